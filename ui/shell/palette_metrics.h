#pragma once

#include "ui/shell/house.h"
#include "ui/shell/palette_model.h"

namespace tropa::ui::shell {

class PageHost;
class Workbench;

/// The metrics of the catalogue, found by name, by id and by the other words people have for them: each opens the page
/// it stands on, asks its boards for the chart (Workbench::metricWanted) and says what the number means.
void addMetricItems(std::vector<PaletteItem>& items, const House& house, PageHost& pages, Workbench& workbench);

} // namespace tropa::ui::shell
