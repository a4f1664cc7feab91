#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "interviews/code_clusters.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_labels.h"
#include "interviews/code_saturation.h"
#include "interviews/codebook_store.h"

#include <QJsonArray>

namespace tropa::cli {

namespace {

using interviews::CodeLevel;

QString option(const Call& call, const char* name, const char* standard = "")
{
    const QString given = call.options.value(QLatin1String(name));
    return given.isEmpty() ? QLatin1String(standard) : given;
}

template <class T>
Result<T> chosen(const Call& call, const char* name, const char* standard,
                 const std::vector<std::pair<const char*, T>>& known)
{
    const QString word = option(call, name, standard);
    QStringList names;
    for (const auto& [one, value] : known) {
        if (word == QLatin1String(one))
            return value;
        names << QLatin1String(one);
    }
    return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is one of %2, not %3"),
                                    {QLatin1String(name), names.join(QStringLiteral(", ")), word}});
}

Result<CodeLevel> levelOf(const Call& call, const char* standard)
{
    return chosen<CodeLevel>(
        call, "level", standard,
        {{"alone", CodeLevel::Alone}, {"subcodes", CodeLevel::WithSubcodes}, {"top", CodeLevel::Top}});
}

QCommandLineOption levelOption()
{
    return {QStringLiteral("level"),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Codes by themselves, with their subcodes, or the top ones")),
            QStringLiteral("alone|subcodes|top")};
}

Result<qint64> wholeNumber(const Call& call, const char* name, qint64 standard, qint64 least, qint64 most)
{
    const QString word = option(call, name);
    if (word.isEmpty())
        return standard;
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < least || number > most)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is a whole number from %2 to %3, not %4"),
                                        {QLatin1String(name), least, most, word}});
    return number;
}

/// What is wrong with the first option that cannot be read; null where all can.
const Error* firstError(const auto&... options)
{
    const Error* first = nullptr;
    ((first = first == nullptr && !options ? &options.error() : first), ...);
    return first;
}

QJsonArray jsonOf(const Call& call, const std::vector<Message>& said)
{
    QJsonArray json;
    for (const Message& one : said) {
        json.append(call.words(one));
        call.say(call.words(one));
    }
    return json;
}

QJsonArray jsonOf(const std::vector<interviews::SegmentId>& ids)
{
    QJsonArray json;
    for (const auto id : ids)
        json.append(id.value());
    return json;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

// Reads a project once with its scope and whose words are wanted.
template <class Work>
Exit withProject(Call& call, Work work)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const auto scope = readVoices(call, db);
    if (!scope)
        return call.fail(scope.error());
    const auto speaker = readSpeaker(call, db);
    if (!speaker)
        return call.fail(speaker.error());
    interviews::SelectionOptions selection;
    selection.speaker = *speaker;
    return work(**project, *scope, selection);
}

