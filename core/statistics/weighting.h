#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// One margin the sample is to match: sex, age band, clinic …
struct RakingMargin
{
    QString name;
    QStringList categories;
    std::vector<double> targets; ///< one a category, shares or counts; only their proportions matter
    std::vector<int> categoryOf; ///< one a row: index into categories
};

struct RakingOptions
{
    double tolerance = 1e-6; ///< largest allowed gap between reached and wanted share
    int sweeps = 1000;
    std::optional<double> smallest; ///< weights are held between these multiples of the mean, for instance 0.3 and 3
    std::optional<double> largest;
};

struct RakingResult
{
    std::vector<double> weights; ///< sum to the number of rows with a start weight (or to the sum of start weights)
    int sweeps = 0;
    double largestGap = 0.0;   ///< between reached and wanted share
    double effectiveN = 0.0;   ///< Kish
    double designEffect = 1.0; ///< n / effectiveN
    qint64 trimmed = 0;        ///< rows held at a limit
    double minimumRatio = 1.0; ///< smallest and largest weight as multiples of the mean
    double maximumRatio = 1.0;
};

/// (sum w)² / sum w²; 0 when all weights are 0.
double kishEffectiveN(std::span<const double> weights);

/// Iterative proportional fitting (Deming & Stephan 1940) of row weights to margins, in turn, until every share is
/// within tolerance; with limits, weights are cut after each sweep. startWeights: one a row, or none for all alike.
/// Refused by name: a category wanted but absent from the sample, a category in the sample without a target, lengths
/// that do not fit, limits the margins cannot be met within, margins that contradict each other (no convergence).
Result<RakingResult> rake(std::span<const RakingMargin> margins, std::span<const double> startWeights = {},
                          const RakingOptions& options = {});

} // namespace tropa::statistics
