#pragma once

#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

// Columns: stages and steps belong to a journey, so that each of these changes all maps over it. Every function is
// part of one edit, says its place, and lets spanning cards follow.

JourneyId addJourney(project::Edit& edit, const QString& name, const QString& note = {}, const Guid& guid = {});
/// With all its maps, stages and steps.
void removeJourney(project::Edit& edit, JourneyId journey);

/// At `position` among the stages, or at the end when it is negative.
StageId addStage(project::Edit& edit, JourneyId journey, const QString& title, int position = -1,
                 frame::StageId speaksOf = {}, const Guid& guid = {});
void renameStage(project::Edit& edit, StageId stage, const QString& title);
void moveStage(project::Edit& edit, StageId stage, int position);
/// The map a stage opens; none takes it away. A map that would stand inside itself is refused through the connection.
void setNestedMap(project::Edit& edit, StageId stage, MapId nested);
/// With its steps and what stands on them.
void removeStage(project::Edit& edit, StageId stage);

/// At `position` within the stage, or at its end. Cards that span across the place grow by one column. Between a step
/// and its substeps, or among them, it is a substep too.
StepId addStep(project::Edit& edit, StageId stage, const QString& title, int position = -1,
               frame::TouchpointId touchpoint = {}, const Guid& guid = {});
void renameStep(project::Edit& edit, StepId step, const QString& title);
void setStepTouchpoint(project::Edit& edit, StepId step, frame::TouchpointId touchpoint);
void setStepWidth(project::Edit& edit, StepId step, int width);
/// Part of the step before it in its stage, or a step of its own; the first of a stage stays a step.
void setSubstep(project::Edit& edit, StepId step, bool isSubstep);
void setStepNote(project::Edit& edit, StepId step, const QString& note);
/// To a place in a stage, with the cards that stand on it; those over several steps stay with most of them.
void moveStep(project::Edit& edit, StepId step, StageId stage, int position);
/// Cards that reach over the step shrink by one column; those that start there start at the next one, and those that
/// stand on it alone go. Its substeps become steps.
void removeStep(project::Edit& edit, StepId step);

} // namespace tropa::maps
