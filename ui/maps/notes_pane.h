#pragma once

#include "maps/map_notes.h"
#include "ui/maps/map_session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tropa::ui::journeys {

/// Sticky notes and comments of a map in one list: who said what and when, of which place, whether it is settled. Below
/// it the thread or note that is chosen: read, answered, settled, coloured, taken away; one's own comments corrected
/// and taken back. Keys in the list: Enter goes to the place, F2 writes, Space settles, Del removes. Changes nothing
/// itself but by the session. Window thread.
class NotesPane final : public QWidget
{
    Q_OBJECT

public:
    NotesPane(MapSession& session, QWidget* parent);

    void setUnread(const QSet<ThreadId>& unread);
    void refresh();
    void retranslate();
    /// Begins a thread at a place; its first words are typed here.
    void begin(const NotePlace& place);
    void show(ThreadId thread);
    void show(NoteId note);

Q_SIGNALS:
    void addRequested(bool sticky);
    /// The place of the chosen one is to be shown; `note` is its sticky note, or 0.
    void placeRequested(const tropa::maps::NotePlace& place, tropa::maps::NoteId note);
    void noteEditRequested(tropa::maps::NoteId note);
    void threadRead(tropa::maps::ThreadId thread);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillDetail();
    void send();
    void followLink(const QString& link);
    bool isOwn(const Comment& comment) const;
    void toggleResolved();
    void remove();
    void go();
    void write();
    const CommentThread* currentThread() const;
    const StickyNote* currentNote() const;
    QString footOf(const QString& author, const QDateTime& at, const NotePlace& place) const;

    MapSession& m_session;
    QSet<ThreadId> m_unread;
    NotePlace m_begun;      ///< of a thread that has no words yet
    bool m_isBegun = false; ///< what is typed begins a thread at m_begun
    CommentId m_corrected;  ///< one of this coder's own, whose words are being corrected
    bool m_isFilling = false;
    QToolButton* m_addNote;
    QToolButton* m_addComment;
    QCheckBox* m_withSettled;
    QListWidget* m_list;
    QLabel* m_hint;
    QLabel* m_thread;
    QPlainTextEdit* m_reply;
    QComboBox* m_colour;
    QPushButton* m_send;
    QPushButton* m_settle;
    QToolButton* m_remove;
};

} // namespace tropa::ui::journeys
