#pragma once

#include "maps/ids.h"

#include <QWidget>

namespace tropa::ui::canvas {

class BoardView;

/// Stage and step names, lane names, or the corner between: painted with the board's own code in the margin of its
/// view, so that they stay while the board scrolls. A click takes hold of a step or lane, Shift and a click of a run of
/// them; what is held is dragged to another place, a stage by its name. Owned by the view.
class HeaderStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Top, Left, Corner };
    HeaderStrip(BoardView& view, Part part);
    void cancelDrag();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF boardPoint(const QPoint& position) const;
    /// The step or lane at a point, held inside the board.
    int indexAt(const QPointF& point) const;
    /// The map the sign of a stage opens, or none.
    tropa::maps::MapId mapAt(const QPointF& point) const;
    bool isFoldSign(int column, const QPointF& point) const;
    int stageAt(qreal x) const;
    void paintHold(QPainter& painter) const;
    BoardView& m_view;
    Part m_part;
    QPoint m_pressed;
    int m_stage = -1; ///< the stage that is held, or none
    bool m_isHeld = false;
    bool m_isDragging = false;
    bool m_narrows = false; ///< a click without a drag lets go of the others
    int m_beside = -1;
    bool m_after = false;
};

} // namespace tropa::ui::canvas
