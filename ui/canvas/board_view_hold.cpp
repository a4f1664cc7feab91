// The part of BoardView that takes hold of several cells, steps or lanes, and shows where what is dragged would go.
#include "ui/canvas/board_view.h"
#include "ui/canvas/header_strip.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tropa::ui::canvas {

maps::Block BoardView::block() const
{
    if (!m_look.content || !m_look.current.isValid())
        return {};
    const QPoint here(m_look.current.column, m_look.current.lane), there = m_anchor.value_or(here);
    maps::Block block{std::min(here.y(), there.y()), std::min(here.x(), there.x()), std::abs(here.y() - there.y()) + 1,
                      std::abs(here.x() - there.x()) + 1};
    if (m_hold == Hold::Columns) {
        block.lane = 0;
        block.lanes = static_cast<int>(m_look.content->board.lanes.size());
    } else if (m_hold == Hold::Lanes) {
        block.column = 0;
        block.columns = static_cast<int>(m_look.content->board.steps.size());
    }
    return block;
}

void BoardView::select(Hold hold, const maps::Block& block)
{
    if (!m_look.content || block.isEmpty())
        return;
    const QRectF former = currentRect() | blockRect();
    const int lastLane = std::min(block.lane + block.lanes, static_cast<int>(m_look.content->board.lanes.size())) - 1;
    const int lastColumn =
        std::min(block.column + block.columns, static_cast<int>(m_look.content->board.steps.size())) - 1;
    if (lastLane < block.lane || lastColumn < block.column)
        return;
    m_hold = hold;
    m_header.reset();
    // The current cell stays where it is when it lies inside; the far corner is the anchor.
    const BoardPlace before = m_look.current;
    const bool isOneCell = block.lanes == 1 && block.columns == 1;
    BoardPlace place = before;
    if (!block.contains(before.lane, before.column) || !isOneCell)
        place = {block.lane, block.column, {}};
    if (hold == Hold::Columns)
        place.lane = std::max(0, before.lane);
    if (hold == Hold::Lanes)
        place.column = std::max(0, before.column);
    if (place.lane != before.lane || place.column != before.column)
        place.card = {};
    m_anchor = QPoint(hold == Hold::Lanes ? place.column : lastColumn, hold == Hold::Columns ? place.lane : lastLane);
    moveTo(place, true);
    updateBlock(former);
}

std::vector<maps::CardId> BoardView::selectedCards() const
{
    std::vector<maps::CardId> cards;
    const maps::Block held = block();
    if (held.isEmpty())
        return cards;
    if (held.lanes == 1 && held.columns == 1 && m_hold == Hold::Cells) {
        if (m_look.current.card.isValid())
            cards.push_back(m_look.current.card);
        return cards;
    }
    const maps::Board& board = m_look.content->board;
    for (const maps::Card& card : board.cards) {
        if (held.contains(board.rowOf(card.lane), board.columnOf(card.step)))
            cards.push_back(card.id);
    }
    return cards;
}

void BoardView::letGo()
{
    if (!m_anchor && m_hold == Hold::Cells)
        return;
    const QRectF former = blockRect();
    m_anchor.reset();
    m_hold = Hold::Cells;
    m_header.reset();
    updateBlock(former);
}

bool BoardView::isFilled(int lane, int column) const
{
    const maps::Card* card = cardOver(*m_look.content, lane, column);
    return card && !card->isBlank();
}

