#pragma once

#include "maps/ids.h"
#include "project/edit.h"

#include <QSet>

namespace tropa::maps {

/// How a map is looked at: what is folded away, and for whom alone it is shown. Kept in the file, so that it is there
/// after a restart and goes with the file, but not in its history: a view changes no map, so it must be no step that
/// undo takes back, must not end what could be redone, and must not stand among the edits others read. It is written
/// through Project::edit all the same, so that it is never taken for another program's edit.
struct BoardViewState
{
    QSet<StepId> folded;
    QString shownDimension; ///< id of a dimension; empty: shown for all
    qint64 shownValue = 0;
    friend bool operator==(const BoardViewState&, const BoardViewState&) = default;
};

/// As it was kept last; steps that are gone are left out. Errors stay on the connection.
BoardViewState boardView(storage::Connection& connection, MapId map);
void keepBoardView(project::Edit& edit, MapId map, const BoardViewState& view);

} // namespace tropa::maps
