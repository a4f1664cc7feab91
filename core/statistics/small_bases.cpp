#include "statistics/small_bases.h"

#include "statistics/distributions.h"
#include "statistics/nelder_mead.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tropa::statistics {

namespace {

Result<Proportion> pooled(std::span<const Proportion> groups)
{
    Proportion all;
    for (const Proportion& group : groups) {
        if (!std::isfinite(group.trials) || group.trials <= 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "A share needs at least one trial"));
        if (!(group.successes >= 0.0 && group.successes <= group.trials))
            return refusal(
                QT_TRANSLATE_NOOP("core", "The number of successes must lie between 0 and the number of trials"));
        all.successes += group.successes;
        all.trials += group.trials;
    }
    if (all.trials <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "There are no groups to compare"));
    return all;
}

} // namespace

Result<Interval> funnelLimits(double overallShare, double n, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (!(overallShare >= 0.0 && overallShare <= 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Shares must lie between 0 and 1"));
    if (!std::isfinite(n) || n <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A share needs at least one trial"));
    const double spread = normalCritical(level) * std::sqrt(overallShare * (1.0 - overallShare) / n);
    return Interval{std::max(0.0, overallShare - spread), std::min(1.0, overallShare + spread), level,
                    QStringLiteral("funnel")};
}

Result<std::vector<FunnelPoint>> funnel(std::span<const Proportion> groups)
{
    const Result<Proportion> all = pooled(groups);
    if (!all)
        return all.error();
    std::vector<FunnelPoint> points;
    for (const Proportion& group : groups) {
        FunnelPoint point;
        point.share = group.share();
        point.limits = *funnelLimits(all->share(), group.trials, 0.95);
        point.outer = *funnelLimits(all->share(), group.trials, 0.998);
        point.beyondLimits = !point.limits.contains(point.share);
        point.beyondOuter = !point.outer.contains(point.share);
        points.push_back(point);
    }
    return points;
}

Result<Shrinkage> shrink(std::span<const Proportion> groups, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    const Result<Proportion> all = pooled(groups);
    if (!all)
        return all.error();
    if (groups.size() < 3)
        return refusal(QT_TRANSLATE_NOOP("core", "Shrinkage needs at least three groups"));

    Shrinkage result;
    const double share = all->share();
    constexpr double mostPrecision = 16.0; // ln(a + b): beyond it the groups are one
    result.alike = share <= 0.0 || share >= 1.0;
    if (!result.alike) {
        // Searched in the mean's logit and the logarithm of a + b, which hardly depend on each other.
        const auto minusLog = [&](const std::vector<double>& at) {
            if (std::fabs(at[0]) > 20.0 || at[1] > mostPrecision || at[1] < -10.0)
                return std::numeric_limits<double>::infinity();
            const double mean = 1.0 / (1.0 + std::exp(-at[0]));
            const double a = mean * std::exp(at[1]);
            const double b = (1.0 - mean) * std::exp(at[1]);
            const double base = logBeta(a, b);
            double sum = 0.0;
            for (const Proportion& group : groups)
                sum += logBeta(group.successes + a, group.trials - group.successes + b) - base;
            return -sum;
        };
        const Minimum minimum = minimise(minusLog, {std::log(share / (1.0 - share)), 3.0}, 0.5, 1e-12);
        const double mean = 1.0 / (1.0 + std::exp(-minimum.at[0]));
        result.a = mean * std::exp(minimum.at[1]);
        result.b = (1.0 - mean) * std::exp(minimum.at[1]);
        result.alike = !std::isfinite(minimum.value) || std::exp(minimum.at[1]) > 100.0 * all->trials;
    }
    if (result.alike) {
        const Interval interval = *proportionInterval(all->successes, all->trials, ProportionMethod::Jeffreys, level);
        const double precision = std::exp(mostPrecision);
        result.a = share * precision;
        result.b = (1.0 - share) * precision;
        result.mean = share;
        for (const Proportion& group : groups)
            result.groups.push_back(
                {group.share(), share, {interval.lower, interval.upper, level, QStringLiteral("beta-binomial")}});
        return result;
    }
    result.mean = result.a / (result.a + result.b);
    const double tail = (1.0 - level) / 2.0;
    for (const Proportion& group : groups) {
        const double a = group.successes + result.a;
        const double b = group.trials - group.successes + result.b;
        result.groups.push_back(
            {group.share(),
             a / (a + b),
             {betaQuantile(tail, a, b), betaQuantile(1.0 - tail, a, b), level, QStringLiteral("beta-binomial")}});
    }
    return result;
}

} // namespace tropa::statistics
