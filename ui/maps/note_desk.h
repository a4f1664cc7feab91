#pragma once

#include "ui/canvas/note_layer.h"
#include "ui/maps/map_session.h"
#include "ui/maps/seen_comments.h"

namespace tropa::ui::journeys {

class InspectorTabs;
class NotesPane;

/// Sticky notes and comments of a map page: the layer over the board, the tab beside it, their actions, and what has
/// been read. Owns the layer; the tab belongs to the tabs. Window thread.
class NoteDesk final : public QObject
{
    Q_OBJECT

public:
    NoteDesk(MapSession& session, canvas::BoardView& view, InspectorTabs& tabs, QWidget* page);

    void retranslate();
    canvas::NoteLayer& layer() { return *m_layer; }
    /// At the current cell or card, opened for writing; free in the middle of what is seen where there is none.
    void addNote();
    void addComment();

private:
    void addActions(QWidget* page);
    void refresh();
    void showMenu(NoteId note, const QPoint& at);
    void showPlace(const NotePlace& place, NoteId note);
    void bringForward();
    NotePlace currentPlace() const;
    QString actionId(const char* id) const;

    MapSession& m_session;
    canvas::BoardView& m_view;
    InspectorTabs& m_tabs;
    canvas::NoteLayer* m_layer;
    NotesPane* m_pane;
    SeenComments m_seen;
};

} // namespace tropa::ui::journeys
