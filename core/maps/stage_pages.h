#pragma once

#include "maps/map_page.h"

namespace tropa::maps {

/// A part of a map that can be read at a glance: one stage, and of its lanes as many as fit.
struct StagePage
{
    MapPage page;
    QString part; ///< "Waiting", or "Waiting, 2 of 3"
};

/// All stages in their order. A card that reaches into a stage stands in it, as wide as it is there; links lead between
/// cards of one part. `mostRows` cards stand over each other on a page, a curve counts as two; a lane is never divided
/// and one with nothing in it left out.
std::vector<StagePage> stagePages(const MapPage& page, int mostRows, Language language);

} // namespace tropa::maps
