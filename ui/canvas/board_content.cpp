#include "ui/canvas/board_content.h"

#include <algorithm>

namespace tropa::ui::canvas {

SharedContent makeContent(maps::Board board, const maps::BoardValues* values, const QFont& base, Language language,
                          const QSet<maps::StepId>& folded, const SharedContent& former)
{
    auto content = std::make_shared<BoardContent>();
    content->board = std::move(board);
    content->hasValues = values != nullptr;
    if (values) {
        content->values = *values;
        content->pictures = paint::decoded(values->pictures, former ? former->pictures : paint::Pictures());
    }
    content->fonts = paint::BoardFonts::from(base);
    content->layout =
        paint::layOut(content->board, content->fonts,
                      values ? paint::computedWords(content->board, *values, language) : paint::CardWords(), folded,
                      former && former->fonts == content->fonts ? &former->layout : nullptr);
    content->ownHeads = {content->layout.laneHeader, content->layout.stageHeader, content->layout.stepHeader};
    return content;
}

SharedContent withHeads(const SharedContent& content, const BoardHeads& least)
{
    const BoardHeads& own = content->ownHeads;
    const BoardHeads wanted{std::max(own.lane, least.lane), std::max(own.stage, least.stage),
                            std::max(own.step, least.step)};
    const paint::BoardLayout& layout = content->layout;
    if (wanted == BoardHeads{layout.laneHeader, layout.stageHeader, layout.stepHeader})
        return content;
    auto wider = std::make_shared<BoardContent>(*content);
    wider->layout.laneHeader = wanted.lane;
    wider->layout.stageHeader = wanted.stage;
    wider->layout.stepHeader = wanted.step;
    return wider;
}

BoardPlace placeOf(const BoardContent& content, maps::CardId id)
{
    const maps::Card* card = content.board.card(id);
    if (!card)
        return {};
    return {content.board.rowOf(card->lane), content.board.columnOf(card->step), id};
}

const maps::Card* cardOver(const BoardContent& content, int lane, int column)
{
    for (const maps::Card& card : content.board.cards) {
        const int row = content.board.rowOf(card.lane), first = content.board.columnOf(card.step);
        if (lane >= row && lane < row + (card.rows > 1 ? content.board.freeRows(card) : 1) && column >= first &&
            column < first + card.columns)
            return &card;
    }
    return nullptr;
}

} // namespace tropa::ui::canvas
