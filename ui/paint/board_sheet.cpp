#include "ui/paint/board_sheet.h"

#include "base/format_number.h"
#include "ui/paint/board_words.h"
#include "ui/theme/type_role.h"

#include <QCoreApplication>
#include <QPainter>

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
    m_layout = layOut(m_board, m_fonts, quoteWords(m_board, m_values, m_words.language));
}

QSizeF BoardSheet::size() const
{
    const QRectF whole = m_layout.wholeRect();
    return {std::max(leastWidth, whole.width()) + 2 * margin, whole.height() + 2 * margin + headHeight + footHeight};
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

void BoardSheet::paintHead(QPainter& painter) const
{
    const qreal width = size().width() - 2 * margin;
    painter.setPen(m_theme.text);
    painter.setFont(m_title);
    const QFontMetricsF title(m_title), small(m_fonts.small);
    const QString date = formatDate(m_words.date, m_words.language);
    const qreal dateWidth = small.horizontalAdvance(date) + 12;
    painter.drawText(QRectF(margin, margin, width - dateWidth, title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(m_board.map.title, Qt::ElideRight, width - dateWidth));
    painter.setFont(m_fonts.small);
    painter.setPen(m_theme.textSecondary);
    painter.drawText(QRectF(margin, margin, width, title.height()), Qt::AlignRight | Qt::AlignVCenter, date);
    painter.drawText(QRectF(margin, margin + title.height() + 2, width, small.height()), Qt::AlignLeft,
                     small.elidedText(m_words.head, Qt::ElideRight, width));
}

void BoardSheet::paintFoot(QPainter& painter, qreal top, int page, int pages) const
{
    const qreal width = size().width() - 2 * margin;
    const QFontMetricsF tiny(m_fonts.tiny);
    painter.setFont(m_fonts.tiny);
    if (m_board.map.kind == maps::MapKind::Journey) { // what the bars mean, with how many cells have it
        qreal x = margin;
        for (auto strength = static_cast<int>(maps::Strength::Measured);
             strength >= static_cast<int>(maps::Strength::Assumption); --strength) {
            const auto which = static_cast<maps::Strength>(strength);
            paintStrength(painter, {x + 14, top + tiny.ascent() + 1}, which, m_theme.textSecondary);
            const QString words = text(maps::term(maps::strengths(), which).name, m_words.language) + QLatin1Char(' ') +
                                  formatNumber(static_cast<qint64>(m_values.count(which)), m_words.language);
            painter.setPen(m_theme.textSecondary);
            painter.drawText(QPointF(x + 20, top + tiny.ascent()), words);
            x += 20 + tiny.horizontalAdvance(words) + 18;
        }
    }
    const QString pageWords =
        text({QT_TRANSLATE_NOOP("core", "Page %1 of %2"), {static_cast<qint64>(page), static_cast<qint64>(pages)}},
             m_words.language);
    painter.setPen(m_theme.textSecondary);
    const QRectF last(margin, top + tiny.height() + 6, width, tiny.height());
    painter.drawText(last, Qt::AlignRight, pageWords);
    painter.drawText(last, Qt::AlignLeft,
                     tiny.elidedText(m_words.foot, Qt::ElideRight, width - tiny.horizontalAdvance(pageWords) - 16));
}

void BoardSheet::paint(QPainter& painter, qreal scale, int page, int pages) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    BoardPaint paint;
    paint.board = &m_board;
    paint.layout = &m_layout;
    paint.values = &m_values;
    paint.fonts = &m_fonts;
    paint.theme = m_theme;
    paint.language = m_words.language;
    paint.isPrint = true;
    paint.hair = 0.2 * unitsPerMm / scale;
    paint.linkWidth = 0.35 * unitsPerMm / scale;
    paintHead(painter);
    painter.save();
    const QRectF whole = m_layout.wholeRect();
    painter.translate(margin - whole.left(), margin + headHeight - whole.top());
    paintBoard(painter, paint);
    painter.restore();
    paintFoot(painter, margin + headHeight + whole.height() + 10, page, pages);
}

} // namespace tropa::ui::paint