void BoardView::jump(int lanes, int columns, bool extends)
{
    if (!extends)
        letGo();
    const int lastColumn = static_cast<int>(m_look.content->board.steps.size()) - 1,
              lastLane = static_cast<int>(m_look.content->board.lanes.size()) - 1;
    int lane = m_look.current.lane, column = m_look.current.column;
    const auto canGo = [&] {
        return lane + lanes >= 0 && lane + lanes <= lastLane && column + columns >= 0 && column + columns <= lastColumn;
    };
    if (!m_look.current.isValid())
        return;
    if (!canGo()) {
        if (!extends && lanes < 0)
            goToHeader(Editing::Step, column);
        else if (!extends && columns < 0)
            goToHeader(Editing::Lane, lane);
        return;
    }
    // From inside a filled run to its end; else to the next thing that is filled, or to the edge.
    const bool inside = isFilled(lane, column) && isFilled(lane + lanes, column + columns);
    do {
        lane += lanes;
        column += columns;
        while (columns != 0 && canGo() && m_look.content->layout.isFolded(column))
            column += columns;
    } while (canGo() && (inside ? isFilled(lane + lanes, column + columns) : !isFilled(lane, column)));
    if (columns != 0 && m_look.content->layout.isFolded(column)) // nothing but folded ones up to the edge
        column = m_look.content->layout.shownColumn(column, -columns);
    moveTo({lane, column, {}}, extends);
}

QRectF BoardView::blockRect() const
{
    const maps::Block held = block();
    if (held.isEmpty())
        return {};
    const paint::BoardLayout& layout = m_look.content->layout;
    return layout.cell(held.lane, held.column) |
           layout.cell(held.lane + held.lanes - 1, held.column + held.columns - 1);
}

void BoardView::updateBlock(const QRectF& former)
{
    viewport()->update(mapFromScene((former | currentRect() | blockRect()).adjusted(-6, -6, 6, 6)).boundingRect());
    m_top->update();
    m_left->update();
    Q_EMIT blockChanged();
}

void BoardView::setHits(std::vector<Hit> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    viewport()->update();
    m_top->update();
    m_left->update();
}

void BoardView::setHidden(const QSet<maps::CardId>& cards)
{
    if (m_hidden == cards)
        return;
    m_hidden = cards;
    if (!m_look.content)
        return;
    for (CardItem* item : m_items)
        item->setVisible(!m_hidden.contains(m_look.content->layout.cards[item->box()].id));
}

void BoardView::setHidesHypotheses(bool hides)
{
    if (m_look.paint.hidesHypotheses == hides)
        return;
    m_look.paint.hidesHypotheses = hides;
    viewport()->update();
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_look.content || !m_look.current.isValid())
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(mapFromScene(currentRect().center()));
    Q_EMIT menuRequested(at);
    event->accept();
}

int BoardView::dropPosition(const QPointF& point, int lane, int column) const
{
    const paint::BoardLayout& layout = m_look.content->layout;
    int before = 0;
    for (const paint::CardBox& box : layout.cards) {
        if (box.id == m_dragged)
            continue;
        const BoardPlace place = placeOf(*m_look.content, box.id);
        if (place.lane == lane && place.column == column && box.rect.center().y() < point.y())
            ++before;
    }
    return before;
}

