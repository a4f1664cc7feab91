#include "ui/widgets/heat_cell.h"

#include <QPainter>

namespace tropa::ui::widgets {

void drawHeatCell(QPainter& painter, const QStyleOptionViewItem& option, const QString& words,
                  const theme::RampStep& shade, const theme::Theme& theme)
{
    painter.save();
    painter.fillRect(option.rect, shade.fill);
    painter.setPen(theme.lineSubtle);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter.setPen(shade.ink);
    painter.setFont(option.font);
    painter.drawText(option.rect, Qt::AlignCenter, words);
    if (option.state & QStyle::State_Selected) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter.restore();
}

} // namespace tropa::ui::widgets
