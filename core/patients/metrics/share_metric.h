#pragma once

#include "patients/metrics/patient_metric.h"
#include "patients/retention.h"

namespace tropa::patients {

/// patients.share: how much of the base a segment, a persona, an RFM group or a channel's patients make up. Its rows
/// are the last visits of those patients.
class ShareMetric final : public PatientMetric
{
public:
    using PatientMetric::PatientMetric;
    const metrics::MetricInfo& info() const override;

protected:
    void compute(const Work& work, metrics::Evaluation& result) const override;
    void collect(const Work& work, const TakeRow& take) const override;

private:
    template <class Take>
    qint64 eachMember(const Work& work, const RfmScores* scores, Take take) const;
};

} // namespace tropa::patients
