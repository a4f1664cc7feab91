#include "app/cli/command.h"

#include "base/format_number.h"
#include "insights/from_map.h"
#include "insights/insight_json.h"
#include "insights/insight_store.h"
#include "maps/board_store.h"
#include "metrics/dimension.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

using namespace insights;

metrics::EvaluationContext contextOf(const Call& call, storage::Connection& db)
{
    return {db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
}

QString option(const Call& call, const char* name)
{
    return call.options.value(QLatin1String(name));
}

Exit list(const Call& call, project::Project& project)
{
    const auto kind = maps::fromId(kinds(), option(call, "kind"));
    const auto status = maps::fromId(statuses(), option(call, "status"));
    const auto scope = readScope(call, project.connection());
    if (!scope)
        return call.fail(scope.error());
    const auto states = evaluateInsights(contextOf(call, project.connection()), call.furniture.catalogue,
                                         call.furniture.sources, *scope, call.language);
    if (!states)
        return call.fail(states.error());
    QJsonArray json;
    for (const std::size_t at : byPriority(*states)) {
        const InsightState& one = (*states)[at];
        if ((kind && one.insight.kind != *kind) || (status && one.insight.status != *status))
            continue;
        json.append(toJson(one, call.language));
        const auto mark = [&](const std::optional<double>& number) {
            return number ? formatNumber(*number, decimalsNeeded(*number, 1), call.language) : QStringLiteral("—");
        };
        call.say(QStringLiteral("#%1  %2").arg(one.insight.id.value()).arg(one.insight.statement));
        QStringList facts{call.words(maps::term(kinds(), one.insight.kind).name),
                          call.words(maps::term(statuses(), one.insight.status).name),
                          call.words(maps::nameOf(one.quadrant())),
                          call.words({QT_TRANSLATE_NOOP("core", "value %1, effort %2"),
                                      {mark(one.insight.priority.value), mark(one.insight.priority.effort)}}),
                          call.words({QT_TRANSLATE_NOOP("core", "patients: %1"), {one.patients}}),
                          call.words(maps::term(maps::strengths(), one.strength).name)};
        if (!one.insight.owner.isEmpty())
            facts << one.insight.owner;
        call.say(QStringLiteral("    ") + facts.join(QStringLiteral(" · ")));
        for (const PieceState& piece : one.pieces) {
            const QString side = piece.piece.side == Side::For ? QStringLiteral("+") : QStringLiteral("−");
            if (piece.metric && piece.metric->info)
                call.say(QStringLiteral("    %1 %2: %3 %4")
                             .arg(side, call.words(piece.metric->info->name),
                                  valueText(*piece.metric->info, piece.metric->value, call.language),
                                  piece.scopeWords.isEmpty() ? QString() : QStringLiteral("· ") + piece.scopeWords));
            else if (piece.words && !piece.isWithheld())
                call.say(
                    QStringLiteral("    %1 %2 · %3").arg(side, piece.words->text.simplified(), piece.words->citation));
        }
        for (const CheckState& check : one.checks) {
            if (check.info)
                call.say(QStringLiteral("    %1: %2 → %3: %4 → %5. %6")
                             .arg(call.words(check.info->name), check.beforeName, check.afterName,
                                  valueText(*check.info, check.before, call.language),
                                  valueText(*check.info, check.after, call.language), call.words(check.verdict())));
        }
    }
    call.print({{QStringLiteral("insights"), json}});
    return Exit::Done;
}

/// A mark from 1 to 5, or the reason why it is none.
Result<std::optional<double>> readMark(const Call& call, const char* name)
{
    const QString word = option(call, name).replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double mark = word.toDouble(&isNumber);
    if (!isNumber || mark < 1 || mark > 5)
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "--%1 is a number from 1 to 5"), {QString::fromLatin1(name)}});
    return std::optional(mark);
}

template <class T>
Result<T> readTerm(const Call& call, const char* name, std::span<const maps::Term<T>> terms)
{
    if (const auto found = maps::fromId(terms, option(call, name)))
        return *found;
    QStringList known;
    for (const auto& one : terms)
        known << QString::fromLatin1(one.id);
    return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 is one of %2"),
                                    {QString::fromLatin1(name), known.join(QStringLiteral(", "))}});
}

