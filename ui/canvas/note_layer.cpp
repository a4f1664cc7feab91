#include "ui/canvas/note_layer.h"

#include "base/format_number.h"
#include "ui/canvas/board_view.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tropa::ui::canvas {

namespace {

constexpr qreal pace = 8;

} // namespace

NoteLayer::NoteLayer(BoardView& view, QObject* parent)
    : QObject(parent), m_view(view), m_notes(std::make_shared<maps::MapNotes>())
{
    view.setOverlay(this);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

NoteLayer::~NoteLayer()
{
    if (m_editor)
        m_editor->removeEventFilter(this);
    m_view.setOverlay(nullptr);
}

void NoteLayer::setNotes(std::shared_ptr<const maps::MapNotes> notes, QSet<maps::ThreadId> unread)
{
    m_notes = std::move(notes);
    m_unread = std::move(unread);
    m_laidOut.reset();
    m_isPressed = m_isDragging = false;
    if (m_current.isValid() && !m_notes->note(m_current))
        select({});
    m_view.viewport()->update();
}

void NoteLayer::setShown(bool shown)
{
    m_isShown = shown;
    if (!shown) {
        finishEditing(true);
        select({});
    }
    m_view.viewport()->update();
}

const paint::NoteLayout& NoteLayer::layout() const
{
    const SharedContent& content = m_view.content();
    if (content && m_laidOut != content) {
        m_layout = paint::layOutNotes(content->board, content->layout, content->fonts, *m_notes);
        m_laidOut = content;
    }
    return m_layout;
}

QString NoteLayer::wordsOf(const maps::StickyNote& note) const
{
    QStringList foot{note.author, formatDate(note.madeAt.toLocalTime().date(), m_view.language())};
    foot.removeAll(QString());
    return note.text + (note.text.isEmpty() ? QString() : QStringLiteral("\n")) + foot.join(QStringLiteral(" · "));
}

void NoteLayer::select(maps::NoteId note)
{
    if (note == m_current)
        return;
    m_current = note;
    const paint::NoteBox* box = note.isValid() && m_view.content() ? layout().box(note) : nullptr;
    if (box) {
        m_view.ensureVisible(box->rect, 16, 16);
        m_view.setAccessibleDescription(tr("Sticky note: %1").arg(wordsOf(m_notes->notes[box->note])));
        QAccessibleEvent told(&m_view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    m_view.viewport()->update();
    Q_EMIT currentChanged(m_current);
}

bool NoteLayer::selectNext(bool forward)
{
    const auto& boxes = layout().notes;
    if (boxes.empty() || !m_isShown)
        return false;
    const auto count = static_cast<std::ptrdiff_t>(boxes.size());
    const auto here = std::ranges::find(boxes, m_current, &paint::NoteBox::id);
    const std::ptrdiff_t at = here == boxes.end() ? (forward ? -1 : count) : here - boxes.begin();
    const std::ptrdiff_t next = (at + (forward ? 1 : -1) + count) % count;
    select(boxes[static_cast<std::size_t>(next)].id);
    return true;
}

void NoteLayer::paint(QPainter& painter, const paint::BoardPaint& paint) const
{
    if (!m_isShown || !m_view.content())
        return;
    const paint::NoteLayout& laid = layout();
    painter.save();
    paint::paintThreads(painter, paint, laid, m_unread);
    // The one that is held lies on top.
    const auto draw = [&](const paint::NoteBox& box) {
        const bool isHeld = box.id == m_current;
        painter.save();
        if (isHeld && m_isDragging) {
            painter.translate(m_shift);
            painter.setOpacity(0.85);
        }
        paint::paintNote(painter, paint, m_notes->notes[box.note], box);
        if (isHeld) {
            const qreal one = 1 / m_view.zoom();
            painter.setOpacity(1);
            painter.setPen(QPen(paint.theme.focus, 2 * one));
            painter.drawRect(box.rect.adjusted(-2, -2, 2, 2));
        }
        painter.restore();
    };
    for (const paint::NoteBox& box : laid.notes) {
        if (box.id != m_current)
            draw(box);
    }
    if (const paint::NoteBox* held = laid.box(m_current))
        draw(*held);
    painter.restore();
}

QStringList NoteLayer::wordsAt(const BoardPlace& place) const
{
    QStringList words;
    if (!m_view.content())
        return words;
    const maps::Board& board = m_view.content()->board;
    const auto isHere = [&](const maps::NotePlace& at) {
        return maps::cellOf(board, at) == maps::NoteCell{place.lane, place.column};
    };
    for (const maps::StickyNote& note : m_notes->notes) {
        if (isHere(note.place))
            words << tr("Sticky note: %1").arg(note.text);
    }
    for (const maps::CommentThread& thread : m_notes->threads) {
        if (!thread.isResolved && isHere(thread.place))
            words << tr("Comment: %1, %2").arg(thread.comments.back().author, thread.comments.back().text);
    }
    return words;
}

bool NoteLayer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            finishEditing(true);
        } else if (event->type() == QEvent::KeyPress) {
            auto* pressed = static_cast<QKeyEvent*>(event);
            const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
            if (pressed->key() == Qt::Key_Escape || (isEnter && !(pressed->modifiers() & Qt::ShiftModifier))) {
                const maps::NoteId edited = m_edited;
                const maps::StickyNote* known = m_notes->note(edited);
                const bool isNew = known && known->text.isEmpty();
                const bool isBlank = m_editor->toPlainText().trimmed().isEmpty();
                finishEditing(isEnter || (isNew && !isBlank)); // first words are not lost
                if (isNew && isBlank)
                    Q_EMIT removeRequested(edited);
                return true;
            }
        }
        return false;
    }
    if (!m_isShown || !m_view.content() || m_view.isEditing())
        return false;
    if (watched == m_view.viewport())
        return mouse(event);
    if (event->type() == QEvent::KeyPress && m_current.isValid())
        return key(static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::ContextMenu && m_current.isValid()) {
        auto* menu = static_cast<QContextMenuEvent*>(event);
        const paint::NoteBox* box = layout().box(m_current);
        if (menu->reason() != QContextMenuEvent::Keyboard || !box)
            return false;
        Q_EMIT menuRequested(m_current, m_view.viewport()->mapToGlobal(m_view.mapFromScene(box->rect.center())));
        return true;
    }
    return false;
}

