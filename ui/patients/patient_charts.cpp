#include "ui/patients/patient_charts.h"

#include "base/format_number.h"
#include "figures/period_label.h"
#include "patients/visit_store.h"
#include "ui/charts/split_charts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tropa::ui::patients {

namespace dimension = metrics::dimension;
using figures::BuiltChart;
using figures::ChartSource;
using metrics::MetricInfo;
using tropa::charts::ChartKind;
using tropa::charts::ChartPoint;
using tropa::charts::ChartSeries;

namespace {

constexpr std::size_t cohortsShown = 18;
constexpr int monthsShown = 12;
constexpr std::size_t monthsBack = 24;
constexpr std::size_t curveMonths = 18;
constexpr int year = 12;

metrics::Request by(metrics::Scope scope, const char* dimension)
{
    return {std::move(scope), {}, QString::fromLatin1(dimension)};
}

const metrics::Group* groupOf(const metrics::Evaluation& evaluation, qint64 key)
{
    const auto found = std::ranges::find(evaluation.groups, key, &metrics::Group::key);
    return found == evaluation.groups.end() ? nullptr : &*found;
}

QString percent(const ChartSource& source, double value)
{
    return formatPercent(value, 1, source.language());
}

// Six even steps over what occurs.
tropa::charts::HeatScale evenSteps(const BuiltChart& chart)
{
    double low = 100, high = 0;
    for (const ChartSeries& series : chart.spec.series) {
        for (const ChartPoint& point : series.points) {
            if (point.value) {
                low = std::min(low, *point.value);
                high = std::max(high, *point.value);
            }
        }
    }
    if (high <= low)
        high = low + 1;
    tropa::charts::HeatScale scale;
    for (int step = 1; step <= 6; ++step)
        scale.edges.push_back(low + (high - low) * step / 7);
    scale.lowName = Message(QT_TRANSLATE_NOOP("core", "fewer"));
    scale.highName = Message(QT_TRANSLATE_NOOP("core", "more"));
    return scale;
}

ChartPoint pointWithRows(BuiltChart& chart, const ChartSource& source, const MetricInfo& info,
                         const metrics::Value& value, metrics::Scope scope, const QString& title)
{
    ChartPoint point = figures::pointOf(value, source.rules().minimumN);
    point.rows = chart.rows.size();
    chart.rows.push_back({QString::fromLatin1(info.id), {std::move(scope), {}, {}}, title});
    return point;
}

} // namespace

Built returnCurve(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Request request = by(source.scope(info.id), dimension);
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    if (evaluation.groups.size() > curveMonths)
        evaluation.groups.resize(curveMonths);
    BuiltChart chart = figures::chartOf(source, info, ChartKind::Trend, title, request.scope);
    figures::addGroups(chart, source, info, request, evaluation.groups);
    chart.spec.categoryName = Message(QT_TRANSLATE_NOOP("core", "month"));
    for (auto& category : chart.spec.categories)
        category.n = 0; // all months rest on the same patients
    const std::vector<ChartPoint>& points = chart.spec.series.front().points;
    const std::size_t at = std::min<std::size_t>(points.size(), year) - 1;
    if (points[at].value)
        chart.spec.finding = Message(QT_TRANSLATE_NOOP("core", "Within %1 months %2 of new patients come again"),
                                     {static_cast<qint64>(at + 1), percent(source, *points[at].value)});
    figures::finishSource(chart, source, info, request.scope, evaluation.total.asOf);
    charts::addToSource(chart, source, Message(QT_TRANSLATE_NOOP("core", "n = %1 new patients"), {points.front().n}));
    return chart;
}

