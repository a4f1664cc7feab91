#pragma once

#include "patients/metrics/patient_metric.h"

namespace tropa::patients {

/// patients.ltv: what a patient has brought so far, less what the channel cost.
class LifetimeValueMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

/// patients.roi: return on acquisition.
class ReturnOnAcquisitionMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

/// patients.visits: visit days.
class VisitsMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

/// patients.seasonality: a calendar month against the average one.
class SeasonalityMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;
};

} // namespace tropa::patients
