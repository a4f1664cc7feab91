#pragma once

#include "maps/board_values.h"
#include "maps/map_notes.h"

#include <QJsonObject>
#include <QRectF>

namespace tropa::maps {

/// A map with what it computes, ready to be written into a file of another program.
struct MapPage
{
    Board board;
    BoardValues values;
    QString head; ///< persona, scope, owner: one line under the title
    QHash<StepId, QString> touchpoints;
    std::vector<StickyNote> notes;      ///< to be shown; empty where they are to be left out
    std::vector<CommentThread> threads; ///< the same
    QString persona = {};               ///< whose map it is, by name
    QJsonObject document = {};          ///< the map as tropa-map/1, for files that come back; or empty
};

/// What a card says in a file: its text, numbers with n, the quote it shows with its citation. A quote without consent
/// is left out; `leftOut` counts it.
QString wordsOn(const MapPage& page, const Card& card, Language language, int* leftOut = nullptr);
/// Who and what does a card's work, and the minutes it may take: a line each.
QStringList doersOn(const Card& card, Language language);
/// The map a card opens, by its name.
QString nestedWords(const Card& card, Language language);
/// The metrics of a card alone, one a line: "CSAT: 78 % (n = 289)".
QStringList numbersOn(const MapPage& page, const Card& card, Language language);

/// Where everything stands when a map is drawn as boxes, in units of 1/96 inch: columns of one width, lanes as high as
/// their fullest cell. For files that are edited further, where even columns are easier to work on.
struct MapGrid
{
    static constexpr double standardColumn = 200, standardCard = 84, curveHeight = 150, gap = 12, laneHeader = 130,
                            stageHeight = 30, stepHeight = 44, substepHeight = 36;
    explicit MapGrid(const Board& board, double columnWidth = standardColumn, double cardHeight = standardCard);

    QRectF stage(std::size_t stage) const; ///< empty for a stage without steps
    QRectF step(std::size_t column) const; ///< as wide as the column, over all rows of heads of steps
    /// What its title stands in: a step lies over its substeps, which have a row of their own.
    QRectF stepHead(std::size_t column) const;
    QRectF laneTitle(std::size_t lane) const;
    QRectF lane(std::size_t lane) const; ///< with its title
    QRectF card(std::size_t card) const { return cards[card]; }
    double width() const { return laneHeader + columnWidth * static_cast<double>(board.steps.size()); }
    double height() const { return laneTops.back(); }

    double columnWidth, cardHeight;
    const Board& board;
    std::vector<double> laneTops; ///< one more than lanes
    std::vector<QRectF> cards;    ///< as Board::cards
};

} // namespace tropa::maps
