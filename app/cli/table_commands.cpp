#include "app/cli/command.h"
#include "app/cli/stats/columns.h"

#include "base/format_number.h"
#include "exchange/matrix_report.h"
#include "exchange/paper_files.h"
#include "interviews/analysis_store.h"
#include "interviews/code_labels.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/respondent_matrix.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

using interviews::MatrixMeasure;
using interviews::TogetherRule;

// What both commands ask of the voices and the coder.
struct Whose
{
    metrics::Scope scope;
    QString speaker, coder;
    project::CoderId coderId;
};

Result<Whose> whoseOf(const Call& call, storage::Connection& db)
{
    Whose whose;
    auto scope = readVoices(call, db);
    if (!scope)
        return scope.error();
    auto speaker = readSpeaker(call, db);
    if (!speaker)
        return speaker.error();
    whose.scope = *scope;
    whose.speaker = *speaker;
    whose.coder = call.options.value(QStringLiteral("by-coder"));
    if (!whose.coder.isEmpty()) {
        whose.coderId = interviews::coderByName(db, whose.coder);
        if (!whose.coderId.isValid())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no coder %1"), {whose.coder}});
    }
    return whose;
}

QJsonArray said(const Call& call, const std::vector<Message>& messages)
{
    QJsonArray json;
    for (const Message& one : messages) {
        json.append(call.words(one));
        call.say(call.words(one));
    }
    return json;
}

// With -o the table goes into a file; true when there is nothing more to do than to print.
Result<bool> intoFile(const Call& call, const exchange::Paper& paper)
{
    const QString path = call.options.value(QStringLiteral("output"));
    if (path.isEmpty())
        return false;
    if (const auto written = exchange::writePaper(paper, path); !written)
        return written.error();
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Written: %1"), {path}}));
    return true;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Result<TogetherRule> ruleOf(const Call& call)
{
    TogetherRule rule;
    const QString how = call.options.value(QStringLiteral("together")),
                  unit = call.options.value(QStringLiteral("unit"));
    if (how == QLatin1String("turn"))
        rule.how = TogetherRule::How::Turn;
    else if (how == QLatin1String("near"))
        rule.how = TogetherRule::How::Near;
    else if (!how.isEmpty() && how != QLatin1String("overlap"))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is one of %2, not %3"),
                                        {QStringLiteral("together"), QStringLiteral("overlap, turn, near"), how}});
    if (unit == QLatin1String("characters"))
        rule.unit = TogetherRule::Unit::Characters;
    else if (unit == QLatin1String("turns"))
        rule.unit = TogetherRule::Unit::Turns;
    else if (!unit.isEmpty() && unit != QLatin1String("words"))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is one of %2, not %3"),
                                        {QStringLiteral("unit"), QStringLiteral("words, characters, turns"), unit}});
    const QString within = call.options.value(QStringLiteral("within"));
    if (!within.isEmpty()) {
        bool isNumber = false;
        rule.within = within.toLongLong(&isNumber);
        if (!isNumber || rule.within < 0 || rule.within > 1'000'000)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is a whole number from %2 to %3, not %4"),
                                            {QStringLiteral("within"), qint64(0), qint64(1'000'000), within}});
    }
    if (rule.how != TogetherRule::How::Near && (!within.isEmpty() || !unit.isEmpty()))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--within and --unit go with --together near")});
    return rule;
}

