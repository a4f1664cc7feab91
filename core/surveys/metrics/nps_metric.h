#pragma once

#include "surveys/metrics/score_metric.h"

namespace tropa::surveys {

/// survey.nps: 100 × (share of 9–10 − share of 0–6).
class NpsMetric final : public ScoreMetric
{
public:
    using ScoreMetric::ScoreMetric;
    const metrics::MetricInfo& info() const override;

protected:
    bool takes(const Question& question, bool chosen) const override;
    Result<Scorer> scorer(const metrics::Request& request) const override;
    metrics::Value finish(const metrics::ClusteredSums& sums, double level) const override;
    bool showsMarks() const override { return false; }
};

} // namespace tropa::surveys
