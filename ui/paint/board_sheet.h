#pragma once

#include "ui/paint/board_paint.h"
#include "ui/paint/note_paint.h"
#include "ui/paint/sheet_tiles.h"

#include "maps/house_style.h"

#include <QDate>
#include <QImage>

#include <memory>

class QSvgRenderer;

namespace tropa::ui::paint {

/// A map as a sheet for print and files: title block with the house's logo and colour, board, legend and foot, in the
/// light theme on white. Owns what it paints.
class BoardSheet
{
public:
    struct Words
    {
        QString head; ///< persona, wave, filters
        QString foot; ///< file, revision, rules
        QDate date;
        Language language = Language::Russian;
        maps::HouseStyle house = {};
        QByteArray portrait = {};  ///< picture of the persona
        maps::MapNotes notes = {}; ///< sticky notes to show; comments never are
    };

    BoardSheet(maps::Board board, maps::BoardValues values, const QFont& base, Words words);

    /// In board units (1/96 inch at full size).
    QSizeF size() const;
    /// Draws the sheet with its upper left corner at the origin; `scale` is what the painter was scaled by to get to
    /// 1/96 inch, so that hairlines keep their width on paper. `part`, on the sheet, leaves out what lies beside it.
    void paint(QPainter& painter, qreal scale, int page, int pages, const QRectF& part = {}) const;
    /// The sheets of paper it takes at full size, each with this much room; neighbours overlap. Cuts go between columns
    /// and lanes where they can. With `repeatsHeads` each sheet shows the heads of its own stages, steps and lanes.
    std::vector<SheetTile> tiles(const QSizeF& room, qreal overlap, bool repeatsHeads) const;
    /// One of them, the upper left corner of its room at the origin.
    void paintTile(QPainter& painter, const SheetTile& tile, int page, int pages) const;
    /// Where in a tile's room its own part lies; what is beside it are repeated heads, title block, foot and overlap.
    QRectF ownPart(const SheetTile& tile) const;
    /// The smallest letters on the sheet, in points at full size.
    qreal smallestPoints() const;
    /// Quotes that stand on the sheet as "without consent".
    int quotesWithoutConsent() const;
    const maps::Board& board() const { return m_board; }

private:
    void paintHead(QPainter& painter, const QPointF& at, qreal whole) const;
    /// At the right end of the title block; the width it takes.
    qreal paintLogo(QPainter& painter, const QPointF& at, qreal whole) const;
    void paintFoot(QPainter& painter, const BoardPaint& paint, const QPointF& at, qreal width, int page,
                   int pages) const;
    qreal footHeightFor(qreal width) const;
    BoardPaint boardPaint(qreal scale) const;

    maps::Board m_board;
    maps::BoardValues m_values;
    BoardFonts m_fonts;
    QFont m_title;
    Words m_words;
    theme::Theme m_theme;
    BoardLayout m_layout;
    NoteLayout m_notes;
    qreal m_legendRows = 0; ///< what the legend takes beside its first row
    QImage m_logo;
    QImage m_portrait;
    Pictures m_pictures;
    std::shared_ptr<QSvgRenderer> m_vectorLogo; ///< shared by the copies of a sheet
};

/// The words cards show that are not their own: quotes bound to them, names of metrics.
CardWords computedWords(const maps::Board& board, const maps::BoardValues& values, Language language);

} // namespace tropa::ui::paint