Built cohortHeatMap(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Evaluation cohorts = source.evaluate(info.id, by(scope, dimension::cohort));
    const metrics::Evaluation all = source.evaluate(info.id, by(scope, dimension));
    if (cohorts.groups.empty() || all.groups.empty())
        return std::nullopt;
    BuiltChart chart = figures::chartOf(source, info, ChartKind::HeatMap, title, scope);
    chart.spec.categoryName = Message(QT_TRANSLATE_NOOP("core", "month"));
    for (int month = 1; month <= monthsShown; ++month)
        chart.spec.categories.push_back({QString::number(month), QString::number(month), 0});
    const auto addRow = [&](const QString& name, const metrics::Scope& where, const metrics::Evaluation& row) {
        ChartSeries series;
        series.name = name;
        for (int month = 1; month <= monthsShown; ++month) {
            const metrics::Group* group = groupOf(row, month);
            if (group == nullptr) {
                series.points.emplace_back();
                continue;
            }
            series.n = std::max(series.n, group->value.n);
            series.points.push_back(pointWithRows(chart, source, info, group->value,
                                                  where.with(dimension::monthsSince, month),
                                                  name + QStringLiteral(" · +") + QString::number(month)));
        }
        chart.spec.series.push_back(std::move(series));
    };
    const std::size_t first = cohorts.groups.size() > cohortsShown ? cohorts.groups.size() - cohortsShown : 0;
    for (std::size_t i = first; i < cohorts.groups.size(); ++i) {
        if (source.context().progress.stopped())
            return std::nullopt;
        const metrics::Group& cohort = cohorts.groups[i];
        const metrics::Scope where = scope.with(dimension::cohort, cohort.key);
        addRow(cohort.label, where, source.evaluate(info.id, by(where, dimension)));
    }
    chart.spec.heat = evenSteps(chart);
    addRow(source.say(Message(QT_TRANSLATE_NOOP("core", "All cohorts"))), scope, all);
    chart.spec.series.back().isTotal = true;
    const metrics::Group* next = groupOf(all, 1);
    const metrics::Group* half = groupOf(all, year / 2);
    if (next != nullptr && half != nullptr)
        chart.spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "%1 come in the month after their first visit, %2 in the sixth"),
                    {percent(source, next->value.value.value_or(0)), percent(source, half->value.value.value_or(0))});
    figures::finishSource(chart, source, info, scope, all.total.asOf);
    return chart;
}

Built rfmGrid(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Scope scope = source.scope(info.id);
    BuiltChart chart = figures::chartOf(source, info, ChartKind::HeatMap, title, scope);
    chart.spec.categoryName = Message(QT_TRANSLATE_NOOP("core", "frequency"));
    for (int frequency = 1; frequency <= 5; ++frequency)
        chart.spec.categories.push_back({QString::number(frequency),
                                         frequency == 1   ? source.say(Message(QT_TRANSLATE_NOOP("core", "1, seldom")))
                                         : frequency == 5 ? source.say(Message(QT_TRANSLATE_NOOP("core", "5, often")))
                                                          : QString::number(frequency),
                                         0});
    double champions = 0, cooling = 0;
    qint64 patients = 0;
    QDate asOf;
    for (int recency = 5; recency >= 1; --recency) {
        const metrics::Scope where = scope.with(dimension::recency, recency);
        const metrics::Evaluation row = source.evaluate(info.id, by(where, dimension));
        ChartSeries series;
        series.name = recency == 5   ? source.say(Message(QT_TRANSLATE_NOOP("core", "5, came lately")))
                      : recency == 1 ? source.say(Message(QT_TRANSLATE_NOOP("core", "1, long ago")))
                                     : QString::number(recency);
        for (int frequency = 1; frequency <= 5; ++frequency) {
            metrics::Value none;
            none.value = 0;
            none.n = row.total.n;
            const metrics::Group* group = groupOf(row, frequency);
            const metrics::Value& value = group == nullptr ? none : group->value;
            series.points.push_back(
                pointWithRows(chart, source, info, value, where.with(dimension::frequency, frequency),
                              source.say(Message(QT_TRANSLATE_NOOP("core", "Recency %1, frequency %2"),
                                                 {qint64(recency), qint64(frequency)}))));
            if (recency == 5 && frequency == 5)
                champions = value.value.value_or(0);
            if (recency <= 2 && frequency >= 4)
                cooling += value.value.value_or(0);
        }
        patients = std::max(patients, row.total.n);
        asOf = row.total.asOf;
        chart.spec.series.push_back(std::move(series));
    }
    if (patients == 0)
        return std::nullopt;
    chart.spec.heat = evenSteps(chart);
    chart.spec.finding =
        Message(QT_TRANSLATE_NOOP("core", "%1 come often and came lately; %2 came often and have not come for long"),
                {percent(source, champions), percent(source, cooling)});
    figures::finishSource(chart, source, info, scope, asOf);
    return chart;
}

Built sharesOf(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Request request = by(source.scope(info.id), dimension);
    Built chart = charts::orderedGroups(source, info, request, title, ChartKind::BarRows);
    if (!chart)
        return chart;
    for (auto& category : chart->spec.categories)
        category.n = 0;
    double most = 0;
    for (const ChartPoint& point : chart->spec.series.front().points)
        most = std::max(most, point.upper.value_or(point.value.value_or(0)));
    chart->spec.axis.to = std::min(100.0, std::ceil(most / 10) * 10);
    chart->spec.finding = Message(QT_TRANSLATE_NOOP("core", "A patient may belong to several, or to none"));
    return chart;
}