Result<void> readFields(const Call& call, Insight& insight)
{
    const auto isSet = [&](const char* name) { return call.options.isSet(QLatin1String(name)); };
    if (isSet("kind")) {
        const auto kind = readTerm(call, "kind", kinds());
        if (!kind)
            return kind.error();
        insight.kind = *kind;
    }
    if (isSet("status")) {
        const auto status = readTerm(call, "status", statuses());
        if (!status)
            return status.error();
        insight.status = *status;
    }
    for (const auto& [name, mark] :
         {std::pair("value", &insight.priority.value), {"effort", &insight.priority.effort}}) {
        if (!isSet(name))
            continue;
        const auto read = readMark(call, name);
        if (!read)
            return read.error();
        *mark = *read;
    }
    if (isSet("patients")) {
        const auto patients = readCount(call, QStringLiteral("patients"), 0);
        if (!patients)
            return patients.error();
        insight.patients = *patients;
    }
    if (isSet("owner"))
        insight.owner = option(call, "owner");
    if (isSet("note"))
        insight.note = option(call, "note");
    if (isSet("due")) {
        insight.dueOn = QDate::fromString(option(call, "due"), Qt::ISODate);
        if (!insight.dueOn.isValid())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--due is a date like 2026-12-31")});
    }
    return {};
}

/// What --metric, --ref and --check add.
Result<void> readEvidence(const Call& call, storage::Connection& db, Insight& insight)
{
    const auto scope = readScope(call, db);
    if (!scope)
        return scope.error();
    const Side side = call.options.isSet(QStringLiteral("against")) ? Side::Against : Side::For;
    const auto known = [&](const QString& metric) -> Result<void> {
        if (call.furniture.catalogue.find(metric))
            return {};
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no metric %1"), {metric}});
    };
    for (const QString& metric : call.options.values(QStringLiteral("metric"))) {
        if (auto found = known(metric); !found)
            return found;
        EvidencePiece piece;
        piece.side = side;
        piece.metric = metric;
        piece.scope = *scope;
        insight.evidence.push_back(std::move(piece));
    }
    for (const QString& word : call.options.values(QStringLiteral("ref"))) {
        EvidencePiece piece;
        piece.side = side;
        piece.ref = {word.section(u' ', 0, 0), word.section(u' ', 1).toLongLong()};
        const bool isThere = piece.ref.isValid() &&
                             (call.furniture.sources.evidence(db, piece.ref) || maps::mapOf(db, piece.ref).isValid());
        if (!isThere)
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "There is no evidence “%1”; say it like \"segment 12\""), {word}});
        insight.evidence.push_back(std::move(piece));
    }
    for (const QString& metric : call.options.values(QStringLiteral("check"))) {
        if (auto found = known(metric); !found)
            return found;
        Check check;
        check.metric = metric;
        check.scope = *scope;
        const metrics::Dimension& wave = *metrics::findDimension(QLatin1String(metrics::dimension::wave));
        check.before = frame::WaveId(metrics::dimensionValue(db, wave, option(call, "before")).value_or(0));
        check.after = frame::WaveId(metrics::dimensionValue(db, wave, option(call, "after")).value_or(0));
        check.splitOn = QDate::fromString(option(call, "since"), Qt::ISODate);
        if (!(check.before.isValid() && check.after.isValid()) && !check.splitOn.isValid())
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "--check needs --before WAVE and --after WAVE, or --since DATE")});
        insight.checks.push_back(std::move(check));
    }
    return {};
}

Exit add(const Call& call, project::Project& project)
{
    Insight made;
    made.statement = call.arguments.value(2).trimmed();
    if (made.statement.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say what was found: insights P add \"…\"")});
    if (const auto read = readFields(call, made); !read)
        return call.fail(read.error());
    if (const auto read = readEvidence(call, project.connection(), made); !read)
        return call.fail(read.error());
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "New insight: %1"), {made.statement}},
                                   [&](project::Edit& edit) -> Result<void> {
                                       addInsight(edit, made);
                                       return {};
                                   });
    return done ? list(call, project) : call.fail(done.error());
}

Result<Insight> named(const Call& call, storage::Connection& db)
{
    const QString word = call.arguments.value(2);
    Insight found = insight(db, InsightId(QString(word).remove(u'#').toLongLong()));
    if (!found.id.isValid())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no insight %1"), {word}});
    return found;
}

Exit set(const Call& call, project::Project& project)
{
    auto found = named(call, project.connection());
    if (!found)
        return call.fail(found.error());
    found->evidence.clear();
    found->checks.clear();
    if (const auto read = readFields(call, *found); !read)
        return call.fail(read.error());
    if (const auto read = readEvidence(call, project.connection(), *found); !read)
        return call.fail(read.error());
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Change insight: %1"), {found->statement}},
                                   [&](project::Edit& edit) -> Result<void> {
                                       setInsight(edit, *found);
                                       for (const EvidencePiece& piece : found->evidence)
                                           addEvidence(edit, found->id, piece);
                                       for (const Check& check : found->checks)
                                           addCheck(edit, found->id, check);
                                       return {};
                                   });
    if (!done)
        return call.fail(done.error());
    call.print({{QStringLiteral("id"), found->id.value()}, {QStringLiteral("entry"), done->value()}});
    return Exit::Done;
}

