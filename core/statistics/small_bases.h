#pragma once

#include "base/result.h"
#include "statistics/interval.h"
#include "statistics/proportions.h"

#include <span>
#include <vector>

namespace tropa::statistics {

/// Shares of groups of very different size (churn by doctor): what is still noise, and what the share probably is.

/// Limits around the overall share for a group of this size: p ± z sqrt(p (1 - p) / n), clamped to 0..1.
/// Refused: share outside 0..1, n <= 0, level outside (0, 1).
Result<Interval> funnelLimits(double overallShare, double n, double level = 0.95);

struct FunnelPoint
{
    double share = 0.0;
    Interval limits; ///< at 0.95
    Interval outer;  ///< at 0.998
    bool beyondLimits = false;
    bool beyondOuter = false;
};

/// All groups against their pooled share. Refused: no groups, counts that are no share.
Result<std::vector<FunnelPoint>> funnel(std::span<const Proportion> groups);

/// Empirical Bayes: group shares come from beta(a, b), estimated from all groups by maximum likelihood of the
/// beta-binomial; a small group is drawn towards the mean.
struct Shrinkage
{
    struct Group
    {
        double share = 0.0;  ///< raw
        double shrunk = 0.0; ///< (x + a) / (n + a + b)
        Interval interval;   ///< posterior, method "beta-binomial"
    };
    double a = 0.0;
    double b = 0.0;
    double mean = 0.0;  ///< a / (a + b)
    bool alike = false; ///< groups do not differ beyond chance: every one is set to the pooled share
    std::vector<Group> groups;
};

/// Three groups or more. When the likelihood grows without end (groups no more different than chance) `alike` is true,
/// a and b stand for a very large sample and the intervals are those of the pooled share.
Result<Shrinkage> shrink(std::span<const Proportion> groups, double level = 0.95);

} // namespace tropa::statistics
