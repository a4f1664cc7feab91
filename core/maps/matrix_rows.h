#pragma once

#include "maps/board.h"

namespace tropa::maps {

/// One row of the matrix: a lane, and which of the cards over each other in its cells.
struct MatrixRow
{
    const Lane* lane;
    std::size_t place;
};

/// The rows of a board's matrix, lane by lane; they point into the board.
std::vector<MatrixRow> matrixRows(const Board& board);

/// How much of a matrix a card takes: columns and rows of its own where nothing else stands in them. 1 by 1 where no
/// card stands.
struct MatrixArea
{
    int columns = 1;
    int rows = 1;

    friend bool operator==(const MatrixArea&, const MatrixArea&) = default;
};
MatrixArea matrixArea(const Board& board, const std::vector<MatrixRow>& rows, std::size_t row, std::size_t column);

/// How many lanes a card covers in a file of cells: as on the board, but not the curve, whose cells hold numbers.
int lanesInTable(const Board& board, const Card& card);

} // namespace tropa::maps
