#pragma once

#include "maps/board.h"
#include "project/edit.h"

#include <vector>

namespace tropa::maps {

/// Keeps cards over the lanes they cover while lanes come, go and are moved: made before, settled after. A lane that
/// comes to stand in between is covered too, one that goes is covered no longer. A card stays with the greater part of
/// its lanes, with its own where the parts are equal; it leaves its own lane only for one of the same kind, as the kind
/// says what it is. Part of one edit, for one map.
class LaneSpanKeeper
{
public:
    /// A new lane widens what a card really covers; one that was only asked for, with another card in it, counts when
    /// lanes are moved and removed: the other may be what moves.
    enum class What { Added, Moved, Removed };
    LaneSpanKeeper(project::Edit& edit, MapId map, What what, std::vector<LaneId> lanes = {});

    /// Gives cards that begin in a lane and reach on below to the next one, when it is of the same kind. Before the
    /// lane is removed.
    void passOn(LaneId lane);
    void settle();

private:
    struct Covering
    {
        CardId card;
        StepId step;
        std::vector<LaneId> lanes; ///< the first is the card's own
        int rows = 1;              ///< how many it really covers
    };
    std::vector<LaneId> order() const;

    project::Edit& m_edit;
    MapId m_map;
    std::vector<LaneId> m_moved;
    QHash<LaneId, LaneKind> m_kinds;
    std::vector<Covering> m_cards;
};

} // namespace tropa::maps
