#pragma once

#include "ui/shell/page.h"

#include <memory>
#include <vector>

namespace tropa::app {

/// The pages of the window in the order of the rail: one line a room.
std::vector<std::unique_ptr<ui::shell::Page>> makePages();

} // namespace tropa::app
