#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace tropa::ui::exchange {

/// Not in the rail: reached from the menus of data and files.
std::unique_ptr<shell::Page> exportPage();
std::unique_ptr<shell::Page> mergePage();

} // namespace tropa::ui::exchange
