#include "surveys/metrics/mean_metric.h"

#include <QCoreApplication>

namespace tropa::surveys {

namespace {

const metrics::MetricInfo& meanInfo()
{
    static const metrics::MetricInfo known{
        "survey.mean",
        QT_TRANSLATE_NOOP("core", "Mean mark"),
        metrics::Unit::Score,
        metrics::scale::oneToFive,
        metrics::Direction::HigherIsBetter,
        2,
        surveyDimensions(),
        {},
        QT_TRANSLATE_NOOP(
            "core", "Mean of the answers given to satisfaction scales, on 1–5 with 5 the best: other scales are "
                    "stretched onto it, and turned round where their low end is good. Blank answers are left out; n "
                    "counts answers. Weights are used where responses have them. Interval: Student's t on the "
                    "effective n, which allows for several answers of one person.")};
    return known;
}

const metrics::MetricInfo& effortInfo()
{
    static const metrics::MetricInfo known{
        "survey.ces",
        QT_TRANSLATE_NOOP("core", "CES (7 is easy)"),
        metrics::Unit::Score,
        metrics::scale::oneToSeven,
        metrics::Direction::HigherIsBetter,
        2,
        surveyDimensions(),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Mean of the answers given to effort scales, on 1–7 where 7 is easy: other scales are stretched onto "
            "it, and turned round where their low end is good (CES 1.0). Beside it the share of answers on "
            "the easy side. Blank answers are left out; n counts answers. Weights are used where responses "
            "have them. Interval: Student's t on the effective n.")};
    return known;
}

} // namespace

MeanMetric::MeanMetric(std::shared_ptr<AnswerCache> cache, const metrics::MetricInfo& info, Measure measure)
    : ScoreMetric(std::move(cache)), m_info(&info), m_measure(measure)
{
}

std::unique_ptr<MeanMetric> MeanMetric::satisfaction(std::shared_ptr<AnswerCache> cache)
{
    return std::unique_ptr<MeanMetric>(new MeanMetric(std::move(cache), meanInfo(), Measure::Satisfaction));
}

std::unique_ptr<MeanMetric> MeanMetric::effort(std::shared_ptr<AnswerCache> cache)
{
    return std::unique_ptr<MeanMetric>(new MeanMetric(std::move(cache), effortInfo(), Measure::Effort));
}

bool MeanMetric::takes(const Question& question, bool chosen) const
{
    if (m_measure == Measure::Satisfaction && chosen)
        return isScale(question.kind);
    return question.kind == QuestionKind::Scale && question.measure == m_measure;
}

Result<ScoreMetric::Scorer> MeanMetric::scorer(const metrics::Request&) const
{
    const metrics::Scale scale = m_info->scale;
    return Scorer([scale](const Question& question, double answer) {
        const double goodness = question.ends.goodness(answer);
        const int mark = goodness > 0.5 + 1e-9 ? 1 : goodness < 0.5 - 1e-9 ? -1 : 0;
        return metrics::Score{scale.low + (scale.high - scale.low) * goodness, mark};
    });
}

metrics::Value MeanMetric::finish(const metrics::ClusteredSums& sums, double level) const
{
    metrics::Value value;
    value.value = sums.mean();
    statistics::Summary summary;
    summary.n = static_cast<double>(sums.n());
    summary.weight = summary.n;
    summary.effectiveN = sums.effectiveN();
    summary.mean = sums.mean();
    summary.variance = sums.variance();
    if (const auto interval = statistics::meanInterval(summary, level)) {
        value.interval = *interval;
        value.interval->lower = std::max(value.interval->lower, m_info->scale.low);
        value.interval->upper = std::min(value.interval->upper, m_info->scale.high);
    }
    if (m_measure == Measure::Effort) {
        value.figures = {
            {"easy", QT_TRANSLATE_NOOP("core", "Easy"), 100 * sums.plusShare(), metrics::Unit::Percent, sums.plus()},
            {"hard", QT_TRANSLATE_NOOP("core", "Hard"), 100 * sums.minusShare(), metrics::Unit::Percent, sums.minus()}};
    }
    return value;
}

} // namespace tropa::surveys
