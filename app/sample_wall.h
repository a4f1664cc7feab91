#pragma once

#include "app/catalogue.h"
#include "base/result.h"
#include "project/project.h"

namespace tropa::app {

/// A wall half sorted, of quotes of the sample, read from `file` (resources/samples/wall.json). One entry.
Result<void> addSampleWall(project::Project& project, const Furniture& furniture, const QString& file,
                           Language language);

} // namespace tropa::app
