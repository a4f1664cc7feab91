// The part of BoardView that opens a field over a cell or header, and takes its text.
#include "ui/canvas/board_view.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace tropa::ui::canvas {

namespace {

bool hasEditableText(paint::CardLook look)
{
    using paint::CardLook;
    return look != CardLook::Metric && look != CardLook::Score && look != CardLook::Channels &&
           look != CardLook::Time && look != CardLook::CurvePoint;
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
    startEditor(currentRect(), text.isEmpty() ? (card ? card->text : QString()) : text);
    if (!text.isEmpty() && m_editor)
        m_editor->moveCursor(QTextCursor::End);
    else if (m_editor)
        m_editor->selectAll();
}

void BoardView::editHeader(Editing what, int index, const QString& text)
{
    finishEditing(true);
    goToHeader(what, index);
    if (!m_header || m_header->index != index || m_header->part != what)
        return;
    const paint::BoardLayout& layout = m_look.content->layout;
    const auto at = static_cast<std::size_t>(index);
    m_editing = what;
    m_editedHeader = index;
    // Shown over the first cell of the column or lane: the header itself is no part of the viewport.
    const QPointF origin = mapToScene(QPoint());
    if (what == Editing::Step)
        startEditor({layout.columns[at].x, origin.y(), layout.columns[at].width, 54},
                    m_look.content->board.steps[at].title);
    else if (what == Editing::Stage)
        startEditor({std::max(layout.stages[at].x, origin.x()), origin.y(), 220, 40},
                    m_look.content->board.stages[at].title);
    else
        startEditor({origin.x(), layout.lanes[at].y, 160, 40}, m_look.content->board.lanes[at].title);
    if (!m_editor)
        return;
    m_editor->setAccessibleName(what == Editing::Step    ? tr("Name of the step")
                                : what == Editing::Stage ? tr("Name of the stage")
                                                         : tr("Name of the lane"));
    if (text.isEmpty())
        return m_editor->selectAll();
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

void BoardView::startEditor(const QRectF& boardRect, const QString& text)
{
    ensureVisible(boardRect, 12, 12);
    m_editor = new QPlainTextEdit(viewport());
    m_editor->setObjectName(QStringLiteral("boardEditor"));
    m_editor->setAccessibleName(tr("Text of the card"));
    m_editor->setPlainText(text);
    m_editor->setFont(m_look.content->fonts.small);
    m_editor->setTabChangesFocus(true);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QRect room = mapFromScene(boardRect).boundingRect();
    room.setSize(room.size().expandedTo(QSize(132, 60)));
    m_editor->setGeometry(room);
    m_editor->installEventFilter(this);
    m_editor->show();
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
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        finishEditing(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            return false;
        finishEditing(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finishEditing(true);
        if (stepTab(key->key() == Qt::Key_Tab) && m_header)
            editHeader(m_header->part, m_header->index);
        return true;
    default:
        return false;
    }
}

} // namespace tropa::ui::canvas
