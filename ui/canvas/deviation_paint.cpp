#include "ui/canvas/deviation_paint.h"

#include <QPainter>

#include <algorithm>

namespace tropa::ui::canvas {

using maps::DeviationState;

void paintDeviation(QPainter& painter, const QRectF& cell, DeviationState state, const theme::Theme& theme)
{
    const qreal gap = cell.width() >= 4 ? 1 : 0;
    const QRectF body = cell.adjusted(0, 0, -gap, 0);
    switch (state) {
    case DeviationState::AsPlanned:
        painter.fillRect(body, theme::blended(theme.seriesColour(1), theme.raised, 0.35));
        break;
    case DeviationState::Failed:
        painter.fillRect(body, theme.bad);
        if (body.width() >= 5) {
            painter.setPen(QPen(theme.raised, 1.25));
            const QRectF cross(body.center() - QPointF(2, 2), QSizeF(4, 4));
            painter.drawLine(cross.topLeft(), cross.bottomRight());
            painter.drawLine(cross.topRight(), cross.bottomLeft());
        }
        break;
    case DeviationState::OutOfOrder:
        painter.fillRect(QRectF(body.topLeft(), QSizeF(body.width(), body.height() / 2)), theme.warn);
        break;
    case DeviationState::Missed:
        painter.setPen(QPen(theme.bad, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case DeviationState::Extra: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.info);
        const qreal half = std::min(body.width(), body.height()) / 2;
        const QPointF c = body.center();
        painter.drawPolygon(
            QPolygonF{c + QPointF(0, -half), c + QPointF(half, 0), c + QPointF(0, half), c + QPointF(-half, 0)});
        break;
    }
    case DeviationState::Unknown:
        painter.fillRect(QRectF(body.center() - QPointF(0.75, 0.75), QSizeF(1.5, 1.5)), theme.textFaint);
        break;
    }
}

void paintStepDeviations(QPainter& painter, const paint::BoardPaint& paint, const StepDeviations& deviations)
{
    constexpr qreal height = 6, margin = 4;
    painter.save();
    for (std::size_t column = 0; column < paint.board->steps.size(); ++column) {
        const auto found = deviations.constFind(paint.board->steps[column].id);
        if (found == deviations.cend())
            continue;
        const paint::ColumnBox& box = paint.layout->columns[column];
        if (box.width <= 0)
            continue;
        const auto told =
            std::ranges::count_if(found->states, [](DeviationState state) { return state != DeviationState::Unknown; });
        if (told == 0)
            continue;
        qreal x = box.x + margin;
        const qreal width = box.width - 2 * margin;
        for (const DeviationState state :
             {DeviationState::AsPlanned, DeviationState::OutOfOrder, DeviationState::Failed, DeviationState::Missed}) {
            const auto count = std::ranges::count(found->states, state);
            const qreal wide = width * static_cast<qreal>(count) / static_cast<qreal>(told);
            if (count > 0)
                paintDeviation(painter, QRectF(x, -height - 2, wide, height), state, paint.theme);
            x += wide;
        }
    }
    painter.restore();
}

} // namespace tropa::ui::canvas
