#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace tropa::ui::report {

/// The research report: which sections in which order, a preview, and the file.
std::unique_ptr<shell::Page> reportPage();

} // namespace tropa::ui::report