Exit saturation(Call& call)
{
    const auto level = levelOf(call, "alone");
    const auto shuffles = wholeNumber(call, "shuffles", 1000, 1, 1'000'000);
    const auto base = wholeNumber(call, "base", 4, 1, 1000);
    const auto run = wholeNumber(call, "run", 3, 1, 1000);
    const auto threshold = wholeNumber(call, "threshold", 5, 0, 100);
    if (const Error* wrong = firstError(shuffles, base, run, threshold, level))
        return call.fail(*wrong);
    return withProject(call, [&](project::Project& project, const metrics::Scope& scope,
                                 const interviews::SelectionOptions& whose) {
        statistics::SaturationOptions options;
        options.shuffles = static_cast<std::size_t>(*shuffles);
        options.rule = {static_cast<std::size_t>(*base), static_cast<std::size_t>(*run),
                        static_cast<double>(*threshold) / 100};
        const auto read = project.read([&](storage::Connection& db) {
            return std::pair(interviews::codebook(db), interviews::codeSaturation(db, scope, *level, options, whose));
        });
        if (!read)
            return call.fail(read.error());
        const auto& [book, result] = *read;
        if (!result)
            return call.fail(result.error());
        QJsonArray steps;
        call.say(call.words({QT_TRANSLATE_NOOP("core", "interview    new  known   shuffled  95 %")}));
        for (std::size_t i = 0; i < result->steps.size(); ++i) {
            const auto& step = result->curve.steps[i];
            QJsonArray added;
            for (const interviews::CodeId id : result->steps[i].added)
                added.append(book.path(id));
            steps.append(QJsonObject{{QStringLiteral("respondent"), result->steps[i].respondent.name},
                                     {QStringLiteral("new"), static_cast<qint64>(step.added)},
                                     {QStringLiteral("known"), static_cast<qint64>(step.known)},
                                     {QStringLiteral("codes"), added},
                                     {QStringLiteral("mean"), step.mean},
                                     {QStringLiteral("lower"), step.lower},
                                     {QStringLiteral("upper"), step.upper},
                                     {QStringLiteral("newShare"), orNull(step.newShare)}});
            call.say(QStringLiteral("%1 %2 %3 %4  %5")
                         .arg(padded(result->steps[i].respondent.name, 10),
                              paddedBefore(formatNumber(static_cast<qint64>(step.added), call.language), 6),
                              paddedBefore(formatNumber(static_cast<qint64>(step.known), call.language), 6),
                              paddedBefore(formatNumber(step.mean, 1, call.language), 10),
                              formatRange(step.lower, step.upper, 0, call.language)));
        }
        const auto& curve = result->curve;
        const auto whole = [](const std::optional<std::size_t>& value) {
            return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
        };
        const QJsonArray said = jsonOf(call, result->findings());
        call.print({{QStringLiteral("interviews"), steps},
                    {QStringLiteral("codes"), static_cast<qint64>(curve.codes)},
                    {QStringLiteral("onceOnly"), static_cast<qint64>(curve.once)},
                    {QStringLiteral("expectedCodes"), curve.expectedCodes},
                    {QStringLiteral("flatAfter"), whole(curve.flatAfter)},
                    {QStringLiteral("medianFlatAfter"), whole(curve.medianFlatAfter)},
                    {QStringLiteral("flatShare"), curve.flatShare},
                    {QStringLiteral("findings"), said}});
        return Exit::Done;
    });
}

