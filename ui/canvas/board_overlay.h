#pragma once

#include "ui/canvas/board_content.h"

class QPainter;

namespace tropa::ui::canvas {

/// What lies over a board and belongs to somebody else: painted above the cards, told with the cell it lies on.
class BoardOverlay
{
public:
    virtual ~BoardOverlay() = default;

    /// In board coordinates.
    virtual void paint(QPainter& painter, const paint::BoardPaint& paint) const = 0;
    /// For tooltips and screen readers.
    virtual QStringList wordsAt(const BoardPlace& place) const = 0;
};

} // namespace tropa::ui::canvas
