#include "ui/theme/style_strokes.h"

#include "ui/theme/measures.h"

namespace tropa::ui::theme {

void strokeBox(QPainter* painter, const QRectF& rect, qreal radius, const QBrush& fill, const QColor& edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.isValid() && edge.alpha() > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = painter->pen().style() == Qt::NoPen ? 0.0 : width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void strokeChevron(QPainter* painter, const QRectF& rect, Toward toward, const QColor& colour, qreal size)
{
    const qreal half = size / 2;
    const qreal depth = size / 4;
    QPolygonF line;
    switch (toward) {
    case Toward::Down:
        line << QPointF(-half, -depth) << QPointF(0, depth) << QPointF(half, -depth);
        break;
    case Toward::Up:
        line << QPointF(-half, depth) << QPointF(0, -depth) << QPointF(half, depth);
        break;
    case Toward::Left:
        line << QPointF(depth, -half) << QPointF(-depth, 0) << QPointF(depth, half);
        break;
    case Toward::Right:
        line << QPointF(-depth, -half) << QPointF(depth, 0) << QPointF(-depth, half);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

void strokeTick(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({QPointF(-3.5, 0.2), QPointF(-1.1, 2.7), QPointF(3.7, -2.6)}));
    painter->restore();
}

void strokeFocus(QPainter* painter, const QRectF& rect, qreal radius, const QColor& colour)
{
    strokeBox(painter, rect, radius, Qt::NoBrush, colour, Size::focus);
}

} // namespace tropa::ui::theme
