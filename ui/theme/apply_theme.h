#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

class QApplication;

namespace tropa::ui::theme {

/// LOOK 2 on Qt's roles; itemViewPalette() is quiet where a table or list is selected.
QPalette paletteOf(const Theme& theme);
QPalette itemViewPalette(const Theme& theme);

/// Dresses the whole application: style, palettes, fonts of body and tooltips. May be called again at any time;
/// what is open repaints. There is no stylesheet: TropaStyle draws headers, tabs, menus and tooltips too.
void applyTheme(QApplication& application, ThemeKind kind, bool motion = true);

} // namespace tropa::ui::theme
