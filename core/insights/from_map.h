#pragma once

#include "insights/insight.h"
#include "maps/board_values.h"

namespace tropa::insights {

/// A pain, an opportunity or a fail point of a map as an insight: its words, owner, value and effort; for it speak what
/// is pinned to the card and the metrics of the card's step in the map's scope; the card itself stands among them.
/// `values` may be missing: then only what is written on the board is taken. Pure; any thread.
Insight insightFromMap(const maps::Board& board, const maps::BoardValues* values, const maps::PriorityItem& item);

} // namespace tropa::insights
