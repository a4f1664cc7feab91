#pragma once

#include "base/id.h"

namespace tropa::checklists {

using ChecklistId = Id<struct ChecklistTag>;
using SectionId = Id<struct ChecklistSectionTag>;
using ItemId = Id<struct ChecklistItemTag>;
using ScenarioId = Id<struct ChecklistScenarioTag>;
using VisitId = Id<struct ChecklistVisitTag>;
using ScoreId = Id<struct ChecklistScoreTag>;

} // namespace tropa::checklists
