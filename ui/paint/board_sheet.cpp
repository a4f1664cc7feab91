#include "ui/paint/board_sheet.h"

#include "ui/paint/sheet_legend.h"

#include "base/format_number.h"
#include "maps/map_file.h"
#include "ui/paint/board_words.h"
#include "ui/theme/type_role.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

constexpr qreal margin = 24;
constexpr qreal headHeight = 58;
constexpr qreal footHeight = 52;
constexpr qreal leastWidth = 560; ///< so that head and foot of a small map have room
constexpr qreal unitsPerMm = 96 / 25.4;

} // namespace

CardWords computedWords(const maps::Board& board, const maps::BoardValues& values, Language language)
{
    CardWords words;
    for (const maps::Card& card : board.cards) {
        const maps::CardValues* found = values.card(card.id);
        if (!card.text.isEmpty() || !found)
            continue;
        if (found->quotes && !found->quotes->evidence.empty())
            words.insert(card.id, quoteText(found->quotes->evidence.front(), language));
        else if (!found->metrics.empty() && found->metrics.front().info)
            words.insert(card.id, cellHeading(found->metrics.front(), language));
    }
    return words;
}

BoardSheet::BoardSheet(maps::Board board, maps::BoardValues values, const QFont& base, Words words)
    : m_board(std::move(board))
    , m_values(std::move(values))
    , m_fonts(BoardFonts::from(base))
    , m_title(m_fonts.value)
    , m_words(std::move(words))
    , m_theme(theme::themeOf(theme::ThemeKind::Light))
{
    m_theme.canvas = Qt::white;
    if (const QColor colour(m_words.house.colour); colour.isValid()) {
        m_theme.accent = theme::legibleMark(colour, m_theme);
        m_theme.panel = theme::blended(colour, Qt::white, 0.10); // heads of stages and lanes
    }
    if (maps::pictureType(m_words.house.logo) == QLatin1String("image/svg+xml"))
        m_vectorLogo = std::make_shared<QSvgRenderer>(m_words.house.logo);
    else if (!m_words.house.logo.isEmpty())
        m_logo = QImage::fromData(m_words.house.logo);
    if (!m_words.portrait.isEmpty())
        m_portrait = QImage::fromData(m_words.portrait)
                         .scaled(160, 160, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    m_pictures = decoded(m_values.pictures);
    m_layout = layOut(m_board, m_fonts, computedWords(m_board, m_values, m_words.language));
    m_notes = layOutNotes(m_board, m_layout, m_fonts, m_words.notes);
    // Further rows of the legend make the sheet higher.
    m_legendRows =
        paintLegend(nullptr, boardPaint(1), {}, size().width() - 2 * margin) - QFontMetricsF(m_fonts.tiny).height();
}

QSizeF BoardSheet::size() const
{
    const QRectF whole = m_layout.wholeRect();
    return {std::max(leastWidth, whole.width()) + 2 * margin,
            whole.height() + 2 * margin + headHeight + footHeight + m_legendRows};
}

qreal BoardSheet::smallestPoints() const
{
    return m_fonts.tiny.pixelSize() * 0.75;
}

int BoardSheet::quotesWithoutConsent() const
{
    int count = 0;
    for (const maps::Card& card : m_board.cards) {
        const maps::CardValues* found = m_values.card(card.id);
        count += card.text.isEmpty() && found && found->quotes && !found->quotes->evidence.empty() &&
                 !found->quotes->evidence.front().hasConsent;
    }
    return count;
}

qreal BoardSheet::paintLogo(QPainter& painter, const QPointF& at, qreal whole) const
{
    constexpr qreal most = 150, height = headHeight - 16;
    const QSizeF size =
        m_vectorLogo && m_vectorLogo->isValid() ? QSizeF(m_vectorLogo->defaultSize()) : QSizeF(m_logo.size());
    if (size.isEmpty())
        return 0;
    const QSizeF fitted = size.scaled(most, height, Qt::KeepAspectRatio);
    const QRectF room(QPointF(at.x() + whole - fitted.width(), at.y() + (height - fitted.height()) / 2 - 4), fitted);
    if (m_vectorLogo)
        m_vectorLogo->render(&painter, room);
    else
        painter.drawImage(room, m_logo);
    return fitted.width() + 14;
}

void BoardSheet::paintHead(QPainter& painter, const QPointF& at, qreal whole) const
{
    const qreal width = whole - paintLogo(painter, at, whole);
    const QFontMetricsF title(m_title), small(m_fonts.small);
    const QString date = formatDate(m_words.date, m_words.language), by = m_words.house.organisation;
    const qreal dateWidth = small.horizontalAdvance(date) + 12,
                byWidth = by.isEmpty() ? 0 : small.horizontalAdvance(by) + 12;
    painter.setPen(m_theme.text);
    painter.setFont(m_title);
    painter.drawText(QRectF(at.x(), at.y(), width - dateWidth, title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(m_board.map.title, Qt::ElideRight, width - dateWidth));
    painter.setFont(m_fonts.small);
    painter.setPen(m_theme.textSecondary);
    painter.drawText(QRectF(at.x(), at.y(), width, title.height()), Qt::AlignRight | Qt::AlignVCenter, date);
    const QRectF second(at.x(), at.y() + title.height() + 2, width, small.height());
    painter.drawText(second, Qt::AlignLeft, small.elidedText(m_words.head, Qt::ElideRight, width - byWidth));
    painter.drawText(second, Qt::AlignRight, small.elidedText(by, Qt::ElideRight, width));
    if (!m_words.house.colour.isEmpty())
        painter.fillRect(QRectF(at.x(), at.y() + headHeight - 9, whole, 3), m_theme.accent);
}

void BoardSheet::paintFoot(QPainter& painter, const BoardPaint& paint, const QPointF& at, qreal width, int page,
                           int pages) const
{
    const QFontMetricsF tiny(m_fonts.tiny);
    const qreal legend = paintLegend(&painter, paint, at, width);
    painter.setFont(m_fonts.tiny);
    const QString pageWords = pages < 2 ? QString()
                                        : text({QT_TRANSLATE_NOOP("core", "Page %1 of %2"),
                                                {static_cast<qint64>(page), static_cast<qint64>(pages)}},
                                               m_words.language);
    painter.setPen(m_theme.textSecondary);
    const QRectF last(at.x(), at.y() + legend + 6, width, tiny.height());
    painter.drawText(last, Qt::AlignRight, pageWords);
    painter.drawText(last, Qt::AlignLeft,
                     tiny.elidedText(m_words.foot, Qt::ElideRight, width - tiny.horizontalAdvance(pageWords) - 16));
}

BoardPaint BoardSheet::boardPaint(qreal scale) const
{
    BoardPaint paint;
    paint.board = &m_board;
    paint.layout = &m_layout;
    paint.values = &m_values;
    paint.fonts = &m_fonts;
    paint.theme = m_theme;
    paint.language = m_words.language;
    paint.isPrint = true;
    paint.portrait = &m_portrait;
    paint.pictures = &m_pictures;
    paint.hair = 0.2 * unitsPerMm / scale;
    paint.linkWidth = 0.35 * unitsPerMm / scale;
    return paint;
}

void BoardSheet::paint(QPainter& painter, qreal scale, int page, int pages, const QRectF& part) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const BoardPaint paint = boardPaint(scale);
    paintHead(painter, {margin, margin}, size().width() - 2 * margin);
    painter.save();
    const QRectF whole = m_layout.wholeRect();
    const QPointF shift(margin - whole.left(), margin + headHeight - whole.top());
    painter.translate(shift);
    paintBoard(painter, paint, part.isNull() ? QRectF() : part.translated(-shift));
    for (const NoteBox& box : m_notes.notes)
        paintNote(painter, paint, m_words.notes.notes[box.note], box);
    painter.restore();
    paintFoot(painter, paint, {margin, margin + headHeight + whole.height() + 10}, size().width() - 2 * margin, page,
              pages);
}

qreal BoardSheet::footHeightFor(qreal width) const
{
    return footHeight + paintLegend(nullptr, boardPaint(1), {}, width) - QFontMetricsF(m_fonts.tiny).height();
}

std::vector<SheetTile> BoardSheet::tiles(const QSizeF& room, qreal overlap, bool repeatsHeads) const
{
    const QRectF all = repeatsHeads ? m_layout.bodyRect() : QRectF(QPointF(), size());
    // What each sheet needs beside its part of the board.
    const qreal left = repeatsHeads ? m_layout.laneHeader : 0, top = repeatsHeads ? m_layout.headerHeight() : 0;
    const qreal head = repeatsHeads ? headHeight : 0, foot = repeatsHeads ? footHeightFor(room.width()) + 10 : 0;
    const auto fitsAcross = [&](qreal from, qreal to) {
        return to - from <= room.width() - left - (to < all.right() ? overlap : 0) + 0.01;
    };
    const auto fitsDown = [&](qreal from, qreal to) {
        return to - from <=
               room.height() - top - (from <= all.top() ? head : 0) - (to < all.bottom() ? overlap : foot) + 0.01;
    };
    const qreal hardAcross = room.width() - left - overlap, hardDown = room.height() - top - head - overlap;
    std::vector<CutPlace> across = columnCuts(m_board, m_layout), down = laneCuts(m_layout, hardDown);
    if (!repeatsHeads) { // the same places, on the sheet
        for (CutPlace& place : across)
            place.at += margin + m_layout.laneHeader;
        for (CutPlace& place : down)
            place.at += margin + headHeight + m_layout.headerHeight();
        down.push_back({size().height() - margin - footHeight - m_legendRows, 0});
    }
    const std::vector<qreal> xs = cheapestCuts(all.left(), all.right(), across, fitsAcross, hardAcross),
                             ys = cheapestCuts(all.top(), all.bottom(), down, fitsDown, hardDown);
    std::vector<SheetTile> tiles;
    for (std::size_t row = 0; row + 1 < ys.size(); ++row) {
        for (std::size_t column = 0; column + 1 < xs.size(); ++column)
            tiles.push_back({static_cast<int>(column), static_cast<int>(xs.size()) - 1, static_cast<int>(row),
                             static_cast<int>(ys.size()) - 1,
                             QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]),
                             QSizeF(column + 2 < xs.size() ? overlap : 0, row + 2 < ys.size() ? overlap : 0), room,
                             repeatsHeads});
    }
    return tiles;
}

