// What the hands do on the wall: mouse, keys, what is carried in from other rooms.
#include "ui/insights/wall_canvas.h"

#include "ui/shell/evidence_clip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tropa::ui::insights {

void WallCanvas::mousePressEvent(QMouseEvent* event)
{
    finishEditing();
    m_pressed = toWall(event->pos());
    const int index = m_layout.noteAt(m_pressed);
    if (event->button() != Qt::LeftButton) {
        // The menu is of what lies below; what is taken stays taken.
        if (index >= 0 && !m_chosen.contains(m_layout.notes[static_cast<std::size_t>(index)].note.id.value()))
            setCurrent(index, false);
        else if (const int column = m_layout.columnAt(m_pressed.x());
                 index < 0 && m_layout.columns[static_cast<std::size_t>(column)].group.isValid())
            setHead(column);
        return;
    }
    m_mayDrag = index >= 0;
    if (index < 0) {
        const int column = m_layout.columnAt(m_pressed.x());
        const WallLayout::Column& where = m_layout.columns[static_cast<std::size_t>(column)];
        m_chosen.clear();
        m_current = {};
        m_headChosen = where.head.contains(m_pressed) ? where.group : core::WallGroupId();
        say();
        viewport()->update();
        Q_EMIT currentChanged();
        return;
    }
    const core::WallNoteId id = m_layout.notes[static_cast<std::size_t>(index)].note.id;
    if (event->modifiers().testFlag(Qt::ControlModifier) && m_chosen.contains(id.value())) {
        m_chosen.remove(id.value());
        m_current = {};
        viewport()->update();
        Q_EMIT currentChanged();
        return;
    }
    const bool extends =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) || m_chosen.contains(id.value());
    setCurrent(index, extends);
}

void WallCanvas::aim(const QPoint& at)
{
    m_held = at;
    const QPoint place = toWall(at);
    m_isDragging = true;
    m_dropColumn = m_layout.columnAt(place.x());
    m_dropRow = m_layout.rowAt(m_dropColumn, place.y());
    if (!m_scroll.isActive())
        m_scroll.start();
    viewport()->update();
}

void WallCanvas::stopDragging()
{
    m_mayDrag = m_isDragging = false;
    m_dropColumn = -1;
    m_scroll.stop();
    viewport()->update();
}

void WallCanvas::scrollAlong()
{
    constexpr int edge = 32, by = 14;
    const auto along = [](QScrollBar* bar, int at, int length) {
        const int before = bar->value();
        if (at < edge)
            bar->setValue(before - by);
        else if (at > length - edge)
            bar->setValue(before + by);
        return bar->value() != before;
    };
    const bool isAcross = along(horizontalScrollBar(), m_held.x(), viewport()->width());
    const bool isDown = along(verticalScrollBar(), m_held.y(), viewport()->height());
    if (isAcross || isDown)
        aim(m_held);
}

void WallCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_mayDrag || !(event->buttons() & Qt::LeftButton))
        return;
    if (m_isDragging || (toWall(event->pos()) - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        aim(event->pos());
}

void WallCanvas::mouseReleaseEvent(QMouseEvent*)
{
    const int column = m_isDragging ? m_dropColumn : -1, row = m_dropRow;
    stopDragging();
    if (column >= 0)
        drop(column, row);
}

void WallCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        return Q_EMIT menuWanted(event->globalPos());
    const int index = m_layout.indexOf(m_current);
    Q_EMIT menuWanted(viewport()->mapToGlobal(
        index < 0 ? QPoint(40, 40) : toViewport(m_layout.notes[static_cast<std::size_t>(index)].area.center())));
}

void WallCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void WallCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    const auto clip = shell::evidenceFromMime(*event->mimeData(), m_session.workbench().project().path());
    if (!clip || clip->refs.empty())
        return event->ignore();
    m_chosen.clear();
    aim(event->position().toPoint());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void WallCanvas::dragLeaveEvent(QDragLeaveEvent*)
{
    stopDragging();
}

void WallCanvas::dropEvent(QDropEvent* event)
{
    aim(event->position().toPoint());
    const WallLayout::Column to = m_layout.columns[static_cast<std::size_t>(m_dropColumn)];
    stopDragging();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(paste(*event->mimeData(), to.group));
}

shell::EvidenceClip WallCanvas::carried() const
{
    shell::EvidenceClip clip;
    QStringList words;
    for (const WallLayout::Note& one : m_layout.notes) {
        if (!m_chosen.contains(one.note.id.value()))
            continue;
        if (one.note.ref.isValid())
            clip.refs.push_back(one.note.ref);
        words << m_session.words(one.note);
    }
    clip.words = words.join(u'\n');
    return clip;
}

void WallCanvas::copy()
{
    const shell::EvidenceClip clip = carried();
    if (!clip.words.isEmpty())
        QGuiApplication::clipboard()->setMimeData(
            shell::toMime(clip, m_session.workbench().project().path()).release());
}

bool WallCanvas::paste(const QMimeData& carried, core::WallGroupId group)
{
    const auto clip = shell::evidenceFromMime(carried, m_session.workbench().project().path());
    if (!clip || clip->refs.empty())
        return false;
    m_session.addQuotes(clip->refs, group);
    return true;
}

void WallCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = toWall(event->pos());
    const int index = m_layout.noteAt(at);
    if (index >= 0) {
        const core::WallNote& note = m_layout.notes[static_cast<std::size_t>(index)].note;
        if (note.ref.isValid())
            return m_session.workbench().navigateTo(note.ref);
        return editThought(index);
    }
    const int column = m_layout.columnAt(at.x());
    if (m_layout.columns[static_cast<std::size_t>(column)].head.contains(at))
        editHead(column);
}

void WallCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [&](int across, int down) {
        if (isAlt)
            moveChosen(across, down);
        else
            step(across, down, extends);
    };
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::ControlModifier)
        return shell::putOnMap(m_session.workbench(), carried());
    if (event->matches(QKeySequence::Paste)) {
        paste(*QGuiApplication::clipboard()->mimeData(), currentGroup());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        for (const WallLayout::Note& one : m_layout.notes)
            m_chosen << one.note.id.value();
        viewport()->update();
        return Q_EMIT currentChanged();
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
        return setCurrent(0, false);
    case Qt::Key_Delete:
        if (m_headChosen.isValid())
            return dissolveGroup();
        return removeChosen();
    case Qt::Key_F2:
        return editCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int index = m_layout.indexOf(m_current);
        if (index >= 0 && m_layout.notes[static_cast<std::size_t>(index)].note.ref.isValid())
            return m_session.workbench().navigateTo(m_layout.notes[static_cast<std::size_t>(index)].note.ref);
        return editCurrent();
    }
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_layout.notes.size()) - 1, false);
    case Qt::Key_Escape:
        if (m_isDragging)
            return stopDragging();
        if (m_chosen.size() > 1) {
            m_chosen = {m_current.value()};
            viewport()->update();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void WallCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.isValid() && !m_headChosen.isValid() && !m_layout.notes.empty() &&
        event->reason() != Qt::MouseFocusReason)
        setCurrent(0, false);
    viewport()->update();
}

void WallCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tropa::ui::insights
