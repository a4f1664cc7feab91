#include "ui/canvas/board_view.h"

#include "maps/card_markup.h"
#include "ui/canvas/header_strip.h"
#include "ui/paint/board_words.h"
#include "ui/theme/style_strokes.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tropa::ui::canvas {

namespace {

constexpr qreal leastZoom = 0.1;
constexpr qreal mostZoom = 3;

} // namespace

BoardView::BoardView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new QGraphicsScene(this))
    , m_top(new HeaderStrip(*this, HeaderStrip::Part::Top))
    , m_left(new HeaderStrip(*this, HeaderStrip::Part::Left))
    , m_corner(new HeaderStrip(*this, HeaderStrip::Part::Corner))
{
    setScene(m_scene);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setOptimizationFlag(DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true); // edges of cards say that they can be dragged
}

BoardView::~BoardView()
{
    if (m_editor)
        m_editor->removeEventFilter(this); // its last focus event must not reach a view half gone
}

void BoardView::setContent(const SharedContent& content)
{
    finishEditing(false);
    BoardPlace place = m_look.current;
    const Kept kept = keep();
    m_look.content = content;
    m_look.paint.board = &content->board;
    m_look.paint.layout = &content->layout;
    m_look.paint.values = content->hasValues ? &content->values : nullptr;
    m_look.paint.fonts = &content->fonts;
    m_look.paint.pictures = &content->pictures;
    rebuild();
    // The card goes on being current where it went; else the cell, as near as it still is.
    if (place.card.isValid() && content->board.card(place.card)) {
        place = placeOf(*content, place.card);
    } else {
        place.card = {};
        place.lane = std::min(place.lane, static_cast<int>(content->board.lanes.size()) - 1);
        place.column = std::min(place.column, static_cast<int>(content->board.steps.size()) - 1);
        if (place.isValid()) {
            if (const maps::Card* card = cardOver(*content, place.lane, place.column))
                place.card = card->id;
        }
    }
    m_look.current = place;
    restore(kept);
    m_hits.clear();
    m_dropLine.reset();
    describe();
    Q_EMIT currentChanged(m_look.current);
}

void BoardView::rebuild()
{
    m_scene->clear();
    m_items.clear();
    const BoardContent& content = *m_look.content;
    m_scene->setSceneRect(content.layout.bodyRect());
    for (std::size_t lane = 0; lane < content.board.lanes.size(); ++lane) {
        if (paint::lookOf(content.board.lanes[lane]) == paint::CardLook::CurvePoint)
            m_scene->addItem(new CurveItem(m_look, lane));
    }
    if (!content.layout.links.empty())
        m_scene->addItem(new LinksItem(m_look));
    m_items.reserve(content.layout.cards.size());
    for (std::size_t i = 0; i < content.layout.cards.size(); ++i) {
        auto* item = new CardItem(m_look, i);
        if (m_hidden.contains(content.layout.cards[i].id))
            item->setVisible(false);
        m_scene->addItem(item);
        m_items.push_back(item);
    }
    placeHeaders();
    viewport()->update();
}

void BoardView::setTheme(const theme::Theme& theme)
{
    m_look.paint.theme = theme;
    setBackgroundBrush(theme.canvas);
    viewport()->update();
    for (HeaderStrip* strip : {m_top, m_left, m_corner})
        strip->update();
}

void BoardView::setLanguage(Language language)
{
    m_look.paint.language = language;
    viewport()->update();
}

void BoardView::setShowsStrength(bool shows)
{
    m_look.paint.showsStrength = shows;
    viewport()->update();
}

void BoardView::setCompared(std::shared_ptr<const std::vector<maps::ComparedCurve>> curves)
{
    m_compared = std::move(curves);
    m_look.paint.compared = m_compared.get();
    viewport()->update();
}

