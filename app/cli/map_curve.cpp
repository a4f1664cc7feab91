#include "app/cli/map_check.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "maps/board_values.h"
#include "maps/curve_sources.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

/// "survey.csat=2,interviews.valence": a metric without a weight has 1; "none" takes all away.
Result<std::vector<maps::CurveSource>> asked(const QString& given)
{
    std::vector<maps::CurveSource> sources;
    if (given == QLatin1String("none"))
        return sources;
    for (const QString& part : given.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        maps::CurveSource source;
        source.metric = part.left(sign).trimmed();
        bool isNumber = true;
        if (sign >= 0)
            source.weight = part.mid(sign + 1).trimmed().toDouble(&isNumber);
        if (!isNumber)
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "--weights is METRIC=WEIGHT,METRIC=WEIGHT; found %1"), {part}});
        sources.push_back(std::move(source));
    }
    return sources;
}

std::optional<double> weightsOf(const maps::Lane& lane)
{
    double sum = 0;
    for (const maps::CurveSource& source : lane.sources)
        sum += source.weight;
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject sayCurve(const Call& call, const maps::Board& board, const maps::Lane& lane,
                     const std::vector<maps::CurvePoint>& points)
{
    QJsonArray sources, steps;
    call.say(QStringLiteral("%1 · %2").arg(board.map.title, lane.title));
    for (const maps::CurveSource& source : lane.sources) {
        const metrics::Metric* metric = call.furniture.catalogue.find(source.metric);
        const double share = source.weight / weightsOf(lane).value_or(1);
        sources.append(QJsonObject{{QStringLiteral("metric"), source.metric},
                                   {QStringLiteral("weight"), source.weight},
                                   {QStringLiteral("share"), share}});
        if (metric)
            call.say(QStringLiteral("  %1  %2: %3; %4")
                         .arg(source.metric, call.words(metric->info().name),
                              formatPercent(share * 100, 0, call.language),
                              call.words(maps::experienceRule(metric->info(), call.language))));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const maps::CurvePoint& point = points[i];
        QJsonArray parts;
        QStringList counts;
        for (const maps::CurvePart& part : point.parts) {
            if (part.share > 0)
                counts << formatNumber(part.value.n, call.language);
            if (part.info)
                parts.append(QJsonObject{{QStringLiteral("metric"), QLatin1String(part.info->id)},
                                         {QStringLiteral("share"), part.share},
                                         {QStringLiteral("experience"), orNull(part.experience)},
                                         {QStringLiteral("value"), orNull(part.value.value)},
                                         {QStringLiteral("n"), part.value.n}});
        }
        steps.append(QJsonObject{{QStringLiteral("step"), board.steps[i].title},
                                 {QStringLiteral("value"), orNull(point.value)},
                                 {QStringLiteral("lower"), orNull(point.lower)},
                                 {QStringLiteral("upper"), orNull(point.upper)},
                                 {QStringLiteral("hypothesis"), point.isHypothesis},
                                 {QStringLiteral("parts"), parts}});
        const QString value = point.value ? formatSigned(*point.value, 2, call.language) : QStringLiteral("—");
        const QString interval = point.lower && point.upper
                                     ? QStringLiteral("  ") + formatRange(*point.lower, *point.upper, 2, call.language)
                                     : QString();
        const QString n = counts.isEmpty() ? QString() : QStringLiteral("  n = ") + counts.join(QStringLiteral(" + "));
        call.say(QStringLiteral("    %1%2  %3%4").arg(paddedBefore(value, 6), interval, board.steps[i].title, n));
    }
    return {{QStringLiteral("map"), board.map.title},
            {QStringLiteral("lane"), lane.title},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("points"), steps}};
}

} // namespace

Exit mapCurve(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    storage::Connection& db = project.connection();
    const QString wanted = call.options.value(QStringLiteral("lane"));
    const auto isChosen = [&](const maps::Lane& lane) {
        return lane.kind == maps::LaneKind::Curve && (wanted.isEmpty() || lane.title == wanted);
    };
    if (call.options.isSet(QStringLiteral("weights"))) {
        const auto sources = asked(call.options.value(QStringLiteral("weights")));
        if (!sources)
            return call.misuse(sources.error().message);
        std::vector<maps::Lane> lanes;
        for (const maps::MapSummary& map : chosen) {
            const maps::Board board = maps::loadBoard(db, map.id);
            std::copy_if(board.lanes.begin(), board.lanes.end(), std::back_inserter(lanes), isChosen);
        }
        if (lanes.size() != 1)
            return call.misuse(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "--weights sets one curve, and %n curves are meant: say --map and --lane"),
                static_cast<qint64>(lanes.size())));
        const auto done =
            project.edit({QT_TRANSLATE_NOOP("core", "What \"%1\" is computed from"), {lanes.front().title}},
                         [&](project::Edit& edit) {
                             return maps::setCurveSources(edit, call.furniture.catalogue, lanes.front(), *sources);
                         });
        if (!done)
            return call.fail(done.error());
    }
    QJsonArray curves;
    for (const maps::MapSummary& map : chosen) {
        const maps::Board board = maps::loadBoard(db, map.id);
        if (std::none_of(board.lanes.begin(), board.lanes.end(), isChosen))
            continue;
        maps::ValueCache cache;
        const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
        const auto values =
            maps::evaluateBoard(context, call.furniture.catalogue, call.furniture.sources, board, {}, cache);
        if (!values)
            return call.fail(values.error());
        for (const maps::Lane& lane : board.lanes) {
            if (isChosen(lane))
                curves.append(sayCurve(call, board, lane, values->curves.value(lane.id)));
        }
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("curves"), curves}});
    return Exit::Done;
}

} // namespace tropa::cli
