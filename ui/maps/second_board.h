#pragma once

#include "ui/canvas/board_view.h"
#include "ui/canvas/note_layer.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace tropa::ui::journeys {

/// Another map beside the one a page shows, under the same filter: any map of the project. While they go together,
/// scroll, zoom and place follow by the same steps or touchpoints and the same kinds of lanes. Texts, moves and
/// removals of cards work here as there; everything else is done where the map is open. Window thread.
class SecondBoard final : public QWidget
{
    Q_OBJECT

public:
    SecondBoard(MapSession& first, canvas::BoardView& firstView, QWidget* parent);
    ~SecondBoard() override;

    /// The map last shown here, or the one that goes best with the first: over the same steps, else the next one.
    void open();
    MapId map() const { return m_session.map(); }
    canvas::BoardView& view() { return *m_view; }
    bool isTogether() const;
    void retranslate();
    void applyTheme();
    /// The line above the board; the first one has one as high.
    int headHeight() const;
    /// Content whose names take as much room as those here, so that both boards stand in line.
    canvas::SharedContent inLine(const canvas::SharedContent& first) const;
    /// After the first has its content.
    void align();

Q_SIGNALS:
    void closed();
    void turned();       ///< beside each other, or one over the other
    void headsChanged(); ///< the first has to be brought in line

private:
    void addNotes();
    void fillMaps();
    void refresh();
    void follow(MapSession& from, canvas::BoardView& leader, MapSession& to, canvas::BoardView& other);
    void followPlace(MapSession& from, canvas::BoardView& leader, MapSession& to, canvas::BoardView& other);

    MapSession& m_firstSession;
    canvas::BoardView& m_first;
    MapSession m_session;
    canvas::BoardView* m_view;
    canvas::NoteLayer* m_notes = nullptr; ///< sticky notes of the map beside
    QWidget* m_head;
    QComboBox* m_maps;
    QToolButton* m_together;
    QToolButton* m_turn;
    QToolButton* m_open;
    QToolButton* m_close;
    bool m_isMoving = false;
};

} // namespace tropa::ui::journeys
