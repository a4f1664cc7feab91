#pragma once

#include "ui/canvas/board_content.h"

#include <optional>
#include <vector>

namespace tropa::ui::journeys {

/// Where the reader stood when a step, stage, lane or card was made: gone back to when that is undone. A value; window
/// thread.
class WayBack
{
public:
    /// `from` is a place on the board as it was; `made` a "map_step", "map_lane" or "map_card".
    void remember(const maps::Board& board, const canvas::BoardPlace& from, const EntityRef& made);
    /// The place to go back to, when what the reader stands on was made from there and is no longer on the board.
    std::optional<canvas::BoardPlace> from(const maps::Board& before, const canvas::BoardPlace& current,
                                           const maps::Board& now) const;
    /// After a removal by hand, which leaves the reader where they are.
    void forget() { m_origins.clear(); }

private:
    struct Origin
    {
        EntityRef made;
        maps::LaneId lane;
        maps::StepId step;
        maps::CardId card;
    };
    std::vector<Origin> m_origins;
};

} // namespace tropa::ui::journeys
