#pragma once

#include "base/result.h"

#include <span>
#include <vector>

namespace tropa::statistics {

/// A stretch one coder marked with one category, on a continuum of text or time.
struct MarkedStretch
{
    int coder = 0;    ///< from 0
    int category = 0; ///< from 0
    double begin = 0.0;
    double length = 0.0;
};

struct UnitizingAlpha
{
    struct Category
    {
        int category = 0;
        double observed = 0.0;
        double expected = 0.0;
        double value = 0.0;
    };
    double value = 0.0;
    std::vector<Category> categories; ///< those somebody used, ascending
};

/// Krippendorff's alpha for unitizing (Content Analysis 2004, 11.6; Sociological Methodology 1995, 25:47): do coders
/// mark the same stretches with the same categories? continuum: [begin, begin + length) in whole units of measurement,
/// `coders` 2 or more. Squared distances between overlapping stretches and between a stretch and the gap that holds it,
/// against what chance would give. Stretches of one coder and category must not overlap.
/// Refused: under two coders, an empty continuum, stretches outside it, empty or overlapping ones, none at all.
Result<UnitizingAlpha> unitizingAlpha(std::span<const MarkedStretch> stretches, int coders, double begin,
                                      double length);

} // namespace tropa::statistics
