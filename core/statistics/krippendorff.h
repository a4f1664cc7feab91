#pragma once

#include "base/result.h"
#include "statistics/grid.h"
#include "statistics/interval.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::statistics {

enum class MeasurementLevel { Nominal, Ordinal, Interval, Ratio };

/// "nominal", "ordinal", "interval", "ratio".
std::optional<MeasurementLevel> measurementLevelFromName(const QString& name);

struct Alpha
{
    double value = 0.0;               ///< 1 - observed / expected
    double observed = 0.0;            ///< disagreement
    double expected = 0.0;            ///< disagreement by chance
    double pairable = 0.0;            ///< values in units with two values or more
    std::size_t units = 0;            ///< such units
    std::optional<Interval> interval; ///< method "bootstrap-units"; empty when not asked for, too few units vary, or
                                      ///< nobody ever disagreed: every draw is then 1, which is no certainty
};

/// How to draw the interval of alpha: units are drawn with replacement, the percentiles of the draws are its ends. The
/// same seed gives the same interval on every machine. Draws without variation (alpha undefined) are left out.
struct Bootstrap
{
    int draws = 1000; ///< 0 asks for no interval
    quint64 seed = 20240229;
    double level = 0.95;
};

/// Krippendorff's alpha for any number of coders, any level of measurement and missing values, through the coincidence
/// matrix (Content Analysis 2004, ch. 11; "Computing Krippendorff's alpha-reliability" 2011). ratings: a row a unit, a
/// column a coder. Units with fewer than two values are dropped. Ordinal distances use the ranks of the pooled values.
/// Refused: no pairable values, values that are not finite, negative ones at ratio level, or no variation at all (alpha
/// is undefined: there is nothing to agree on).
Result<Alpha> krippendorffAlpha(const GappedMatrix& ratings, MeasurementLevel level, const Bootstrap& bootstrap = {});

/// Binary alpha of one code from lengths of text: coded by both, only by the first, only by the second, by neither.
/// Do = (b + c) / N, De = 2 n1 n0 / (n (n - 1)) with n = 2N. Refused: negative lengths, nothing at all, no variation.
Result<Alpha> binaryAlpha(double both, double onlyFirst, double onlySecond, double neither);

} // namespace tropa::statistics
