#pragma once

#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

/// Keeps cards over the steps they speak of while steps are moved: made before the move, settled after it. A card that
/// covers several steps stays with the greater part of them, and with its first one where the parts are equal; a step
/// that comes to stand in between is covered too. Part of one edit, for all maps of the journey.
class SpanKeeper
{
public:
    SpanKeeper(project::Edit& edit, JourneyId journey, std::vector<StepId> moved);
    void settle();

private:
    struct Covering
    {
        CardId card;
        std::vector<StepId> steps;
    };

    project::Edit& m_edit;
    JourneyId m_journey;
    std::vector<StepId> m_moved;
    std::vector<Covering> m_cards;
};

/// The steps of a journey in the order of their columns.
std::vector<StepId> columnsOf(storage::Connection& connection, JourneyId journey);

} // namespace tropa::maps
