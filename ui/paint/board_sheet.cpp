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

CardWords quoteWords(const maps::Board& board, const maps::BoardValues& values, Language language)
{
    CardWords words;
    for (const maps::Card& card : board.cards) {
        const maps::CardValues* found = values.card(card.id);
        if (card.text.isEmpty() && found && found->quotes && !found->quotes->evidence.empty())
            words.insert(card.id, quoteText(found->quotes->evidence.front(), language));
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
    m_layout = layOut(m_board, m_fonts, quoteWords(m_board, m_values, m_words.language));
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

qreal BoardSheet::paintLogo(QPainter& painter) const
{
    constexpr qreal most = 150, height = headHeight - 16;
    const QSizeF size =
        m_vectorLogo && m_vectorLogo->isValid() ? QSizeF(m_vectorLogo->defaultSize()) : QSizeF(m_logo.size());
    if (size.isEmpty())
        return 0;
    const QSizeF fitted = size.scaled(most, height, Qt::KeepAspectRatio);
    const QRectF room(
        QPointF(this->size().width() - margin - fitted.width(), margin + (height - fitted.height()) / 2 - 4), fitted);
    if (m_vectorLogo)
        m_vectorLogo->render(&painter, room);
    else
        painter.drawImage(room, m_logo);
    return fitted.width() + 14;
}

void BoardSheet::paintHead(QPainter& painter) const
{
    const qreal whole = size().width() - 2 * margin, width = whole - paintLogo(painter);
    const QFontMetricsF title(m_title), small(m_fonts.small);
    const QString date = formatDate(m_words.date, m_words.language), by = m_words.house.organisation;
    const qreal dateWidth = small.horizontalAdvance(date) + 12,
                byWidth = by.isEmpty() ? 0 : small.horizontalAdvance(by) + 12;
    painter.setPen(m_theme.text);
    painter.setFont(m_title);
    painter.drawText(QRectF(margin, margin, width - dateWidth, title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(m_board.map.title, Qt::ElideRight, width - dateWidth));
    painter.setFont(m_fonts.small);
    painter.setPen(m_theme.textSecondary);
    painter.drawText(QRectF(margin, margin, width, title.height()), Qt::AlignRight | Qt::AlignVCenter, date);
    const QRectF second(margin, margin + title.height() + 2, width, small.height());
    painter.drawText(second, Qt::AlignLeft, small.elidedText(m_words.head, Qt::ElideRight, width - byWidth));
    painter.drawText(second, Qt::AlignRight, small.elidedText(by, Qt::ElideRight, width));
    if (!m_words.house.colour.isEmpty())
        painter.fillRect(QRectF(margin, margin + headHeight - 9, whole, 3), m_theme.accent);
}

void BoardSheet::paintFoot(QPainter& painter, const BoardPaint& paint, qreal top, int page, int pages) const
{
    const qreal width = size().width() - 2 * margin;
    const QFontMetricsF tiny(m_fonts.tiny);
    const qreal legend = paintLegend(&painter, paint, {margin, top}, width);
    painter.setFont(m_fonts.tiny);
    const QString pageWords =
        text({QT_TRANSLATE_NOOP("core", "Page %1 of %2"), {static_cast<qint64>(page), static_cast<qint64>(pages)}},
             m_words.language);
    painter.setPen(m_theme.textSecondary);
    const QRectF last(margin, top + legend + 6, width, tiny.height());
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
    paint.hair = 0.2 * unitsPerMm / scale;
    paint.linkWidth = 0.35 * unitsPerMm / scale;
    return paint;
}

void BoardSheet::paint(QPainter& painter, qreal scale, int page, int pages, const QRectF& part) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const BoardPaint paint = boardPaint(scale);
    paintHead(painter);
    painter.save();
    const QRectF whole = m_layout.wholeRect();
    const QPointF shift(margin - whole.left(), margin + headHeight - whole.top());
    painter.translate(shift);
    paintBoard(painter, paint, part.isNull() ? QRectF() : part.translated(-shift));
    for (const NoteBox& box : m_notes.notes)
        paintNote(painter, paint, m_words.notes.notes[box.note], box);
    painter.restore();
    paintFoot(painter, paint, margin + headHeight + whole.height() + 10, page, pages);
}

} // namespace tropa::ui::paint
