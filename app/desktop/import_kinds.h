#pragma once

#include "ui/import/import_kind.h"

#include <vector>

namespace tropa::app {

/// The kinds of import as the wizard offers them, with what only the window needs: icons, file filters, waves.
std::vector<ui::import::ImportKind> wizardKinds();

} // namespace tropa::app
