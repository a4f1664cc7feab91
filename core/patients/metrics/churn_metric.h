#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.churn: share of lost among those for whom it was the last. Its rows are the last visits of the lost.
class ChurnMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;
    Message rule(const metrics::Request& request) const override;

protected:
    Result<void> check(const metrics::EvaluationContext& context, const metrics::Request& request) const override;
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

} // namespace tropa::patients
