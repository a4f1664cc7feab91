#pragma once

#include "ui/theme/theme_source.h"

#include <QIcon>

class QPainter;

namespace tropa::ui::shell {

/// Pages and actions name their icons by the drawing in resources/icons; an unknown or empty name draws nothing.
QIcon namedIcon(const theme::ThemeSource& theme, const QString& name, theme::IconTint tint = theme::IconTint::Text);
void paintNamedIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour);

} // namespace tropa::ui::shell
