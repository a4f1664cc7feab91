// The part of BoardView that opens a field over a cell or header, and takes its text.
#include "ui/canvas/board_view.h"

#include "ui/canvas/header_strip.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace tropa::ui::canvas {

namespace {

bool hasEditableText(paint::CardLook look)
{
    using paint::CardLook;
    return look != CardLook::Metric && look != CardLook::Score && look != CardLook::Channels &&
           look != CardLook::Time && look != CardLook::CurvePoint;
}

QString marksFor(const QKeyEvent& key)
{
    if (key.modifiers() != Qt::ControlModifier)
        return {};
    return key.key() == Qt::Key_B ? QStringLiteral("**") : key.key() == Qt::Key_I ? QStringLiteral("*") : QString();
}

/// Around what is selected, or the word at the caret; taken away where they stand already.
void toggleMarks(QPlainTextEdit& editor, const QString& marks)
{
    QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = editor.toPlainText(), words = cursor.selectedText();
    const int start = cursor.selectionStart(), end = cursor.selectionEnd();
    const auto size = static_cast<int>(marks.size());
    int stars = 0; // on both sides: one is italic, two are bold, three are both
    while (stars < 3 && start - stars > 0 && end + stars < text.size() && text[start - stars - 1] == QLatin1Char('*') &&
           text[end + stars] == QLatin1Char('*'))
        ++stars;
    const bool isMarked = (stars & size) != 0;
    cursor.beginEditBlock();
    if (isMarked) {
        cursor.setPosition(start - size);
        cursor.setPosition(end + size, QTextCursor::KeepAnchor);
        cursor.insertText(words);
    } else {
        cursor.insertText(marks + words + marks);
    }
    cursor.endEditBlock();
    const int from = isMarked ? start - size : start + size;
    cursor.setPosition(from);
    cursor.setPosition(from + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

void BoardView::edit(const QString& text)
{
    if (!m_look.content || !m_look.current.isValid() || isEditing())
        return;
    const maps::Board& board = m_look.content->board;
    if (!hasEditableText(paint::lookOf(board.lanes[static_cast<std::size_t>(m_look.current.lane)]))) {
        Q_EMIT openRequested();
        return;
    }
    const maps::Card* card = board.card(m_look.current.card);
    m_editing = Editing::Card;
    m_editedPlace = m_look.current;
    const bool isArc =
        paint::lookOf(board.lanes[static_cast<std::size_t>(m_look.current.lane)]) == paint::CardLook::Arc;
    QString known = card ? card->text : QString();
    if (isArc)
        known = card && card->experience ? QString::number(maps::arcLevel(*card->experience)) : QString();
    startEditor(roomOf(currentRect()), viewport(), text.isEmpty() ? known : text);
    if (isArc && text.isEmpty())
        m_editor->selectAll();
}

bool BoardView::editNew()
{
    if (!m_look.content || !m_look.current.isValid() || isEditing())
        return false;
    const maps::Board& board = m_look.content->board;
    const auto lane = static_cast<std::size_t>(m_look.current.lane);
    if (!hasEditableText(paint::lookOf(board.lanes[lane])))
        return false;
    m_editing = Editing::Card;
    m_editedPlace = {m_look.current.lane, m_look.current.column, {}};
    // Under the cards of the cell, where the new one will stand.
    const paint::BoardLayout& layout = m_look.content->layout;
    constexpr qreal gap = 4, height = 60;
    QRectF room = layout.cell(m_look.current.lane, m_look.current.column).adjusted(gap, gap, -gap, -gap);
    for (const maps::Card* card :
         board.cardsAt(board.lanes[lane].id, board.steps[static_cast<std::size_t>(m_look.current.column)].id)) {
        const auto box = std::ranges::find(layout.cards, card->id, &paint::CardBox::id);
        if (box != layout.cards.end())
            room.setTop(std::max(room.top(), box->rect.bottom() + gap));
    }
    room.setHeight(height);
    startEditor(roomOf(room), viewport(), {});
    return true;
}

// In board coordinates; left of the body or above it.
QRectF BoardView::headerRect(Editing part, int index) const
{
    const paint::BoardLayout& layout = m_look.content->layout;
    const auto at = static_cast<std::size_t>(index);
    switch (part) {
    case Editing::Step:
        return layout.stepHead(index);
    case Editing::Stage:
        return {layout.stages[at].x, -layout.headerHeight(), layout.stages[at].width, layout.stageHeader};
    case Editing::Lane:
        return {-layout.laneHeader, layout.lanes[at].y, layout.laneHeader, layout.lanes[at].height};
    case Editing::Card:
        break;
    }
    return {};
}

// In coordinates of the view: as much of the name as can be seen, and no less than one can type into.
QRect BoardView::headerRoom(Editing part, int index) const
{
    constexpr QSize least(132, 30);
    const QRectF name = headerRect(part, index);
    const QPointF origin = mapToScene(QPoint());
    const QRect seen = viewport()->geometry();
    const bool isLane = part == Editing::Lane;
    const QPointF corner = isLane ? QPointF(m_left->x(), seen.y() + (name.y() - origin.y()) * zoom())
                                  : QPointF(seen.x() + (name.x() - origin.x()) * zoom(),
                                            m_top->y() + (name.y() + m_look.content->layout.headerHeight()) * zoom());
    QRect room = QRectF(corner, name.size() * zoom()).toRect().intersected((isLane ? m_left : m_top)->geometry());
    room.setSize(room.size().expandedTo(least));
    room.moveRight(std::min(room.right(), seen.right()));
    room.moveBottom(std::min(room.bottom(), seen.bottom()));
    return room;
}

void BoardView::showHeader()
{
    if (!m_header)
        return;
    const QRectF name = headerRect(m_header->part, m_header->index);
    const QPointF middle = visibleBoard().center();
    if (m_header->part == Editing::Lane)
        ensureVisible({middle.x(), name.y(), 1, std::min(name.height(), visibleBoard().height() / 2)}, 0, 12);
    else
        ensureVisible({name.x(), middle.y(), std::min(name.width(), visibleBoard().width() / 2), 1}, 12, 0);
}

void BoardView::editHeader(Editing what, int index, const QString& text)
{
    finishEditing(true);
    goToHeader(what, index);
    if (!m_header || m_header->index != index || m_header->part != what)
        return;
    const maps::Board& board = m_look.content->board;
    const auto at = static_cast<std::size_t>(index);
    m_editing = what;
    m_editedHeader = index;
    const QString title = what == Editing::Step    ? board.steps[at].title
                          : what == Editing::Stage ? board.stages[at].title
                                                   : board.lanes[at].title;
    startEditor(headerRoom(what, index), this, text.isEmpty() ? title : text);
    m_editor->setAccessibleName(what == Editing::Step    ? tr("Name of the step")
                                : what == Editing::Stage ? tr("Name of the stage")
                                                         : tr("Name of the lane"));
    if (text.isEmpty())
        m_editor->selectAll();
}

QRect BoardView::roomOf(const QRectF& boardRect)
{
    ensureVisible(boardRect, 12, 12);
    QRect room = mapFromScene(boardRect).boundingRect();
    room.setSize(room.size().expandedTo(QSize(132, 60)));
    return room;
}

void BoardView::startEditor(const QRect& room, QWidget* ground, const QString& text)
{
    m_editor = new QPlainTextEdit(ground);
    m_editor->setObjectName(QStringLiteral("boardEditor"));
    m_editor->setAccessibleName(tr("Text of the card"));
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
    const paint::BoardFonts& fonts = m_look.content->fonts;
    m_editor->setFont(m_editing == Editing::Card   ? fonts.small
                      : m_editing == Editing::Step ? fonts.body
                                                   : fonts.bodyStrong);
    m_editor->setTabChangesFocus(true);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_editor->setGeometry(room);
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->raise();
    m_editor->setFocus();
}

void BoardView::finishEditing(bool keep)
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
        setFocus(); // before it is hidden: a hidden field passes the focus on by Tab
    editor->hide();
    if (!keep)
        return;
    if (m_editing == Editing::Card)
        Q_EMIT textEntered(m_editedPlace, text);
    else if (m_editing == Editing::Step)
        Q_EMIT stepRenamed(m_editedHeader, text);
    else if (m_editing == Editing::Stage)
        Q_EMIT stageRenamed(m_editedHeader, text);
    else
        Q_EMIT laneRenamed(m_editedHeader, text);
}

bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QGraphicsView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        finishEditing(true);
        return false;
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (const QString marks = marksFor(*key); !marks.isEmpty() && m_editing == Editing::Card) {
        event->accept(); // an override too: in a card these are letters, not commands of the window
        if (event->type() == QEvent::KeyPress)
            toggleMarks(*m_editor, marks);
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept(); // with Ctrl a command of the window, elsewhere
        return false;
    }
    switch (key->key()) {
    case Qt::Key_Escape:
        finishEditing(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            return false;
        finishEditing(true);
        if (!(key->modifiers() & Qt::ControlModifier))
            goDown();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finishEditing(true);
        if (const bool forward = key->key() == Qt::Key_Tab; stepTab(forward)) {
            if (m_header)
                editHeader(m_header->part, m_header->index);
        } else if (forward && !m_header && m_look.content && // what is typed next is not to replace this
                   m_look.current.lane + 1 < static_cast<int>(m_look.content->board.lanes.size())) {
            setCurrent({m_look.current.lane + 1, 0, {}});
        }
        return true;
    default:
        return false;
    }
}

// Enter goes on below, as in a spreadsheet, so that what is typed next does not replace what was typed.
void BoardView::goDown()
{
    if (!m_look.content)
        return;
    if (!m_header)
        return step(1, 0);
    const Header here = *m_header;
    const auto lanes = static_cast<int>(m_look.content->board.lanes.size());
    if (here.part == Editing::Stage)
        return goToHeader(Editing::Step, here.column);
    if (here.part == Editing::Step && lanes > 0)
        return setCurrent({0, here.index, {}});
    if (here.part == Editing::Lane && here.index + 1 < lanes)
        goToHeader(Editing::Lane, here.index + 1);
}

} // namespace tropa::ui::canvas
