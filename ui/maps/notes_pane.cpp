#include "ui/maps/notes_pane.h"

#include "base/format_number.h"
#include "maps/note_store.h"
#include "ui/paint/note_paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr int idRole = Qt::UserRole, noteRole = Qt::UserRole + 1;

QIcon swatch(NoteColour colour, const theme::Theme& theme)
{
    QPixmap picture(14, 14);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const paint::NoteInk ink = paint::noteInk(colour, theme);
    painter.setPen(ink.edge);
    painter.setBrush(ink.fill);
    painter.drawRect(1, 1, 11, 11);
    return QIcon(picture);
}

} // namespace

NotesPane::NotesPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_addNote(new QToolButton(this))
    , m_addComment(new QToolButton(this))
    , m_withSettled(new QCheckBox(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_thread(new QLabel(this))
    , m_reply(new QPlainTextEdit(this))
    , m_colour(new QComboBox(this))
    , m_send(new QPushButton(this))
    , m_settle(new QPushButton(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("notesPane"));
    const theme::ThemeSource& theme = session.workbench().theme();
    m_addNote->setIcon(theme.icon(theme::Glyph::Pin));
    m_addComment->setIcon(theme.icon(theme::Glyph::Memo));
    m_remove->setIcon(theme.icon(theme::Glyph::Trash));
    for (QToolButton* button : {m_addNote, m_addComment})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {m_addNote, m_addComment, m_remove})
        button->setAutoRaise(true);
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_addComment->setObjectName(QStringLiteral("addComment"));
    m_withSettled->setObjectName(QStringLiteral("withSettled"));
    m_list->setObjectName(QStringLiteral("noteList"));
    m_thread->setObjectName(QStringLiteral("threadText"));
    m_reply->setObjectName(QStringLiteral("threadReply"));
    m_colour->setObjectName(QStringLiteral("noteColour"));
    m_send->setObjectName(QStringLiteral("threadSend"));
    m_settle->setObjectName(QStringLiteral("threadSettle"));
    m_remove->setObjectName(QStringLiteral("noteRemove"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(3);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_thread->setWordWrap(true);
    m_thread->setTextFormat(Qt::RichText);
    m_thread->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                      Qt::LinksAccessibleByKeyboard);
    m_thread->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reply->setTabChangesFocus(true);
    m_reply->setFixedHeight(m_reply->fontMetrics().lineSpacing() * 3 + 14);
    m_reply->installEventFilter(this);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_addNote);
    tools->addWidget(m_addComment);
    tools->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_send);
    foot->addWidget(m_settle);
    foot->addWidget(m_colour);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(tools);
    column->addWidget(m_withSettled);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_thread);
    column->addWidget(m_reply);
    column->addLayout(foot);

    connect(m_addNote, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(true); });
    connect(m_addComment, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(false); });
    connect(m_withSettled, &QCheckBox::toggled, this, &NotesPane::refresh);
    connect(m_thread, &QLabel::linkActivated, this, &NotesPane::followLink);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_isBegun = false;
        m_corrected = {};
        fillDetail();
    });
    connect(m_list, &QListWidget::itemClicked, this, &NotesPane::go);
    connect(m_send, &QPushButton::clicked, this, &NotesPane::send);
    connect(m_settle, &QPushButton::clicked, this, &NotesPane::toggleResolved);
    connect(m_remove, &QToolButton::clicked, this, &NotesPane::remove);
    connect(m_reply, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_reply->toPlainText().trimmed().isEmpty()); });
    connect(m_colour, &QComboBox::activated, this, [this](int at) {
        const StickyNote* note = currentNote();
        if (!note || m_isFilling)
            return;
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Colour of a sticky note")},
                                   [id = note->id, at](project::Edit& edit) -> Result<void> {
                                       setNoteColour(edit, id, noteColours()[static_cast<std::size_t>(at)].value);
                                       return {};
                                   });
    });
    connect(&session, &MapSession::notesChanged, this, &NotesPane::refresh);
    retranslate();
}

