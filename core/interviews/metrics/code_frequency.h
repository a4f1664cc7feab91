#pragma once

#include "metrics/metric.h"

namespace tropa::interviews {

/// interviews.code_frequency: the share of respondents who speak of a code, in %.
class CodeFrequency final : public metrics::Metric
{
public:
    const metrics::MetricInfo& info() const override;
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const override;
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const override;
};

} // namespace tropa::interviews
