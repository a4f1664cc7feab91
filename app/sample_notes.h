#pragma once

#include "base/result.h"
#include "project/project.h"

namespace tropa::app {

/// Puts what the team says to each other on the sample's map, and a map of its own inside one of its steps, as
/// `description` (JSON) tells it. One entry of the history.
Result<void> addSampleNotes(project::Project& project, const QString& description);

} // namespace tropa::app
