#include "statistics/nps.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace tropa::statistics {

namespace {

constexpr double adjustedBelow = 100.0;

} // namespace

Result<NpsCounts> countNps(std::span<const double> answers)
{
    NpsCounts counts;
    for (const double answer : answers) {
        if (!(answer >= 0.0 && answer <= 10.0) || answer != std::floor(answer))
            return refusal(
                QT_TRANSLATE_NOOP("core", "An answer to the loyalty question must be a whole number from 0 to 10"));
        (answer >= 9.0 ? counts.promoters : answer >= 7.0 ? counts.passives : counts.detractors) += 1.0;
    }
    return counts;
}

Result<NpsEstimate> nps(const NpsCounts& counts, double level, NpsMethod method)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    for (const double count : {counts.promoters, counts.passives, counts.detractors})
        if (!std::isfinite(count) || count < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
    if (counts.n() <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The loyalty index needs at least one answer"));

    NpsEstimate estimate;
    estimate.n = counts.n();
    estimate.value = 100.0 * (counts.promoters - counts.detractors) / estimate.n;
    const bool oneHeap = std::max({counts.promoters, counts.passives, counts.detractors}) == estimate.n;
    const bool adjusted = method == NpsMethod::AdjustedWald ||
                          (method == NpsMethod::Automatic && (estimate.n < adjustedBelow || oneHeap));
    const double n = adjusted ? estimate.n + 3.0 : estimate.n;
    const double promoters = (counts.promoters + (adjusted ? 0.75 : 0.0)) / n;
    const double detractors = (counts.detractors + (adjusted ? 0.75 : 0.0)) / n;
    const double net = promoters - detractors;
    estimate.centre = 100.0 * net;
    estimate.standardError = 100.0 * std::sqrt(std::max(0.0, promoters + detractors - net * net) / n);
    estimate.marginOfError = normalCritical(level) * estimate.standardError;
    // Of very few answers the adjusted interval may lie beside the value it is told of: it is stretched to hold it.
    const double lower = std::min(estimate.value, estimate.centre - estimate.marginOfError);
    const double upper = std::max(estimate.value, estimate.centre + estimate.marginOfError);
    estimate.interval = {std::max(-100.0, lower), std::min(100.0, upper), level,
                         adjusted ? QStringLiteral("adjusted-wald") : QStringLiteral("wald")};
    return estimate;
}

Result<NpsChange> compareNps(const NpsCounts& a, const NpsCounts& b, double level)
{
    const Result<NpsEstimate> first = nps(a, level);
    if (!first)
        return first.error();
    const Result<NpsEstimate> second = nps(b, level);
    if (!second)
        return second.error();
    NpsChange change;
    change.difference = first->value - second->value;
    const double error = std::hypot(first->standardError, second->standardError);
    const double gap = first->centre - second->centre;
    const double spread = normalCritical(level) * error;
    change.interval = {std::max(-200.0, gap - spread), std::min(200.0, gap + spread), level,
                       first->interval.method == second->interval.method ? first->interval.method
                                                                         : QStringLiteral("adjusted-wald")};
    change.z = gap / error; // of no width is neither: one heap is adjusted
    change.p = normalTwoSided(change.z);
    change.distinguishable = change.p < 1.0 - level;
    return change;
}

} // namespace tropa::statistics
