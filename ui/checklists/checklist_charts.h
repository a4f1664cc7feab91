#pragma once

#include "ui/charts/board_content.h"

namespace tropa::ui::checklists {

/// The charts of the room: clinic and section, the score over time, the items that are failed most. On a job's thread.
charts::BoardContent checklistCharts(figures::ChartSource& source);

} // namespace tropa::ui::checklists
