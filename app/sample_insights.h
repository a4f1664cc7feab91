#pragma once

#include "app/catalogue.h"
#include "base/result.h"
#include "project/project.h"

namespace tropa::app {

/// What a team would have concluded from the sample, read from `file` (resources/samples/insights.json): each insight
/// rests on metrics and quotes of the sample itself. One entry.
Result<void> addSampleInsights(project::Project& project, const Furniture& furniture, const QString& file,
                               Language language);

} // namespace tropa::app