void BoardView::scrollTowards(const QPoint& position)
{
    const QRect seen = viewport()->rect().adjusted(16, 16, -16, -16);
    constexpr int pace = 24;
    const auto by = [&](int value, int low, int high) { return value < low ? -pace : value > high ? pace : 0; };
    const int across = by(position.x(), seen.left(), seen.right()), down = by(position.y(), seen.top(), seen.bottom());
    if (across != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across);
    if (down != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
}

void BoardView::cancelDrag()
{
    if (m_isDragging) {
        const auto box = std::ranges::find(m_look.content->layout.cards, m_dragged, &paint::CardBox::id);
        if (box != m_look.content->layout.cards.end()) {
            CardItem* item = m_items[static_cast<std::size_t>(box - m_look.content->layout.cards.begin())];
            item->setPos(0, 0);
            item->setOpacity(1);
            item->setZValue(2);
        }
    }
    finishStretch(false);
    endLink();
    m_isDragging = m_isLinking = m_isSelecting = false;
    m_dragged = {};
    m_dropCell.reset();
    m_dropLine.reset();
    m_top->cancelDrag();
    m_left->cancelDrag();
    viewport()->update();
}

void BoardView::paintHold(QPainter& painter)
{
    const theme::Theme& theme = m_look.paint.theme;
    const qreal one = 1 / zoom();
    const paint::BoardLayout* layout = m_look.content ? &m_look.content->layout : nullptr;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const Hit& hit = m_hits[i];
        if (hit.part != Editing::Card)
            continue; // framed in its strip
        QRectF rect = layout->cell(hit.lane, hit.column).adjusted(4, 4, -4, -4);
        const auto box = std::ranges::find(layout->cards, hit.card, &paint::CardBox::id);
        if (box != layout->cards.end())
            rect = box->rect;
        const bool isCurrent = static_cast<int>(i) == m_currentHit;
        painter.setPen(QPen(isCurrent ? theme.searchHitCurrent : theme.searchHit, (isCurrent ? 4 : 3) * one));
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5);
    }
    if (m_anchor || m_hold != Hold::Cells) {
        const QRectF held = blockRect();
        QColor tint = theme.accent;
        tint.setAlphaF(0.12F);
        painter.fillRect(held, tint);
        painter.setPen(QPen(theme.accent, 1.25 * one));
        painter.drawRect(held);
    }
    if (const QRectF rect = currentRect(); !rect.isNull()) {
        const bool isHere = (hasFocus() || isEditing()) && !m_header;
        painter.setPen(QPen(isHere ? theme.focus : theme.lineControl, (hasFocus() && !m_header ? 2 : 1.25) * one));
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void BoardView::paintDrop(QPainter& painter)
{
    const theme::Theme& theme = m_look.paint.theme;
    const qreal one = 1 / zoom();
    if (m_dropLine) {
        const QRectF seen = visibleBoard();
        painter.setPen(QPen(theme.accent, 3 * one));
        if (m_dropLine->orientation == Qt::Vertical)
            painter.drawLine(QLineF(m_dropLine->at, seen.top(), m_dropLine->at, seen.bottom()));
        else
            painter.drawLine(QLineF(seen.left(), m_dropLine->at, seen.right(), m_dropLine->at));
    }
    if (m_stretch) {
        const BoardPlace place = placeOf(*m_look.content, m_dragged);
        const paint::BoardLayout& layout = m_look.content->layout;
        const QRectF over = layout.cell(place.lane, place.column) |
                            layout.cell(place.lane + m_stretch->rows - 1, place.column + m_stretch->columns - 1);
        QColor tint = theme.accent;
        tint.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 2 * one));
        painter.setBrush(tint);
        painter.drawRoundedRect(over.adjusted(4, 4, -4, -4), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    paintLink(painter);
    if (!m_dropCell || m_dropCell->x() < 0 || m_dropCell->y() < 0)
        return;
    const paint::BoardLayout& layout = m_look.content->layout;
    const QRectF cell = layout.cell(m_dropCell->y(), m_dropCell->x()), seen = visibleBoard();
    // Guides along the step and the lane the card would stand in.
    QColor faint = theme.accent;
    faint.setAlphaF(0.45F);
    painter.setPen(QPen(faint, one, Qt::DashLine));
    for (const qreal x : {cell.left(), cell.right()})
        painter.drawLine(QLineF(x, seen.top(), x, seen.bottom()));
    for (const qreal y : {cell.top(), cell.bottom()})
        painter.drawLine(QLineF(seen.left(), y, seen.right(), y));
    painter.setPen(QPen(theme.accent, one));
    painter.drawRoundedRect(cell.adjusted(4, 4, -4, -4), 4, 4);
    // And the place among the cards that stand there.
    std::vector<QRectF> there;
    for (const paint::CardBox& box : layout.cards) {
        const BoardPlace place = placeOf(*m_look.content, box.id);
        if (box.id != m_dragged && place.lane == m_dropCell->y() && place.column == m_dropCell->x())
            there.push_back(box.rect);
    }
    if (there.empty())
        return;
    const auto at = static_cast<std::size_t>(m_dropPosition);
    const qreal y = at < there.size() ? there[at].top() - 3 : there.back().bottom() + 3;
    painter.setPen(QPen(theme.accent, 3 * one));
    painter.drawLine(QLineF(cell.left() + 6, y, cell.right() - 6, y));
}

} // namespace tropa::ui::canvas
