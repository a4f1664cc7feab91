#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.loyal_share: loyal patients of the yearly flow.
class LoyalShareMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
};

/// patients.repeat_rate: came a second time.
class RepeatRateMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
};

} // namespace tropa::patients
