#include "surveys/metrics/nps_metric.h"

#include "statistics/nps.h"

#include <QCoreApplication>

namespace tropa::surveys {

const metrics::MetricInfo& NpsMetric::info() const
{
    static const metrics::MetricInfo known{
        "survey.nps",
        QT_TRANSLATE_NOOP("core", "NPS"),
        metrics::Unit::Points,
        metrics::scale::loyalty,
        metrics::Direction::HigherIsBetter,
        1,
        surveyDimensions(),
        {},
        QT_TRANSLATE_NOOP(
            "core", "Share of answers 9–10 minus share of 0–6 to loyalty questions of 0–10, in points. Blank answers "
                    "are left out; n counts answers. Weights are used where responses have them. Interval: Wald "
                    "from 100 effective answers on, adjusted Wald (Rocks 2016) below.")};
    return known;
}

bool NpsMetric::takes(const Question& question, bool) const
{
    return question.kind == QuestionKind::Nps;
}

Result<ScoreMetric::Scorer> NpsMetric::scorer(const metrics::Request&) const
{
    return Scorer([](const Question&, double answer) {
        const int mark = answer >= 9 ? 1 : answer >= 7 ? 0 : -1;
        return metrics::Score{100.0 * mark, mark};
    });
}

metrics::Value NpsMetric::finish(const metrics::ClusteredSums& sums, double level) const
{
    const double promoters = sums.plusShare();
    const double detractors = sums.minusShare();
    const double passives = std::max(0.0, 1 - promoters - detractors);
    const double n = sums.effectiveN();
    metrics::Value value;
    value.value = sums.mean();
    if (const auto estimate = statistics::nps({promoters * n, passives * n, detractors * n}, level))
        value.interval = estimate->interval; // the adjusted one may miss the value itself when n is 1 or 2
    if (value.interval) {
        value.interval->lower = std::min(value.interval->lower, *value.value);
        value.interval->upper = std::max(value.interval->upper, *value.value);
    }
    const auto share = metrics::Unit::Percent;
    value.parts = {{QT_TRANSLATE_NOOP("core", "Detractors"), sums.minus(), detractors, -1},
                   {QT_TRANSLATE_NOOP("core", "Passives"), sums.n() - sums.plus() - sums.minus(), passives, 0},
                   {QT_TRANSLATE_NOOP("core", "Promoters"), sums.plus(), promoters, 1}};
    value.figures = {{"promoters", QT_TRANSLATE_NOOP("core", "Promoters"), 100 * promoters, share, sums.plus()},
                     {"passives", QT_TRANSLATE_NOOP("core", "Passives"), 100 * passives, share,
                      sums.n() - sums.plus() - sums.minus()},
                     {"detractors", QT_TRANSLATE_NOOP("core", "Detractors"), 100 * detractors, share, sums.minus()}};
    return value;
}

} // namespace tropa::surveys