bool NoteLayer::mouse(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return toolTip(static_cast<QHelpEvent*>(event));
    if (event->type() == QEvent::ContextMenu) {
        auto* menu = static_cast<QContextMenuEvent*>(event);
        const paint::NoteBox* box = layout().noteAt(m_view.mapToScene(menu->pos()));
        if (!box || menu->reason() == QContextMenuEvent::Keyboard)
            return false;
        select(box->id);
        Q_EMIT menuRequested(m_current, menu->globalPos());
        return true;
    }
    const bool isPress = event->type() == QEvent::MouseButtonPress,
               isDouble = event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && !isDouble && event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease)
        return false;
    auto* at = static_cast<QMouseEvent*>(event);
    const QPoint position = at->position().toPoint();
    if (isPress || isDouble) {
        const QPointF point = m_view.mapToScene(position);
        const paint::NoteBox* box = layout().noteAt(point);
        finishEditing(true);
        if (!box) {
            select({});
            const paint::ThreadSign* sign = layout().signAt(point);
            if (!sign || at->button() != Qt::LeftButton)
                return false;
            Q_EMIT threadRequested(sign->threads.front());
            return true;
        }
        if (at->button() == Qt::MiddleButton)
            return false;
        press(*box, position);
        m_isPressed = at->button() == Qt::LeftButton && !isDouble;
        if (isDouble)
            edit();
        return true;
    }
    if (!m_isPressed)
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        drop();
        return true;
    }
    if (!m_isDragging && (position - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_isDragging = true;
    m_shift = m_view.mapToScene(position) - m_view.mapToScene(m_pressed);
    m_view.viewport()->update();
    return true;
}

void NoteLayer::press(const paint::NoteBox& box, const QPoint& position)
{
    const maps::NoteId id = box.id;
    m_pressed = position;
    m_shift = {};
    m_view.setFocus(Qt::MouseFocusReason);
    select(id);
}

void NoteLayer::drop()
{
    const bool wasDragging = m_isDragging;
    m_isPressed = m_isDragging = false;
    const paint::NoteBox* box = layout().box(m_current);
    if (wasDragging && box)
        moveTo(*box, box->rect.topLeft() + m_shift, false);
    m_view.viewport()->update();
}

maps::NotePlace NoteLayer::placeUnder(const QRectF& rect) const
{
    const BoardContent& content = *m_view.content();
    const QPointF middle = rect.center();
    if (const int box = content.layout.cardAt(middle); box >= 0)
        return maps::NotePlace::at(content.layout.cards[static_cast<std::size_t>(box)].id);
    const int lane = content.layout.laneAt(middle.y()), column = content.layout.columnAt(middle.x());
    if (lane < 0 || column < 0)
        return {};
    return maps::NotePlace::at(content.board.lanes[static_cast<std::size_t>(lane)].id,
                               content.board.steps[static_cast<std::size_t>(column)].id);
}

// A free note stays free; another hangs on what its middle lies over.
void NoteLayer::moveTo(const paint::NoteBox& box, const QPointF& corner, bool byKey)
{
    const BoardContent& content = *m_view.content();
    const maps::StickyNote& note = m_notes->notes[box.note];
    const QSizeF room = content.layout.body;
    const QPointF to(std::clamp(corner.x(), 0.0, std::max(0.0, room.width() - box.rect.width())),
                     std::clamp(corner.y(), 0.0, std::max(0.0, room.height() - box.rect.height())));
    if (to == box.rect.topLeft())
        return;
    const maps::NotePlace place = note.place.isFree() ? note.place : placeUnder(QRectF(to, box.rect.size()));
    Q_EMIT moved(note.id, place, to - paint::rectOf(content.board, content.layout, place).topLeft(), byKey);
}

void NoteLayer::setFree(bool free)
{
    const paint::NoteBox* box = layout().box(m_current);
    if (!box)
        return;
    const BoardContent& content = *m_view.content();
    const maps::NotePlace place = free ? maps::NotePlace() : placeUnder(box->rect);
    if (place != m_notes->notes[box->note].place)
        Q_EMIT moved(m_current, place,
                     box->rect.topLeft() - paint::rectOf(content.board, content.layout, place).topLeft(), false);
}

bool NoteLayer::key(QKeyEvent* event)
{
    const qreal by = event->modifiers() & Qt::ControlModifier ? 1 : pace;
    if (event->modifiers() & Qt::AltModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        nudge({-by, 0});
        return true;
    case Qt::Key_Right:
        nudge({by, 0});
        return true;
    case Qt::Key_Up:
        nudge({0, -by});
        return true;
    case Qt::Key_Down:
        nudge({0, by});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested(m_current);
        return true;
    case Qt::Key_Escape:
        select({});
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return selectNext(event->key() == Qt::Key_Tab);
    default:
        break;
    }
    const QString typed = event->text();
    if (event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier) || typed.isEmpty() || !typed.at(0).isPrint() ||
        typed.at(0).isSpace())
        return false;
    edit(typed);
    return true;
}