QRectF BoardSheet::ownPart(const SheetTile& tile) const
{
    if (!tile.repeatsHeads)
        return {QPointF(), tile.part.size()};
    return {QPointF(m_layout.laneHeader, m_layout.headerHeight() + (tile.row == 0 ? headHeight : 0)), tile.part.size()};
}

void BoardSheet::paintTile(QPainter& painter, const SheetTile& tile, int page, int pages) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF own = ownPart(tile), drawn(own.topLeft(), own.size() + tile.overlap);
    const auto within = [&](const QRectF& clip, const QPointF& origin, const auto& draw) {
        painter.save();
        painter.setClipRect(clip, Qt::IntersectClip);
        painter.translate(origin);
        draw();
        painter.restore();
    };
    if (!tile.repeatsHeads) {
        within(drawn, -tile.part.topLeft(),
               [&] { paint(painter, 1, page, pages, QRectF(tile.part.topLeft(), drawn.size())); });
    } else {
        const BoardPaint ink = boardPaint(1);
        const QRectF part(tile.part.topLeft(), drawn.size()); // of the board
        const QRectF heads(own.left(), own.top() - m_layout.headerHeight(), drawn.width(), m_layout.headerHeight());
        const QRectF lanes(own.left() - m_layout.laneHeader, own.top(), m_layout.laneHeader, drawn.height());
        constexpr qreal hair = 1; // so that the lines at the edges are whole
        within(drawn.adjusted(0, 0, hair, hair), own.topLeft() - part.topLeft(), [&] {
            paintBody(painter, ink, part);
            for (const NoteBox& box : m_notes.notes)
                paintNote(painter, ink, m_words.notes.notes[box.note], box);
        });
        within(heads.adjusted(0, -hair, hair, hair), {own.left() - part.left(), own.top()}, [&] {
            paintStageHeaders(painter, ink,
                              QRectF(part.left(), -m_layout.headerHeight(), part.width(), m_layout.headerHeight()));
        });
        within(lanes.adjusted(-hair, 0, hair, hair), {own.left(), own.top() - part.top()}, [&] {
            paintLaneHeaders(painter, ink,
                             QRectF(-m_layout.laneHeader, part.top(), m_layout.laneHeader, part.height()));
        });
        within(QRectF(lanes.left(), heads.top(), lanes.width(), heads.height()).adjusted(-hair, -hair, hair, hair),
               own.topLeft(), [&] { paintCorner(painter, ink); });
        const qreal width = tile.isAlone() ? std::max(leastWidth, drawn.right()) : tile.room.width();
        if (tile.row == 0 && tile.column == 0) {
            paintHead(painter, {}, std::min(width, std::max(leastWidth, drawn.right())));
        } else if (tile.row == 0) { // the title stands on the first sheet; here it says whose sheet this is
            painter.setFont(m_fonts.bodyStrong);
            painter.setPen(m_theme.textSecondary);
            painter.drawText(
                QRectF(own.left(), 0, width - own.left(), headHeight - 12), Qt::AlignLeft | Qt::AlignBottom,
                QFontMetricsF(m_fonts.bodyStrong).elidedText(m_board.map.title, Qt::ElideRight, width - own.left()));
        }
        if (tile.row + 1 == tile.rows && tile.column == 0)
            paintFoot(painter, ink, {0, drawn.bottom() + 10}, width, page, pages);
    }
    // What the neighbour shows as its own stands back here.
    const QColor veil(255, 255, 255, 150);
    painter.fillRect(QRectF(own.right(), own.top() - (tile.repeatsHeads ? m_layout.headerHeight() : 0),
                            tile.overlap.width(), drawn.bottom()),
                     veil);
    painter.fillRect(QRectF(own.left() - (tile.repeatsHeads ? m_layout.laneHeader : 0), own.bottom(),
                            own.width() + (tile.repeatsHeads ? m_layout.laneHeader : 0), tile.overlap.height()),
                     veil);
}

} // namespace tropa::ui::paint
