#pragma once

#include "maps/vocabulary.h"

namespace tropa::maps {

/// The kind of lane a title says, in either language; none when it is a name like any other.
std::optional<LaneKind> laneKindNamed(const QString& title);
/// The same for a blueprint's roles, also by the words other people use for them.
LaneRole roleNamed(const QString& title);

} // namespace tropa::maps