Exit crosstab(Call& call)
{
    interviews::CrosstabOptions options;
    options.by = option(call, "by", "group");
    options.sources = &call.furniture.sources;
    const auto level = levelOf(call, "subcodes");
    const auto unit = chosen<interviews::CrosstabUnit>(
        call, "unit", "respondents",
        {{"respondents", interviews::CrosstabUnit::Respondents}, {"segments", interviews::CrosstabUnit::Segments}});
    const auto correction = chosen<statistics::Correction>(call, "correction", "holm",
                                                           {{"holm", statistics::Correction::Holm},
                                                            {"bh", statistics::Correction::BenjaminiHochberg},
                                                            {"bonferroni", statistics::Correction::Bonferroni},
                                                            {"none", statistics::Correction::None}});
    if (const Error* wrong = firstError(level, unit, correction))
        return call.fail(*wrong);
    options.level = *level;
    options.unit = *unit;
    options.correction = *correction;
    return withProject(call, [&](project::Project& project, const metrics::Scope& scope,
                                 const interviews::SelectionOptions& whose) {
        options.selection = whose;
        const auto read = project.read([&](storage::Connection& db) {
            return std::pair(interviews::codebook(db), interviews::codeCrosstab(db, scope, options));
        });
        if (!read)
            return call.fail(read.error());
        const auto& [book, result] = *read;
        if (!result)
            return call.fail(result.error());
        QJsonArray groups, rows;
        std::vector<interviews::CodeId> codes;
        for (const auto& row : result->rows)
            codes.push_back(row.code);
        const QStringList labels = interviews::shortestPaths(book, codes);
        qsizetype labelWidth = 0;
        for (const QString& label : labels)
            labelWidth = std::max(labelWidth, columnsOf(label));
        std::vector<qsizetype> widths;
        QString head = QString(labelWidth, u' ');
        for (const auto& group : result->split.groups) {
            groups.append(QJsonObject{{QStringLiteral("key"), group.key},
                                      {QStringLiteral("name"), group.name},
                                      {QStringLiteral("respondents"), group.respondents}});
            const QString name = QStringLiteral("%1 (%2)").arg(group.name).arg(group.respondents);
            widths.push_back(std::max<qsizetype>(18, columnsOf(name)));
            head += u' ' + paddedBefore(name, widths.back());
        }
        call.say(head + QStringLiteral("        p   ") + call.words({QT_TRANSLATE_NOOP("core", "corrected")}));
        for (std::size_t r = 0; r < result->rows.size(); ++r) {
            const auto& row = result->rows[r];
            QJsonArray cells;
            QString line = padded(labels[static_cast<qsizetype>(r)], labelWidth);
            for (std::size_t g = 0; g < row.cells.size(); ++g) {
                const auto& cell = row.cells[g];
                cells.append(
                    QJsonObject{{QStringLiteral("count"), cell.count},
                                {QStringLiteral("share"), cell.share * 100},
                                {QStringLiteral("residual"), cell.residual},
                                {QStringLiteral("segments"), jsonOf(result->segments(r, static_cast<int>(g)))}});
                line += u' ' + paddedBefore(QStringLiteral("%1  %2 %3")
                                                .arg(formatNumber(cell.count, call.language),
                                                     paddedBefore(formatPercent(cell.share * 100, 0, call.language), 5),
                                                     paddedBefore(formatSigned(cell.residual, 1, call.language), 6)),
                                            widths[g]);
            }
            const auto shown = [&](const std::optional<double>& p) {
                return paddedBefore(p ? formatNumber(*p, 3, call.language) : QStringLiteral("—"), 8);
            };
            line += u' ' + shown(row.p) + QStringLiteral("  ") + shown(row.corrected);
            if (row.isExact)
                line += QStringLiteral("  ") + call.words({QT_TRANSLATE_NOOP("core", "exact test")});
            call.say(line);
            QJsonValue difference;
            if (row.difference)
                difference = QJsonObject{{QStringLiteral("value"), row.difference->difference * 100},
                                         {QStringLiteral("lower"), row.difference->interval.lower * 100},
                                         {QStringLiteral("upper"), row.difference->interval.upper * 100}};
            rows.append(QJsonObject{{QStringLiteral("code"), book.path(row.code)},
                                    {QStringLiteral("count"), row.count},
                                    {QStringLiteral("cells"), cells},
                                    {QStringLiteral("chiSquared"), orNull(row.chiSquared)},
                                    {QStringLiteral("p"), orNull(row.p)},
                                    {QStringLiteral("corrected"), orNull(row.corrected)},
                                    {QStringLiteral("exact"), row.isExact},
                                    {QStringLiteral("small"), row.isSmall},
                                    {QStringLiteral("difference"), difference}});
        }
        const QJsonArray said = jsonOf(call, result->findings(book));
        call.print({{QStringLiteral("by"), result->split.by},
                    {QStringLiteral("unit"), option(call, "unit", "respondents")},
                    {QStringLiteral("correction"), option(call, "correction", "holm")},
                    {QStringLiteral("n"), result->n},
                    {QStringLiteral("groups"), groups},
                    {QStringLiteral("unknown"), result->split.unknown},
                    {QStringLiteral("chiSquared"), orNull(result->chiSquared)},
                    {QStringLiteral("cramersV"), orNull(result->cramersV)},
                    {QStringLiteral("rows"), rows},
                    {QStringLiteral("findings"), said}});
        return Exit::Done;
    });
}

QJsonArray mergesOf(const statistics::Clustering& made)
{
    QJsonArray merges;
    for (const auto& merge : made.tree.merges)
        merges.append(QJsonObject{{QStringLiteral("left"), static_cast<qint64>(merge.left)},
                                  {QStringLiteral("right"), static_cast<qint64>(merge.right)},
                                  {QStringLiteral("height"), merge.height},
                                  {QStringLiteral("size"), static_cast<qint64>(merge.size)}});
    return merges;
}

QJsonArray choicesOf(const Call& call, const statistics::Clustering& made)
{
    QJsonArray choices;
    for (const auto& choice : made.choices) {
        choices.append(QJsonObject{{QStringLiteral("k"), static_cast<qint64>(choice.k)},
                                   {QStringLiteral("silhouette"), choice.silhouette},
                                   {QStringLiteral("stability"), choice.stability}});
        call.say(QStringLiteral("  k = %1   ").arg(choice.k) +
                 call.words({QT_TRANSLATE_NOOP("core", "silhouette %1, stability %2"),
                             {formatNumber(choice.silhouette, 3, call.language),
                              formatNumber(choice.stability, 2, call.language)}}));
    }
    return choices;
}

