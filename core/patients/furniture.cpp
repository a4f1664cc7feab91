#include "patients/furniture.h"

#include "patients/metrics/churn_metric.h"
#include "patients/metrics/cycle_metrics.h"
#include "patients/metrics/loyalty_metrics.h"
#include "patients/metrics/share_metric.h"
#include "patients/metrics/value_metrics.h"
#include "patients/patient_segments.h"
#include "patients/visit_evidence.h"

namespace tropa::patients {

void addMetrics(metrics::Catalogue& catalogue)
{
    const auto visits = std::make_shared<const LocalVisits>();
    catalogue.add(std::make_unique<ChurnMetric>(visits));
    catalogue.add(std::make_unique<LoyalShareMetric>(visits));
    catalogue.add(std::make_unique<RepeatRateMetric>(visits));
    catalogue.add(std::make_unique<ReturnedMetric>(visits));
    catalogue.add(std::make_unique<RetentionMetric>(visits));
    catalogue.add(std::make_unique<IntervalMetric>(visits));
    catalogue.add(std::make_unique<ShareMetric>(visits));
    catalogue.add(std::make_unique<LifetimeValueMetric>(visits));
    catalogue.add(std::make_unique<ReturnOnAcquisitionMetric>(visits));
    catalogue.add(std::make_unique<VisitsMetric>(visits));
    catalogue.add(std::make_unique<SeasonalityMetric>(visits));
}

std::shared_ptr<const VisitSource> visitSource(const metrics::Catalogue& catalogue)
{
    for (const auto& metric : catalogue.metrics()) {
        if (const auto* ours = dynamic_cast<const PatientMetric*>(metric.get()))
            return ours->visitSource();
    }
    return nullptr;
}

void addSources(metrics::Sources& sources, std::shared_ptr<const VisitSource> visits)
{
    if (!visits)
        visits = std::make_shared<const LocalVisits>();
    sources.add(std::make_unique<PatientSegments>(std::move(visits)));
    sources.add(std::make_unique<VisitEvidence>());
}

} // namespace tropa::patients
