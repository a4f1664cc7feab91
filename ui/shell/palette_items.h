#pragma once

#include "ui/shell/palette_model.h"

namespace tropa::ui::shell {

class ActionRegistry;
struct House;
class PageHost;
class Workbench;

/// Everything the palette offers: the actions that can be reached, the pages, the metrics, and what has a name in the
/// project and a page to show it on. Items refer to what they were made from and are to be dropped with it.
std::vector<PaletteItem> paletteItems(const House& house, const ActionRegistry& actions, PageHost& pages,
                                      Workbench* workbench);

} // namespace tropa::ui::shell
