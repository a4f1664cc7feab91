#pragma once

#include "project/edit.h"

namespace tropa::maps {

/// Positions of rows among the children of one parent. `table` and `parentColumn` are literals of this room.
struct RowOrder
{
    const char* table;
    const char* parentColumn;

    /// The position for a new child, after moving those behind it down; negative `position` is the end.
    int makeRoom(project::Edit& edit, qint64 parent, int position) const;
    /// Puts a child to a place among the children of `parent`, which may be another parent than before.
    void move(project::Edit& edit, qint64 id, qint64 parent, int position) const;
};

} // namespace tropa::maps
