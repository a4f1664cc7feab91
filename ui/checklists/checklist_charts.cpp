#include "ui/checklists/checklist_charts.h"

#include "charts/chart_spec.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::checklists {

namespace {

using figures::Built;
using figures::ChartSource;
using metrics::MetricInfo;

constexpr std::size_t itemsShown = 10;

Built scoreOverTime(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return figures::trendBy(source, info, title, metrics::dimension::month);
}

// The items with the lowest pass rate, the lowest first.
Built weakestItems(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request{scope, {}, QString::fromLatin1(metrics::dimension::item)};
    const metrics::Evaluation evaluation = source.evaluate(info.id, request);
    std::vector<metrics::Group> groups;
    std::ranges::copy_if(evaluation.groups, std::back_inserter(groups),
                         [](const metrics::Group& group) { return group.value.value.has_value(); });
    if (groups.empty())
        return std::nullopt;
    std::ranges::stable_sort(groups, {}, [](const metrics::Group& group) { return *group.value.value; });
    if (groups.size() > itemsShown)
        groups.resize(itemsShown);
    figures::BuiltChart chart = figures::chartOf(source, info, tropa::charts::ChartKind::BarRows, title, scope);
    figures::addGroups(chart, source, info, request, groups);
    for (auto& category : chart.spec.categories)
        category.n = 0; // n stands in its own column
    auto& points = chart.spec.series.front().points;
    points.front().marked = true;
    chart.spec.finding =
        Message(QT_TRANSLATE_NOOP("core", "Passed least often: “%1”, %2"),
                {groups.front().label,
                 tropa::charts::writtenWithUnit(chart.spec.axis, points.front().value, source.language())});
    figures::finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

constexpr const char* noVisits =
    QT_TRANSLATE_NOOP("core", "No mystery visits in this selection. Filled checklists feed this chart.");
constexpr const char* importVisits = QT_TRANSLATE_NOOP("core", "Import checklists…");

constexpr charts::PlannedPlace places[] = {
    {"checklist-sections", "checklist.score",
     QT_TRANSLATE_NOOP("core", "Mystery patient's checklist: clinic and section"), "checklists", noVisits, importVisits,
     figures::checklistHeatMap},
    {"checklist-items", "checklist.item_pass_rate", QT_TRANSLATE_NOOP("core", "Items passed least often"), "checklists",
     noVisits, importVisits, weakestItems},
    {"checklist-time", "checklist.score", QT_TRANSLATE_NOOP("core", "Checklist score over time"), "checklists",
     noVisits, importVisits, scoreOverTime},
};

} // namespace

charts::BoardContent checklistCharts(ChartSource& source)
{
    return charts::boardContent(source, {}, places);
}

} // namespace tropa::ui::checklists
