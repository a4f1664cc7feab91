#include "maps/pptx_slide.h"

#include "maps/cell_words.h"

namespace tropa::maps {

using namespace pptx;

namespace {

/// Fill and edge.
std::pair<QString, QString> noteColoursOf(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Green:
        return {QStringLiteral("E3EAD0"), QStringLiteral("5C7D10")};
    case NoteColour::Blue:
        return {QStringLiteral("D3E6E9"), QStringLiteral("1D7F8C")};
    case NoteColour::Pink:
        return {QStringLiteral("ECD9DE"), QStringLiteral("8B3B55")};
    case NoteColour::Grey:
        return {QStringLiteral("E6E9E8"), QStringLiteral("7B8783")};
    case NoteColour::Yellow:
        break;
    }
    return {QStringLiteral("F3EAD0"), QStringLiteral("A8893F")};
}

} // namespace

/// A metric as on the board: value, change, interval, n, target.
PptxSlide::Paragraphs PptxSlide::metricWords(const Card& card, const MetricCell& cell) const
{
    const CellWords words = cellWords(cell, m_options.language);
    const QString quiet = QStringLiteral("505C58");
    const bool isLow = m_grid.cardHeight < 60;
    Paragraphs lines;
    lines.push_back(
        {card.text.isEmpty() ? words.name : card.text + QStringLiteral(" · ") + words.name, 7.5, false, quiet});
    if (!cell.place.isEmpty())
        lines.back().words += QStringLiteral(" · ") + cell.place;
    lines.push_back(
        {words.value, isLow ? 10.0 : 14.0, true, words.isMissed ? QStringLiteral("AD3519") : QStringLiteral("18211E")});
    const auto add = [&](QStringList parts, const QString& ink) {
        parts.removeAll(QString());
        if (!parts.isEmpty())
            lines.push_back({parts.join(QStringLiteral(" · ")), 7.5, false, ink});
    };
    QString ink = quiet;
    if (cell.change && cell.change->distinguishable && !cell.isBelowMinimumN &&
        cell.info->direction != metrics::Direction::Neutral)
        ink = cell.change->better ? QStringLiteral("0A6F62") : QStringLiteral("AD3519");
    if (isLow) { // three lines are all there is room for
        add({words.change, words.interval, words.n, words.target}, quiet);
    } else {
        add({words.change}, ink);
        add({words.interval, words.n, words.target}, quiet);
    }
    return lines;
}

/// In the upper part of a card's room; gives what is left for the words.
QRectF PptxSlide::picture(const Card& card, const QRectF& rect)
{
    const QByteArray bytes = m_page.values.pictures.value(card.picture);
    const QSizeF size = pictureSize(bytes);
    if (size.isEmpty())
        return rect;
    const bool isAlone = card.text.isEmpty();
    const double share = isAlone ? 1 : 0.72;
    const QSizeF room(rect.width(), rect.height() * share);
    const QSizeF fitted = size.scaled(room, Qt::KeepAspectRatio);
    const auto known = std::ranges::find(m_pictures, card.picture);
    const int number = firstPicture + static_cast<int>(known - m_pictures.begin());
    if (known == m_pictures.end())
        m_pictures.push_back(card.picture);
    image(
        QStringLiteral("Picture"), card.pictureName, number,
        {QPointF(rect.left() + (rect.width() - fitted.width()) / 2, rect.top() + (room.height() - fitted.height()) / 2),
         fitted});
    return isAlone ? QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
                   : rect.adjusted(0, room.height() + 2, 0, 0);
}

