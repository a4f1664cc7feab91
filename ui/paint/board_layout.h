#pragma once

#include "maps/board.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QSet>
#include <QStaticText>

#include <vector>

namespace tropa::ui::paint {

/// How a card looks; follows from its lane.
enum class CardLook {
    Text,
    Pain,
    Opportunity,
    Quote,
    Metric,
    Score,
    Channels,
    Owner,
    Time,
    Emotion,
    Node,
    Plain,
    Picture,
    Arc,
    CurvePoint
};
CardLook lookOf(const maps::Lane& lane);

/// The fonts of a board, from one base; sizes in points, so that a printer and a screen agree.
struct BoardFonts
{
    QFont tiny, small, smallStrong, body, bodyStrong, value;
    static BoardFonts from(const QFont& base);
    friend bool operator==(const BoardFonts&, const BoardFonts&) = default;
};

/// One card on the board. Its text is broken into lines once and kept prepared.
struct CardBox
{
    maps::CardId id;
    std::size_t card = 0; ///< index into Board::cards
    CardLook look = CardLook::Text;
    QRectF rect;
    QStaticText text;
    qreal pictureHeight = 0; ///< room of its picture above the text
    bool isElided = false;   ///< the whole text does not fit; the tooltip has it
    // What the lines were made from, so that they need not be made again.
    QString words = {};
    qreal room = 0;
    int lines = 0;
    int headLines = 0; ///< of a metric: those its name may take, so that the numbers of a lane stand in line
};

/// Between a card's picture and its text.
inline constexpr qreal pictureGap = 4;

struct ColumnBox
{
    qreal x = 0;
    qreal width = 0;
    qreal right() const { return x + width; }
};

struct LaneBox
{
    qreal y = 0;
    qreal height = 0;
    qreal bottom() const { return y + height; }
};

struct StageBox
{
    maps::StageId id;
    qreal x = 0;
    qreal width = 0;
};

/// A link as it runs, from its first end to its last, in the gutters between cards.
struct LinkPath
{
    std::size_t link = 0; ///< index into Board::links
    QPolygonF points;
    QPointF label; ///< where its words begin
};

/// The words a card shows where they are not its own text: the quote bound to it.
using CardWords = QHash<maps::CardId, QString>;

/// Where everything stands: pure geometry from a board and fonts, in board units (logical pixels at 100 %). The body
/// begins at (0, 0); lane headers lie left of it, stage and step headers above. A value; any thread with a
/// QGuiApplication.
struct BoardLayout
{
    qreal laneHeader = 112;
    qreal stageHeader = 30;
    qreal stepHeader = 46; ///< with the row of substeps, where there is one
    qreal subHeader = 0;   ///< the row of substeps at its foot
    std::vector<StageBox> stages;
    std::vector<ColumnBox> columns; ///< those of folded substeps have no width
    std::vector<int> heads;         ///< column -> column of the step it belongs to
    std::vector<LaneBox> lanes;
    std::vector<CardBox> cards; ///< as Board::cards
    std::vector<LinkPath> links;
    std::vector<maps::LinePlace> lines;
    QSizeF body;

    QRectF bodyRect() const { return {QPointF(), body}; }
    qreal headerHeight() const { return stageHeader + stepHeader; }
    /// Headers and body.
    QRectF wholeRect() const { return bodyRect().adjusted(-laneHeader, -headerHeight(), 0, 0); }
    QRectF cell(int lane, int column) const;
    bool isFolded(int column) const { return columns[static_cast<std::size_t>(column)].width <= 0; }
    /// The nearest column from `column` on in a direction that can be seen, or -1.
    int shownColumn(int column, int direction) const;
    /// Where the name of a step stands above the body: over its substeps, or in their row.
    QRectF stepHead(int column) const;
    /// The step whose name stands at a point above the body, or -1.
    int stepAt(const QPointF& point) const;
    /// The column or lane under a coordinate, or -1.
    int columnAt(qreal x) const;
    int laneAt(qreal y) const;
    /// Index into `cards`, or -1; the topmost where several lie over each other.
    int cardAt(const QPointF& point) const;
};

/// `folded`: steps whose substeps are not shown. `former`: an earlier layout with the same fonts, whose broken lines
/// are taken over where neither words nor room have changed; breaking them is most of the work.
BoardLayout layOut(const maps::Board& board, const BoardFonts& fonts, const CardWords& words = {},
                   const QSet<maps::StepId>& folded = {}, const BoardLayout* former = nullptr);

/// What stands under the name of a lane: its subtitle, and for whom it is.
QString laneWords(const maps::Lane& lane);

/// A text broken into at most `lines` lines of `width`, the last one elided; lines are joined by newlines.
QString brokenText(const QString& text, const QFont& font, qreal width, int lines, bool* elided = nullptr);

} // namespace tropa::ui::paint