Exit cooccurrence(Call& call)
{
    const auto rule = ruleOf(call);
    if (!rule)
        return call.fail(rule.error());
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto whose = whoseOf(call, (*project)->connection());
    if (!whose)
        return call.fail(whose.error());
    const auto counted = (*project)->read([&](storage::Connection& db) {
        return std::pair(interviews::codebook(db),
                         interviews::coOccurrenceOf(db, whose->scope, whose->coderId, whose->speaker, *rule));
    });
    if (!counted)
        return call.fail(counted.error());
    const auto& [book, matrix] = *counted;
    const auto written = intoFile(call, exchange::coOccurrenceReport(matrix, book, call.language));
    if (!written)
        return call.fail(written.error());
    struct Pair
    {
        int a, b;
        qint64 count;
    };
    std::vector<Pair> pairs;
    for (int a = 0; a < matrix.counts.codes(); ++a) {
        for (int b = a + 1; b < matrix.counts.codes(); ++b) {
            if (const qint64 count = matrix.counts.pairs(a, b); count > 0)
                pairs.push_back({a, b, count});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::count);
    if (!*written)
        call.say(
            call.words({QT_TRANSLATE_NOOP("core", " pairs  transcr.  Jaccard    lift  codes (segments of each)")}));
    QJsonArray json;
    for (const Pair& pair : pairs) {
        const QString first = book.path(matrix.codes[static_cast<std::size_t>(pair.a)]);
        const QString second = book.path(matrix.codes[static_cast<std::size_t>(pair.b)]);
        const auto jaccard = matrix.counts.jaccard(pair.a, pair.b), lift = matrix.counts.lift(pair.a, pair.b);
        const qint64 na = matrix.counts.segments(pair.a), nb = matrix.counts.segments(pair.b);
        json.append(QJsonObject{{QStringLiteral("a"), first},
                                {QStringLiteral("b"), second},
                                {QStringLiteral("pairs"), pair.count},
                                {QStringLiteral("documents"), matrix.counts.documents(pair.a, pair.b)},
                                {QStringLiteral("segmentsA"), na},
                                {QStringLiteral("segmentsB"), nb},
                                {QStringLiteral("metA"), matrix.counts.met(pair.a, pair.b)},
                                {QStringLiteral("metB"), matrix.counts.met(pair.b, pair.a)},
                                {QStringLiteral("jaccard"), orNull(jaccard)},
                                {QStringLiteral("lift"), orNull(lift)}});
        if (*written)
            continue;
        call.say(QStringLiteral("%1 %2 %3 %4  %5 × %6 (%7, %8)")
                     .arg(paddedBefore(formatNumber(pair.count, call.language), 6),
                          paddedBefore(formatNumber(matrix.counts.documents(pair.a, pair.b), call.language), 9),
                          paddedBefore(formatNumber(jaccard.value_or(0), 3, call.language), 8),
                          paddedBefore(lift ? formatNumber(*lift, 2, call.language) : QStringLiteral("—"), 7), first,
                          second)
                     .arg(formatNumber(na, call.language), formatNumber(nb, call.language)));
    }
    const QJsonArray rules = said(call, interviews::coOccurrenceRules(*rule));
    call.print({{QStringLiteral("pairs"), json}, {QStringLiteral("rules"), rules}});
    return Exit::Done;
}

QString shown(const interviews::RespondentMatrix& matrix, std::size_t row, std::size_t column, MatrixMeasure measure,
              Language language)
{
    const auto value = matrix.value(row, column, measure);
    if (matrix.at(row, column).segments == 0)
        return QStringLiteral("·");
    if (!value)
        return QStringLiteral("—");
    if (measure == MatrixMeasure::Valence)
        return formatSigned(*value, 1, language);
    if (measure == MatrixMeasure::CharacterShare || measure == MatrixMeasure::WordShare)
        return formatPercent(*value * 100, 1, language);
    return formatNumber(static_cast<qint64>(std::llround(*value)), language);
}

void printTable(const Call& call, const interviews::RespondentMatrix& matrix, MatrixMeasure measure)
{
    std::vector<std::size_t> rows;
    std::vector<interviews::CodeId> codes;
    for (std::size_t row = 1; row < matrix.rows.size(); ++row) {
        if (matrix.totalOf(row).segments > 0) {
            rows.push_back(row);
            codes.push_back(matrix.rows[row].code);
        }
    }
    QStringList labels = interviews::shortestPaths(matrix.codebook, codes);
    labels.prepend(call.words({QT_TRANSLATE_NOOP("core", "All codes")}));
    rows.insert(rows.begin(), 0);
    qsizetype width = 0;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        labels[i].prepend(QString(2 * std::max(0, matrix.rows[rows[static_cast<std::size_t>(i)]].depth - 1), u' '));
        width = std::max(width, columnsOf(labels[i]));
    }
    std::vector<std::size_t> columns{matrix.columns.size()};
    QStringList heads{call.words({QT_TRANSLATE_NOOP("core", "Total")})};
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        if (matrix.at(0, column).segments == 0)
            continue;
        columns.push_back(column);
        heads << (matrix.columns[column].name.isEmpty() ? call.words({QT_TRANSLATE_NOOP("core", "not known")})
                                                        : matrix.columns[column].name);
    }
    QString line(width, u' ');
    for (const QString& head : heads)
        line += u' ' + paddedBefore(head, 7);
    call.say(line);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        line = padded(labels[static_cast<qsizetype>(i)], width);
        for (std::size_t c = 0; c < columns.size(); ++c)
            line += u' ' + paddedBefore(shown(matrix, rows[i], columns[c], measure, call.language),
                                        std::max<qsizetype>(7, columnsOf(heads[static_cast<qsizetype>(c)])));
        call.say(line);
    }
}

