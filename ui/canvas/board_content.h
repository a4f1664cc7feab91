#pragma once

#include "ui/paint/board_paint.h"
#include "ui/paint/board_sheet.h"

#include <memory>

namespace tropa::ui::canvas {

/// How much room the names of lanes, stages and steps take.
struct BoardHeads
{
    qreal lane = 0;
    qreal stage = 0;
    qreal step = 0;
    friend bool operator==(const BoardHeads&, const BoardHeads&) = default;
};

/// A board ready to be shown: what stands on it, what it computes and where everything lies. Never changed once made; a
/// newer one takes its place. Window thread.
struct BoardContent
{
    maps::Board board;
    maps::BoardValues values;
    bool hasValues = false;
    paint::BoardFonts fonts;
    paint::BoardLayout layout;
    paint::Pictures pictures;
    BoardHeads ownHeads; ///< as the names ask; the layout's may be larger, see withHeads()
};
using SharedContent = std::shared_ptr<const BoardContent>;

/// `folded`: steps whose substeps are not shown. `former`: what is shown now, which saves the work that was done for
/// it.
SharedContent makeContent(maps::Board board, const maps::BoardValues* values, const QFont& base, Language language,
                          const QSet<maps::StepId>& folded = {}, const SharedContent& former = {});

/// Where the keyboard is on a board: a cell, and a card in it if it has one.
struct BoardPlace
{
    int lane = -1;
    int column = -1;
    maps::CardId card;

    bool isValid() const { return lane >= 0 && column >= 0; }
    friend bool operator==(const BoardPlace&, const BoardPlace&) = default;
};

/// The same content with heads no smaller than those given, so that two boards beside each other stand in line.
SharedContent withHeads(const SharedContent& content, const BoardHeads& least);

/// The place of a card; the cell of a spanning one is its first.
BoardPlace placeOf(const BoardContent& content, maps::CardId card);
/// The first card that covers a cell, spanning ones too; none where it is empty.
const maps::Card* cardOver(const BoardContent& content, int lane, int column);

} // namespace tropa::ui::canvas
