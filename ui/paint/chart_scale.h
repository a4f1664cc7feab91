#pragma once

#include "charts/chart_spec.h"

#include <vector>

namespace tropa::ui::paint {

/// An axis with round ticks. A value.
struct ChartScale
{
    double from = 0;
    double to = 1;
    double step = 1;

    /// Where a value lies between the ends, 0 … 1; past them it is held.
    double part(double value) const;
    std::vector<double> ticks() const;
};

/// Round ends around everything the chart shows: values, intervals, target; zero too when `fromZero`. Ends never go
/// past what the axis can be (0 … 100 % for shares). At most `steps` steps of 1, 2 or 5 times a power of ten.
ChartScale scaleOf(const tropa::charts::ChartSpec& spec, bool fromZero, int steps);

} // namespace tropa::ui::paint
