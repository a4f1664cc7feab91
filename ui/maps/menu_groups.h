#pragma once

#include <QString>

#include <functional>

namespace tropa::ui::journeys {

/// Sections of the menu of maps; all but the first and the last stand in submenus, so that the menu fits the screen.
namespace section {
inline constexpr int add = 0, cells = 1, columns = 2, search = 3, look = 4, map = 5, whole = 6;
}

/// The words of the submenu a section stands in; empty for one that stands in the menu itself.
std::function<QString()> menuGroup(int section);

} // namespace tropa::ui::journeys
