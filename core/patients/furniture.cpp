#include "patients/furniture.h"

#include "patients/metrics/churn_metric.h"
#include "patients/metrics/loyalty_metrics.h"
#include "patients/metrics/value_metrics.h"
#include "patients/visit_evidence.h"

namespace tropa::patients {

void addMetrics(metrics::Catalogue& catalogue)
{
    const auto visits = std::make_shared<const LocalVisits>();
    catalogue.add(std::make_unique<ChurnMetric>(visits));
    catalogue.add(std::make_unique<LoyalShareMetric>(visits));
    catalogue.add(std::make_unique<RepeatRateMetric>(visits));
    catalogue.add(std::make_unique<LifetimeValueMetric>(visits));
    catalogue.add(std::make_unique<ReturnOnAcquisitionMetric>(visits));
    catalogue.add(std::make_unique<VisitsMetric>(visits));
    catalogue.add(std::make_unique<SeasonalityMetric>(visits));
}

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<VisitEvidence>());
}

} // namespace tropa::patients