QJsonArray objectsOf(const interviews::CodeClusters& result)
{
    QJsonArray objects;
    for (std::size_t i = 0; i < result.names.size(); ++i)
        objects.append(QJsonObject{{QStringLiteral("name"), result.names[i]},
                                   {QStringLiteral("cluster"), result.clustering.labels[i] + 1},
                                   {QStringLiteral("silhouette"), result.clustering.silhouette.widths[i]},
                                   {QStringLiteral("x"), result.map.points.at(i, 0)},
                                   {QStringLiteral("y"), result.map.points.at(i, 1)}});
    return objects;
}

// What sets a cluster apart; the first five are said.
QJsonArray featuresOf(const Call& call, const interviews::CodeClusters& result, int cluster)
{
    QJsonArray features;
    for (const auto& one : result.apart) {
        if (one.cluster != cluster)
            continue;
        features.append(QJsonObject{{QStringLiteral("feature"), result.features[one.column]},
                                    {QStringLiteral("with"), one.with},
                                    {QStringLiteral("n"), one.size},
                                    {QStringLiteral("withOthers"), one.withOthers},
                                    {QStringLiteral("others"), one.others},
                                    {QStringLiteral("difference"), one.comparison.difference * 100},
                                    {QStringLiteral("lower"), one.comparison.interval.lower * 100},
                                    {QStringLiteral("upper"), one.comparison.interval.upper * 100},
                                    {QStringLiteral("phi"), one.phi},
                                    {QStringLiteral("p"), one.p},
                                    {QStringLiteral("corrected"), one.adjusted}});
        if (features.size() <= 5)
            call.say(QStringLiteral("     %1/%2 · %3/%4  φ %5  %6")
                         .arg(formatNumber(qint64(one.with), call.language),
                              formatNumber(qint64(one.size), call.language),
                              formatNumber(qint64(one.withOthers), call.language),
                              formatNumber(qint64(one.others), call.language), formatSigned(one.phi, 2, call.language),
                              result.features[one.column]));
    }
    return features;
}

QJsonArray groupsOf(const Call& call, const interviews::CodeClusters& result)
{
    const statistics::Clustering& made = result.clustering;
    QJsonArray groups;
    for (int c = 0; c < static_cast<int>(made.k); ++c) {
        const auto at = static_cast<std::size_t>(c);
        QStringList members;
        for (std::size_t i = 0; i < result.names.size(); ++i) {
            if (made.labels[i] == c)
                members << result.names[i];
        }
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Cluster %1, n = %2, silhouette %3, stability %4"),
                             {qint64(c) + 1, static_cast<qint64>(members.size()),
                              formatNumber(made.silhouette.clusterMeans[at], 2, call.language),
                              formatNumber(made.stability[at], 2, call.language)}}));
        call.say(QStringLiteral("  ") + members.join(QStringLiteral(", ")));
        groups.append(QJsonObject{{QStringLiteral("cluster"), c + 1},
                                  {QStringLiteral("members"), QJsonArray::fromStringList(members)},
                                  {QStringLiteral("silhouette"), made.silhouette.clusterMeans[at]},
                                  {QStringLiteral("stability"), made.stability[at]},
                                  {QStringLiteral("features"), featuresOf(call, result, c)}});
    }
    return groups;
}

