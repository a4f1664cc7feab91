#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <optional>

namespace tropa::statistics {

/// A table of counts against independence of rows and columns. Grids have the shape of the counts.
struct Crosstab
{
    Matrix expected;
    Matrix adjustedResiduals; ///< (o - e) / sqrt(e (1 - row share) (1 - column share)); beyond ±2 worth a look
    double n = 0.0;           ///< effective n where weights were said to matter
    double chiSquared = 0.0;
    double freedom = 0.0;
    double p = 1.0;
    double likelihoodRatio = 0.0; ///< 2 sum o ln(o / e)
    double likelihoodP = 1.0;
    double contingency = 0.0; ///< sqrt(chi² / (chi² + n))
    double cramersV = 0.0;    ///< sqrt(chi² / (n (min(rows, columns) - 1)))
    double smallestExpected = 0.0;
    double sparseShare = 0.0; ///< share of cells expected below 5; above 0.2 the p value is doubtful
};

/// Pearson's chi-squared without continuity correction. Rows and columns without any count take no part: expected and
/// residual are 0 there and they cost no degree of freedom. With weights pass the weighted counts and Kish's effective
/// n: the table is scaled to it, since the sum of weights is no sample size. Refused: counts negative or not finite,
/// fewer than two rows or columns in use.
Result<Crosstab> crosstab(const Matrix& counts, std::optional<double> effectiveN = std::nullopt);

/// Fisher's exact test, two-sided as in common programs: all tables with these margins that are no more likely than
/// the one seen. Whole counts only. Tables are enumerated; refused when there are more than five million.
Result<double> fisherExact(const Matrix& counts);

} // namespace tropa::statistics
