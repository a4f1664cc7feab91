#pragma once

#include <QWidget>

namespace tropa::ui::canvas {

class BoardView;

/// Stage and step names, lane names, or the corner between: painted with the board's own code in the margin of its
/// view, so that they stay while the board scrolls. Owned by the view.
class HeaderStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Top, Left, Corner };
    HeaderStrip(BoardView& view, Part part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF boardPoint(const QPoint& position) const;
    BoardView& m_view;
    Part m_part;
};

} // namespace tropa::ui::canvas
