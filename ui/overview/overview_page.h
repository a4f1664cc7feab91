#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace tropa::ui::overview {

/// The overview: headline numbers and six charts, each with its interval, target and rows.
std::unique_ptr<shell::Page> overviewPage();

} // namespace tropa::ui::overview
