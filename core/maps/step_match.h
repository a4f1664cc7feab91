#pragma once

#include "maps/board.h"

namespace tropa::maps {

/// The column of `there` that stands for a column of `here`: the same step, else the step at the same touchpoint, else
/// one of the same name; -1 when none does.
int matchingColumn(const Board& here, int column, const Board& there);
/// The lane of `there` that stands for a lane of `here`: the same, else the first of its kind and role, the one of its
/// name where there are several; -1 when none does.
int matchingLane(const Board& here, int lane, const Board& there);

} // namespace tropa::maps
