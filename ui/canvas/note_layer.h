#pragma once

#include "maps/map_notes.h"
#include "ui/canvas/board_overlay.h"
#include "ui/paint/note_paint.h"

#include <QObject>
#include <QPlainTextEdit>
#include <QPointer>

namespace tropa::ui::canvas {

class BoardView;

/// Sticky notes and signs of comments over a board. Takes the mouse where a note or sign lies and the keys while a note
/// is taken hold of; all else goes to the board. Changes nothing itself: it asks by signals. Window thread; the view
/// outlives it.
///
/// Mouse: drag a note, double click to write, right click for its menu, click a sign to read. Keys with a note held:
/// arrows move it (with Ctrl by one unit), Enter, F2 or a letter writes, Del removes, Tab goes to the next, Esc lets
/// go.
class NoteLayer final : public QObject, public BoardOverlay
{
    Q_OBJECT

public:
    explicit NoteLayer(BoardView& view, QObject* parent);
    ~NoteLayer() override;

    void setNotes(std::shared_ptr<const maps::MapNotes> notes, QSet<maps::ThreadId> unread);
    void setShown(bool shown);
    bool isShown() const { return m_isShown; }

    maps::NoteId current() const { return m_current; }
    /// Takes hold of a note and brings it into sight; 0 lets go.
    void select(maps::NoteId note);
    /// The next in the order they were made, or the one before; false when there is none.
    bool selectNext(bool forward);
    /// Opens the held note for writing; `text` replaces what it says.
    void edit(const QString& text = {});
    bool isEditing() const { return m_editor != nullptr; }
    /// Hangs the held note on what lies under it, or lets it lie free on the board.
    void setFree(bool free);
    const paint::NoteLayout& layout() const;

    void paint(QPainter& painter, const paint::BoardPaint& paint) const override;
    QStringList wordsAt(const BoardPlace& place) const override;

Q_SIGNALS:
    void currentChanged(tropa::maps::NoteId note);
    void moved(tropa::maps::NoteId note, const tropa::maps::NotePlace& place, const QPointF& offset, bool byKey);
    void textEntered(tropa::maps::NoteId note, const QString& text);
    void removeRequested(tropa::maps::NoteId note);
    void menuRequested(tropa::maps::NoteId note, const QPoint& globalPosition);
    void threadRequested(tropa::maps::ThreadId thread);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool mouse(QEvent* event);
    bool key(QKeyEvent* event);
    bool toolTip(QHelpEvent* event);
    void press(const paint::NoteBox& box, const QPoint& position);
    void drop();
    void nudge(const QPointF& by);
    void finishEditing(bool keep);
    maps::NotePlace placeUnder(const QRectF& rect) const;
    void moveTo(const paint::NoteBox& box, const QPointF& corner, bool byKey);
    QString wordsOf(const maps::StickyNote& note) const;

    BoardView& m_view;
    std::shared_ptr<const maps::MapNotes> m_notes;
    QSet<maps::ThreadId> m_unread;
    bool m_isShown = true;
    maps::NoteId m_current;
    bool m_isPressed = false;
    bool m_isDragging = false;
    QPoint m_pressed;
    QPointF m_shift; ///< of the note being dragged
    QPointer<QPlainTextEdit> m_editor;
    maps::NoteId m_edited;
    mutable paint::NoteLayout m_layout;
    mutable SharedContent m_laidOut; ///< what m_layout was made for
};

} // namespace tropa::ui::canvas
