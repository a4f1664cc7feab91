#pragma once

#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

/// Adds a map over the journey named in `info`; its id and a null guid are filled in.
MapId addMap(project::Edit& edit, const MapInfo& info);
/// Everything the map says of itself, but journey and kind.
void setMap(project::Edit& edit, const MapInfo& info);
/// With its lanes and cards; the journey's columns stay, as other maps may stand on them.
void removeMap(project::Edit& edit, MapId map);

/// At `position` from the top, or at the end when it is negative; id and null guid are filled in. A card that covers
/// the lanes above and below covers it too.
LaneId addLane(project::Edit& edit, MapId map, const Lane& lane, int position = -1);
/// Kind, role, words, height and sources.
void setLane(project::Edit& edit, const Lane& lane);
/// Cards that cover several lanes follow: see LaneSpanKeeper.
void moveLane(project::Edit& edit, LaneId lane, int position);
/// With its cards, but those that reach on into a next lane of the same kind: they stay there.
void removeLane(project::Edit& edit, LaneId lane);

} // namespace tropa::maps
