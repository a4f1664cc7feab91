#pragma once

#include "ui/charts/board_content.h"

namespace tropa::ui::overview {

/// Asks the catalogue for everything the overview shows. On a job's thread.
charts::BoardContent overviewContent(figures::ChartSource& source);

} // namespace tropa::ui::overview
