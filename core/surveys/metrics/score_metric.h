#pragma once

#include "metrics/metric.h"
#include "metrics/table_cache.h"
#include "surveys/answer_columns.h"
#include "surveys/metrics/answer_sums.h"

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
    using Scorer = std::function<Score(const Question&, double answer)>;

    /// `chosen`: the request names the question itself.
    virtual bool takes(const Question& question, bool chosen) const = 0;
    virtual Result<Scorer> scorer(const metrics::Request& request) const = 0;
    /// Of one answer or more.
    virtual metrics::Value finish(const AnswerSums& sums, double level) const = 0;

private:
    std::shared_ptr<AnswerCache> m_cache;
};

/// The dimensions all survey metrics split by.
std::vector<const char*> surveyDimensions();
/// "Effective n", when it differs from n.
void addEffectiveN(metrics::Value& value, const AnswerSums& sums);
/// Newest first, at most `limit`.
std::vector<EntityRef> responseRefs(const AnswerColumns& columns, std::vector<quint32> responses, int limit);
Message noAnswers();

} // namespace tropa::surveys
