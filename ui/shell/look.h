#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace tropa::ui::shell::look {

// Stands in until ui/theme is there.
inline QIcon icon(const QString&)
{
    return {};
}
inline QColor colour(QPalette::ColorRole role)
{
    return QPalette().color(role);
}
inline QFont smaller(QFont font, double points)
{
    font.setPointSizeF(font.pointSizeF() - points);
    return font;
}

} // namespace tropa::ui::shell::look
