#pragma once

#include "ui/paint/board_paint.h"

namespace tropa::ui::paint {

/// What the signs on a sheet mean, each drawn as it stands there: evidence strength with how many cells have it, marks,
/// channels, lines and points of the curve, kinds of links; only those in use. Rows as wide as `width`, from `at` down.
/// Returns the height they take; without a painter it only measures.
qreal paintLegend(QPainter* painter, const BoardPaint& paint, const QPointF& at, qreal width);

} // namespace tropa::ui::paint
