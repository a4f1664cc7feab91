#include "ui/canvas/header_strip.h"

#include "ui/canvas/board_view.h"
#include "ui/canvas/difference_paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tropa::ui::canvas {

HeaderStrip::HeaderStrip(BoardView& view, Part part) : QWidget(&view), m_view(view), m_part(part)
{
    setFocusPolicy(Qt::NoFocus);
    setObjectName(part == Part::Top    ? QStringLiteral("topHeader")
                  : part == Part::Left ? QStringLiteral("leftHeader")
                                       : QStringLiteral("cornerHeader"));
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
    if (m_part == Part::Top)
        paintStepDeviations(painter, m_view.m_look.paint, m_view.deviations());
    if (const maps::BoardDifference* difference = m_view.difference()) {
        if (m_part == Part::Top)
            paintStepDifference(painter, m_view.m_look.paint, *difference);
        else if (m_part == Part::Left)
            paintLaneDifference(painter, m_view.m_look.paint, *difference);
    }
    paintHold(painter);
}

void HeaderStrip::paintHold(QPainter& painter) const
{
    const theme::Theme& theme = m_view.m_look.paint.theme;
    const paint::BoardLayout& layout = m_view.content()->layout;
    const bool isTop = m_part == Part::Top;
    if (m_part == Part::Corner)
        return;
    if (m_view.hold() == (isTop ? BoardView::Hold::Columns : BoardView::Hold::Lanes)) {
        const QRectF held = m_view.blockRect();
        QColor tint = theme.accent;
        tint.setAlphaF(0.18F);
        if (!isTop)
            painter.fillRect(QRectF(-layout.laneHeader, held.top(), layout.laneHeader, held.height()), tint);
        const maps::Block block = m_view.block();
        for (int column = block.column; isTop && column < block.column + block.columns; ++column) {
            const QRectF head = layout.stepHead(column); // of a substep its own row alone
            painter.fillRect(head, tint);
            if (head.bottom() < 0)
                painter.fillRect(QRectF(head.left(), head.bottom(),
                                        layout.columns[static_cast<std::size_t>(column)].width, -head.bottom()),
                                 tint);
        }
    }
    const auto isMine = [&](BoardView::Editing part) {
        return part != BoardView::Editing::Card && (part != BoardView::Editing::Lane) == isTop;
    };
    for (std::size_t i = 0; i < m_view.m_hits.size(); ++i) {
        const BoardView::Hit& hit = m_view.m_hits[i];
        if (!isMine(hit.part))
            continue;
        const bool isCurrent = static_cast<int>(i) == m_view.m_currentHit;
        painter.setPen(QPen(isCurrent ? theme.searchHitCurrent : theme.searchHit, (isCurrent ? 4 : 3) / m_view.zoom()));
        const QRectF name = m_view.headerRect(hit.part, hit.index).adjusted(3, 3, -3, -3);
        if (name.width() > 0) // a folded substep has none
            painter.drawRoundedRect(name, 4, 4);
    }
    if (const auto& header = m_view.header(); header && isMine(header->part)) {
        const QRectF name = m_view.headerRect(header->part, header->index);
        painter.setPen(QPen(m_view.hasFocus() ? theme.focus : theme.lineControl, 2 / m_view.zoom()));
        painter.drawRoundedRect(name.adjusted(2, 2, -2, -2), 3, 3);
    }
    if (m_view.m_dropLine && (m_view.m_dropLine->orientation == Qt::Vertical) == isTop) {
        const qreal at = m_view.m_dropLine->at;
        painter.setPen(QPen(theme.accent, 3 / m_view.zoom()));
        painter.drawLine(isTop ? QLineF(at, -layout.headerHeight(), at, 0) : QLineF(-layout.laneHeader, at, 0, at));
    }
}

int HeaderStrip::indexAt(const QPointF& point) const
{
    const paint::BoardLayout& layout = m_view.content()->layout;
    if (m_part == Part::Top)
        return layout.columns.empty() ? -1 : layout.columnAt(std::clamp(point.x(), 0.0, layout.body.width() - 1));
    return layout.lanes.empty() ? -1 : layout.laneAt(std::clamp(point.y(), 0.0, layout.body.height() - 1));
}