void NoteLayer::nudge(const QPointF& by)
{
    if (const paint::NoteBox* box = layout().box(m_current))
        moveTo(*box, box->rect.topLeft() + by, true);
}

bool NoteLayer::toolTip(QHelpEvent* event)
{
    const QPointF point = m_view.mapToScene(event->pos());
    QStringList words;
    if (const paint::NoteBox* box = layout().noteAt(point)) {
        words << wordsOf(m_notes->notes[box->note]);
    } else if (const paint::ThreadSign* sign = layout().signAt(point)) {
        for (const maps::ThreadId id : sign->threads) {
            const maps::CommentThread* thread = m_notes->thread(id);
            for (const maps::Comment& comment : thread ? thread->comments : std::vector<maps::Comment>())
                words << comment.author + QStringLiteral(": ") + comment.text;
        }
    }
    if (words.isEmpty())
        return false;
    QToolTip::showText(event->globalPos(), words.join(QLatin1Char('\n')), m_view.viewport());
    return true;
}

void NoteLayer::edit(const QString& text)
{
    const paint::NoteBox* box = layout().box(m_current);
    if (!box || m_editor || !m_isShown)
        return;
    m_view.ensureVisible(box->rect, 16, 16);
    m_edited = m_current;
    m_editor = new QPlainTextEdit(m_view.viewport());
    m_editor->setObjectName(QStringLiteral("noteEditor"));
    m_editor->setAccessibleName(tr("Text of the sticky note"));
    m_editor->setPlainText(text.isEmpty() ? m_notes->notes[box->note].text : text);
    m_editor->setFont(m_view.content()->fonts.small);
    m_editor->setTabChangesFocus(true);
    QRect room = m_view.mapFromScene(box->rect).boundingRect();
    room.setSize(room.size().expandedTo(QSize(140, 72)));
    m_editor->setGeometry(room);
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->setFocus();
    if (text.isEmpty())
        m_editor->selectAll();
    else
        m_editor->moveCursor(QTextCursor::End);
}

void NoteLayer::finishEditing(bool keep)
{
    if (!m_editor)
        return;
    QPlainTextEdit* editor = m_editor;
    m_editor = nullptr; // what follows may come back here
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    const QString text = editor->toPlainText().trimmed();
    editor->setObjectName(QString()); // on its way out; not to be taken for the next one
    editor->deleteLater();
    if (hadFocus)
        m_view.setFocus();
    editor->hide();
    if (keep)
        Q_EMIT textEntered(m_edited, text);
}

} // namespace tropa::ui::canvas
