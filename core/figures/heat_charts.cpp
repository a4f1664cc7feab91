#include "base/format_number.h"
#include "charts/heat_scale.h"
#include "figures/evidence_charts.h"
#include "statistics/distributions.h"
#include "statistics/multiple_tests.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::figures {

namespace dimension = metrics::dimension;
using metrics::MetricInfo;
using tropa::charts::ChartKind;
using tropa::charts::ChartPoint;
using tropa::charts::ChartSeries;

namespace {

/// Mystery visits are dear and few; under so many a mean says little.
constexpr int leastMysteryVisits = 8;

metrics::Request by(metrics::Scope scope, const char* dimension)
{
    return {std::move(scope), {}, QString::fromLatin1(dimension)};
}

/// A heat map of one metric over two dimensions. The evaluations are those of the whole scope by columns and by rows.
struct Heat
{
    ChartSource& source;
    const MetricInfo& info;
    metrics::Scope scope;
    const char* columns;
    const metrics::Evaluation& all; ///< by columns
    int least;                      ///< cells below are hatched
    BuiltChart chart;

    void addRow(const QString& name, const metrics::Scope& where, const metrics::Value& total, bool isTotal)
    {
        const metrics::Evaluation row = isTotal ? all : source.evaluate(info.id, by(where, columns));
        ChartSeries series;
        series.name = name;
        series.n = total.n;
        series.isTotal = isTotal;
        for (const metrics::Group& column : all.groups) {
            const auto found = std::ranges::find(row.groups, column.key, &metrics::Group::key);
            ChartPoint point = found == row.groups.end() ? ChartPoint() : pointOf(found->value, least);
            if (point.value)
                point.rows = addRows(where.with(columns, column.key), name + QStringLiteral(" · ") + column.label);
            series.points.push_back(std::move(point));
        }
        series.total = pointOf(total, least);
        series.total->rows = addRows(where, name);
        chart.spec.series.push_back(std::move(series));
    }

    void colour()
    {
        const auto& target = chart.spec.target;
        const double middle = target ? target->value : all.total.value.value_or((info.scale.low + info.scale.high) / 2);
        chart.spec.heat = tropa::charts::deviationScale(middle, info.scale.high);
        if (target) {
            chart.spec.heat.lowName = Message(QT_TRANSLATE_NOOP("core", "below the target"));
            chart.spec.heat.highName = Message(QT_TRANSLATE_NOOP("core", "above"));
        }
    }

    void finish(const QString& hatched)
    {
        finishSource(chart, source, info, scope, all.total.asOf);
        chart.spec.source = Message::verbatim(source.say(chart.spec.source) + QStringLiteral(" · ") + hatched);
    }

private:
    std::size_t addRows(metrics::Scope where, const QString& title)
    {
        chart.rows.push_back({QString::fromLatin1(info.id), {std::move(where), {}, {}}, title});
        return chart.rows.size() - 1;
    }
};

Heat heatMap(ChartSource& source, const MetricInfo& info, const Message& title, const metrics::Scope& scope,
             const char* rows, const metrics::Evaluation& byRows, const char* columns,
             const metrics::Evaluation& byColumns, int least)
{
    Heat heat{source, info, scope, columns, byColumns, least, chartOf(source, info, ChartKind::HeatMap, title, scope)};
    for (const metrics::Group& column : byColumns.groups)
        heat.chart.spec.categories.push_back({QString::number(column.key), column.label, 0});
    for (const metrics::Group& row : byRows.groups)
        heat.addRow(row.label, scope.with(rows, row.key), row.value, false);
    return heat;
}

double errorOf(const ChartPoint& point, double level)
{
    return point.lower && point.upper ? (*point.upper - *point.lower) / 2 / statistics::normalCritical(level) : 0;
}

} // namespace