bool HeaderStrip::isFoldSign(int column, const QPointF& point) const
{
    const BoardContent& content = *m_view.content();
    return m_part == Part::Top && column >= 0 && content.board.substepsOf(column) > 0 &&
           paint::foldSign(content.layout.stepHead(column)).adjusted(-5, -5, 5, 5).contains(point);
}

maps::MapId HeaderStrip::mapAt(const QPointF& point) const
{
    constexpr qreal around = 5;
    const BoardContent& content = *m_view.content();
    const int at = m_part == Part::Top ? stageAt(point.x()) : -1;
    if (at < 0)
        return {};
    const paint::StageBox& box = content.layout.stages[static_cast<std::size_t>(at)];
    const auto stage = std::ranges::find(content.board.stages, box.id, &maps::Stage::id);
    return paint::nestedSign(content.layout, box).adjusted(-around, -around, around, around).contains(point)
               ? stage->nested
               : maps::MapId();
}

int HeaderStrip::stageAt(qreal x) const
{
    const auto& stages = m_view.content()->layout.stages;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (x >= stages[i].x && x < stages[i].x + stages[i].width)
            return static_cast<int>(i);
    }
    return -1;
}

void HeaderStrip::mousePressEvent(QMouseEvent* event)
{
    if (!m_view.content() || m_part == Part::Corner)
        return;
    m_pressed = event->position().toPoint();
    const QPointF point = boardPoint(m_pressed);
    const int index = m_part == Part::Top ? m_view.content()->layout.stepAt(point) : indexAt(point);
    if (event->button() == Qt::LeftButton && isFoldSign(index, point))
        return Q_EMIT m_view.foldRequested(index);
    if (const maps::MapId map = mapAt(point); event->button() == Qt::LeftButton && map.isValid())
        return Q_EMIT m_view.mapRequested(map);
    m_isHeld = event->button() == Qt::LeftButton && index >= 0;
    m_stage = m_part == Part::Top && point.y() < -m_view.content()->layout.stepHeader ? stageAt(point.x()) : -1;
    m_view.setFocus(Qt::MouseFocusReason);
    if (m_stage >= 0)
        return m_view.goToHeader(BoardView::Editing::Stage, m_stage);
    if (index < 0)
        return;
    const bool isTop = m_part == Part::Top;
    const auto hold = isTop ? BoardView::Hold::Columns : BoardView::Hold::Lanes;
    const maps::Block held = m_view.block();
    const bool isHeldAlready =
        m_view.hold() == hold && (isTop ? held.contains(held.lane, index) : held.contains(index, held.column));
    m_narrows = isHeldAlready && !(event->modifiers() & Qt::ShiftModifier);
    if (m_narrows)
        return; // a run of steps is dragged by any of them
    const auto part = isTop ? BoardView::Editing::Step : BoardView::Editing::Lane;
    if (!(event->modifiers() & Qt::ShiftModifier))
        return m_view.goToHeader(part, index);
    int first = index, last = index;
    if ((event->modifiers() & Qt::ShiftModifier) && !held.isEmpty()) {
        first = std::min(index, isTop ? held.column : held.lane);
        last = std::max(index, (isTop ? held.column + held.columns : held.lane + held.lanes) - 1);
    }
    m_view.select(hold,
                  isTop ? maps::Block{0, first, 1, last - first + 1} : maps::Block{first, 0, last - first + 1, 1});
}

