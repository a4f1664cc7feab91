#pragma once

#include "metrics/clustered_sums.h"
#include "metrics/metric.h"
#include "metrics/table_cache.h"
#include "surveys/answer_columns.h"

#include <functional>

namespace tropa::surveys {

using AnswerCache = metrics::TableCache<AnswerColumns>;

/// What survey metrics on scales have in common: choose answers, score each, add up, split. A subclass says which
/// questions it takes, what an answer counts for, and how the sums become a value.
class ScoreMetric : public metrics::Metric
{
public:
    explicit ScoreMetric(std::shared_ptr<AnswerCache> cache) : m_cache(std::move(cache)) {}

    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const final;
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const final;

protected:
    using Scorer = std::function<metrics::Score(const Question&, double answer)>;

    /// `chosen`: the request names the question itself.
    virtual bool takes(const Question& question, bool chosen) const = 0;
    virtual Result<Scorer> scorer(const metrics::Request& request) const = 0;
    /// Of one answer or more.
    virtual metrics::Value finish(const metrics::ClusteredSums& sums, double level) const = 0;
    /// Whether the value's parts are its answers by mark; else finish() says what they are.
    virtual bool showsMarks() const { return true; }

private:
    std::shared_ptr<AnswerCache> m_cache;
};

/// The dimensions all survey metrics split by.
std::vector<const char*> surveyDimensions();
/// "Effective n", when it differs from n.
void addEffectiveN(metrics::Value& value, const metrics::ClusteredSums& sums);
Message noAnswers();

} // namespace tropa::surveys
