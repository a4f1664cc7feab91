#include "checklists/furniture.h"

#include "checklists/checklist_evidence.h"
#include "checklists/visit_journeys.h"
#include "checklists/metrics/checklist_metric.h"

namespace tropa::checklists {

void addMetrics(metrics::Catalogue& catalogue)
{
    const auto visits = std::make_shared<VisitCache>(visitColumnTables());
    catalogue.add(std::make_unique<ScoreMetric>(visits));
    catalogue.add(std::make_unique<PassRateMetric>(visits));
}

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<ChecklistEvidence>());
    sources.add(std::make_unique<VisitJourneys>());
}

} // namespace tropa::checklists