void NotesPane::retranslate()
{
    m_list->setAccessibleName(tr("Notes and comments of the map"));
    m_reply->setAccessibleName(tr("Words of the comment"));
    m_thread->setAccessibleName(tr("What was said"));
    m_addNote->setText(tr("Sticky note"));
    m_addComment->setText(tr("Comment"));
    m_addNote->setToolTip(tr("A sticky note at the current cell"));
    m_addComment->setToolTip(tr("A comment on the current card or cell"));
    m_withSettled->setText(tr("Settled ones too"));
    m_remove->setToolTip(tr("Remove (Del)"));
    m_remove->setAccessibleName(tr("Remove"));
    m_colour->setAccessibleName(tr("Colour of the note"));
    const QScopedValueRollback guard(m_isFilling, true);
    m_colour->clear();
    for (const Term<NoteColour>& colour : noteColours())
        m_colour->addItem(swatch(colour.value, m_session.workbench().theme().theme()),
                          m_session.workbench().words(colour.name));
    refresh();
}

void NotesPane::setUnread(const QSet<ThreadId>& unread)
{
    if (m_unread == unread)
        return;
    m_unread = unread;
    refresh();
}

QString NotesPane::footOf(const QString& author, const QDateTime& at, const NotePlace& place) const
{
    QStringList foot{author, formatDate(at.toLocalTime().date(), m_session.workbench().language()),
                     placeWords(m_session.board(), place)};
    foot.removeAll(QString());
    return foot.join(QStringLiteral(" · "));
}

void NotesPane::refresh()
{
    const QListWidgetItem* before = m_list->currentItem();
    const qint64 kept = before ? before->data(idRole).toLongLong() : 0;
    const bool wasNote = before && before->data(noteRole).toBool();
    {
        const QSignalBlocker quiet(m_list);
        const theme::ThemeSource& theme = m_session.workbench().theme();
        m_list->clear();
        int row = -1;
        const auto add = [&](const QIcon& icon, const QString& words, qint64 id, bool isNote) {
            auto* item = new QListWidgetItem(icon, words, m_list);
            item->setData(idRole, id);
            item->setData(noteRole, isNote);
            if (id == kept && isNote == wasNote)
                row = m_list->count() - 1;
            return item;
        };
        for (const CommentThread& thread : m_session.notes().threads) {
            if (thread.isResolved && !m_withSettled->isChecked())
                continue;
            const Comment& first = thread.comments.front();
            QString words = first.text + QLatin1Char('\n') + footOf(first.author, first.madeAt, thread.place);
            if (const auto answers = static_cast<int>(thread.comments.size()) - 1; answers > 0)
                words += QStringLiteral(" · ") + tr("%n answers", nullptr, answers);
            const bool isNew = m_unread.contains(thread.id);
            if (isNew)
                words += QStringLiteral(" · ") + tr("new");
            if (thread.isResolved)
                words += QStringLiteral(" · ") + tr("settled");
            auto* item = add(theme.icon(thread.isResolved ? theme::Glyph::Check : theme::Glyph::Memo), words,
                             thread.id.value(), false);
            QFont font = m_list->font();
            font.setBold(isNew);
            item->setFont(font);
            if (thread.isResolved)
                item->setForeground(theme.theme().textSecondary);
        }
        for (const StickyNote& note : m_session.notes().notes) {
            const QString place = note.place.isFree() ? tr("free on the board") : QString();
            QString foot = footOf(note.author, note.madeAt, note.place);
            if (!place.isEmpty())
                foot += QStringLiteral(" · ") + place;
            add(swatch(note.colour, theme.theme()),
                (note.text.isEmpty() ? tr("(no words yet)") : note.text) + QLatin1Char('\n') + foot, note.id.value(),
                true);
        }
        m_list->setCurrentRow(row);
    }
    const bool hasSettled = std::ranges::any_of(m_session.notes().threads, &CommentThread::isResolved);
    m_withSettled->setVisible(hasSettled);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0 && !m_isBegun);
    m_hint->setText(hasSettled && m_session.notes().notes.empty()
                        ? tr("All comments are settled.")
                        : tr("Nothing is said about this map yet. Put a sticky note on a cell, or ask a colleague in a "
                             "comment: neither is part of the map, and files leave them out unless you choose."));
    fillDetail();
}

