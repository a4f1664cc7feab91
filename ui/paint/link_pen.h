#pragma once

#include "maps/vocabulary.h"

#include <QPen>

namespace tropa::ui::paint {

/// How a link of a kind is drawn, on the board and in the legend: no two kinds alike.
QPen linkPen(maps::LinkKind kind, const QColor& colour, qreal width);

} // namespace tropa::ui::paint
