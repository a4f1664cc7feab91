#pragma once

#include "maps/curve_comparison.h"
#include "ui/paint/board_layout.h"
#include "ui/paint/pictures.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

class QImage;
class QPainter;

namespace tropa::ui::paint {

/// How much of a card is drawn at a zoom (LOOK 9): everything, value and title, blocks, stages and curve alone.
enum class Detail { Stages, Blocks, Titles, All };
/// The detail for a zoom, leaving the one before only when the threshold is passed by 0.04.
Detail detailFor(qreal zoom, Detail before);

/// What painting a board needs to know; the same on screen, in print and in files. Holds pointers for the time of
/// painting only.
struct BoardPaint
{
    const maps::Board* board = nullptr;
    const BoardLayout* layout = nullptr;
    const maps::BoardValues* values = nullptr;                  ///< none while they are being computed
    const std::vector<maps::ComparedCurve>* compared = nullptr; ///< further lines beside the curve, or none
    const BoardFonts* fonts = nullptr;
    theme::Theme theme;
    Language language = Language::Russian;
    Detail detail = Detail::All;
    const QImage* portrait = nullptr; ///< of the persona, in the corner; or none
    const Pictures* pictures = nullptr;
    bool showsStrength = true;
    bool hidesHypotheses = false; ///< of the curve: only what was measured
    bool isPrint = false;         ///< canvas white, no marks of the session
    qreal hair = 1;               ///< width of a hairline in board units
    qreal linkWidth = 1.25;
};

/// Everything: headers, body, curve, links and cards, in board coordinates. `clip` in board coordinates leaves out what
/// cannot be seen; null draws all.
void paintBoard(QPainter& painter, const BoardPaint& paint, const QRectF& clip = {});

/// The same without the headers.
void paintBody(QPainter& painter, const BoardPaint& paint, const QRectF& clip = {});

// The layers of it, for a view that keeps some of them apart.
void paintGround(QPainter& painter, const BoardPaint& paint, const QRectF& clip);
void paintLinks(QPainter& painter, const BoardPaint& paint);
/// Over the cards: words that are longer than the room between them stay readable.
void paintLinkLabels(QPainter& painter, const BoardPaint& paint);
void paintCurve(QPainter& painter, const BoardPaint& paint, std::size_t lane, const QRectF& clip);
void paintCard(QPainter& painter, const BoardPaint& paint, const CardBox& box);
void paintStageHeaders(QPainter& painter, const BoardPaint& paint, const QRectF& clip);
void paintLaneHeaders(QPainter& painter, const BoardPaint& paint, const QRectF& clip);
void paintCorner(QPainter& painter, const BoardPaint& paint);

/// A glyph: vector in print, a cached picture of the right sharpness on screen.
void paintSign(QPainter& painter, const BoardPaint& paint, const QRectF& rect, theme::Glyph glyph,
               const QColor& colour);

/// The badge of evidence strength, 12 x 10, its lower right corner at `corner`.
void paintStrength(QPainter& painter, const QPointF& corner, maps::Strength strength, const QColor& ink);

/// Where the head of a step shows whether its substeps are folded.
QRectF foldSign(const QRectF& head);

/// Where a card or the head of a stage shows that it opens a map of its own.
QRectF nestedSign(const CardBox& box);
QRectF nestedSign(const BoardLayout& layout, const StageBox& box);

/// Where a point of the curve stands in its lane.
qreal curveY(const LaneBox& lane, double experience);

} // namespace tropa::ui::paint