const CommentThread* NotesPane::currentThread() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && !item->data(noteRole).toBool() && !m_isBegun
               ? m_session.notes().thread(ThreadId(item->data(idRole).toLongLong()))
               : nullptr;
}

const StickyNote* NotesPane::currentNote() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->data(noteRole).toBool() && !m_isBegun
               ? m_session.notes().note(NoteId(item->data(idRole).toLongLong()))
               : nullptr;
}

void NotesPane::fillDetail()
{
    const QScopedValueRollback guard(m_isFilling, true);
    const CommentThread* thread = currentThread();
    const StickyNote* note = currentNote();
    const bool isTalk = thread || m_isBegun;
    m_thread->setVisible(isTalk);
    m_reply->setVisible(isTalk);
    m_send->setVisible(isTalk);
    m_settle->setVisible(thread);
    m_colour->setVisible(note);
    m_remove->setVisible(thread || note);
    m_send->setText(m_corrected.isValid() ? tr("Correct") : m_isBegun ? tr("Comment") : tr("Answer"));
    m_send->setEnabled(!m_reply->toPlainText().trimmed().isEmpty());
    m_reply->setPlaceholderText(m_isBegun ? tr("What is to be asked or said here?") : tr("Answer…"));
    if (note) {
        const auto colours = noteColours();
        const auto at = std::ranges::find(colours, note->colour, &Term<NoteColour>::value);
        m_colour->setCurrentIndex(static_cast<int>(at - colours.begin()));
    }
    if (m_isBegun)
        m_thread->setText(tr("A comment on %1").arg(placeWords(m_session.board(), m_begun)).toHtmlEscaped());
    if (!thread)
        return;
    const Language language = m_session.workbench().language();
    const QString quiet = m_session.workbench().theme().theme().textSecondary.name();
    QString html;
    for (const Comment& comment : thread->comments) {
        html +=
            QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b> <span style=\"color:%2\">%3</span><br>%4")
                .arg(comment.author.toHtmlEscaped(), quiet, formatDate(comment.madeAt.toLocalTime().date(), language),
                     comment.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        if (isOwn(comment))
            html += QStringLiteral("<br><a href=\"correct:%1\">%2</a> · <a href=\"remove:%1\">%3</a>")
                        .arg(comment.id.value())
                        .arg(tr("Correct"), tr("Take back"));
        html += QStringLiteral("</p>");
    }
    m_thread->setText(html);
    m_settle->setText(thread->isResolved ? tr("Open again") : tr("Settle"));
    if (isVisible() && m_unread.contains(thread->id))
        Q_EMIT threadRead(thread->id);
}

void NotesPane::begin(const NotePlace& place)
{
    m_begun = place;
    m_isBegun = true;
    m_reply->clear();
    refresh();
    m_reply->setFocus();
}

void NotesPane::show(ThreadId thread)
{
    const CommentThread* known = m_session.notes().thread(thread);
    if (known && known->isResolved && !m_withSettled->isChecked())
        m_withSettled->setChecked(true);
    m_isBegun = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (!item->data(noteRole).toBool() && item->data(idRole).toLongLong() == thread.value())
            m_list->setCurrentRow(row);
    }
    fillDetail();
    m_list->setFocus();
}

void NotesPane::show(NoteId note)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->data(noteRole).toBool() && item->data(idRole).toLongLong() == note.value())
            m_list->setCurrentRow(row);
    }
}

