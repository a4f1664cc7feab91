// What is laid over a board beside its own content: differences from another version or layer, what is new, and the
// signs of maps inside.
#include "ui/canvas/board_view.h"
#include "ui/canvas/difference_paint.h"
#include "ui/canvas/header_strip.h"

#include <QPainter>

namespace tropa::ui::canvas {

void BoardView::setDifference(std::shared_ptr<const maps::BoardDifference> difference)
{
    m_difference = std::move(difference);
    viewport()->update();
    for (HeaderStrip* strip : {m_top, m_left})
        strip->update();
    describe();
}

void BoardView::setDeviations(const StepDeviations& deviations)
{
    m_deviations = deviations;
    m_top->update();
}

void BoardView::setNews(QHash<maps::CardId, QString> news)
{
    if (m_news == news)
        return;
    m_news = std::move(news);
    viewport()->update();
    describe();
}

maps::MapId BoardView::mapAt(const QPoint& position) const
{
    constexpr qreal around = 4;
    if (!m_look.content || m_look.paint.detail < paint::Detail::Titles)
        return {};
    const QPointF point = mapToScene(position);
    const int at = m_look.content->layout.cardAt(point);
    if (at < 0)
        return {};
    const paint::CardBox& box = m_look.content->layout.cards[static_cast<std::size_t>(at)];
    return paint::nestedSign(box).adjusted(-around, -around, around, around).contains(point)
               ? m_look.content->board.cards[box.card].nested
               : maps::MapId();
}

bool BoardView::openMapAt(const QPoint& position)
{
    const maps::MapId map = mapAt(position);
    if (map.isValid())
        Q_EMIT mapRequested(map);
    return map.isValid();
}

void BoardView::setOverlay(const BoardOverlay* overlay)
{
    m_overlay = overlay;
    viewport()->update();
}

void BoardView::paintMarks(QPainter& painter, const QRectF& clip)
{
    if (!m_look.content)
        return;
    paint::paintLinkLabels(painter, m_look.paint);
    if (m_difference)
        paintDifference(painter, m_look.paint, *m_difference, clip);
    if (m_news.isEmpty())
        return;
    painter.setPen(QPen(m_look.paint.theme.raised, 1));
    painter.setBrush(m_look.paint.theme.accent);
    for (const paint::CardBox& box : m_look.content->layout.cards) {
        if (m_news.contains(box.id))
            painter.drawEllipse(box.rect.topRight() + QPointF(-1, 1), 4, 4);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace tropa::ui::canvas
