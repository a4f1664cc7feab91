#pragma once

#include "app/catalogue.h"
#include "base/progress.h"
#include "base/result.h"
#include "project/project.h"

#include <QString>

namespace tropa::app {

/// Makes the sample project from the raw files the program carries (resources/samples), through the same importers a
/// person uses. Written beside and renamed, so that a half-made sample never bears the name. Takes seconds.
Result<void> makeSample(const QString& path, const Furniture& furniture, Language language,
                        const project::CoderIdentity& coder, const Progress& progress = {});

} // namespace tropa::app
