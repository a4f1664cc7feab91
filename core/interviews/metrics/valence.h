#pragma once

#include "metrics/metric.h"

namespace tropa::interviews {

/// interviews.valence: how good or bad what is said is, from -2 to 2.
class Valence final : public metrics::Metric
{
public:
    const metrics::MetricInfo& info() const override;
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const override;
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const override;
};

} // namespace tropa::interviews
