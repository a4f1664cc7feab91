#pragma once

#include <QString>

namespace tropa::maps {

/// How a matrix remembers what it computed: rows that begin with this, the lane and the place in its cells, and hold a
/// sign of the words of each cell. A cell that no longer has its words was changed by a person.
inline constexpr const char* matrixComputed = "tropa-computed/1 ";
/// Begins the rows of heads, so that they are no lanes wherever they were moved to.
inline constexpr const char* matrixHead = "tropa-head/1";
/// Begins the row of the names of substeps, below that of the steps they are parts of.
inline constexpr const char* matrixParts = "tropa-parts/1";
QString signOfWords(const QString& words);

} // namespace tropa::maps
