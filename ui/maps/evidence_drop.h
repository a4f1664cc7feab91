#pragma once

#include "maps/put_evidence.h"
#include "ui/canvas/board_content.h"
#include "ui/maps/map_session.h"
#include "ui/shell/evidence_clip.h"

#include <QObject>
#include <QTimer>

namespace tropa::ui::canvas {
class BoardView;
}

namespace tropa::ui::journeys {

/// What a clip stands for in this project; empty when it is no longer there.
CarriedEvidence carriedFrom(shell::Workbench& workbench, const shell::EvidenceClip& clip);
/// Puts what was carried from another room onto a cell, as one history entry; says why when the cell cannot take it.
/// The card it now rests on, or 0.
CardId putOnMap(shell::Workbench& workbench, const Board& board, LaneId lane, StepId step, CardId card,
                const CarriedEvidence& carried);
CardId putOnMap(MapSession& session, LaneId lane, StepId step, CardId card, const shell::EvidenceClip& clip);

/// Lets a board take evidence that is dragged over it: the cell below is framed, a drop binds it, and near an edge the
/// board moves along. Owned by the page. Window thread.
class EvidenceDrop final : public QObject
{
    Q_OBJECT

public:
    EvidenceDrop(MapSession& session, canvas::BoardView& view, QObject* parent);

Q_SIGNALS:
    void left(); ///< the frame is gone: what was framed before may come back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    canvas::BoardPlace placeAt(const QPoint& position) const;
    void scroll();

    MapSession& m_session;
    canvas::BoardView& m_view;
    QTimer m_scroll; ///< runs while something is held over the board
    QPoint m_held;
};

} // namespace tropa::ui::journeys
