#include "statistics/proportions.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace tropa::statistics {

Result<ProportionComparison> compareProportions(Proportion a, Proportion b, DifferenceMethod method, double level)
{
    const Result<Interval> first = proportionInterval(a.successes, a.trials, ProportionMethod::Wilson, level);
    if (!first)
        return first.error();
    const Result<Interval> second = proportionInterval(b.successes, b.trials, ProportionMethod::Wilson, level);
    if (!second)
        return second.error();

    const double p1 = a.share();
    const double p2 = b.share();
    ProportionComparison result;
    result.difference = p1 - p2;
    result.interval.level = level;
    if (method == DifferenceMethod::Newcombe) {
        result.interval.lower = result.difference - std::hypot(p1 - first->lower, second->upper - p2);
        result.interval.upper = result.difference + std::hypot(first->upper - p1, p2 - second->lower);
        result.interval.method = QStringLiteral("newcombe");
    } else {
        const double spread =
            normalCritical(level) * std::sqrt(p1 * (1.0 - p1) / a.trials + p2 * (1.0 - p2) / b.trials);
        result.interval.lower = std::max(-1.0, result.difference - spread);
        result.interval.upper = std::min(1.0, result.difference + spread);
        result.interval.method = QStringLiteral("wald");
    }

    const double pooled = (a.successes + b.successes) / (a.trials + b.trials);
    const double variance = pooled * (1.0 - pooled) * (1.0 / a.trials + 1.0 / b.trials);
    if (variance > 0.0) {
        result.z = result.difference / std::sqrt(variance);
        result.chiSquared = result.z * result.z;
        result.p = normalTwoSided(result.z);
    }
    result.distinguishable = result.p < 1.0 - level;
    return result;
}

Result<McNemar> mcnemar(double yesNo, double noYes)
{
    if (!std::isfinite(yesNo) || !std::isfinite(noYes) || yesNo < 0.0 || noYes < 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
    const double changed = yesNo + noYes;
    if (changed <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Nobody changed the answer, so there is no change to test"));
    const double gap = std::fabs(yesNo - noYes);
    const double corrected = std::max(0.0, gap - 1.0);
    McNemar result;
    result.chiSquared = gap * gap / changed;
    result.p = chiSquaredUpper(result.chiSquared, 1.0);
    result.correctedChiSquared = corrected * corrected / changed;
    result.correctedP = chiSquaredUpper(result.correctedChiSquared, 1.0);
    return result;
}

namespace {

Result<void> checkShares(double shareA, double shareB, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (!(shareA >= 0.0 && shareA <= 1.0 && shareB >= 0.0 && shareB <= 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Shares must lie between 0 and 1"));
    if (shareA == shareB)
        return refusal(QT_TRANSLATE_NOOP("core", "The two shares are equal, so there is no difference to detect"));
    return {};
}

} // namespace

Result<double> proportionsPower(double shareA, double shareB, double nPerGroup, double level)
{
    if (const Result<void> checked = checkShares(shareA, shareB, level); !checked)
        return checked.error();
    if (!std::isfinite(nPerGroup) || nPerGroup <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A share needs at least one trial"));
    const double mean = (shareA + shareB) / 2.0;
    const double separate = shareA * (1.0 - shareA) + shareB * (1.0 - shareB);
    const double reach = std::sqrt(nPerGroup) * std::fabs(shareA - shareB) -
                         normalCritical(level) * std::sqrt(2.0 * mean * (1.0 - mean));
    if (separate == 0.0) // 0 against 1: certain as soon as the critical value is passed
        return reach > 0.0 ? 1.0 : 0.0;
    return normalCdf(reach / std::sqrt(separate));
}

Result<double> proportionsSampleSize(double shareA, double shareB, double power, double level)
{
    if (const Result<void> checked = checkShares(shareA, shareB, level); !checked)
        return checked.error();
    if (!isProperShare(power))
        return refusal(QT_TRANSLATE_NOOP("core", "The power must lie between 0 and 1"));
    const double mean = (shareA + shareB) / 2.0;
    const double root = normalCritical(level) * std::sqrt(2.0 * mean * (1.0 - mean)) +
                        normalQuantile(power) * std::sqrt(shareA * (1.0 - shareA) + shareB * (1.0 - shareB));
    return std::pow(root / (shareA - shareB), 2.0);
}

} // namespace tropa::statistics
