#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <span>
#include <vector>

namespace tropa::statistics {

/// Ranks from 1, equal values share the mean rank. `tieTerm`, where wanted, gets the sum of t³ - t over ties.
std::vector<double> averageRanks(std::span<const double> values, double* tieTerm = nullptr);

struct ChiSquaredTest
{
    double statistic = 0.0;
    double freedom = 0.0;
    double p = 1.0;
};

struct WelchTest
{
    double difference = 0.0; ///< mean(a) - mean(b)
    double t = 0.0;
    double freedom = 0.0; ///< Welch-Satterthwaite
    double p = 1.0;       ///< two-sided
    double lower = 0.0;   ///< of the difference
    double upper = 0.0;
};

/// Two means with unequal variances (Welch 1947). Refused: under two values a side, no variation in either.
Result<WelchTest> welchTest(std::span<const double> a, std::span<const double> b, double level = 0.95);

/// Kruskal & Wallis 1952, tie-corrected, chi-squared approximation. groups: two or more, none empty. Refused as well
/// when all values are equal.
Result<ChiSquaredTest> kruskalWallis(std::span<const std::vector<double>> groups);

struct Concordance
{
    double w = 0.0; ///< 0 no agreement on the order, 1 the same order
    ChiSquaredTest friedman;
};

/// Friedman's test and Kendall's W = chi² / (judges (objects - 1)), both tie-corrected. scores: a row a judge, a column
/// an object; two of each or more. Refused as well when every judge gives every object the same score.
Result<Concordance> kendallW(const Matrix& scores);

} // namespace tropa::statistics
