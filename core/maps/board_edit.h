#pragma once

#include "maps/block.h"
#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

// What a person does with several things of a board at once. Each function is part of one edit; `board` is the board as
// it stood before it. Columns are shared, so that these reach every map of the journey.

/// After the step, with its marks and the cards that stand on it alone; one that has substeps is copied with them.
StepId duplicateStep(project::Edit& edit, const Board& board, StepId step);
/// Below the lane, with its cards.
LaneId duplicateLane(project::Edit& edit, const Board& board, LaneId lane);
/// Into the first of neighbouring steps: its cards come first, names are joined, what it lacks it takes over.
void mergeSteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps);
/// Into the first lane; cards behind those it has.
void mergeLanes(project::Edit& edit, const Board& board, const std::vector<LaneId>& lanes);
/// Into the first card, which then covers `columns` by `rows` cells: texts are joined, bindings, evidence, marks and
/// links go over to it.
void mergeCards(project::Edit& edit, const Board& board, const std::vector<CardId>& cards, int columns, int rows);

/// A substep at the end of the step the given one is or belongs to; right after a given substep.
StepId addSubstep(project::Edit& edit, const Board& board, StepId step, const QString& title);
/// Makes neighbouring steps part of the step before them, or steps of their own again: what follows a step as its
/// substeps stays with it. How many it was possible for.
int setSubsteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps, bool areSubsteps);

/// Before or after another step, in their order, into its stage. A step takes its substeps along and never comes to
/// stand among those of another. A stage left without steps goes.
void moveSteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps, StepId beside, bool after);
/// A card over `columns` steps and `rows` lanes, as far as there are any and no other card stands below. 0 when that is
/// what it covers already.
int stretchCard(project::Edit& edit, const Board& board, CardId card, int columns, int rows);
void moveLanes(project::Edit& edit, const Board& board, const std::vector<LaneId>& lanes, LaneId beside, bool after);

} // namespace tropa::maps
