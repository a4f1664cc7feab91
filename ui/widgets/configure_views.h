#pragma once

#include "ui/theme/theme_source.h"

class QListView;
class QTableView;
class QTreeView;

namespace tropa::ui::widgets {

/// The wiring every table of Tropa shares: whole rows, hairlines by RowDelegate, no grid, sorting by click, quiet head.
/// `name` is the accessible name. Columns keep what a person made them.
void configureTable(QTableView* view, theme::ThemeSource& source, const QString& name);

/// Trees: one row height, no root decoration jumps, swatch, name and count by RowDelegate.
void configureTree(QTreeView* view, theme::ThemeSource& source, const QString& name);

/// Lists in panes.
void configureList(QListView* view, theme::ThemeSource& source, const QString& name);

} // namespace tropa::ui::widgets
