#include "figures/evidence_charts.h"

#include "base/format_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::figures {

namespace dimension = metrics::dimension;
using metrics::MetricInfo;
using tropa::charts::ChartKind;
using tropa::charts::ChartPoint;
using tropa::charts::ChartSeries;

namespace {

constexpr std::size_t visitsShown = 10;
constexpr std::size_t reasonsShown = 4;

metrics::Request by(metrics::Scope scope, const char* dimension)
{
    return {std::move(scope), {}, QString::fromLatin1(dimension)};
}

const metrics::Figure* figure(const metrics::Value& value, const char* id)
{
    const auto found = std::ranges::find_if(
        value.figures, [&](const metrics::Figure& one) { return QLatin1String(one.id) == QLatin1String(id); });
    return found == value.figures.end() ? nullptr : &*found;
}

} // namespace

namespace {

Built trend(ChartSource& source, const MetricInfo& info, const Message& title, const metrics::Scope& scope,
            const char* dimension)
{
    const metrics::Request request = by(scope, dimension);
    const metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    BuiltChart chart = chartOf(source, info, ChartKind::Trend, title, scope);
    addGroups(chart, source, info, request, evaluation.groups);
    tellTrend(chart, source, info, request, evaluation.groups);
    finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

metrics::Scope allWaves(const ChartSource& source, const MetricInfo& info)
{
    metrics::Scope scope = source.scope(info.id).without(dimension::wave);
    scope.from = scope.to = QDate();
    return scope;
}

} // namespace

Built trendBy(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    return trend(source, info, title, source.scope(info.id), dimension);
}

Built trendByWave(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return trend(source, info, title, allWaves(source, info), dimension::wave);
}

Built loyaltyByWave(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = allWaves(source, info);
    const metrics::Request request = by(scope, dimension::wave);
    const metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    BuiltChart chart = chartOf(source, info, ChartKind::Trend, title, scope);
    addGroups(chart, source, info, request, evaluation.groups);
    using Mood = tropa::charts::SeriesMood;
    for (const auto& [id, mood] : {std::pair("promoters", Mood::Good), std::pair("passives", Mood::Neutral),
                                   std::pair("detractors", Mood::Bad)}) {
        ChartSeries share;
        share.mood = mood;
        for (const metrics::Group& group : evaluation.groups) {
            ChartPoint point;
            if (const metrics::Figure* found = figure(group.value, id)) {
                share.name = source.say(found->name);
                point.value = found->value;
                point.n = group.value.n;
            }
            share.points.push_back(point);
        }
        chart.spec.strip.push_back(std::move(share));
    }
    tellTrend(chart, source, info, request, evaluation.groups);
    finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

Built lossByVisit(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request = by(scope, dimension::visitNumber);
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    if (evaluation.groups.size() > visitsShown)
        evaluation.groups.resize(visitsShown);
    BuiltChart chart = chartOf(source, info, ChartKind::Bars, title, scope);
    addGroups(chart, source, info, request, evaluation.groups);
    chart.spec.categoryName = Message(QT_TRANSLATE_NOOP("core", "visit"));
    std::vector<ChartPoint>& points = chart.spec.series.front().points;
    points.front().marked = true;
    if (points.front().value) {
        const QString share = tropa::charts::writtenWithUnit(chart.spec.axis, points.front().value, source.language());
        const auto change = evaluation.groups.size() > 1
                                ? metrics::compare(info, evaluation.groups[1].value, evaluation.groups[0].value)
                                : std::nullopt;
        if (change && change->distinguishable && change->difference > 0)
            chart.spec.finding = Message(
                QT_TRANSLATE_NOOP("core", "After the first visit %1 do not come back, more than after the second"),
                {share});
        else if (change && change->distinguishable)
            chart.spec.finding = Message(
                QT_TRANSLATE_NOOP("core", "After the first visit %1 do not come back, fewer than after the second"),
                {share});
        else
            chart.spec.finding =
                Message(QT_TRANSLATE_NOOP(
                            "core", "After the first visit %1 do not come back; the second cannot be told from it"),
                        {share});
    }
    finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

Built callFunnel(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request{scope, {}, {}};
    const metrics::Evaluation booked = source.evaluate(info.id, request);
    const metrics::Figure* bookings = figure(booked.total, "booked");
    if (booked.total.n == 0 || bookings == nullptr)
        return std::nullopt;
    BuiltChart chart = chartOf(source, info, ChartKind::Funnel, title, scope);
    ChartSeries steps;
    const auto add = [&](const QString& name, qint64 count, const char* metric, const metrics::Request& rows,
                         bool marked) {
        ChartPoint point;
        point.value = static_cast<double>(count);
        point.asOf = booked.total.asOf;
        point.marked = marked;
        point.rows = chart.rows.size();
        chart.rows.push_back({QString::fromLatin1(metric), rows, name});
        chart.spec.categories.push_back({name, name, 0});
        steps.points.push_back(point);
    };
    add(source.say(Message(QT_TRANSLATE_NOOP("core", "Called"))), booked.total.n, info.id, request, false);

    // Between the call and the booking each reason takes its part, the largest first.
    constexpr const char* lostShare = "calls.lost_share";
    if (const MetricInfo* lost = source.info(lostShare)) {
        const metrics::Request reasons = by(source.scope(lostShare), dimension::reason);
        std::vector<metrics::Group> groups = source.evaluate(lostShare, reasons).groups;
        const auto countOf = [](const metrics::Group& one) {
            const metrics::Figure* found = figure(one.value, "lost");
            return found == nullptr ? 0 : found->count;
        };
        std::ranges::stable_sort(groups, std::ranges::greater(), countOf);
        if (!groups.empty() && groups.front().value.value)
            chart.spec.finding = Message(
                QT_TRANSLATE_NOOP("core", "Of the calls that did not book, most were lost over “%1”: %2"),
                {groups.front().label, formatPercent(*groups.front().value.value, lost->decimals, source.language())});
        if (groups.size() > reasonsShown)
            groups.resize(reasonsShown);
        qint64 left = booked.total.n;
        for (const metrics::Group& reason : groups) {
            if (left - countOf(reason) < bookings->count)
                break;
            left -= countOf(reason);
            add(source.say(Message(QT_TRANSLATE_NOOP("core", "less “%1”"), {reason.label})), left, lost->id,
                {reasons.scope.with(dimension::reason, reason.key), {}, {}}, false);
        }
    }
    add(source.say(Message(QT_TRANSLATE_NOOP("core", "Booked"))), bookings->count, info.id, request, true);
    constexpr const char* cameShare = "calls.came_share";
    if (const MetricInfo* came = source.info(cameShare)) {
        const metrics::Request arrived{source.scope(cameShare), {}, {}};
        const metrics::Evaluation visits = source.evaluate(cameShare, arrived);
        if (const metrics::Figure* arrivals = figure(visits.total, "came"))
            add(source.say(Message(QT_TRANSLATE_NOOP("core", "Came"))), arrivals->count, came->id, arrived, false);
    }
    chart.spec.series.push_back(std::move(steps));
    chart.spec.axis = {{}, 0, false, 0.0, {}};
    const auto target = chart.spec.target;
    chart.spec.target.reset(); // it is of the share, not of the counts

    const Language language = source.language();
    QStringList words{source.say(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n calls"), booked.total.n))};
    if (const QString where = source.scopeText(scope); !where.isEmpty())
        words << where;
    if (booked.total.value && booked.total.interval)
        words << source.say(Message(QT_TRANSLATE_NOOP("core", "booking from a call %1"),
                                    {formatPercent(*booked.total.value, info.decimals, language)})) +
                     QStringLiteral(" (") +
                     tropa::charts::writtenInterval(axisOf(info), chart.spec.level, booked.total.interval->lower,
                                                    booked.total.interval->upper, language) +
                     u')';
    if (target)
        words << source.say(Message(QT_TRANSLATE_NOOP("core", "target %1"),
                                    {formatPercent(target->value, decimalsNeeded(target->value, 1), language)}));
    if (booked.total.asOf.isValid())
        words << source.say(Message(QT_TRANSLATE_NOOP("core", "data to %1"), {booked.total.asOf}));
    chart.spec.source = Message::verbatim(words.join(QStringLiteral(" · ")));
    chart.spec.dataUntil = booked.total.asOf;
    return chart;
}

Built rankedBy(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request = by(scope, dimension);
    const metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    BuiltChart chart = chartOf(source, info, ChartKind::BarRows, title, scope);
    addGroups(chart, source, info, request, evaluation.groups);
    for (auto& category : chart.spec.categories)
        category.n = 0; // n stands in its own column
    rankShares(chart, source, info);
    finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

Built satisfactionByTouchpoint(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return rankedBy(source, info, title, dimension::touchpoint);
}

Built ratingOverTime(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return trendBy(source, info, title, dimension::quarter);
}

} // namespace tropa::figures
