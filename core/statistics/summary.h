#pragma once

#include "base/result.h"

#include <span>

namespace tropa::statistics {

/// What is known of a row of numbers after one pass. A value; any thread.
struct Summary
{
    double n = 0.0;          ///< how many numbers
    double weight = 0.0;     ///< sum of weights; equals n without weights
    double effectiveN = 0.0; ///< Kish: (sum w)^2 / sum w^2; equals n without weights
    double mean = 0.0;
    double variance = 0.0; ///< unbiased: divided by effectiveN - 1; 0 for one number
    double minimum = 0.0;
    double maximum = 0.0;

    double deviation() const;
    /// Of the mean: sqrt(variance / effectiveN).
    double standardError() const;
};

/// One stable pass. Refused: no numbers, a number that is not finite.
Result<Summary> summarise(std::span<const double> values);

/// Weighted; refused as well when lengths differ, a weight is negative or all are zero. Numbers of weight 0 count in
/// nothing.
Result<Summary> summarise(std::span<const double> values, std::span<const double> weights);

} // namespace tropa::statistics
