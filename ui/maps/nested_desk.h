#pragma once

#include "maps/nested_store.h"
#include "ui/canvas/board_view.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace tropa::ui::journeys {

/// The map a card of this step opens: of the current card, else of the first that has one; 0 when there is none.
CardId holderAt(const Board& board, StepId step, CardId card);

/// Maps inside maps, for a map page: the way down to the map that is shown as a line over the board, and the actions
/// that open, choose, make and take away the map of a cell. Shown only while the map stands in another. Window thread.
class NestedDesk final : public QWidget
{
    Q_OBJECT

public:
    NestedDesk(MapSession& session, canvas::BoardView& view, QWidget* parent);

    void retranslate();
    void refresh();
    /// What can be done about the map of the current cell. A map that would stand in itself is not offered.
    void fillMenu(QMenu& menu);

public Q_SLOTS:
    void openNested();
    void openOuter();

private:
    void addActions();
    void nest(MapId nested);
    void makeNew();
    void open(MapId map, MapKind kind, CardId card = {});
    const Stage* stage() const;       ///< whose name is current
    const Stage* stageAround() const; ///< that one, or the one the current step is of
    void open(const NestedIn& holder);
    void openMap(MapId map);
    StepId step() const;
    LaneId lane() const;
    QString actionId(const char* id) const;

    MapSession& m_session;
    canvas::BoardView& m_view;
    QHBoxLayout* m_line;
};

} // namespace tropa::ui::journeys
