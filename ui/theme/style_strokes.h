#pragma once

#include <QPainter>

namespace tropa::ui::theme {

/// The few strokes TropaStyle and delegates share: crisp rounded boxes, chevrons and ticks. GUI thread.
enum class Toward { Left, Right, Up, Down };

/// A filled box whose edge of `width` lies wholly inside `rect`.
void strokeBox(QPainter* painter, const QRectF& rect, qreal radius, const QBrush& fill, const QColor& edge,
               qreal width = 1.0);
void strokeChevron(QPainter* painter, const QRectF& rect, Toward toward, const QColor& colour, qreal size = 9.0);
void strokeTick(QPainter* painter, const QRectF& rect, const QColor& colour);
/// The 2 px ring, inside `rect`.
void strokeFocus(QPainter* painter, const QRectF& rect, qreal radius, const QColor& colour);

} // namespace tropa::ui::theme