void BoardView::placeHeaders()
{
    if (!m_look.content)
        return;
    const qreal scale = zoom();
    const int left = qRound(m_look.content->layout.laneHeader * scale),
              top = qRound(m_look.content->layout.headerHeight() * scale);
    setViewportMargins(left, top, 0, 0);
    const QRect seen = viewport()->geometry();
    m_top->setGeometry(seen.left(), seen.top() - top, seen.width(), top);
    m_left->setGeometry(seen.left() - left, seen.top(), left, seen.height());
    m_corner->setGeometry(seen.left() - left, seen.top() - top, left, top);
    for (HeaderStrip* strip : {m_top, m_left, m_corner})
        strip->update();
    Q_EMIT viewChanged();
}

QRectF BoardView::visibleBoard() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void BoardView::setZoom(qreal zoom, const QPoint& around)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (qFuzzyCompare(zoom, this->zoom()))
        return;
    finishEditing(true);
    const QPoint fixed = around.x() >= 0 ? around : viewport()->rect().center();
    const QPointF before = mapToScene(fixed);
    m_look.paint.detail = paint::detailFor(zoom, m_look.paint.detail);
    setTransformationAnchor(NoAnchor);
    setTransform(QTransform::fromScale(zoom, zoom));
    placeHeaders();
    const QPointF moved = (before - mapToScene(fixed)) * zoom;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
}

void BoardView::fit()
{
    if (!m_look.content)
        return;
    const QSizeF whole = m_look.content->layout.wholeRect().size();
    if (!whole.isEmpty())
        setZoom(std::min({1.0, (width() - 4) / whole.width(), (height() - 4) / whole.height()}), {0, 0});
}

BoardPlace BoardView::placeAt(const QPointF& point) const
{
    const paint::BoardLayout& layout = m_look.content->layout;
    if (const int box = layout.cardAt(point); box >= 0) {
        const BoardPlace place = placeOf(*m_look.content, layout.cards[static_cast<std::size_t>(box)].id);
        return place;
    }
    return {layout.laneAt(point.y()), layout.columnAt(point.x()), {}};
}

QRectF BoardView::currentRect() const
{
    const BoardPlace& place = m_look.current;
    if (!m_look.content || !place.isValid())
        return {};
    const paint::BoardLayout& layout = m_look.content->layout;
    if (place.card.isValid()) {
        const auto box = std::ranges::find(layout.cards, place.card, &paint::CardBox::id);
        if (box != layout.cards.end())
            return box->rect;
    }
    return layout.cell(place.lane, place.column).adjusted(4, 4, -4, -4);
}

void BoardView::setCurrent(BoardPlace place)
{
    letGo();
    moveTo(place, false);
}

void BoardView::moveTo(BoardPlace place, bool extends)
{
    if (!m_look.content)
        return;
    const bool inside = place.lane >= 0 && place.lane < static_cast<int>(m_look.content->board.lanes.size()) &&
                        place.column >= 0 && place.column < static_cast<int>(m_look.content->board.steps.size());
    if (!inside)
        place = {};
    else if (!place.card.isValid()) {
        if (const maps::Card* card = cardOver(*m_look.content, place.lane, place.column))
            place.card = card->id;
    }
    if (place.isValid() && m_look.content->layout.isFolded(place.column))
        Q_EMIT unfoldRequested(m_look.content->board.headOf(place.column));
    if (extends)
        m_header.reset();
    if (extends && !m_anchor && m_look.current.isValid())
        m_anchor = QPoint(m_look.current.column, m_look.current.lane);
    if (place == m_look.current)
        return;
    finishEditing(true);
    const QRectF former = currentRect() | blockRect();
    m_look.current = place;
    updateBlock(former);
    if (place.isValid())
        ensureVisible(currentRect(), 12, 12);
    describe();
    Q_EMIT currentChanged(place);
}

