// The part of BoardView that makes a card wider or taller by its edges, and shows whose journey it is.
#include "ui/canvas/board_view.h"
#include "ui/canvas/header_strip.h"

#include <algorithm>

namespace tropa::ui::canvas {

namespace {

constexpr int grip = 5; ///< of an edge, in pixels of the screen

} // namespace

void BoardView::setPortrait(const QImage& portrait)
{
    if (m_portrait.isNull() && portrait.isNull())
        return;
    m_portrait = portrait;
    m_look.paint.portrait = &m_portrait;
    m_corner->update();
}

Qt::Edges BoardView::edgesAt(const QPoint& position) const
{
    if (!m_look.content || m_look.paint.detail < paint::Detail::Titles)
        return {};
    const paint::BoardLayout& layout = m_look.content->layout;
    const QPointF point = mapToScene(position);
    const int box = layout.cardAt(point);
    if (box < 0 || layout.cards[static_cast<std::size_t>(box)].look == paint::CardLook::CurvePoint)
        return {};
    const QRectF rect = layout.cards[static_cast<std::size_t>(box)].rect;
    Qt::Edges edges;
    edges.setFlag(Qt::RightEdge, (rect.right() - point.x()) * zoom() <= grip);
    edges.setFlag(Qt::BottomEdge, (rect.bottom() - point.y()) * zoom() <= grip);
    return edges;
}

bool BoardView::beginStretch(const QPoint& position)
{
    const Qt::Edges edges = edgesAt(position);
    const maps::Card* card = edges ? m_look.content->board.card(m_look.current.card) : nullptr;
    if (!card)
        return false;
    m_dragged = card->id;
    m_stretch = {edges, card->columns, card->rows > 1 ? m_look.content->board.freeRows(*card) : 1};
    return true;
}

void BoardView::stretchTo(const QPoint& position)
{
    if (!m_stretch) {
        const Qt::Edges edges = edgesAt(position);
        const bool both = edges == (Qt::RightEdge | Qt::BottomEdge);
        if (mapAt(position).isValid())
            viewport()->setCursor(Qt::PointingHandCursor);
        else if (!edges)
            viewport()->unsetCursor();
        else
            viewport()->setCursor(both                    ? Qt::SizeFDiagCursor
                                  : edges & Qt::RightEdge ? Qt::SizeHorCursor
                                                          : Qt::SizeVerCursor);
        return;
    }
    const maps::Board& board = m_look.content->board;
    const paint::BoardLayout& layout = m_look.content->layout;
    const maps::Card* card = board.card(m_dragged);
    if (!card || (position - m_pressed).manhattanLength() < 3)
        return;
    scrollTowards(position);
    const QPointF point = mapToScene(position);
    const BoardPlace place = placeOf(*m_look.content, m_dragged);
    maps::Card wanted = *card;
    wanted.rows = m_stretch->rows;
    if (m_stretch->edges & Qt::RightEdge) {
        const int column = layout.columnAt(std::clamp(point.x(), 0.0, layout.body.width() - 1));
        wanted.columns = m_stretch->columns = std::max(1, column - place.column + 1);
    }
    if (m_stretch->edges & Qt::BottomEdge)
        wanted.rows = std::max(1, layout.laneAt(std::clamp(point.y(), 0.0, layout.body.height() - 1)) - place.lane + 1);
    m_stretch->rows = wanted.rows > 1 ? board.freeRows(wanted) : 1; // not over what stands below
    viewport()->update();
}

void BoardView::finishStretch(bool keep)
{
    if (!m_stretch)
        return;
    const Stretch done = *m_stretch;
    const maps::CardId id = m_dragged;
    m_stretch.reset();
    m_dragged = {};
    viewport()->unsetCursor();
    viewport()->update();
    const maps::Card* card = m_look.content->board.card(id);
    if (keep && card && (card->columns != done.columns || card->rows != done.rows))
        Q_EMIT cardStretched(id, done.columns, done.rows);
}

} // namespace tropa::ui::canvas
