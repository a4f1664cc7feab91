#pragma once

#include "maps/map_version.h"

#include <QHash>
#include <QSet>

namespace tropa::maps {

/// Something one side of a comparison has and the shown board has not: where it would stand.
struct GhostPiece
{
    ChangeKind what = ChangeKind::Removed; ///< Removed: it was there before; Added: it will be
    QString kind;                          ///< "card", "step", "lane", "stage"
    QString words;
    int lane = -1; ///< rows and columns of the shown board; -1 where that place is not there either
    int column = -1;
};

/// A difference as a board can show it: which of its own pieces differ and how, and what it lacks. A value.
struct BoardDifference
{
    QString against; ///< what the board is compared with, in words
    std::vector<VersionChange> changes;
    QHash<CardId, ChangeKind> cards;
    QHash<StepId, ChangeKind> steps;
    QHash<LaneId, ChangeKind> lanes;
    QHash<LinkId, ChangeKind> links;
    std::vector<GhostPiece> ghosts;

    bool isEmpty() const { return changes.empty(); }
};

/// Against a version of the same map that was kept.
BoardDifference differenceSince(const MapVersion& before, const Board& now, const BoardValues* values,
                                Language language);

/// Between two layers over the same steps, from the as-is one to the to-be one whichever is shown; of two in the same
/// state, from the other one to the shown one. Cards of a cell are told by their text first, then by their order.
BoardDifference differenceOfLayers(const Board& shown, const BoardValues* shownValues, const Board& other,
                                   const BoardValues* otherValues, Language language);

/// Both by place, with cards of one cell told by text first: what difference() should be asked for two layers.
std::pair<MapVersion, MapVersion> matchedLayers(const MapVersion& before, const MapVersion& after);

/// The sign by which a board and its legend tell a kind of change: + − ≠ →.
QChar signOf(ChangeKind kind);
Message nameOf(ChangeKind kind);

} // namespace tropa::maps
