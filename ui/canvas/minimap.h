#pragma once

#include "ui/canvas/board_view.h"

#include <QPixmap>
#include <QWidget>

namespace tropa::ui::canvas {

/// The whole board small, with what the view shows of it; a click or drag takes the view there. Window thread.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    Minimap(BoardView& view, QWidget* parent);

    /// Draws the board anew: after new content or a change of theme.
    void refresh();
    void setTheme(const theme::Theme& theme);
    QSize sizeHint() const override { return {280, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    qreal scale() const;
    void go(const QPointF& position);

    BoardView& m_view;
    theme::Theme m_theme;
    QPixmap m_picture;
};

} // namespace tropa::ui::canvas
