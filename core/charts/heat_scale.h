#pragma once

#include "charts/chart_spec.h"

namespace tropa::charts {

/// Nine steps around a middle, a target or the mean of all: the one scale every heat map of deviations is coloured by.
/// Below, the steps begin 2.5, 9, 16 and 25 under the middle; above it they shrink where the scale ends soon.
HeatScale deviationScale(double middle, double top);

} // namespace tropa::charts
