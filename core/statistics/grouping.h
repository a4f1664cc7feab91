#pragma once

#include "base/result.h"
#include "statistics/grid.h"
#include "statistics/multiple_tests.h"
#include "statistics/nps.h"
#include "statistics/proportions.h"

#include <QString>

#include <span>
#include <vector>

namespace tropa::statistics {

/// Groups that cannot be told apart: what is shown instead of a ranking.
struct Grouping
{
    std::vector<std::size_t> order; ///< indices from the largest value down; equal values keep their order
    /// Brackets: largest sets of neighbours in value of which no pair is distinguishable; indices in `order`'s order,
    /// brackets from the top. Every group is in at least one.
    std::vector<std::vector<std::size_t>> brackets;
    std::vector<QString>
        letters;      ///< per group: brackets it belongs to, "a", "ab" … Two groups without a common letter differ
    Matrix adjustedP; ///< pairwise, symmetric, diagonal 1

    bool distinguishable(std::size_t a, std::size_t b, double level = 0.95) const
    {
        return a != b && adjustedP.at(a, b) < 1.0 - level;
    }
};

/// Compact letters by insertion and absorption (Piepho 2004, Journal of Computational and Graphical Statistics 13:456).
/// pValues: pairwise, square; the upper triangle is read, in 0..1. Corrected over all pairs before they are used.
Result<Grouping> groupByTests(std::span<const double> values, const Matrix& pValues, double level = 0.95,
                              Correction correction = Correction::Holm);

/// Independent estimates with standard errors, compared by z = (a - b) / sqrt(sa² + sb²). Refused: sizes that differ,
/// negative or not finite figures.
Result<Grouping> groupEstimates(std::span<const double> values, std::span<const double> standardErrors,
                                double level = 0.95, Correction correction = Correction::Holm);

/// Shares, by the two-proportion z test.
Result<Grouping> groupProportions(std::span<const Proportion> groups, double level = 0.95,
                                  Correction correction = Correction::Holm);

/// Loyalty indices, by compareNps.
Result<Grouping> groupNps(std::span<const NpsCounts> groups, double level = 0.95,
                          Correction correction = Correction::Holm);

} // namespace tropa::statistics
