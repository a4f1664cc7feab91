#pragma once

#include "base/result.h"
#include "statistics/grid.h"
#include "statistics/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// How well two coders agree beyond chance.
struct Kappa
{
    double value = 0.0;
    double observed = 0.0; ///< share of agreement, weighted if weights are given
    double expected = 0.0; ///< the same by chance
    double n = 0.0;
    double standardError = 0.0;       ///< large-sample, Fleiss, Cohen & Everitt 1969
    std::optional<Interval> interval; ///< value ± z * standardError, clamped to -1..1; method "kappa-wald"; empty
                                      ///< where the formula gives no width, as with full agreement
};

/// How grave a disagreement of category i with category j is.
enum class KappaWeights { None, Linear, Quadratic };

/// Weights of agreement for k ordered categories: 1 - |i-j|/(k-1), 1 - (i-j)²/(k-1)², or the identity.
Matrix kappaWeights(std::size_t categories, KappaWeights weights);

/// Weights of agreement from disagreement scores as in Cohen 1968: 1 - v / max v.
Result<Matrix> weightsFromDisagreement(const Matrix& disagreement);

/// Cohen's kappa 1960 (Educational and Psychological Measurement 20:37) and weighted kappa 1968 from a square table:
/// rows the categories of coder A, columns those of B, cells counts, or lengths of text. (po - pe) / (1 - pe).
/// Refused: not square, under 2 categories, empty, negative or not finite, or agreement by chance already certain (both
/// coders used one and the same category only): kappa is then undefined, not 1.
Result<Kappa> cohenKappa(const Matrix& table, double level = 0.95, KappaWeights weights = KappaWeights::None);
Result<Kappa> cohenKappa(const Matrix& table, const Matrix& agreementWeights, double level = 0.95);

/// The share of agreement of two coders corrected by chance 1/k (Brennan & Prediger 1981). Same refusals, table k × k.
Result<double> brennanPrediger(const Matrix& table);

struct FleissKappa
{
    double value = 0.0;
    double observed = 0.0; ///< mean share of agreeing pairs
    double expected = 0.0;
    double standardError = 0.0; ///< under the hypothesis of no agreement, Fleiss, Nee & Landis 1979
    double z = 0.0;
    double p = 1.0;
    std::vector<std::optional<double>> perCategory; ///< empty for a category nobody or everybody always used
    std::size_t units = 0;
    double raters = 0.0;
};

/// Fleiss 1971 (Psychological Bulletin 76:378). counts: a row a unit, a column a category, a cell how many coders chose
/// it; every row sums to the same number of coders, 2 or more. Refused otherwise, and when only one category is used.
Result<FleissKappa> fleissKappa(const Matrix& counts);

/// Codings as they come: a row a unit, a column a coder, a cell a category's number from 0, or nothing.
using Codings = Grid<std::optional<int>>;

/// Mean over units of the share of agreeing pairs of coders, each pair counted alike; units with under two codings are
/// left out. Refused when no unit has two.
Result<double> percentAgreement(const Codings& codings);

/// The square table of two coders, only of units both coded. `categories` above every number in it.
Result<Matrix> confusionTable(const Codings& codings, std::size_t coderA, std::size_t coderB, std::size_t categories);

/// The counts fleissKappa wants, only of units that every coder coded.
Result<Matrix> categoryCounts(const Codings& codings, std::size_t categories);

} // namespace tropa::statistics