Exit clusters(Call& call)
{
    using statistics::Distance;
    using statistics::Linkage;
    interviews::CodeClusterOptions options;
    const auto level = levelOf(call, "alone");
    const auto of = chosen<interviews::ClusterOf>(
        call, "of", "respondents",
        {{"respondents", interviews::ClusterOf::Respondents}, {"codes", interviews::ClusterOf::Codes}});
    const auto distance = chosen<Distance>(call, "distance", "jaccard",
                                           {{"jaccard", Distance::Jaccard},
                                            {"matching", Distance::Matching},
                                            {"cosine", Distance::Cosine},
                                            {"correlation", Distance::Correlation},
                                            {"euclidean", Distance::Euclidean},
                                            {"manhattan", Distance::Manhattan}});
    const auto linkage = chosen<Linkage>(call, "linkage", "average",
                                         {{"average", Linkage::Average},
                                          {"complete", Linkage::Complete},
                                          {"single", Linkage::Single},
                                          {"ward", Linkage::WardD2}});
    const auto k = wholeNumber(call, "k", 0, 2, 100'000);
    if (const Error* wrong = firstError(level, of, distance, linkage, k))
        return call.fail(*wrong);
    options.of = *of;
    options.level = *level;
    options.clustering.distance = *distance;
    options.clustering.linkage = *linkage;
    options.clustering.k = static_cast<std::size_t>(*k);
    return withProject(
        call, [&](project::Project& project, const metrics::Scope& scope, const interviews::SelectionOptions& whose) {
            options.selection = whose;
            const auto read =
                project.read([&](storage::Connection& db) { return interviews::codeClusters(db, scope, options); });
            if (!read)
                return call.fail(read.error());
            if (!*read)
                return call.fail(read->error());
            const interviews::CodeClusters& result = **read;
            const QJsonArray said = jsonOf(call, result.findings());
            const auto& made = result.clustering;
            const QJsonArray choices = choicesOf(call, made);
            const QJsonArray groups = groupsOf(call, result);
            call.print({{QStringLiteral("k"), static_cast<qint64>(made.k)},
                        {QStringLiteral("suggestedK"), static_cast<qint64>(made.suggested)},
                        {QStringLiteral("hasStructure"), made.hasStructure},
                        {QStringLiteral("p"), made.p},
                        {QStringLiteral("silhouette"), made.silhouette.mean},
                        {QStringLiteral("choices"), choices},
                        {QStringLiteral("clusters"), groups},
                        {QStringLiteral("objects"), objectsOf(result)},
                        {QStringLiteral("merges"), mergesOf(made)},
                        {QStringLiteral("mapFit"), result.map.fit},
                        {QStringLiteral("findings"), said}});
            return Exit::Done;
        });
}

Exit correspondence(Call& call)
{
    const auto level = levelOf(call, "alone");
    if (!level)
        return call.fail(level.error());
    return withProject(call, [&](project::Project& project, const metrics::Scope& scope,
                                 const interviews::SelectionOptions& whose) {
        const auto read = project.read([&](storage::Connection& db) {
            return interviews::codeCorrespondence(db, scope, option(call, "by", "group"), *level, whose,
                                                  {&call.furniture.sources});
        });
        if (!read)
            return call.fail(read.error());
        if (!*read)
            return call.fail(read->error());
        const interviews::CodeCorrespondence& result = **read;
        const QJsonArray said = jsonOf(call, result.findings());
        const auto points = [&](const auto& names, const statistics::Matrix& at, const statistics::Matrix& quality) {
            QJsonArray json;
            for (std::size_t i = 0; i < names.size(); ++i) {
                QJsonArray place;
                double shown = 0;
                for (std::size_t d = 0; d < std::min<std::size_t>(2, at.columns); ++d) {
                    place.append(at.at(i, d));
                    shown += quality.at(i, d);
                }
                json.append(QJsonObject{{QStringLiteral("name"), names[i]},
                                        {QStringLiteral("at"), place},
                                        {QStringLiteral("quality"), shown}});
                call.say(QStringLiteral("%1 %2  %3")
                             .arg(paddedBefore(formatSigned(at.at(i, 0), 2, call.language), 7),
                                  paddedBefore((at.columns > 1 ? formatSigned(at.at(i, 1), 2, call.language)
                                                               : QStringLiteral("—")),
                                               7),
                                  names[i]));
            }
            return json;
        };
        const QJsonArray columns = points(result.columnNames, result.points.columns, result.points.columnQuality);
        const QJsonArray rows = points(result.rowNames, result.points.rows, result.points.rowQuality);
        QJsonArray inertias;
        for (const double one : result.points.inertias)
            inertias.append(one);
        call.print({{QStringLiteral("columns"), columns},
                    {QStringLiteral("codes"), rows},
                    {QStringLiteral("inertia"), result.points.inertia},
                    {QStringLiteral("inertias"), inertias},
                    {QStringLiteral("findings"), said}});
        return Exit::Done;
    });
}

} // namespace

