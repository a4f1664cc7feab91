#pragma once

#include "ui/paint/board_layout.h"

namespace tropa::ui::paint {

/// Runs every link of a board at right angles: straight where nothing lies between, else through the gutter beside the
/// column and the one beside the lane. Links that share a side of a card are spread over it. Stays glued because it is
/// made anew with every layout.
std::vector<LinkPath> routeLinks(const maps::Board& board, const BoardLayout& layout);

} // namespace tropa::ui::paint
