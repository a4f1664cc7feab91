#pragma once

#include "statistics/interval.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// One number and the voice it came from.
struct ClusteredValue
{
    std::size_t cluster = 0;
    double value = 0;
};

struct ClusteredMean
{
    double mean = 0;
    std::size_t clusters = 0;
    std::optional<statistics::Interval> interval; ///< none with one voice, or where all agree
};

/// The mean of numbers that come in clusters (segments of respondents), each number counting alike.
///
/// Interval: mean ± t(k - 1) · s, with the linearised variance of a ratio (Cochran 1977, 11.4):
/// s² = k / (k - 1) · Σ_j (S_j - m · n_j)² / N², S_j and n_j the sum and count of cluster j, k clusters, N numbers.
/// Method "t-clustered". None for no numbers; no interval where s is 0, which would claim a certainty nobody has.
std::optional<ClusteredMean> clusteredMean(const std::vector<ClusteredValue>& values, double level = 0.95);

} // namespace tropa::interviews
