#pragma once

#include "app/catalogue.h"
#include "base/result.h"
#include "project/project.h"

namespace tropa::app {

/// Who the personas of the sample are, in words, with a quote of an interview that may be shown; read from `file`
/// (resources/samples/personas.json). One entry.
Result<void> addSamplePersonas(project::Project& project, const Furniture& furniture, const QString& file,
                               Language language);

} // namespace tropa::app
