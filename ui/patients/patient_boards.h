#pragma once

#include "ui/charts/board_content.h"

namespace tropa::ui::patients {

// The boards of the page, by the question they answer. On a job's thread.

/// Where patients are lost.
charts::BoardContent lossBoard(figures::ChartSource& source);
/// Who comes back.
charts::BoardContent loyaltyBoard(figures::ChartSource& source);
/// What patients bring, and who they are.
charts::BoardContent valueBoard(figures::ChartSource& source);
/// When patients come.
charts::BoardContent rhythmBoard(figures::ChartSource& source);

} // namespace tropa::ui::patients
