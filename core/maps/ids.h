#pragma once

#include "base/id.h"

namespace tropa::maps {

using JourneyId = Id<struct JourneyTag>;
using MapId = Id<struct MapTag>;
using StageId = Id<struct MapStageTag>; ///< a stage of a journey; the frame's stage is what it speaks of
using StepId = Id<struct MapStepTag>;
using LaneId = Id<struct MapLaneTag>;
using CardId = Id<struct MapCardTag>;
using LinkId = Id<struct MapLinkTag>;
using MarkId = Id<struct MapMarkTag>;
using BindingId = Id<struct CardBindingTag>;

} // namespace tropa::maps