void PptxSlide::card(std::size_t index)
{
    const Board& board = m_page.board;
    const Card& card = board.cards[index];
    const LaneKind kind = board.laneOf(card).kind;
    const CardValues* values = m_page.values.card(card.id);
    const QRectF rect = m_grid.card(index).translated(margin, margin + titleHeight);
    QString ground = kind == LaneKind::Pains           ? QStringLiteral("FBE9E7")
                     : kind == LaneKind::Opportunities ? QStringLiteral("E6F2EA")
                                                       : QStringLiteral("FFFFFF");
    Paragraphs words;
    const bool isMetric = values && values->metrics.size() == 1 && values->metrics.front().info &&
                          (kind == LaneKind::Metrics || kind == LaneKind::Checklist);
    if (isMetric) {
        words = metricWords(card, values->metrics.front());
        if (values->metrics.front().isPastAlarm)
            ground = QStringLiteral("FBE4DD");
    } else {
        const QString all = wordsOn(m_page, card, m_options.language, &m_leftOut);
        const double room = rect.width() * rect.height() / 95; // letters of 8 points that fit
        const double points = static_cast<double>(all.size()) > room ? 6.5 : 8;
        words = isFormatted(card.text) ? withFormat(card.text, all.mid(plainWords(card.text).size()).trimmed(), points)
                                       : plain(all, points);
    }
    QRectF written = picture(card, rect);
    if (kind == LaneKind::Arc && card.experience) { // as high as it is
        written.setTop(rect.bottom() - rect.height() * arcLevel(*card.experience) / mostArc);
        ground = houseColour(0.14, "DFE6F3");
    }
    const bool isSupposed = isGraded(kind) && values && values->strength == Strength::Assumption;
    m_dash = isSupposed ? QStringLiteral("dash") : QString();
    shape(QStringLiteral("card %1").arg(card.guid.toString()), words, written, "roundRect", ground,
          QStringLiteral("7A8794"), "l", m_shapes.value(card.id));
    m_dash.clear();
    QRectF sign(rect.topRight() + QPointF(-26, -9), QSizeF(20, 20));
    for (const Mark& mark : card.marks) {
        const bool isFail = mark.kind == MarkKind::Fail;
        box(idOf(mark.kind), signOf(mark.kind), sign, mark.kind == MarkKind::Decision ? "diamond" : "ellipse",
            isFail ? QStringLiteral("FBE9E7") : QStringLiteral("FFFFFF"),
            isFail ? QStringLiteral("B3261E") : QStringLiteral("1F2933"), 7, true, "ctr");
        sign.translate(-22, 0);
    }
}

/// Sticky notes and what people said, as shapes of their own over what they speak of.
void PptxSlide::notes()
{
    const Board& board = m_page.board;
    const QPointF shift(margin, margin + titleHeight);
    QHash<QPair<int, int>, int> taken; // how many lie there already
    const auto spot = [&](const NotePlace& place, const QSizeF& size) -> std::optional<QRectF> {
        const NoteCell cell = cellOf(board, place);
        QRectF over;
        if (const Card* card = board.card(place.card))
            over = m_grid.card(static_cast<std::size_t>(card - board.cards.data()));
        else if (cell.isValid())
            over =
                QRectF(m_grid.step(static_cast<std::size_t>(cell.column)).left(),
                       m_grid.lane(static_cast<std::size_t>(cell.lane)).top(), m_grid.columnWidth, m_grid.cardHeight);
        else if (place.isFree())
            over = QRectF(MapGrid::laneHeader, m_grid.laneTops.front(), m_grid.columnWidth, m_grid.cardHeight);
        else
            return std::nullopt; // what it spoke of is not on this slide
        const int before = taken[{cell.lane, cell.column}]++;
        return QRectF(over.right() - size.width() * 0.8 + before * 10,
                      over.bottom() - size.height() * 0.35 + before * 14, size.width(), size.height())
            .translated(shift);
    };
    for (const StickyNote& note : m_page.notes) {
        const std::optional<QRectF> rect = spot(note.place, {150, 58});
        if (!rect || note.text.isEmpty())
            continue;
        Paragraphs words = plain(note.text.left(300), 8);
        if (!note.author.isEmpty())
            words.push_back({note.author, 6.5, false, QStringLiteral("505C58")});
        const auto [ground, edge] = noteColoursOf(note.colour);
        shape(QStringLiteral("note %1").arg(note.guid.toString()), words, *rect, "foldedCorner", ground, edge);
    }
    for (const CommentThread& thread : m_page.threads) {
        const std::optional<QRectF> rect = thread.isResolved ? std::nullopt : spot(thread.place, {170, 64});
        if (!rect)
            continue;
        Paragraphs words;
        for (const Comment& comment : thread.comments)
            words.push_back({comment.author + QStringLiteral(": ") + comment.text.left(300), 7.5});
        shape(QStringLiteral("comment %1").arg(thread.guid.toString()), words, *rect, "wedgeRectCallout",
              QStringLiteral("E3ECF8"), QStringLiteral("2A5CA8"));
    }
}

} // namespace tropa::maps