void BoardView::describe()
{
    if (!m_look.content || !m_look.current.isValid())
        return;
    const maps::Board& board = m_look.content->board;
    QStringList words{board.stepTitle(m_look.current.column),
                      board.lanes[static_cast<std::size_t>(m_look.current.lane)].title};
    if (m_header) {
        const auto at = static_cast<std::size_t>(m_header->index);
        words = {m_header->part == Editing::Step    ? tr("Step: %1").arg(board.steps[at].title)
                 : m_header->part == Editing::Stage ? tr("Stage: %1").arg(board.stages[at].title)
                                                    : tr("Lane: %1").arg(board.lanes[at].title)};
    } else if (const maps::Card* card = board.card(m_look.current.card)) {
        if (!card->text.isEmpty())
            words << maps::plainWords(card->text);
        if (m_difference && m_difference->cards.contains(card->id))
            words << text(maps::nameOf(m_difference->cards.value(card->id)), m_look.paint.language);
        if (m_news.contains(card->id))
            words << m_news.value(card->id);
        if (const maps::CardValues* values = m_look.content->values.card(card->id);
            values && m_look.content->hasValues) {
            for (const maps::MetricCell& cell : values->metrics)
                words += paint::cellDescription(cell, m_look.paint.language);
            if (values->quotes && !values->quotes->evidence.empty())
                words << paint::quoteText(values->quotes->evidence.front(), m_look.paint.language);
        }
    }
    if (m_overlay)
        words += m_overlay->wordsAt(m_look.current);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void BoardView::step(int lanes, int columns, bool extends)
{
    if (!extends)
        letGo();
    BoardPlace place = m_look.current;
    const maps::Board& board = m_look.content->board;
    if (!place.isValid())
        return moveTo({0, 0, {}}, false);
    if (lanes != 0 && place.card.isValid() && !extends) { // first through the cards of the cell
        const auto cards = board.cardsAt(board.lanes[static_cast<std::size_t>(place.lane)].id,
                                         board.steps[static_cast<std::size_t>(place.column)].id);
        const auto here = std::ranges::find(cards, place.card, &maps::Card::id);
        if (here != cards.end()) {
            const auto next = here - cards.begin() + lanes;
            if (next >= 0 && next < static_cast<std::ptrdiff_t>(cards.size()))
                return moveTo({place.lane, place.column, cards[static_cast<std::size_t>(next)]->id}, false);
        }
    }
    if (!extends && lanes < 0 && place.lane == 0)
        return goToHeader(Editing::Step, place.column);
    if (!extends && columns < 0 && place.column == 0)
        return goToHeader(Editing::Lane, place.lane);
    const maps::Card* card = board.card(place.card);
    if (columns > 0 && card)
        place.column = board.columnOf(card->step) + card->columns - 1;
    place.lane = std::clamp(place.lane + lanes, 0, static_cast<int>(board.lanes.size()) - 1);
    place.column = std::clamp(place.column + columns, 0, static_cast<int>(board.steps.size()) - 1);
    const int shown = m_look.content->layout.shownColumn(place.column, columns);
    place.column = columns == 0 || shown < 0 ? (columns == 0 ? place.column : m_look.current.column) : shown;
    place.card = {};
    moveTo(place, extends);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (!m_look.content || m_look.content->board.lanes.empty() || m_look.content->board.steps.empty())
        return QGraphicsView::keyPressEvent(event);
    if (m_header && headerKey(event))
        return;
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    const auto arrow = [&](int lanes, int columns) {
        if (event->modifiers() & Qt::AltModifier)
            return QGraphicsView::keyPressEvent(event);
        if (control)
            jump(lanes, columns, shift);
        else
            step(lanes, columns, shift);
    };
    const int allColumns = static_cast<int>(m_look.content->board.steps.size()),
              lastColumn = m_look.content->layout.shownColumn(allColumns - 1, -1),
              lastLane = static_cast<int>(m_look.content->board.lanes.size()) - 1;
    const auto go = [&](int lane, int column) {
        if (!shift)
            letGo();
        moveTo({lane, column, {}}, shift);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(0, -1);
    case Qt::Key_Right:
        return arrow(0, 1);
    case Qt::Key_Up:
        return arrow(-1, 0);
    case Qt::Key_Down:
        return arrow(1, 0);
    case Qt::Key_Home:
        return go(control ? 0 : m_look.current.lane, 0);
    case Qt::Key_End:
        return go(control ? lastLane : m_look.current.lane, lastColumn);
    case Qt::Key_Space:
        if (control && m_look.current.isValid())
            return select(Hold::Columns, block());
        if (shift && m_look.current.isValid())
            return select(Hold::Lanes, block());
        break;
    case Qt::Key_A:
        if (!control)
            break;
        return select(Hold::Cells, {0, 0, lastLane + 1, allColumns});
    case Qt::Key_Escape:
        if (m_isDragging || m_isLinking || m_linkFrom.isValid() || m_dropLine || m_stretch)
            return cancelDrag();
        if (m_anchor || m_hold != Hold::Cells)
            return letGo();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return edit();
    case Qt::Key_Insert:
        Q_EMIT insertRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    default:
        break;
    }
    const QString typed = event->text();
    const bool isLetter = !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace();
    if (isLetter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return edit(typed);
    QGraphicsView::keyPressEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    if (!m_look.content)
        return;
    m_pressed = event->position().toPoint();
    if (event->button() == Qt::MiddleButton) {
        m_isPanning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const BoardPlace place = placeAt(mapToScene(m_pressed));
    if (m_linkFrom.isValid())
        return event->button() == Qt::LeftButton ? clickLink(place) : endLink();
    if (event->button() == Qt::RightButton && block().contains(place.lane, place.column))
        return; // the menu speaks of all that is selected
    if (event->modifiers() & Qt::ShiftModifier)
        return moveTo({place.lane, place.column, {}}, true);
    setCurrent(place);
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && event->modifiers() == Qt::NoModifier &&
        (openMapAt(m_pressed) || openLinkAt(m_pressed) || beginStretch(m_pressed)))
        return;
    m_dragged = isLeft ? place.card : maps::CardId();
    m_isLinking = isLeft && place.card.isValid() && (event->modifiers() & Qt::AltModifier);
    m_isSelecting = isLeft && !place.card.isValid() && place.isValid();
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_isPanning) {
        const QPoint moved = position - m_pressed;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        m_pressed = position;
        return;
    }
    if (m_isLinking || m_linkFrom.isValid()) {
        m_pointer = position;
        return viewport()->update();
    }
    if (m_stretch || event->buttons() == Qt::NoButton)
        return stretchTo(position);
    if (m_isSelecting && (event->buttons() & Qt::LeftButton)) {
        scrollTowards(position);
        const QPointF point = mapToScene(position);
        const int lane = m_look.content->layout.laneAt(point.y()), column = m_look.content->layout.columnAt(point.x());
        if (lane >= 0 && column >= 0)
            moveTo({lane, column, {}}, true);
        return;
    }
    if (!m_dragged.isValid() || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_isDragging && (position - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const auto box = std::ranges::find(m_look.content->layout.cards, m_dragged, &paint::CardBox::id);
    if (box == m_look.content->layout.cards.end())
        return;
    CardItem* item = m_items[static_cast<std::size_t>(box - m_look.content->layout.cards.begin())];
    m_isDragging = true;
    item->setOpacity(0.85);
    item->setZValue(5);
    scrollTowards(position);
    item->setPos((mapToScene(position) - mapToScene(m_pressed)));
    const QPointF point = mapToScene(position);
    const QPoint cell(m_look.content->layout.columnAt(point.x()), m_look.content->layout.laneAt(point.y()));
    const bool isInside = cell.x() >= 0 && cell.y() >= 0;
    const int dropPosition = isInside ? this->dropPosition(point, cell.y(), cell.x()) : 0;
    if (m_dropCell != cell || m_dropPosition != dropPosition) {
        m_dropCell = cell;
        m_dropPosition = dropPosition;
        viewport()->update(); // guides run across the whole board
    }
}

void BoardView::dropAt(const QPoint& position)
{
    const auto box = std::ranges::find(m_look.content->layout.cards, m_dragged, &paint::CardBox::id);
    if (box != m_look.content->layout.cards.end()) {
        CardItem* item = m_items[static_cast<std::size_t>(box - m_look.content->layout.cards.begin())];
        item->setPos(0, 0);
        item->setOpacity(1);
        item->setZValue(2);
    }
    const QPointF point = mapToScene(position);
    const int lane = m_look.content->layout.laneAt(point.y()), column = m_look.content->layout.columnAt(point.x());
    if (lane >= 0 && column >= 0)
        Q_EMIT cardDropped(m_dragged, lane, column, dropPosition(point, lane, column));
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->unsetCursor();
    }
    if (m_stretch)
        return finishStretch(true);
    const bool wasDragging = m_isDragging, wasLinking = m_isLinking;
    m_isDragging = m_isLinking = m_isSelecting = false;
    m_dropCell.reset();
    if (wasLinking) {
        const BoardPlace other = placeAt(mapToScene(event->position().toPoint()));
        if (other.card.isValid() && other.card != m_dragged)
            Q_EMIT linkRequested(m_dragged, other.card);
    } else if (wasDragging) {
        dropAt(event->position().toPoint());
    }
    m_dragged = {};
    viewport()->update();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_look.content)
        return;
    setCurrent(placeAt(mapToScene(event->position().toPoint())));
    edit();
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    placeHeaders();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editor) // that of a name moves with its strip
        m_editor->move(m_editor->pos() + QPoint(m_editing == Editing::Lane ? 0 : dx,
                                                m_editing == Editing::Step || m_editing == Editing::Stage ? 0 : dy));
    if (dx != 0)
        m_top->update();
    if (dy != 0)
        m_left->update();
    Q_EMIT viewChanged();
}

