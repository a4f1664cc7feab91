#pragma once

#include "app/cli/command.h"

namespace tropa::cli {

/// export P hand-over -o F: the maps and what they show, in a project of their own.
Exit exportHandOver(const Call& call, project::Project& project, const QString& target, Language language);

} // namespace tropa::cli
