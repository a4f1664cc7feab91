#include "ui/checklists/checklist_charts.h"

#include "ui/charts/split_charts.h"

#include <QCoreApplication>

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
    return charts::firstGroups(source, info, title, metrics::dimension::item, charts::First::Smallest, itemsShown,
                               QT_TRANSLATE_NOOP("core", "Passed least often: “%1”, %2"));
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
