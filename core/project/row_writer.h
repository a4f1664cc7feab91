#pragma once

#include "project/change_recorder.h"

namespace tropa::project {

/// Why a stored change could not be applied to the row as it is now.
enum class RowMismatch { None, RowGone, RowExists, ValueDiffers, BadChange };

/// Whether the row still is what the change left; changes nothing.
RowMismatch check(storage::Connection& connection, TableShapes& shapes, const RowChange& change);

/// Whether the change could be taken back at all: known columns of a recorded table, and the key of one row.
bool isSound(storage::Connection& connection, TableShapes& shapes, const RowChange& change);

/// Takes one recorded change back: an insert is deleted, a delete inserted, an update gets its old values, each only
/// if the row still is what the change left. Table and column names are checked against the schema, never trusted.
RowMismatch takeBack(storage::Connection& connection, TableShapes& shapes, const RowChange& change);

/// The change that does what takeBack undoes; for redo.
RowChange reversed(const RowChange& change);

} // namespace tropa::project
