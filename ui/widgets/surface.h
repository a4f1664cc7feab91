#pragma once

#include <QFrame>

namespace tropa::ui::widgets {

/// The grounds of the window as palette roles, so that a theme switch repaints them by itself.
enum class Ground { Window, Panel, Raised };

/// Fills a widget with a ground.
void setGround(QWidget* widget, Ground ground);

/// A hairline between panes or rows.
QFrame* horizontalLine(QWidget* parent = nullptr);
QFrame* verticalLine(QWidget* parent = nullptr);

} // namespace tropa::ui::widgets
