#pragma once

#include "maps/board.h"

namespace tropa::maps {

/// "line of visibility"
Message nameOf(BlueprintLine line);

} // namespace tropa::maps
