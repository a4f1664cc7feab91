#pragma once

#include "figures/metric_charts.h"

namespace tropa::ui::charts {

using namespace tropa::figures;

} // namespace tropa::ui::charts
