#pragma once

#include "base/result.h"
#include "statistics/summary.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::statistics {

/// A confidence interval in the unit of its estimate. A value.
struct Interval
{
    double lower = 0.0;
    double upper = 0.0;
    double level = 0.95; ///< confidence, inside (0, 1)
    QString method;      ///< as printed beside the number: "wilson", "t" …

    double width() const { return upper - lower; }
    bool contains(double value) const { return value >= lower && value <= upper; }
};

/// True for a confidence level or a power that can be worked with.
constexpr bool isProperShare(double share)
{
    return share > 0.0 && share < 1.0;
}

enum class ProportionMethod { Wald, Wilson, WilsonCorrected, ClopperPearson, MidP, AgrestiCoull, Jeffreys };

/// "wald", "wilson", "wilson-cc", "clopper-pearson", "mid-p", "agresti-coull", "jeffreys".
QString proportionMethodName(ProportionMethod method);
std::optional<ProportionMethod> proportionMethodFromName(const QString& name);
const std::vector<ProportionMethod>& proportionMethods();

/// Interval of a share x / n, in 0..1.
///
/// Wilson 1927 (score) is the default: it keeps its coverage for small n and shares near 0 or 1. wilson-cc is the
/// continuity-corrected score interval, clopper-pearson the exact one from beta quantiles, mid-p halves the weight of
/// the observed count; formulas of Newcombe 1998, Statistics in Medicine 17:857. agresti-coull is Wald around
/// (x + z²/2) / (n + z²); jeffreys the equal-tailed posterior under Beta(1/2, 1/2).
/// Edges: at x = 0 the lower end is exactly 0 (except that agresti-coull is clamped to it), at x = n the upper is 1;
/// wald and agresti-coull are clamped to 0..1, so wald at the edges has no width. x and n may be fractional (weighted
/// shares: n = effective n, x = share * n). Refused: n <= 0, x outside 0..n, level outside (0, 1), not finite.
Result<Interval> proportionInterval(double successes, double trials, ProportionMethod method = ProportionMethod::Wilson,
                                    double level = 0.95);

/// Student's interval of a mean: mean ± t(n_eff - 1) sqrt(variance / n_eff). Needs two numbers or more.
Result<Interval> meanInterval(const Summary& summary, double level = 0.95);

} // namespace tropa::statistics