Exit matrix(Call& call)
{
    interviews::RespondentMatrixOptions options;
    options.by = call.options.value(QStringLiteral("by"));
    options.sources = &call.furniture.sources;
    options.onlyGroups = call.options.isSet(QStringLiteral("only-groups"));
    if (options.onlyGroups && options.by.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say what makes the groups: --by WHAT")});
    const QString word = call.options.value(QStringLiteral("measure"));
    QStringList known;
    std::optional<MatrixMeasure> measure;
    for (const auto& one : interviews::matrixMeasures()) {
        known << QLatin1String(one.id);
        if (word == known.back() || (word.isEmpty() && !measure))
            measure = one.measure;
    }
    if (!measure)
        return call.misuse({QT_TRANSLATE_NOOP("core", "--%1 is one of %2, not %3"),
                            {QStringLiteral("measure"), known.join(QStringLiteral(", ")), word}});
    options.withWords = call.json || *measure == MatrixMeasure::Words || *measure == MatrixMeasure::WordShare;
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto whose = whoseOf(call, (*project)->connection());
    if (!whose)
        return call.fail(whose.error());
    options.selection.speaker = whose->speaker;
    options.selection.coder = whose->coder;
    const auto read = (*project)->read(
        [&](storage::Connection& db) { return interviews::respondentMatrix(db, whose->scope, options); });
    if (!read)
        return call.fail(read.error());
    if (!*read)
        return call.fail(read->error());
    const interviews::RespondentMatrix& result = **read;
    const auto written = intoFile(call, exchange::matrixReport(result, *measure, call.language));
    if (!written)
        return call.fail(written.error());
    if (!*written)
        printTable(call, result, *measure);
    QJsonArray columns, rows;
    for (std::size_t column = 0; column <= result.columns.size(); ++column) {
        const bool isTotal = column == result.columns.size();
        const auto& one = isTotal ? result.total : result.columns[column];
        QJsonObject json{{QStringLiteral("name"), isTotal ? QJsonValue() : QJsonValue(one.name)},
                         {QStringLiteral("total"), isTotal},
                         {QStringLiteral("respondents"), one.respondents},
                         {QStringLiteral("characters"), one.characters},
                         {QStringLiteral("words"), one.words}};
        if (one.group >= 0)
            json[QStringLiteral("group")] = result.split.groups[static_cast<std::size_t>(one.group)].key;
        columns.append(json);
    }
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        if (result.totalOf(row).segments == 0)
            continue;
        QJsonArray cells;
        for (std::size_t column = 0; column <= result.columns.size(); ++column) {
            const auto& cell = result.at(row, column);
            cells.append(QJsonObject{{QStringLiteral("value"), orNull(result.value(row, column, *measure))},
                                     {QStringLiteral("segments"), cell.segments},
                                     {QStringLiteral("characters"), cell.characters},
                                     {QStringLiteral("words"), cell.words},
                                     {QStringLiteral("ratings"), cell.ratings}});
        }
        rows.append(QJsonObject{
            {QStringLiteral("code"), row == 0 ? QJsonValue() : QJsonValue(result.codebook.path(result.rows[row].code))},
            {QStringLiteral("depth"), result.rows[row].depth},
            {QStringLiteral("cells"), cells}});
    }
    const QJsonArray rules = said(call, {interviews::matrixRule(*measure)});
    call.print({{QStringLiteral("measure"), word.isEmpty() ? known.front() : word},
                {QStringLiteral("columns"), columns},
                {QStringLiteral("rows"), rows},
                {QStringLiteral("rules"), rules}});
    return Exit::Done;
}

} // namespace

void addTableCommands(std::vector<Command>& commands)
{
    const auto described = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QString::fromUtf8(value));
    };
    const QCommandLineOption output(
        {QStringLiteral("o"), QStringLiteral("output")},
        QString::fromUtf8(QT_TRANSLATE_NOOP("core", "A file for the table: csv, xlsx, html, docx")),
        QStringLiteral("FILE"));
    const auto coder = described("by-coder", QT_TRANSLATE_NOOP("core", "Only what this coder has coded"), "NAME");
    commands.push_back(
        {"cooccurrence", "P",
         QT_TRANSLATE_NOOP("core", "counts codes that stand together: on the same words, in a turn, or near"),
         voiceOptions() << whereOption() << coder << output
                        << described("together", QT_TRANSLATE_NOOP("core", "When segments stand together"),
                                     "overlap|turn|near")
                        << described("within", QT_TRANSLATE_NOOP("core", "With near: how far apart at most (10)"), "N")
                        << described("unit", QT_TRANSLATE_NOOP("core", "With near: what that is counted in (words)"),
                                     "words|characters|turns"),
         1, cooccurrence, false, 1});
    commands.push_back(
        {"matrix", "P [--by WHAT]",
         QT_TRANSLATE_NOOP("core", "sets codes against respondents: who speaks of what, how much and how well"),
         voiceOptions() << whereOption() << coder << output
                        << described("by",
                                     QT_TRANSLATE_NOOP("core", "group, side, sex, age, clinic, service, competitor, "
                                                               "attribute:NAME, speaker or segment (of patients)"),
                                     "WHAT")
                        << QCommandLineOption(
                               QStringLiteral("only-groups"),
                               QString::fromUtf8(QT_TRANSLATE_NOOP("core", "A column a group, not a respondent")))
                        << described("measure", QT_TRANSLATE_NOOP("core", "What a cell says"),
                                     "segments|characters|character-share|words|word-share|valence"),
         1, matrix, false, 1});
}

} // namespace tropa::cli
