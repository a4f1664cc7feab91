#pragma once

#include "surveys/metrics/score_metric.h"

namespace tropa::surveys {

/// survey.mean and survey.ces: the mean mark of one measure, on one scale whatever the questionnaire printed.
class MeanMetric final : public ScoreMetric
{
public:
    /// survey.mean: satisfaction on 1–5, or any scale the request names.
    static std::unique_ptr<MeanMetric> satisfaction(std::shared_ptr<AnswerCache> cache);
    /// survey.ces: effort on 1–7, where 7 is easy.
    static std::unique_ptr<MeanMetric> effort(std::shared_ptr<AnswerCache> cache);

    const metrics::MetricInfo& info() const override { return *m_info; }

protected:
    bool takes(const Question& question, bool chosen) const override;
    Result<Scorer> scorer(const metrics::Request& request) const override;
    metrics::Value finish(const metrics::ClusteredSums& sums, double level) const override;

private:
    MeanMetric(std::shared_ptr<AnswerCache> cache, const metrics::MetricInfo& info, Measure measure);

    const metrics::MetricInfo* m_info;
    Measure m_measure;
};

} // namespace tropa::surveys
