#pragma once

#include "ui/charts/board_content.h"

namespace tropa::ui::feedback {

/// The charts of the room: where calls, leads and reviews are lost. On a job's thread.
charts::BoardContent feedbackCharts(figures::ChartSource& source);

} // namespace tropa::ui::feedback
