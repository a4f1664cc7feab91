#include "ui/shell/named_icon.h"

#include "ui/theme/icon_engine.h"

namespace tropa::ui::shell {

QIcon namedIcon(const theme::ThemeSource& theme, const QString& name, theme::IconTint tint)
{
    const auto glyph = theme::glyphFromName(name);
    return glyph ? theme.icon(*glyph, tint) : QIcon();
}

void paintNamedIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    if (const auto glyph = theme::glyphFromName(name))
        theme::paintGlyph(painter, rect, *glyph, colour);
}

} // namespace tropa::ui::shell
