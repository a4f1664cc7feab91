#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.churn: share of lost among those for whom it was the last.
class ChurnMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    bool restsOn(const Work& work, std::size_t person, std::size_t visit, bool isLast) const override;
};

} // namespace tropa::patients
