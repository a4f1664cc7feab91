#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.retention: came in the k-th month after the first visit. Its rows are the first visits of that month.
class RetentionMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;

private:
    std::vector<qint64> monthsAsked(const Work& work) const;
};

/// patients.returned: the return curve, allowing for patients not seen long enough yet. Its rows are the first visits
/// of those who came again in time.
class ReturnedMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;
    Message rule(const metrics::Request& request) const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;

private:
    double daysAsked(const Work& work) const;
};

/// patients.interval: median days to the next visit. Its rows are the visits after which one followed.
class IntervalMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

} // namespace tropa::patients
