#pragma once

#include "base/id.h"

namespace tropa::project {

struct MediaTag;
using MediaId = Id<MediaTag>;

} // namespace tropa::project