void NotesPane::send()
{
    const QString words = m_reply->toPlainText().trimmed();
    const CommentThread* thread = currentThread();
    if (words.isEmpty() || (!thread && !m_isBegun))
        return;
    ThreadId into = thread ? thread->id : ThreadId();
    if (m_corrected.isValid()) {
        const bool isKept = m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Correction of a comment")},
                                                       [&](project::Edit& edit) -> Result<void> {
                                                           setCommentText(edit, m_corrected, words);
                                                           return {};
                                                       });
        if (!isKept)
            return;
        m_corrected = {};
        m_reply->clear();
        return fillDetail();
    }
    const Comment comment{{}, {}, words, {}, {}, {}};
    const bool done =
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Comment")}, [&](project::Edit& edit) -> Result<void> {
            if (into.isValid()) {
                addComment(edit, into, comment);
            } else {
                CommentThread begun;
                begun.place = m_begun;
                begun.comments = {comment};
                into = addThread(edit, m_session.map(), begun);
            }
            return {};
        });
    if (!done)
        return;
    m_reply->clear();
    show(into);
}

bool NotesPane::isOwn(const Comment& comment) const
{
    project::Project& project = m_session.workbench().project();
    // Where nobody has said who works here, what bears no name is theirs.
    const bool hasName = !comment.authorGuid.isNull() || comment.author.isEmpty();
    return !project.isReadOnly() && hasName && comment.authorGuid == coderGuid(project.connection(), project.coder());
}

void NotesPane::followLink(const QString& link)
{
    const CommentThread* thread = currentThread();
    const CommentId id(link.section(QLatin1Char(':'), 1).toLongLong());
    if (!thread)
        return;
    const auto comment = std::ranges::find(thread->comments, id, &Comment::id);
    if (comment == thread->comments.end() || !isOwn(*comment))
        return;
    if (link.startsWith(QLatin1String("correct:"))) {
        m_corrected = id;
        m_reply->setPlainText(comment->text);
        m_reply->selectAll();
        m_reply->setFocus();
        m_send->setText(tr("Correct"));
        return;
    }
    m_corrected = {};
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "A comment is taken back")},
                               [&](project::Edit& edit) -> Result<void> {
                                   removeComment(edit, id);
                                   return {};
                               });
}

void NotesPane::toggleResolved()
{
    const CommentThread* thread = currentThread();
    if (!thread)
        return;
    m_session.workbench().edit({thread->isResolved ? QT_TRANSLATE_NOOP("core", "Comment opened again")
                                                   : QT_TRANSLATE_NOOP("core", "Comment settled")},
                               [id = thread->id, to = !thread->isResolved](project::Edit& edit) -> Result<void> {
                                   resolveThread(edit, id, to);
                                   return {};
                               });
}

void NotesPane::remove()
{
    const CommentThread* thread = currentThread();
    const StickyNote* note = currentNote();
    const int row = m_list->currentRow();
    if (thread)
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Removal of comments")},
                                   [id = thread->id](project::Edit& edit) -> Result<void> {
                                       removeThread(edit, id);
                                       return {};
                                   });
    else if (note)
        m_session.removeNote(note->id);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void NotesPane::go()
{
    if (const CommentThread* thread = currentThread())
        Q_EMIT placeRequested(thread->place, {});
    else if (const StickyNote* note = currentNote())
        Q_EMIT placeRequested(note->place, note->id);
}

void NotesPane::write()
{
    if (currentThread())
        m_reply->setFocus();
    else if (const StickyNote* note = currentNote())
        Q_EMIT noteEditRequested(note->id);
}

bool NotesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (watched == m_reply) {
        if (isEnter && !(pressed->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
        if (pressed->key() == Qt::Key_Escape) {
            m_isBegun = false;
            m_reply->clear();
            refresh();
            (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_addComment)->setFocus();
            return true;
        }
        return false;
    }
    if (isEnter)
        go();
    else if (pressed->key() == Qt::Key_F2)
        write();
    else if (pressed->key() == Qt::Key_Space)
        toggleResolved();
    else if (pressed->key() == Qt::Key_Delete)
        remove();
    else
        return false;
    return true;
}

} // namespace tropa::ui::journeys
