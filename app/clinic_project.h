#pragma once

#include "base/message.h"
#include "project/edit.h"

namespace tropa::app {

/// What a new project from the clinic template begins with, inside one edit: the template (maps/clinic_template.h), and
/// the starter codebooks, so that interviews can be coded at once.
Result<void> fillNewClinic(project::Edit& edit, Language language);

} // namespace tropa::app
