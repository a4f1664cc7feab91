#pragma once

#include "figures/headlines.h"

namespace tropa::ui::charts {

using namespace tropa::figures;

} // namespace tropa::ui::charts
