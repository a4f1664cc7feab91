#include "surveys/metrics/csat_metric.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace tropa::surveys {

const metrics::MetricInfo& CsatMetric::info() const
{
    static const metrics::MetricInfo known{
        "survey.csat",
        QT_TRANSLATE_NOOP("core", "CSAT"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        surveyDimensions(),
        {{"boxes", QT_TRANSLATE_NOOP("core", "Top boxes"), 2, metrics::Bounds{1, 10}}},
        QT_TRANSLATE_NOOP(
            "core", "Share of the %1 best marks among the answers given to satisfaction scales (4–5 of 1–5 for two). "
                    "Blank answers are left out; n counts answers: a questionnaire gives one for each step it "
                    "asks about. Weights are used where responses have them. "
                    "Interval: Wilson on the effective n, which allows for several answers of one person.")};
    return known;
}

bool CsatMetric::takes(const Question& question, bool chosen) const
{
    return question.kind == QuestionKind::Scale && (chosen || question.measure == Measure::Satisfaction);
}

Result<ScoreMetric::Scorer> CsatMetric::scorer(const metrics::Request& request) const
{
    const double top = parameter(info(), request, "boxes").toDouble();
    return Scorer([top](const Question& question, double answer) {
        const ScaleEnds& ends = question.ends;
        if (top > ends.width() + 0.5) // as many boxes as points: no mark is told from another
            return metrics::Score{std::numeric_limits<double>::quiet_NaN(), 0};
        const bool isTop = ends.lowIsGood ? answer < ends.low + top - 0.5 : answer > ends.high - top + 0.5;
        return metrics::Score{isTop ? 1.0 : 0.0, isTop ? 1 : 0};
    });
}

metrics::Value CsatMetric::finish(const metrics::ClusteredSums& sums, double level) const
{
    metrics::Value value;
    if (std::isnan(sums.mean())) {
        value.reason = {QT_TRANSLATE_NOOP(
            "core", "A scale here has no more points than top boxes are taken, so every mark would count: take fewer")};
        return value;
    }
    const double n = sums.effectiveN();
    value.value = 100 * sums.mean();
    if (const auto interval =
            statistics::proportionInterval(sums.mean() * n, n, statistics::ProportionMethod::Wilson, level))
        value.interval = statistics::Interval{100 * interval->lower, 100 * interval->upper, level, interval->method};
    value.figures = {
        {"top", QT_TRANSLATE_NOOP("core", "Top boxes"), *value.value, metrics::Unit::Percent, sums.plus()}};
    return value;
}

} // namespace tropa::surveys
