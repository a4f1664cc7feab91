#pragma once

#include "project/project.h"

namespace tropa::app {

/// The sample's journey map once more as it should be, over the same steps: what `description` (to_be.json) takes away,
/// changes and adds is what the two layers differ in. One entry of the history.
Result<void> addSampleLayer(project::Project& project, const QString& description);

} // namespace tropa::app
