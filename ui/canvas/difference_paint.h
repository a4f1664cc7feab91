#pragma once

#include "maps/board_difference.h"
#include "ui/paint/board_paint.h"

namespace tropa::ui::canvas {

/// Marks on a board what differs from another version or layer: each by a sign (+ − ≠ →) and its own edge, not by
/// colour alone; what the board lacks stands as a struck or dashed ghost in its cell. Over cards and links.
void paintDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference,
                     const QRectF& clip);
/// The same in the headers: of steps, or of lanes.
void paintStepDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference);
void paintLaneDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference);

/// The sign in its disc, as board and legend show it.
void paintChangeSign(QPainter& painter, const QPointF& centre, qreal radius, maps::ChangeKind kind,
                     const theme::Theme& theme);

} // namespace tropa::ui::canvas
