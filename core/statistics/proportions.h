#pragma once

#include "base/result.h"
#include "statistics/interval.h"

namespace tropa::statistics {

/// x of n; fractional values are allowed for weighted shares.
struct Proportion
{
    double successes = 0.0;
    double trials = 0.0;

    double share() const { return successes / trials; }
};

enum class DifferenceMethod { Newcombe, Wald };

/// Two independent shares a and b.
struct ProportionComparison
{
    double difference = 0.0;      ///< share(a) - share(b), in -1..1
    Interval interval;            ///< of the difference
    double z = 0.0;               ///< pooled two-proportion z; 0 when both shares are 0 or both 1
    double chiSquared = 0.0;      ///< z², one degree of freedom, no continuity correction
    double p = 1.0;               ///< two-sided
    bool distinguishable = false; ///< p below 1 - level
};

/// Interval: Newcombe's hybrid score (method 10 of Statistics in Medicine 1998, 17:873), built from the two Wilson
/// intervals, never outside -1..1; or Wald, clamped. Test: z with the pooled share. Refused as in proportionInterval.
Result<ProportionComparison> compareProportions(Proportion a, Proportion b,
                                                DifferenceMethod method = DifferenceMethod::Newcombe,
                                                double level = 0.95);

/// The same persons asked twice: b = yes then no, c = no then yes.
struct McNemar
{
    double chiSquared = 0.0; ///< (b - c)² / (b + c)
    double p = 1.0;
    double correctedChiSquared = 0.0; ///< (|b - c| - 1)² / (b + c)
    double correctedP = 1.0;
};

/// McNemar 1947 on the two discordant counts. Refused when both are 0: nobody changed, there is nothing to test.
Result<McNemar> mcnemar(double yesNo, double noYes);

/// Power of the two-sided test of two shares with n answers each; the far tail is left out as in common tables.
Result<double> proportionsPower(double shareA, double shareB, double nPerGroup, double level = 0.95);

/// Answers per group, not rounded: ((z_a sqrt(2 p̄ q̄) + z_b sqrt(p1 q1 + p2 q2)) / (p1 - p2))².
Result<double> proportionsSampleSize(double shareA, double shareB, double power = 0.8, double level = 0.95);

} // namespace tropa::statistics
