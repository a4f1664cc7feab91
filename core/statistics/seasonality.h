#pragma once

#include "base/result.h"

#include <span>
#include <vector>

namespace tropa::statistics {

struct Seasonality
{
    std::vector<double> index; ///< one a season, mean 1: 1.2 is a fifth above the year's level
    double amplitude = 0.0;    ///< largest index less the smallest
    double p = 1.0;            ///< share of random orders within cycles with at least this much variance of the index
    int draws = 0;
};

struct SeasonalityOptions
{
    int permutations = 1000; ///< 0 for no test
    quint64 seed = 20240229;
};

/// Classical multiplicative index: each value over a centred moving average of one cycle, averaged by season, scaled to
/// mean 1. values: consecutive, equally spaced, beginning with season `firstSeason`; period: seasons a cycle (12
/// months). workingDays, one a value or none, divides first, so that short months are not called weak. The test
/// shuffles the values inside each whole cycle. Refused: under two cycles, period under 2, values negative, not finite
/// or all zero in a cycle, a season never covered.
Result<Seasonality> seasonality(std::span<const double> values, int period, int firstSeason = 0,
                                std::span<const double> workingDays = {}, const SeasonalityOptions& options = {});

} // namespace tropa::statistics
