#pragma once

#include "project/row_change.h"

#include <QByteArray>

namespace tropa::project {

/// Columns as JSON for history rows: integers as 64-bit numbers, reals in shortest round-trip form with a point or an
/// exponent, blobs as {"hex":"…"}, NULL as null. Readable by plain sqlite3, exact in both directions.
QByteArray toJson(const ColumnValues& values);

/// Reads exactly what toJson() writes; anything else (a hostile file) gives none. Depth and size are bounded.
std::optional<ColumnValues> columnsFromJson(const QByteArray& json);

} // namespace tropa::project
