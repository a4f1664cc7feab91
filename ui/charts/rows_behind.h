#pragma once

#include "figures/metric_charts.h"
#include "ui/shell/workbench.h"

namespace tropa::ui::charts {

/// Finds the rows behind a number on a job's thread and shows them in the workbench; says so when there are none to
/// open. `context`: the widget that asked; nothing happens once it is gone.
void showRowsBehind(shell::Workbench& workbench, QObject* context, const figures::RowRequest& request);

/// The filter narrowed to what each metric of the catalogue can be asked. Window thread.
std::map<QString, metrics::Scope> filterScopes(shell::Workbench& workbench);

} // namespace tropa::ui::charts
