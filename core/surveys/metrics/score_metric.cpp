#include "surveys/metrics/score_metric.h"

#include "metrics/mark_counts.h"
#include "surveys/metrics/slice.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

template <class Scorer>
metrics::ClusteredSums addUp(const AnswerColumns& columns, const Slice& slice, const Scorer& scorer)
{
    metrics::ClusteredSums sums;
    for (const quint32 response : slice.responses) {
        for (const std::size_t index : slice.questions) {
            const QuestionColumn& column = columns.questions[index];
            if (const double answer = column.values[response]; !std::isnan(answer))
                sums.add(scorer(column.question, answer));
        }
        sums.close(columns.weights[response], columns.rows.days[response]);
    }
    return sums;
}

/// Answers by mark, where all were given on one scale of whole marks; else by fifths of theirs.
std::vector<metrics::Part> partsOf(const AnswerColumns& columns, const Slice& slice)
{
    constexpr double mostMarks = 11;
    std::optional<ScaleEnds> common;
    bool isOneScale = true;
    for (const std::size_t index : slice.questions) {
        const ScaleEnds& ends = columns.questions[index].question.ends;
        isOneScale = isOneScale && common.value_or(ends) == ends && ends.width() < mostMarks &&
                     ends.width() == std::floor(ends.width());
        common = ends;
    }
    if (!common)
        return {};
    metrics::MarkCounts counts =
        isOneScale ? metrics::MarkCounts(common->low, common->high, common->lowIsGood) : metrics::MarkCounts::fifths();
    for (const quint32 response : slice.responses) {
        for (const std::size_t index : slice.questions) {
            const QuestionColumn& column = columns.questions[index];
            if (const double answer = column.values[response]; !std::isnan(answer))
                counts.add(column.question.ends.goodness(answer), columns.weights[response]);
        }
    }
    return counts.parts();
}

} // namespace

std::vector<const char*> surveyDimensions()
{
    return {dim::wave,    dim::clinic,  dim::doctor, dim::service,  dim::touchpoint, dim::stage,   dim::question,
            dim::segment, dim::persona, dim::sex,    dim::ageGroup, dim::year,       dim::quarter, dim::month};
}

void addEffectiveN(metrics::Value& value, const metrics::ClusteredSums& sums)
{
    if (sums.differsFromN()) {
        value.figures.push_back({"effective-n", QT_TRANSLATE_NOOP("core", "Effective n"), sums.effectiveN(),
                                 metrics::Unit::Count, sums.n()});
    }
}

Message noAnswers()
{
    return {QT_TRANSLATE_NOOP("core", "There are no answers here")};
}

Result<metrics::Evaluation> ScoreMetric::evaluate(const metrics::EvaluationContext& context,
                                                  const metrics::Request& request) const
{
    auto score = scorer(request);
    if (!score)
        return std::move(score).error();
    const auto columns = m_cache->get(context.db, loadAnswerColumns);
    const bool chosen = request.scope.narrows(dim::question);
    auto chosenSlice =
        slice(context, *columns, request.scope, [&](const Question& question) { return takes(question, chosen); });
    if (!chosenSlice)
        return std::move(chosenSlice).error();

    const auto valueOf = [&](const Slice& part) {
        const metrics::ClusteredSums sums = addUp(*columns, part, *score);
        metrics::Value value;
        if (sums.n() == 0) {
            value.reason = noAnswers();
            return value;
        }
        value = finish(sums, context.level);
        value.n = sums.n();
        value.asOf = sums.newest();
        if (showsMarks())
            value.parts = partsOf(*columns, part);
        addEffectiveN(value, sums);
        return value;
    };
    metrics::Evaluation evaluation;
    evaluation.rule = ruleText(info(), request);
    evaluation.total = valueOf(*chosenSlice);
    if (request.by.isEmpty())
        return evaluation;
    auto groups = split(context, *columns, *chosenSlice, request.by);
    if (!groups)
        return std::move(groups).error();
    for (const SliceGroup& group : *groups) {
        if (metrics::Value value = valueOf(group.slice); value.n > 0)
            evaluation.groups.push_back({group.key, group.label, std::move(value)});
    }
    return evaluation;
}

Result<std::vector<EntityRef>> ScoreMetric::rows(const metrics::EvaluationContext& context,
                                                 const metrics::Request& request, int limit) const
{
    const auto columns = m_cache->get(context.db, loadAnswerColumns);
    const bool chosen = request.scope.narrows(dim::question);
    auto part =
        slice(context, *columns, request.scope, [&](const Question& question) { return takes(question, chosen); });
    if (!part)
        return std::move(part).error();
    std::erase_if(part->responses, [&](quint32 response) {
        return std::ranges::none_of(part->questions,
                                    [&](std::size_t q) { return !std::isnan(columns->questions[q].values[response]); });
    });
    return metrics::newestRefs(columns->rows, std::move(part->responses), limit);
}

} // namespace tropa::surveys
