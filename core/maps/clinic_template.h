#pragma once

#include "maps/map_json.h"

namespace tropa::maps {

/// The private clinic's template: stages, touchpoints, channels and personas for the frame, a journey over them, its
/// first map with computed cells, and the blueprint over the same steps. Adds only what the frame does not have; part
/// of one edit. Runs before or after imports: cells find touchpoints by name.
Result<ReadMaps> applyClinicTemplate(project::Edit& edit, Language language);

} // namespace tropa::maps
