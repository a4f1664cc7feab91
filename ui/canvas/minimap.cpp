#include "ui/canvas/minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tropa::ui::canvas {

Minimap::Minimap(BoardView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setAccessibleName(tr("Minimap"));
    setMinimumHeight(80);
    connect(&view, &BoardView::viewChanged, this, qOverload<>(&QWidget::update));
}

qreal Minimap::scale() const
{
    const QSizeF body = m_view.content() ? m_view.content()->layout.body : QSizeF();
    return body.isEmpty() ? 0 : std::min((width() - 2) / body.width(), (height() - 2) / body.height());
}

void Minimap::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    refresh();
}

void Minimap::refresh()
{
    m_picture = {};
    if (scale() > 0) {
        const BoardContent& content = *m_view.content();
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(m_theme.canvas);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(1, 1);
        painter.scale(scale(), scale());
        paint::BoardPaint paint;
        paint.board = &content.board;
        paint.layout = &content.layout;
        paint.values = content.hasValues ? &content.values : nullptr;
        paint.fonts = &content.fonts;
        paint.theme = m_theme;
        paint.detail = paint::Detail::Blocks;
        paint.hair = 0.6 / scale();
        paint::paintGround(painter, paint, {});
        for (std::size_t lane = 0; lane < content.layout.lanes.size(); ++lane) {
            if (paint::lookOf(content.board.lanes[lane]) == paint::CardLook::CurvePoint)
                paint::paintCurve(painter, paint, lane, {});
        }
        for (const paint::CardBox& box : content.layout.cards)
            paint::paintCard(painter, paint, box);
    }
    update();
}

void Minimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (scale() <= 0)
        return;
    QRectF seen = m_view.visibleBoard() & m_view.content()->layout.bodyRect();
    seen = QRectF(seen.topLeft() * scale(), seen.size() * scale()).translated(1, 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus, 1.5));
    painter.drawRect(seen.adjusted(0.75, 0.75, -0.75, -0.75));
}

void Minimap::resizeEvent(QResizeEvent*)
{
    refresh();
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    go(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        go(event->position());
}

void Minimap::go(const QPointF& position)
{
    if (scale() > 0)
        m_view.centerOn((position - QPointF(1, 1)) / scale());
}

} // namespace tropa::ui::canvas
