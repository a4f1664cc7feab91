#pragma once

#include "maps/map_notes.h"

namespace tropa::cli {

/// The cell of a map a person names "Step > Lane"; none where the map has no such cell.
std::optional<maps::NotePlace> placeNamed(const maps::Board& board, const QString& words);

} // namespace tropa::cli