void HeaderStrip::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isHeld || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_isDragging && (position - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_view.scrollTowards(m_part == Part::Top ? QPoint(position.x(), m_view.viewport()->height() / 2)
                                             : QPoint(m_view.viewport()->width() / 2, position.y()));
    const paint::BoardLayout& layout = m_view.content()->layout;
    const QPointF point = boardPoint(position);
    qreal from = 0, to = 0;
    if (m_stage >= 0) {
        m_beside = stageAt(std::clamp(point.x(), 0.0, layout.body.width() - 1));
        if (m_beside < 0)
            return;
        from = layout.stages[static_cast<std::size_t>(m_beside)].x;
        to = from + layout.stages[static_cast<std::size_t>(m_beside)].width;
    } else {
        m_beside = indexAt(point);
        const auto at = static_cast<std::size_t>(m_beside);
        from = m_part == Part::Top ? layout.columns[at].x : layout.lanes[at].y;
        to = m_part == Part::Top ? layout.columns[at].right() : layout.lanes[at].bottom();
    }
    m_after = (m_part == Part::Top ? point.x() : point.y()) > (from + to) / 2;
    m_view.m_dropLine = {m_part == Part::Top ? Qt::Vertical : Qt::Horizontal, m_after ? to : from};
    update();
    m_view.viewport()->update();
}

void HeaderStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDragging = m_isDragging;
    if (!wasDragging && m_narrows && event->button() == Qt::LeftButton && m_view.content()) {
        const QPointF point = boardPoint(event->position().toPoint());
        const int index = m_part == Part::Top ? m_view.content()->layout.stepAt(point) : indexAt(point);
        m_view.goToHeader(m_part == Part::Top ? BoardView::Editing::Step : BoardView::Editing::Lane, index);
    }
    m_narrows = false;
    const int stage = m_stage, beside = m_beside;
    const bool after = m_after;
    cancelDrag();
    m_view.m_dropLine.reset();
    m_view.viewport()->update();
    if (!wasDragging || beside < 0)
        return;
    if (stage >= 0)
        Q_EMIT m_view.stageDropped(stage, beside, after);
    else if (m_part == Part::Top)
        Q_EMIT m_view.stepsDropped(beside, after);
    else
        Q_EMIT m_view.lanesDropped(beside, after);
}

void HeaderStrip::cancelDrag()
{
    m_isHeld = m_isDragging = false;
    m_stage = m_beside = -1;
    unsetCursor();
    update();
}

void HeaderStrip::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_view.content() && m_part != Part::Corner && m_view.current().isValid())
        Q_EMIT m_view.menuRequested(event->globalPos());
}

void HeaderStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_view.content() || m_part == Part::Corner)
        return;
    const QPointF point = boardPoint(event->position().toPoint());
    if (m_part == Part::Left)
        m_view.editHeader(BoardView::Editing::Lane, m_view.content()->layout.laneAt(point.y()));
    else if (point.y() > -m_view.content()->layout.stepHeader)
        m_view.editHeader(BoardView::Editing::Step, m_view.content()->layout.stepAt(point));
    else
        m_view.editHeader(BoardView::Editing::Stage, stageAt(point.x()));
}

bool HeaderStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_part == Part::Top && m_view.content()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int column = m_view.content()->layout.stepAt(boardPoint(help->pos()));
        if (column >= 0) {
            const maps::Step& step = m_view.content()->board.steps[static_cast<std::size_t>(column)];
            QStringList words{m_view.content()->board.stepTitle(column)};
            for (const maps::Mark& mark : step.marks)
                words << text(maps::term(maps::markKinds(), mark.kind).name, m_view.m_look.paint.language);
            if (const auto met = m_view.deviations().constFind(step.id); met != m_view.deviations().cend())
                words << met->words;
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && m_part == Part::Left && m_view.content()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto& lanes = m_view.content()->board.lanes;
        const int row = m_view.content()->layout.laneAt(boardPoint(help->pos()).y());
        if (row >= 0 && row < static_cast<int>(lanes.size())) {
            const maps::Lane& lane = lanes[static_cast<std::size_t>(row)];
            QStringList words{lane.title, paint::laneWords(lane)};
            if (lane.kind == maps::LaneKind::Curve)
                words << QCoreApplication::translate("BoardView", "Line and points: what patients lived through; band: "
                                                                  "the 95 % interval; hollow points: supposed; "
                                                                  "dotted: what was expected");
            words.removeAll(QString());
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace tropa::ui::canvas
