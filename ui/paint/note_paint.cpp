#include "ui/paint/note_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

constexpr qreal width = 136, inset = 8, fold = 12, signSize = 18;
constexpr int mostLines = 9;

QRectF inside(QRectF rect, const QRectF& body)
{
    rect.moveLeft(std::max(rect.left(), body.left()));
    rect.moveTop(std::max(rect.top(), body.top()));
    return rect;
}

} // namespace

const NoteBox* NoteLayout::noteAt(const QPointF& point) const
{
    for (auto box = notes.rbegin(); box != notes.rend(); ++box) {
        if (box->rect.contains(point))
            return &*box;
    }
    return nullptr;
}

const NoteBox* NoteLayout::box(maps::NoteId id) const
{
    const auto found = std::ranges::find(notes, id, &NoteBox::id);
    return found == notes.end() ? nullptr : &*found;
}

const ThreadSign* NoteLayout::signAt(const QPointF& point) const
{
    const auto found = std::ranges::find_if(signs, [&](const ThreadSign& sign) { return sign.rect.contains(point); });
    return found == signs.end() ? nullptr : &*found;
}

QRectF rectOf(const maps::Board& board, const BoardLayout& layout, const maps::NotePlace& place)
{
    if (place.isFree())
        return layout.bodyRect();
    if (place.card.isValid()) {
        const auto box = std::ranges::find(layout.cards, place.card, &CardBox::id);
        return box == layout.cards.end() ? QRectF() : box->rect;
    }
    const maps::NoteCell cell = maps::cellOf(board, place);
    return cell.isValid() ? layout.cell(cell.lane, cell.column) : QRectF();
}

NoteLayout layOutNotes(const maps::Board& board, const BoardLayout& layout, const BoardFonts& fonts,
                       const maps::MapNotes& notes)
{
    NoteLayout laid;
    const QFontMetricsF small(fonts.small), tiny(fonts.tiny);
    for (std::size_t i = 0; i < notes.notes.size(); ++i) {
        const maps::StickyNote& note = notes.notes[i];
        const QRectF at = rectOf(board, layout, note.place);
        if (at.isEmpty())
            continue;
        NoteBox box{note.id, i, {}, {}, false};
        box.words = brokenText(note.text, fonts.small, width - 2 * inset, mostLines, &box.isElided);
        const auto lines = std::max<qsizetype>(2, box.words.count(QLatin1Char('\n')) + 1);
        const QSizeF size(width, static_cast<qreal>(lines) * small.lineSpacing() + tiny.height() + 2 * inset + 2);
        QPointF corner = at.topLeft() + QPointF(note.x, note.y);
        corner.setX(std::clamp(corner.x(), 0.0, std::max(0.0, layout.body.width() - size.width())));
        corner.setY(std::clamp(corner.y(), 0.0, std::max(0.0, layout.body.height() - size.height())));
        box.rect = QRectF(corner, size);
        laid.notes.push_back(std::move(box));
    }
    for (const bool isResolved : {false, true}) {
        for (const maps::CommentThread& thread : notes.threads) {
            if (thread.isResolved != isResolved)
                continue;
            auto sign = std::ranges::find(laid.signs, thread.place, &ThreadSign::place);
            if (sign == laid.signs.end()) {
                const QRectF at = rectOf(board, layout, thread.place);
                if (at.isEmpty())
                    continue;
                const QRectF rect(at.left() - 6, at.top() - 7, signSize, signSize);
                sign = laid.signs.insert(laid.signs.end(), {thread.place, inside(rect, layout.bodyRect()), {}, 0});
            }
            sign->threads.push_back(thread.id);
            sign->open += isResolved ? 0 : 1;
        }
    }
    return laid;
}

NoteInk noteInk(maps::NoteColour colour, const theme::Theme& theme)
{
    using maps::NoteColour;
    const QColor hue = colour == NoteColour::Yellow  ? theme.codes[1]
                       : colour == NoteColour::Green ? theme.codes[9]
                       : colour == NoteColour::Blue  ? theme.codes[7]
                       : colour == NoteColour::Pink  ? theme.codes[3]
                                                     : theme.lineControl;
    return {theme::blended(hue, theme.raised, theme.isDark() ? 0.38 : 0.34), hue};
}

void paintNote(QPainter& painter, const BoardPaint& paint, const maps::StickyNote& note, const NoteBox& box)
{
    const NoteInk ink = noteInk(note.colour, paint.theme);
    const QRectF& sheet = box.rect;
    QPainterPath outline(sheet.topLeft());
    outline.lineTo(sheet.topRight());
    outline.lineTo(sheet.right(), sheet.bottom() - fold);
    outline.lineTo(sheet.right() - fold, sheet.bottom());
    outline.lineTo(sheet.bottomLeft());
    outline.closeSubpath();
    painter.setPen(QPen(ink.edge, paint.hair));
    painter.setBrush(ink.fill);
    painter.drawPath(outline);
    QPolygonF corner{{sheet.right(), sheet.bottom() - fold},
                     {sheet.right() - fold, sheet.bottom() - fold},
                     {sheet.right() - fold, sheet.bottom()}};
    painter.setBrush(theme::blended(ink.edge, ink.fill, 0.35));
    painter.drawPolygon(corner);
    painter.setBrush(Qt::NoBrush);
    if (paint.detail < Detail::Titles)
        return;
    painter.setPen(paint.theme.text);
    painter.setFont(paint.fonts->small);
    const QRectF inner = sheet.adjusted(inset, inset, -inset, -inset);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, box.words);
    if (note.author.isEmpty() || paint.detail < Detail::All)
        return;
    const QFontMetricsF tiny(paint.fonts->tiny);
    const qreal room = inner.width() - fold;
    painter.setFont(paint.fonts->tiny);
    painter.setPen(theme::blended(paint.theme.text, ink.fill, 0.75));
    painter.drawText(QPointF(inner.left(), inner.bottom()), tiny.elidedText(note.author, Qt::ElideRight, room));
}

void paintThreads(QPainter& painter, const BoardPaint& paint, const NoteLayout& layout,
                  const QSet<maps::ThreadId>& unread)
{
    const theme::Theme& theme = paint.theme;
    for (const ThreadSign& sign : layout.signs) {
        const bool isNew = std::ranges::any_of(sign.threads, [&](maps::ThreadId id) { return unread.contains(id); });
        const bool isOpen = sign.open > 0;
        const QColor edge = isOpen ? theme.info : theme.lineControl;
        painter.setPen(QPen(edge, paint.hair));
        painter.setBrush(isNew ? theme.info : isOpen ? theme.infoBg : theme.raised);
        // A speech bubble: square but for its lower left corner, which points at what is spoken of.
        const QRectF bubble = sign.rect.adjusted(0, 0, 0, -3);
        QPainterPath path;
        path.addRoundedRect(bubble, 4, 4);
        QPainterPath tail(QPointF(bubble.left() + 4, bubble.bottom() - 1));
        tail.lineTo(bubble.left() + 3, sign.rect.bottom());
        tail.lineTo(bubble.left() + 9, bubble.bottom() - 1);
        painter.drawPath(path.united(tail));
        painter.setFont(paint.fonts->tiny);
        painter.setPen(isNew ? theme.raised : edge);
        if (isOpen)
            painter.drawText(bubble, Qt::AlignCenter, QString::number(sign.open));
        else
            paintSign(painter, paint, bubble.adjusted(4, 2, -4, -2), theme::Glyph::Check, isNew ? theme.raised : edge);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace tropa::ui::paint
