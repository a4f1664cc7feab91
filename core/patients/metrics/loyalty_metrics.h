#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.loyal_share: loyal patients of the yearly flow. Its rows are the last visits of the loyal.
class LoyalShareMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;
    Message rule(const metrics::Request& request) const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;

private:
    qint32 from(const Work& work) const;
};

/// patients.repeat_rate: came a second time. Its rows are the first visits of those who did.
class RepeatRateMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;
    Message rule(const metrics::Request& request) const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

} // namespace tropa::patients