Built checklistHeatMap(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Evaluation network = source.evaluate(info.id, by(scope, dimension::section));
    const metrics::Evaluation clinics = source.evaluate(info.id, by(scope, dimension::clinic));
    if (network.groups.empty() || clinics.groups.empty())
        return std::nullopt;
    Heat heat = heatMap(source, info, title, scope, dimension::clinic, clinics, dimension::section, network,
                        leastMysteryVisits);
    if (clinics.groups.size() > 1)
        heat.addRow(source.say(Message(QT_TRANSLATE_NOOP("core", "All clinics"))), scope, network.total, true);
    heat.colour();
    tropa::charts::ChartSpec& spec = heat.chart.spec;

    const auto weakest = std::ranges::min_element(
        network.groups, {}, [](const metrics::Group& one) { return one.value.value.value_or(1e9); });
    const auto section = static_cast<std::size_t>(weakest - network.groups.begin());
    std::size_t where = 0;
    for (std::size_t s = 0; s < clinics.groups.size(); ++s) {
        const auto& now = spec.series[s].points[section].value;
        const auto& best = spec.series[where].points[section].value;
        if (now && (!best || *now < *best))
            where = s;
    }
    if (weakest->value.value) {
        const QString share = tropa::charts::writtenWithUnit(spec.axis, weakest->value.value, source.language());
        spec.series[where].points[section].marked = true;
        spec.finding =
            clinics.groups.size() > 1
                ? Message(QT_TRANSLATE_NOOP("core", "The weakest place is “%1”, %2, most of all in “%3”"),
                          {weakest->label, share, clinics.groups[where].label})
                : Message(QT_TRANSLATE_NOOP("core", "The weakest place is “%1”, %2"), {weakest->label, share});
    }
    heat.finish(
        source.say(Message(QT_TRANSLATE_NOOP("core", "hatched: fewer than %1 visits"), {qint64(leastMysteryVisits)})));
    return std::move(heat.chart);
}

Built satisfactionByTouchpointAndWave(ChartSource& source, const MetricInfo& info, const Message& title)
{
    metrics::Scope scope = source.scope(info.id).without(dimension::wave);
    scope.from = scope.to = QDate();
    const metrics::Evaluation waves = source.evaluate(info.id, by(scope, dimension::wave));
    const metrics::Evaluation touchpoints = source.evaluate(info.id, by(scope, dimension::touchpoint));
    if (waves.groups.empty() || touchpoints.groups.empty())
        return std::nullopt;
    const int least = source.rules().minimumN;
    Heat heat = heatMap(source, info, title, scope, dimension::touchpoint, touchpoints, dimension::wave, waves, least);
    heat.addRow(source.say(Message(QT_TRANSLATE_NOOP("core", "All touchpoints"))), scope, waves.total, true);
    heat.colour();
    tropa::charts::ChartSpec& spec = heat.chart.spec;

    // Every touchpoint is one more chance to be wrong: Holm keeps the whole table at one error level.
    const std::size_t last = waves.groups.size() - 1;
    std::vector<std::size_t> rows;
    std::vector<double> changes, chances;
    for (std::size_t row = 0; last > 0 && row < touchpoints.groups.size(); ++row) {
        const ChartPoint& before = spec.series[row].points[last - 1];
        const ChartPoint& now = spec.series[row].points[last];
        const double error = std::hypot(errorOf(before, spec.level), errorOf(now, spec.level));
        if (!before.value || !now.value || error <= 0)
            continue;
        rows.push_back(row);
        changes.push_back(*now.value - *before.value);
        chances.push_back(statistics::normalTwoSided(changes.back() / error));
    }
    chances = statistics::adjusted(chances, statistics::Correction::Holm);
    QStringList moved;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (chances[i] >= 1 - spec.level)
            continue;
        spec.series[rows[i]].points[last].marked = true;
        tropa::charts::ChartChange change{
            changes[i], true, changes[i] > 0, differenceUnitOf(info.unit, source.language()), {}};
        moved << QStringLiteral("%1 %2").arg(touchpoints.groups[rows[i]].label,
                                             tropa::charts::writtenChange(spec.axis, change, source.language()));
    }
    const metrics::Request request = by(scope, dimension::wave);
    if (last > 0) {
        const QString since = groupName(source, request, waves.groups[last - 1]);
        spec.finding = moved.isEmpty()
                           ? Message(QT_TRANSLATE_NOOP("core", "No touchpoint changed since %1 beyond chance"), {since})
                           : Message(QT_TRANSLATE_NOOP("core", "Changed since %1: %2; the others cannot be told from "
                                                               "chance (Holm's correction)"),
                                     {since, moved.join(QStringLiteral(", "))});
    } else {
        spec.finding = Message(QT_TRANSLATE_NOOP("core", "One wave as yet: a second one will show what changes"));
    }
    heat.finish(source.say(Message(QT_TRANSLATE_NOOP("core", "hatched: fewer than %1 answers"), {qint64(least)})));
    return std::move(heat.chart);
}

} // namespace tropa::figures
