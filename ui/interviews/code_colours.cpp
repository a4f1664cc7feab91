#include "ui/interviews/code_colours.h"

#include "ui/theme/measures.h"

#include <QPainter>
#include <QPainterPath>

namespace tropa::ui::interviews {

namespace {

constexpr int paletteSize = 12;
constexpr double hatchPitch = 3;

} // namespace

QColor codeColour(const core::Code& code, const theme::Theme& theme)
{
    return codeColour(code.palette, code.color, theme);
}

QColor codeColour(int palette, const QString& chosen, const theme::Theme& theme)
{
    const QColor own(chosen);
    return !chosen.isEmpty() && own.isValid() ? theme::legibleMark(own, theme) : theme.codeColour(palette);
}

bool isHatched(const core::Code& code)
{
    return isHatched(code.palette, code.color);
}

bool isHatched(int palette, const QString& chosen)
{
    return chosen.isEmpty() && palette > paletteSize;
}

void paintCodeMark(QPainter& painter, const QRectF& rect, const QColor& colour, bool hatched, const theme::Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, theme::Radius::swatch, theme::Radius::swatch);
    painter.fillPath(shape, colour);
    if (hatched) {
        painter.setClipPath(shape);
        painter.setPen(QPen(theme.raised, 1));
        for (double y = rect.top() - rect.width(); y < rect.bottom(); y += hatchPitch)
            painter.drawLine(QPointF(rect.left(), y + rect.width()), QPointF(rect.right(), y));
    }
    painter.restore();
}

} // namespace tropa::ui::interviews
