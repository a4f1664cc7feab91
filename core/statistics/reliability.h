#pragma once

#include "base/result.h"
#include "statistics/grid.h"
#include "statistics/interval.h"

#include <optional>
#include <vector>

namespace tropa::statistics {

/// Listwise uses only persons who answered every item; pairwise takes each covariance from those who answered both.
/// The two give different figures, so the rule is printed beside the number.
enum class MissingRule { Listwise, Pairwise };

/// "listwise" or "pairwise".
QString missingRuleName(MissingRule rule);

struct Cronbach
{
    struct Item
    {
        double itemRest = 0.0; ///< correlation with the sum of the other items; below 0 the item is probably reversed
        std::optional<double> alphaWithout; ///< with three items or more
    };
    double raw = 0.0;              ///< k/(k-1) (1 - sum of variances / variance of the sum)
    double standardised = 0.0;     ///< the same of correlations
    std::optional<double> lambda6; ///< Guttman's, from squared multiple correlations; empty when items are collinear
    double n = 0.0;                ///< persons used; pairwise: persons with any answer
    MissingRule rule = MissingRule::Listwise;
    std::optional<Interval> interval; ///< Feldt 1965, of raw alpha; listwise only
    std::vector<Item> items;
};

/// Cronbach 1951. answers: a row a person, a column an item; two items or more. Refused: under two persons with what
/// the rule asks for, an item without variance (under its name, or its number where `names` are not given), a sum
/// without variance.
Result<Cronbach> cronbach(const GappedMatrix& answers, MissingRule rule = MissingRule::Listwise, double level = 0.95,
                          const QStringList& names = {});

} // namespace tropa::statistics
