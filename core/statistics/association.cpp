#include "statistics/association.h"

#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace tropa::statistics {

Result<Association> association(const AssociationCounts& counts, double level)
{
    const auto& [both, a, b, n] = counts;
    if (!std::isfinite(n) || !(both >= 0.0 && both <= std::min(a, b) && std::max(a, b) <= n && a + b - both <= n))
        return refusal(QT_TRANSLATE_NOOP("core", "The counts of both, each and all contradict each other"));
    if (a <= 0.0 || b <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A rule needs somebody on each of its sides"));
    const Result<Interval> interval = proportionInterval(both, a, ProportionMethod::Wilson, level);
    if (!interval)
        return interval.error();
    Association result;
    result.support = both / n;
    result.confidence = both / a;
    result.baseRate = b / n;
    result.lift = result.confidence / result.baseRate;
    result.jaccard = both / (a + b - both);
    result.confidenceInterval = *interval;
    if (n > a) {
        const Result<ProportionComparison> comparison =
            compareProportions({both, a}, {b - both, n - a}, DifferenceMethod::Newcombe, level);
        if (!comparison)
            return comparison.error();
        result.withoutA = *comparison;
        result.comparable = true;
    }
    return result;
}

} // namespace tropa::statistics
