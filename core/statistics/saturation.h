#pragma once

#include "base/result.h"

#include <optional>
#include <vector>

namespace tropa::statistics {

/// Where new codes stop coming (Guest, Namey & Chen 2020, PLoS ONE 15(5): e0232076): the codes that a run of
/// interviews adds, divided by the codes of the first ones, at or below a threshold.
struct SaturationRule
{
    std::size_t base = 4;
    std::size_t run = 3;
    double threshold = 0.05;
};

struct SaturationOptions
{
    SaturationRule rule;
    std::size_t shuffles = 1000;
    quint64 seed = 20240229;
    double level = 0.95; ///< of the band
};

/// New codes interview by interview, in the order given and in shuffled orders.
struct Saturation
{
    struct Step
    {
        std::size_t added = 0; ///< codes not heard before
        std::size_t known = 0; ///< heard so far
        double mean = 0.0;     ///< expected when the order is left to chance, exact (rarefaction)
        double lower = 0.0;    ///< of the shuffles, between these quantiles
        double upper = 0.0;
        std::optional<double> newShare; ///< codes of the run that ends here over codes of the base; none before
    };
    std::vector<Step> steps; ///< one an interview
    std::size_t codes = 0;   ///< all that occur
    std::size_t once = 0;    ///< in one interview only
    std::size_t twice = 0;
    /// How many interviews had been made when the first run within the threshold began; none: still coming.
    std::optional<std::size_t> flatAfter;
    /// The same over the shuffles: the median, and the share of orders in which it is reached at all.
    std::optional<std::size_t> medianFlatAfter;
    double flatShare = 0.0;
    /// Chao 1987, bias-corrected: codes there would be if one went on; the once-heard ones tell. At least `codes`.
    double expectedCodes = 0.0;
};

/// interviews: the codes of each, by numbers from 0, in the order of the interviews; doubles do not matter. Seeded:
/// the same interviews give the same band. O(shuffles · codings). Refused: fewer than two interviews, numbers below 0,
/// base or run of 0, no codes at all.
Result<Saturation> saturation(const std::vector<std::vector<int>>& interviews, const SaturationOptions& options = {});

} // namespace tropa::statistics
