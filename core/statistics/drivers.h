#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <span>
#include <vector>

namespace tropa::statistics {

/// What share of the variation of an outcome each predictor carries, for predictors that move together.
struct Drivers
{
    struct Driver
    {
        double lmg = 0.0;         ///< Shapley value of R²; these sum to R²
        double johnson = 0.0;     ///< relative weight; these sum to R² as well
        double kruskal = 0.0;     ///< mean squared partial correlation over orders; does NOT sum to R²
        double beta = 0.0;        ///< standardised coefficient of the full model; its sign is the direction
        double correlation = 0.0; ///< with the outcome, alone
    };
    double rSquared = 0.0;
    double adjustedRSquared = 0.0;
    double n = 0.0;
    std::vector<Driver> drivers; ///< in the order of the columns
};

/// LMG: Lindeman, Merenda & Gold 1980 (Shapley); Johnson 2000, Multivariate Behavioral Research 35:1; Kruskal 1987, The
/// American Statistician 41:6. predictors: a row a person, a column a predictor, no gaps; outcome: one value a person.
/// All 2^k models are fitted, so at most 16 predictors. weights: one a person, or none.
/// Refused: fewer persons than predictors + 2, a predictor or outcome without variation, predictors that determine each
/// other, values that are not finite.
Result<Drivers> drivers(const Matrix& predictors, std::span<const double> outcome,
                        std::span<const double> weights = {});

} // namespace tropa::statistics
