#pragma once

#include "surveys/metrics/score_metric.h"

namespace tropa::surveys {

struct Slice;

/// survey.share: how many chose an option, of those who answered its question or of all options chosen.
class ShareMetric final : public metrics::Metric
{
public:
    explicit ShareMetric(std::shared_ptr<AnswerCache> cache) : m_cache(std::move(cache)) {}

    const metrics::MetricInfo& info() const override;
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const override;
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const override;

private:
    std::shared_ptr<AnswerCache> m_cache;
};

} // namespace tropa::surveys