QCommandLineOption whereOption()
{
    return {QStringLiteral("where"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Narrow: NAME=VALUE; may be repeated")),
            QStringLiteral("K=V")};
}

std::optional<Error> wrongPeriod(const metrics::Scope& scope)
{
    if (!scope.from.isValid() || !scope.to.isValid() || scope.from <= scope.to)
        return std::nullopt;
    return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The period begins (%1) after its end (%2)"),
                                    {scope.from.toString(Qt::ISODate), scope.to.toString(Qt::ISODate)}});
}

Result<metrics::Scope> readScope(const Call& call, storage::Connection& db)
{
    metrics::Scope scope;
    for (const QString& word : call.options.values(QStringLiteral("where"))) {
        const QString name = word.section(u'=', 0, 0), value = word.section(u'=', 1);
        if (name.isEmpty() || value.isEmpty())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--where takes NAME=VALUE, not %1"), {word}});
        if (name == QLatin1String("from") || name == QLatin1String("to")) {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid())
                return Error(ErrorKind::Usage,
                             {QT_TRANSLATE_NOOP("core", "%1 is not a date like 2026-09-30"), {value}});
            (name == QLatin1String("from") ? scope.from : scope.to) = date;
            continue;
        }
        const metrics::Dimension* dimension = metrics::findDimension(name);
        if (!dimension)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no dimension %1"), {name}});
        const auto number = metrics::dimensionValue(db, *dimension, value);
        if (!number)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no value %2"), {name, value}});
        scope.where[name].push_back(*number);
    }
    if (const auto wrong = wrongPeriod(scope))
        return *wrong;
    return scope;
}

void addAnalysisCommands(std::vector<Command>& commands)
{
    const auto described = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QString::fromUtf8(value));
    };
    const auto byPatientsToo =
        described("by",
                  QT_TRANSLATE_NOOP("core", "group, side, sex, age, clinic, service, competitor, attribute:NAME, "
                                            "speaker or segment (of patients)"),
                  "WHAT");
    const std::size_t first = commands.size();
    commands.push_back(
        {"saturation",
         "P",
         QT_TRANSLATE_NOOP("core", "counts new codes interview by interview, and where they stop coming"),
         {levelOption(), whereOption(),
          described("shuffles", QT_TRANSLATE_NOOP("core", "Shuffled orders for the band (1000)"), "N"),
          described("base", QT_TRANSLATE_NOOP("core", "Interviews the rule compares with (4)"), "N"),
          described("run", QT_TRANSLATE_NOOP("core", "Interviews in a run (3)"), "N"),
          described("threshold", QT_TRANSLATE_NOOP("core", "Per cent of new codes that count as none (5)"), "N")},
         1,
         saturation});
    commands.push_back({"crosstab",
                        "P [--by WHAT]",
                        QT_TRANSLATE_NOOP("core", "sets codes against an attribute of respondents, with tests"),
                        {byPatientsToo, levelOption(), whereOption(),
                         described("unit", QT_TRANSLATE_NOOP("core", "What is counted"), "respondents|segments"),
                         described("correction", QT_TRANSLATE_NOOP("core", "Correction of p over the codes"),
                                   "holm|bh|bonferroni|none")},
                        1,
                        crosstab});
    commands.push_back(
        {"clusters",
         "P [--of WHAT] [--k N]",
         QT_TRANSLATE_NOOP("core", "groups respondents or codes, and says whether the groups are real"),
         {described("of", QT_TRANSLATE_NOOP("core", "What is grouped"), "respondents|codes"), levelOption(),
          whereOption(),
          described("distance", QT_TRANSLATE_NOOP("core", "How unlikeness is measured"),
                    "jaccard|matching|cosine|correlation|euclidean|manhattan"),
          described("linkage", QT_TRANSLATE_NOOP("core", "How groups are joined"), "average|complete|single|ward"),
          described("k", QT_TRANSLATE_NOOP("core", "Number of clusters; without it the suggested one"), "N")},
         1,
         clusters});
    commands.push_back({"correspondence",
                        "P [--by WHAT]",
                        QT_TRANSLATE_NOOP("core", "places codes and groups of respondents in one picture"),
                        {byPatientsToo, levelOption(), whereOption()},
                        1,
                        correspondence});
    for (std::size_t i = first; i < commands.size(); ++i)
        commands[i].options << voiceOptions();
}

} // namespace tropa::cli
