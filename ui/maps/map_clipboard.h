#pragma once

#include "maps/block.h"
#include "maps/board.h"
#include "storage/connection.h"

#include <QMimeData>

#include <functional>
#include <memory>

namespace tropa::ui::journeys {

/// Cards as they were copied, by their cells from the upper left corner on.
struct CopiedBlock
{
    struct Cell
    {
        int lane = 0;
        int column = 0;
        maps::Card card;
        QByteArray picture; ///< from another project
    };
    std::vector<Cell> cells;
};

/// What a copy puts on the clipboard: cards with all their parts for another map, in this project or another, and a
/// table of texts for a spreadsheet. `words` are what a cell shows where it has no text of its own. The bound places go
/// by names, evidence only into the project it came from.
std::unique_ptr<QMimeData> toMime(storage::Connection& connection, const maps::Board& board, const maps::Block& block,
                                  const std::vector<maps::CardId>& cards,
                                  const std::function<QString(int lane, int column)>& words);

/// Cards that toMime() wrote; none when the clipboard holds no such thing or it is not whole.
std::optional<CopiedBlock> cardsFromMime(storage::Connection& connection, const QMimeData& data);

/// Rows of tab-separated text as spreadsheets write them: fields with tabs, quotes or line ends in quotes.
std::vector<QStringList> tableFromText(const QString& text);
QString textFromTable(const std::vector<QStringList>& rows);

} // namespace tropa::ui::journeys
