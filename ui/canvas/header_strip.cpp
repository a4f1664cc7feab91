#include "ui/canvas/header_strip.h"

#include "ui/canvas/board_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tropa::ui::canvas {

HeaderStrip::HeaderStrip(BoardView& view, Part part) : QWidget(&view), m_view(view), m_part(part)
{
    setFocusPolicy(Qt::NoFocus);
}

QPointF HeaderStrip::boardPoint(const QPoint& position) const
{
    const QPointF origin = m_view.mapToScene(QPoint());
    const qreal zoom = m_view.zoom();
    const paint::BoardLayout& layout = m_view.content()->layout;
    QPointF point = QPointF(position) / zoom;
    point += QPointF(m_part == Part::Top ? origin.x() : -layout.laneHeader,
                     m_part == Part::Left ? origin.y() : -layout.headerHeight());
    return point;
}

void HeaderStrip::paintEvent(QPaintEvent*)
{
    if (!m_view.content())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal zoom = m_view.zoom();
    const QPointF begin = boardPoint(QPoint());
    painter.scale(zoom, zoom);
    painter.translate(-begin);
    const QRectF clip(begin, QSizeF(size()) / zoom);
    painter.fillRect(clip, m_view.m_look.paint.theme.panel);
    if (m_part == Part::Top)
        paint::paintStageHeaders(painter, m_view.m_look.paint, clip);
    else if (m_part == Part::Left)
        paint::paintLaneHeaders(painter, m_view.m_look.paint, clip);
    else
        paint::paintCorner(painter, m_view.m_look.paint);
}

void HeaderStrip::mousePressEvent(QMouseEvent* event)
{
    if (!m_view.content() || m_part == Part::Corner)
        return;
    const QPointF point = boardPoint(event->position().toPoint());
    BoardPlace place = m_view.current();
    if (m_part == Part::Top)
        place = {std::max(0, place.lane), m_view.content()->layout.columnAt(point.x()), {}};
    else
        place = {m_view.content()->layout.laneAt(point.y()), std::max(0, place.column), {}};
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.setCurrent(place);
}

void HeaderStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_view.content() || m_part == Part::Corner)
        return;
    const QPointF point = boardPoint(event->position().toPoint());
    if (m_part == Part::Left)
        m_view.editHeader(false, m_view.content()->layout.laneAt(point.y()));
    else if (point.y() > -m_view.content()->layout.stepHeader)
        m_view.editHeader(true, m_view.content()->layout.columnAt(point.x()));
}

bool HeaderStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_part == Part::Top && m_view.content()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int column = m_view.content()->layout.columnAt(boardPoint(help->pos()).x());
        if (column >= 0) {
            const maps::Step& step = m_view.content()->board.steps[static_cast<std::size_t>(column)];
            QStringList words{step.title};
            for (const maps::Mark& mark : step.marks)
                words << text(maps::term(maps::markKinds(), mark.kind).name, m_view.m_look.paint.language);
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace tropa::ui::canvas