void BoardView::paintEvent(QPaintEvent* event)
{
    if (!m_look.content)
        return;
    QGraphicsView::paintEvent(event);
}

void BoardView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_look.paint.theme.canvas);
    paint::paintGround(*painter, m_look.paint, rect);
}

void BoardView::drawForeground(QPainter* painter, const QRectF& rect)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintMarks(*painter, rect);
    paintHold(*painter);
    if (m_overlay && m_look.content)
        m_overlay->paint(*painter, m_look.paint);
    paintDrop(*painter);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (m_look.content && !m_look.current.isValid())
        setCurrent({0, 0, {}});
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

bool BoardView::focusNextPrevChild(bool next)
{
    return (hasFocus() && stepTab(next)) || QGraphicsView::focusNextPrevChild(next);
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_look.content) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int box = m_look.content->layout.cardAt(mapToScene(help->pos()));
        QStringList words;
        if (box >= 0) {
            const maps::Card& card = m_look.content->board.cards[static_cast<std::size_t>(box)];
            if (m_look.content->layout.cards[static_cast<std::size_t>(box)].isElided)
                words << maps::plainWords(card.text);
            if (m_news.contains(card.id))
                words << m_news.value(card.id);
            for (const maps::Mark& mark : card.marks)
                words << text(maps::term(maps::markKinds(), mark.kind).name, m_look.paint.language);
            const maps::CardValues* values = m_look.paint.values ? m_look.paint.values->card(card.id) : nullptr;
            for (const maps::MetricCell& cell : values ? values->metrics : std::vector<maps::MetricCell>())
                words += paint::cellDescription(cell, m_look.paint.language);
            if (values && values->quotes && !values->quotes->evidence.empty())
                words << paint::quoteText(values->quotes->evidence.front(), m_look.paint.language);
        }
        QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace tropa::ui::canvas
