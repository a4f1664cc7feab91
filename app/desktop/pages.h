#pragma once

#include "project/edit.h"
#include "ui/shell/house.h"

#include <memory>
#include <vector>

namespace tropa::app {

/// The pages of the window in the order of the rail: one line a room.
std::vector<std::unique_ptr<ui::shell::Page>> makePages();

/// The page a metric stands on and what else people call it.
ui::shell::House::MetricPlace metricPlace(const QString& metric);

/// The clinic template inside an edit, as the frame page uses it; new projects: app/clinic_project.h.
Result<void> applyClinicTemplate(project::Edit& edit, Language language);

} // namespace tropa::app
