#pragma once

#include "app/catalogue.h"
#include "ui/shell/house.h"

namespace tropa::app {

/// Puts the furniture, the pages and this machine's user into the window's house. The furniture outlives it.
ui::shell::House makeHouse(const Furniture& furniture);

} // namespace tropa::app
