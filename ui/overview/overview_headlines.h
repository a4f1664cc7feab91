#pragma once

#include "figures/metric_charts.h"

namespace tropa::ui::overview {

/// The headline numbers in the filter's scope, for the metrics the catalogue has. Without wave and period in the
/// filter, survey numbers are those of the newest wave. Compared with the wave, quarter or period before; numbers of
/// patients with nothing. On a job's thread.
std::vector<figures::BuiltHeadline> overviewHeadlines(figures::ChartSource& source);

} // namespace tropa::ui::overview
