#include "maps/matrix_rows.h"

#include <algorithm>

namespace tropa::maps {

std::vector<MatrixRow> matrixRows(const Board& board)
{
    std::vector<MatrixRow> rows;
    for (const Lane& lane : board.lanes) {
        std::size_t most = 1;
        for (const Step& step : board.steps)
            most = std::max(most, board.cardsAt(lane.id, step.id).size());
        for (std::size_t place = 0; place < most; ++place)
            rows.push_back({&lane, place});
    }
    return rows;
}

int lanesInTable(const Board& board, const Card& card)
{
    const int own = board.rowOf(card.lane), free = board.freeRows(card);
    if (board.lanes[static_cast<std::size_t>(own)].kind == LaneKind::Curve)
        return 1;
    for (int lanes = 1; lanes < free; ++lanes) {
        if (board.lanes[static_cast<std::size_t>(own + lanes)].kind == LaneKind::Curve)
            return lanes;
    }
    return free;
}

MatrixArea matrixArea(const Board& board, const std::vector<MatrixRow>& rows, std::size_t row, std::size_t column)
{
    MatrixArea area;
    const MatrixRow& first = rows[row];
    const std::vector<const Card*> cards = board.cardsAt(first.lane->id, board.steps[column].id);
    if (first.place >= cards.size())
        return area;
    const Card& card = *cards[first.place];
    const int most = std::min(card.columns, static_cast<int>(board.steps.size() - column));
    const auto cardsIn = [&](int next) {
        return board.cardsAt(first.lane->id, board.steps[column + static_cast<std::size_t>(next)].id).size();
    };
    while (area.columns < most && first.place >= cardsIn(area.columns))
        ++area.columns;
    // Over the lanes below only what really has them to itself: the last card of its cell, over all its columns.
    const int lanes = lanesInTable(board, card);
    if (lanes == 1 || area.columns < most || first.place + 1 < cards.size())
        return area;
    for (int next = 1; next < area.columns; ++next) {
        if (cardsIn(next) > 0)
            return area;
    }
    const int last = board.rowOf(card.lane) + lanes - 1;
    while (row + static_cast<std::size_t>(area.rows) < rows.size() &&
           board.rowOf(rows[row + static_cast<std::size_t>(area.rows)].lane->id) <= last)
        ++area.rows;
    return area;
}

} // namespace tropa::maps
