#include "ui/paint/sheet_legend.h"

#include "base/format_number.h"
#include "ui/paint/link_pen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace tropa::ui::paint {

namespace {

using theme::Glyph;

/// A sign and its words; the sign is drawn in a room of `width`, as high as the letters.
struct Item
{
    qreal width;
    QString words;
    std::function<void(QPainter&, const QRectF&)> draw;
};

class Legend
{
public:
    explicit Legend(const BoardPaint& paint) : m_paint(paint)
    {
        strengths();
        marks();
        channels();
        curve();
        links();
    }
    std::vector<Item> items;

private:
    void strengths();
    void marks();
    void channels();
    void curve();
    void links();
    QString words(const Message& message) const { return text(message, m_paint.language); }
    void add(qreal width, const Message& message, std::function<void(QPainter&, const QRectF&)> draw)
    {
        items.push_back({width, words(message), std::move(draw)});
    }

    const BoardPaint& m_paint;
};

void Legend::strengths()
{
    if (m_paint.board->map.kind != maps::MapKind::Journey || !m_paint.values)
        return;
    for (auto strength = static_cast<int>(maps::Strength::Measured);
         strength >= static_cast<int>(maps::Strength::Assumption); --strength) {
        const auto which = static_cast<maps::Strength>(strength);
        const QString count = formatNumber(static_cast<qint64>(m_paint.values->count(which)), m_paint.language);
        items.push_back(
            {14, words(maps::term(maps::strengths(), which).name) + QLatin1Char(' ') + count,
             [this, which](QPainter& painter, const QRectF& room) {
                 paintStrength(painter, {room.right(), room.center().y() + 5}, which, m_paint.theme.textSecondary);
             }});
    }
}

void Legend::marks()
{
    const maps::Board& board = *m_paint.board;
    const auto isIn = [](const auto& list, maps::MarkKind kind) {
        return std::ranges::any_of(
            list, [&](const auto& one) { return std::ranges::count(one.marks, kind, &maps::Mark::kind) > 0; });
    };
    for (const maps::Term<maps::MarkKind>& mark : maps::markKinds()) {
        const bool onStep = isIn(board.steps, mark.value), onCard = isIn(board.cards, mark.value);
        if (!onStep && !onCard)
            continue;
        const bool isMoment = mark.value == maps::MarkKind::MomentOfTruth;
        const bool isHourglass = mark.value == maps::MarkKind::Wait && onStep;
        const bool isLetter = !isMoment && (!isHourglass || onCard);
        add((isMoment || isHourglass ? 14 : 0) + (isLetter ? 12 : 0), mark.name,
            [this, kind = mark.value, isMoment, isHourglass, isLetter](QPainter& painter, const QRectF& room) {
                const QRectF sign(room.left(), room.center().y() - 7, 14, 14);
                if (isMoment || isHourglass)
                    paintSign(painter, m_paint, sign, isMoment ? Glyph::StarFilled : Glyph::Hourglass,
                              m_paint.theme.warn);
                if (!isLetter)
                    return;
                painter.setFont(m_paint.fonts->smallStrong);
                painter.setPen(kind == maps::MarkKind::Fail   ? m_paint.theme.bad
                               : kind == maps::MarkKind::Wait ? m_paint.theme.warn
                                                              : m_paint.theme.text);
                painter.drawText(QRectF(room.right() - 12, room.top() - 2, 12, room.height() + 4),
                                 Qt::AlignCenter | Qt::TextDontClip, QLatin1String(maps::markLetter(kind)));
            });
    }
}

void Legend::channels()
{
    for (const maps::ChannelIcon& icon : maps::channelIcons()) {
        const bool isUsed = std::ranges::any_of(
            m_paint.board->cards, [&](const maps::Card& card) { return card.icons.contains(QLatin1String(icon.id)); });
        if (!isUsed)
            continue;
        const auto glyph = theme::glyphFromName(QStringLiteral("channel-") + QLatin1String(icon.id));
        add(14, icon.name, [this, glyph](QPainter& painter, const QRectF& room) {
            paintSign(painter, m_paint, {room.left(), room.center().y() - 7, 14, 14}, glyph.value_or(Glyph::Touchpoint),
                      m_paint.theme.textSecondary);
        });
    }
}

void Legend::curve()
{
    if (!m_paint.values)
        return;
    bool isMeasured = false, isSupposed = false, hasBand = false, isExpected = false;
    for (const auto& points : m_paint.values->curves) {
        for (const maps::CurvePoint& point : points) {
            isMeasured = isMeasured || (point.value && !point.isHypothesis);
            isSupposed = isSupposed || (point.value && point.isHypothesis);
            hasBand = hasBand || (point.lower && point.upper);
            isExpected = isExpected || point.expected;
        }
    }
    const auto& look = m_paint.theme.curve;
    const auto line = [](QPainter& painter, const QRectF& room, QPen pen, QList<qreal> dashes) {
        for (qreal& dash : dashes)
            dash /= pen.widthF();
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawLine(QLineF(room.left(), room.center().y(), room.right(), room.center().y()));
    };
    const auto point = [this, look](QPainter& painter, const QRectF& room, bool isHollow) {
        painter.setPen(QPen(isHollow ? look.line : m_paint.theme.raised, 1.5));
        painter.setBrush(isHollow ? m_paint.theme.raised : look.line);
        painter.drawEllipse(room.center(), 4, 4);
        painter.setBrush(Qt::NoBrush);
    };
    if (isMeasured)
        add(26, {QT_TRANSLATE_NOOP("core", "curve: measured")}, [=](QPainter& painter, const QRectF& room) {
            line(painter, room, QPen(look.line, 2.5), {});
            point(painter, room, false);
        });
    if (isSupposed)
        add(26, {QT_TRANSLATE_NOOP("core", "curve: supposed")}, [=](QPainter& painter, const QRectF& room) {
            line(painter, room, QPen(look.line, 1.75), {5, 4});
            point(painter, room, true);
        });
    if (hasBand)
        add(26, {QT_TRANSLATE_NOOP("core", "95 % interval")}, [this, look](QPainter& painter, const QRectF& room) {
            painter.fillRect(room.adjusted(0, 2, 0, -2),
                             theme::blended(look.line, m_paint.theme.raised, look.bandOpacity));
        });
    if (isExpected)
        add(26, {QT_TRANSLATE_NOOP("core", "expected")}, [=](QPainter& painter, const QRectF& room) {
            line(painter, room, QPen(look.expected, 1.25), {2, 4});
        });
}

void Legend::links()
{
    for (const maps::Term<maps::LinkKind>& kind : maps::linkKinds()) {
        if (std::ranges::count(m_paint.board->links, kind.value, &maps::Link::kind) == 0)
            continue;
        add(26, kind.name, [this, kind = kind.value](QPainter& painter, const QRectF& room) {
            painter.setPen(linkPen(kind, m_paint.theme.text, 1.25));
            painter.drawLine(QLineF(room.left(), room.center().y(), room.right(), room.center().y()));
        });
    }
}

} // namespace

qreal paintLegend(QPainter* painter, const BoardPaint& paint, const QPointF& at, qreal width)
{
    const QFontMetricsF tiny(paint.fonts->tiny);
    const qreal height = tiny.height(), row = height + 4;
    constexpr qreal toWords = 6, between = 18;
    qreal x = 0, y = 0;
    const Legend legend(paint);
    for (const Item& item : legend.items) {
        const qreal takes = item.width + toWords + tiny.horizontalAdvance(item.words);
        if (x > 0 && x + takes > width) {
            x = 0;
            y += row;
        }
        if (painter) {
            painter->save();
            item.draw(*painter, {at.x() + x, at.y() + y, item.width, height});
            painter->restore();
            painter->setFont(paint.fonts->tiny);
            painter->setPen(paint.theme.textSecondary);
            painter->drawText(at + QPointF(x + item.width + toWords, y + tiny.ascent()), item.words);
        }
        x += takes + between;
    }
    return y + height;
}

} // namespace tropa::ui::paint