Exit remove(const Call& call, project::Project& project)
{
    const auto found = named(call, project.connection());
    if (!found)
        return call.fail(found.error());
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Remove insight: %1"), {found->statement}},
                                   [&](project::Edit& edit) -> Result<void> {
                                       removeInsight(edit, found->id);
                                       return {};
                                   });
    if (!done)
        return call.fail(done.error());
    call.print({{QStringLiteral("id"), found->id.value()}, {QStringLiteral("entry"), done->value()}});
    return Exit::Done;
}

// Pains, opportunities and fail points of maps that are no insights yet, as one entry.
Exit fromMaps(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const QString name = option(call, "map");
    const QHash<EntityRef, maps::Priority> priorities = maps::readPriorities(db);
    std::vector<Insight> made;
    for (const maps::MapSummary& map : maps::maps(db)) {
        if (!name.isEmpty() && map.id != maps::findMap(db, name))
            continue;
        const maps::Board board = maps::loadBoard(db, map.id);
        maps::ValueCache cache;
        const auto values = maps::evaluateBoard(contextOf(call, db), call.furniture.catalogue, call.furniture.sources,
                                                board, {}, cache);
        if (!values)
            return call.fail(values.error());
        for (const maps::PriorityItem& item : maps::priorityItems(board, &*values, priorities)) {
            if (!insightOf(db, item.element).isValid())
                made.push_back(insightFromMap(board, &*values, item));
        }
    }
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Insights from maps")}, [&](project::Edit& edit) -> Result<void> {
            for (const Insight& one : made)
                addInsight(edit, one);
            return {};
        });
    if (!done)
        return call.fail(done.error());
    call.tell(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n insight(s) made"), static_cast<qint64>(made.size())));
    return list(call, project);
}

Exit run(Call& call)
{
    const QString what = call.arguments.value(1);
    if (what.isEmpty()) {
        auto project = openToRead(call, call.arguments[0]);
        return project ? list(call, **project) : call.fail(project.error());
    }
    Exit (*task)(const Call&, project::Project&) = what == QLatin1String("add")        ? add
                                                   : what == QLatin1String("set")      ? set
                                                   : what == QLatin1String("remove")   ? remove
                                                   : what == QLatin1String("from-map") ? fromMaps
                                                                                       : nullptr;
    if (!task)
        return call.misuse(
            {QT_TRANSLATE_NOOP("core", "insights P, insights P add \"…\", set ID, remove ID, from-map; not %1"),
             {what}});
    auto project = openToWrite(call, call.arguments[0]);
    return project ? task(call, **project) : call.fail(project.error());
}

} // namespace

void addInsightsCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    commands.push_back(
        {"insights",
         "P [add \"…\"|set ID|remove ID|from-map]",
         QT_TRANSLATE_NOOP("core", "lists insights with evidence computed anew, adds and changes them"),
         {valued("kind", QT_TRANSLATE_NOOP("core", "What it is"), "hypothesis|pain|opportunity|fail"),
          valued("status", QT_TRANSLATE_NOOP("core", "Where it stands"), "open|supported|refuted|acting|done"),
          valued("owner", QT_TRANSLATE_NOOP("core", "Who answers for it"), "NAME"),
          valued("note", QT_TRANSLATE_NOOP("core", "More about it"), "TEXT"),
          valued("due", QT_TRANSLATE_NOOP("core", "By when"), "DATE"),
          valued("value", QT_TRANSLATE_NOOP("core", "What it is worth, 1 to 5"), "N"),
          valued("effort", QT_TRANSLATE_NOOP("core", "What it costs, 1 to 5"), "N"),
          valued("patients", QT_TRANSLATE_NOOP("core", "How many patients it touches; else told from its numbers"),
                 "N"),
          valued("metric", QT_TRANSLATE_NOOP("core", "A metric as evidence, in the scope of --where"), "ID"),
          valued("ref", QT_TRANSLATE_NOOP("core", "Evidence of a room: \"segment 12\", \"review 5\", \"map_card 7\""),
                 "KIND ID"),
          {QStringLiteral("against"), QLatin1String(QT_TRANSLATE_NOOP("core", "What is added speaks against it"))},
          valued("check", QT_TRANSLATE_NOOP("core", "A metric to compare before and after"), "ID"),
          valued("before", QT_TRANSLATE_NOOP("core", "The wave before"), "WAVE"),
          valued("after", QT_TRANSLATE_NOOP("core", "The wave after"), "WAVE"),
          valued("since", QT_TRANSLATE_NOOP("core", "The first day of after, where there are no waves"), "DATE"),
          valued("map", QT_TRANSLATE_NOOP("core", "from-map: only this map"), "NAME"),
          valued("coder", QT_TRANSLATE_NOOP("core", "Act as this coder"), "NAME"),
          whereOption()},
         1,
         run,
         false,
         3});
}

} // namespace tropa::cli