Built seasons(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Request request = by(source.scope(info.id), dimension);
    Built chart = charts::orderedGroups(source, info, request, title, ChartKind::Bars);
    if (!chart)
        return chart;
    std::vector<ChartPoint>& points = chart->spec.series.front().points;
    for (auto& category : chart->spec.categories)
        category.label = figures::monthName(category.key.toInt(), source.language());
    const auto value = [](const ChartPoint& point) { return point.value.value_or(0); };
    const auto [least, most] = std::ranges::minmax_element(points, {}, value);
    least->marked = true;
    const auto label = [&](auto at) {
        return chart->spec.categories[static_cast<std::size_t>(at - points.begin())].label;
    };
    const Language language = source.language();
    chart->spec.finding = Message(
        QT_TRANSLATE_NOOP("core", "Most come in %1 (%2 of the average month), fewest in %3 (%4)"),
        {label(most), formatNumber(value(*most), 2, language), label(least), formatNumber(value(*least), 2, language)});
    return chart;
}

Built visitsByMonth(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    Built chart =
        charts::orderedGroups(source, info, by(source.scope(info.id), dimension), title, ChartKind::Trend, monthsBack);
    if (!chart)
        return chart;
    chart->spec.axis.from = 0;
    for (auto& category : chart->spec.categories) {
        const qint64 key = category.key.toLongLong();
        category.n = 0;
        category.label = figures::monthName(static_cast<int>(key % 100), source.language()) + u' ' +
                         QString::number(key / 100 % 100);
    }
    const std::vector<ChartPoint>& points = chart->spec.series.front().points;
    if (points.size() > year && points.back().value && points[points.size() - 1 - year].value)
        chart->spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "%1 visits in the last month, %2 in that month a year before"),
                    {formatNumber(*points.back().value, 0, source.language()),
                     formatNumber(*points[points.size() - 1 - year].value, 0, source.language())});
    return chart;
}

Built intervalByNumber(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Request request = by(source.scope(info.id), dimension);
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    constexpr std::size_t numbersShown = 10;
    if (evaluation.groups.size() > numbersShown)
        evaluation.groups.resize(numbersShown);
    BuiltChart chart = figures::chartOf(source, info, ChartKind::Bars, title, request.scope);
    figures::addGroups(chart, source, info, request, evaluation.groups);
    chart.spec.categoryName = Message(QT_TRANSLATE_NOOP("core", "visit"));
    const ChartPoint& first = chart.spec.series.front().points.front();
    if (first.value)
        chart.spec.finding = Message(QT_TRANSLATE_NOOP("core", "Half of those who come again do so within %1 days"),
                                     {formatNumber(*first.value, 0, source.language())});
    figures::finishSource(chart, source, info, request.scope, evaluation.total.asOf);
    return chart;
}

Built intervalByService(ChartSource& source, const MetricInfo& info, const Message& title, const char* dimension)
{
    const metrics::Request request = by(source.scope(info.id), dimension);
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    constexpr std::size_t servicesShown = 20;
    std::ranges::stable_sort(evaluation.groups, std::ranges::greater(),
                             [](const metrics::Group& group) { return group.value.n; });
    if (evaluation.groups.size() > servicesShown)
        evaluation.groups.resize(servicesShown);
    std::ranges::stable_sort(evaluation.groups, {},
                             [](const metrics::Group& group) { return group.value.value.value_or(0); });
    BuiltChart chart = figures::chartOf(source, info, ChartKind::BarRows, title, request.scope);
    figures::addGroups(chart, source, info, request, evaluation.groups);
    const std::map<qint64, int> cycles = tropa::patients::serviceCycles(source.context().db);
    qint64 known = 0, sooner = 0;
    for (std::size_t i = 0; i < evaluation.groups.size(); ++i) {
        chart.spec.categories[i].n = 0;
        const auto cycle = cycles.find(evaluation.groups[i].key);
        if (cycle == cycles.end())
            continue;
        ChartPoint& point = chart.spec.series.front().points[i];
        point.target = cycle->second;
        ++known;
        sooner += point.upper.value_or(1e9) < cycle->second;
    }
    if (known > 0)
        chart.spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "Patients come sooner than the cycle says after %1 of %2 services"),
                    {sooner, known});
    figures::finishSource(chart, source, info, request.scope, evaluation.total.asOf);
    charts::addToSource(chart, source, Message(QT_TRANSLATE_NOOP("core", "tick: the service's cycle")));
    return chart;
}

} // namespace tropa::ui::patients
