#pragma once

#include "ui/paint/board_layout.h"

#include <functional>

namespace tropa::ui::paint {

/// A place where something may be cut, and what a cut there costs; one sheet more costs 1.
struct CutPlace
{
    qreal at = 0;
    qreal cost = 0;
};

/// Where to cut what reaches from `from` to `to`, both included in the answer: as few pieces as fit, at places that
/// cost little. `fits` says whether a piece fits on a sheet; where two neighbouring places are too far apart for any,
/// the cut falls between them, `hard` after the last.
std::vector<qreal> cheapestCuts(qreal from, qreal to, std::vector<CutPlace> places,
                                const std::function<bool(qreal, qreal)>& fits, qreal hard);

/// Columns at whose edge a cut goes through no card are cheap, those where a stage ends cheaper still. In board units.
std::vector<CutPlace> columnCuts(const maps::Board& board, const BoardLayout& layout);
/// The same for lanes; within a lane that is too high for any sheet, below its cards.
std::vector<CutPlace> laneCuts(const BoardLayout& layout, qreal highest);

/// One sheet of a map that is spread over several.
struct SheetTile
{
    int column = 0, columns = 1, row = 0, rows = 1;
    QRectF part;    ///< what of it is this sheet's own: on the board where heads are repeated, on the sheet otherwise
    QSizeF overlap; ///< how far it goes on beyond, for the neighbours to lie on
    QSizeF room;    ///< of the paper, without its border
    bool repeatsHeads = false;

    bool isAlone() const { return columns == 1 && rows == 1; }
};

/// "B2": columns by letters, rows by numbers, as on a street map.
QString tileName(int column, int row);

} // namespace tropa::ui::paint
