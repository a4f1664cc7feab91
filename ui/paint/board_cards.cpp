#include "ui/paint/board_paint.h"
#include "ui/paint/board_words.h"
#include "ui/paint/cell_charts.h"

#include "base/format_number.h"
#include "maps/frozen_values.h"
#include "ui/theme/icon_engine.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::ui::paint {

using maps::Strength;
using theme::Glyph;

namespace {

constexpr qreal padX = 8;
constexpr qreal padY = 6;
constexpr qreal hatchedStrip = 6, hatchStep = 8;

/// Draws one card; a short-lived helper that holds what every look needs.
class CardPainter
{
public:
    CardPainter(QPainter& painter, const BoardPaint& paint, const CardBox& box)
        : m_painter(painter)
        , m_paint(paint)
        , m_theme(paint.theme)
        , m_box(box)
        , m_rect(box.rect)
        , m_card(paint.board->cards[box.card])
        , m_lane(paint.board->laneOf(m_card))
        , m_values(paint.values ? paint.values->card(box.id) : nullptr)
        , m_strength(m_values ? m_values->strength : Strength::Measured)
    {
    }

    void paint();

private:
    const maps::MetricCell* metric() const
    {
        return m_values && !m_values->metrics.empty() ? &m_values->metrics.front() : nullptr;
    }
    QString words(const Message& message) const { return text(message, m_paint.language); }
    void line(const QRectF& room, int alignment, const QString& words, const QFont& font, const QColor& colour);
    void block();
    void frame(const QColor& fill, const QColor& edge, qreal radius, Qt::PenStyle style = Qt::SolidLine);
    void empty(const QString& words);
    void emptyMetric(const QString& why);
    void staticText(const QPointF& at, const QColor& colour);
    qreal textTop() const { return padY + (m_box.pictureHeight > 0 ? m_box.pictureHeight + pictureGap : 0); }
    void badge(const QPointF& corner) const;
    void metricCard();
    void scoreCard();
    void quoteCard();
    void textCard();
    void picture();
    void arc();
    void channels();
    void owner();
    void time();
    void emotion();
    void node();
    void nodeFoot(const QRectF& room);
    void plain();
    void marks();
    QColor valueColour(const maps::MetricCell& cell) const;

    QPainter& m_painter;
    const BoardPaint& m_paint;
    const theme::Theme& m_theme;
    const CardBox& m_box;
    QRectF m_rect;
    const maps::Card& m_card;
    const maps::Lane& m_lane;
    const maps::CardValues* m_values;
    Strength m_strength;
};

void CardPainter::line(const QRectF& room, int alignment, const QString& words, const QFont& font, const QColor& colour)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(words) <= room.width();
    m_painter.drawText(room, alignment | Qt::TextSingleLine | Qt::TextDontClip,
                       fits ? words : metrics.elidedText(words, Qt::ElideRight, room.width()));
}

void CardPainter::frame(const QColor& fill, const QColor& edge, qreal radius, Qt::PenStyle style)
{
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QPen pen(edge, m_paint.hair);
    if (style == Qt::DashLine)
        pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    const QRectF inside = m_rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (radius > 0)
        m_painter.drawRoundedRect(inside, radius, radius);
    else
        m_painter.drawRect(inside);
}

void CardPainter::emptyMetric(const QString& why)
{
    empty({});
    if (m_paint.detail < Detail::Titles)
        return;
    const QFontMetricsF small(m_paint.fonts->small);
    const QRectF in = m_rect.adjusted(padX, padY, -padX, -padY);
    staticText(in.topLeft(), m_theme.textSecondary); // what would stand here
    const QRectF rest = in.adjusted(0, std::max(1, m_box.headLines) * small.lineSpacing() + 2, 0, 0);
    m_painter.setFont(m_paint.fonts->small);
    m_painter.setPen(m_theme.textFaint);
    const int lines = std::max(1, static_cast<int>(rest.height() / small.lineSpacing()));
    m_painter.drawText(rest, Qt::AlignVCenter, brokenText(why, m_paint.fonts->small, rest.width(), lines));
}

void CardPainter::empty(const QString& words)
{
    frame({}, m_theme.line, 4, Qt::DashLine);
    if (m_paint.detail < Detail::Titles || words.isEmpty())
        return;
    m_painter.setFont(m_paint.fonts->small);
    m_painter.setPen(m_theme.textSecondary);
    const qreal width = m_rect.width() - 2 * padX;
    const int lines =
        std::max(1, static_cast<int>((m_rect.height() - 4) / QFontMetricsF(m_paint.fonts->small).lineSpacing()));
    m_painter.drawText(m_rect, Qt::AlignCenter, brokenText(words, m_paint.fonts->small, width, lines));
}

void CardPainter::staticText(const QPointF& at, const QColor& colour)
{
    m_painter.setFont(m_paint.fonts->small);
    m_painter.setPen(colour);
    m_painter.drawStaticText(at, m_box.text);
}

void CardPainter::badge(const QPointF& corner) const
{
    if (m_paint.showsStrength && m_paint.values && maps::isGraded(m_lane.kind))
        paintStrength(m_painter, corner, m_strength, m_theme.textSecondary);
}

QColor CardPainter::valueColour(const maps::MetricCell& cell) const
{
    if (cell.isBelowMinimumN)
        return m_theme.textFaint;
    return cell.targetState == metrics::TargetState::Missed ? m_theme.bad : m_theme.text;
}

void CardPainter::metricCard()
{
    const maps::MetricCell* cell = metric();
    if (m_card.bindings.empty() && m_card.text.isEmpty())
        return empty(words({QT_TRANSLATE_NOOP("core", "no metric")}));
    if (!cell && !m_card.bindings.empty())
        return frame(m_theme.raised, m_theme.line, 4); // being computed
    if (!cell)
        return textCard();
    if (!cell->info || !cell->value.value) {
        const QString why =
            cell->value.reason.isEmpty() ? words({QT_TRANSLATE_NOOP("core", "no data")}) : words(cell->value.reason);
        return cell->info ? emptyMetric(why) : empty(why);
    }

    frame(cell->isPastAlarm ? m_theme.badBg : m_theme.raised, m_theme.line, 4);
    const BoardFonts& fonts = *m_paint.fonts;
    const QRectF in = m_rect.adjusted(padX, padY, -padX, -padY);
    const QColor colour = valueColour(*cell);
    const qreal small = QFontMetricsF(fonts.small).height(), valueHeight = QFontMetricsF(fonts.value).height();
    staticText(in.topLeft(), cell->isBelowMinimumN ? m_theme.textFaint : m_theme.textSecondary);
    qreal y = in.top() + small - 1 + std::max(0, m_box.headLines - 1) * QFontMetricsF(fonts.small).lineSpacing();
    const QString value = valueText(*cell->info, *cell->value.value, m_paint.language);
    line({in.left(), y, in.width(), valueHeight}, Qt::AlignLeft | Qt::AlignVCenter, value, fonts.value, colour);
    if (m_paint.detail < Detail::All)
        return;
    const qreal valueWidth = QFontMetricsF(fonts.value).horizontalAdvance(value);
    const qreal trendWidth = std::min<qreal>(46, in.width() - valueWidth - 8);
    const maps::CellChart chart = cell->binding.chart;
    const QRectF beside(in.right() - trendWidth, y + 5, trendWidth - 2, valueHeight - 10);
    const QColor chartInk = cell->isBelowMinimumN ? m_theme.line : m_theme.textSecondary;
    if (trendWidth >= 20 && cell->value.isFunnel && chart != maps::CellChart::None)
        paintSteps(m_painter, m_theme, beside, *cell, chartInk);
    else if (trendWidth >= 20 && chart != maps::CellChart::None)
        paintTrend(m_painter, m_theme, beside, *cell, chartInk);
    y += valueHeight - 2;
    qreal changeWidth = 0;
    if (cell->change) {
        const QString change = changeText(*cell->info, *cell->change, m_paint.language, false);
        QColor ink = m_theme.textSecondary;
        if (cell->change->distinguishable && !cell->isBelowMinimumN &&
            cell->info->direction != metrics::Direction::Neutral)
            ink = cell->change->better ? m_theme.good : m_theme.bad;
        line({in.left(), y, in.width(), small}, Qt::AlignLeft, change, fonts.small, ink);
        changeWidth = QFontMetricsF(fonts.small).horizontalAdvance(change) + 6;
    }
    if (cell->value.interval) {
        const QString interval = intervalText(*cell->info, *cell->value.interval, m_paint.language);
        if (QFontMetricsF(fonts.small).horizontalAdvance(interval) <=
            in.width() - changeWidth) // else the tooltip has it
            line({in.left() + changeWidth, y, in.width() - changeWidth, small}, Qt::AlignRight, interval, fonts.small,
                 cell->isBelowMinimumN ? m_theme.textFaint : m_theme.textSecondary);
    }
    y += small + 3;
    const bool isDistribution =
        chart == maps::CellChart::Distribution && !cell->value.isFunnel && !cell->value.parts.empty();
    if (isDistribution)
        paintDistribution(m_painter, m_theme, {in.left(), y - 1, in.width(), 7}, *cell);
    else if (chart != maps::CellChart::None)
        paintValueBar(m_painter, m_theme, {in.left(), y, in.width(), 4}, *cell, colour);
    line({in.left(), in.bottom() - small, in.width(), small}, Qt::AlignLeft | Qt::AlignBottom,
         countText(cell->value.n, m_paint.language), fonts.small,
         cell->isBelowMinimumN ? m_theme.textFaint : m_theme.textSecondary);
    badge(in.bottomRight());
}

void CardPainter::scoreCard()
{
    const maps::MetricCell* cell = metric();
    if (!cell && !m_card.bindings.empty())
        return frame(m_theme.raised, m_theme.line, 4);
    if (!cell && !m_card.text.isEmpty())
        return textCard();
    if (!cell || !cell->info || !cell->value.value)
        return empty(QStringLiteral("—"));
    frame(cell->isPastAlarm ? m_theme.badBg : m_theme.raised, m_theme.line, 4);
    const QRectF in = m_rect.adjusted(padX, 0, -padX, 0);
    line(in, Qt::AlignLeft | Qt::AlignVCenter, valueText(*cell->info, *cell->value.value, m_paint.language),
         m_paint.fonts->bodyStrong, valueColour(*cell));
    badge({in.right(), m_rect.center().y() + 5});
    const QRectF sign(in.right() - 32, m_rect.center().y() - 7, 14, 14);
    if (cell->targetState == metrics::TargetState::Missed)
        paintSign(m_painter, m_paint, sign, Glyph::CircleAlert, m_theme.bad);
    else if (cell->targetState == metrics::TargetState::NotDistinguishable)
        paintSign(m_painter, m_paint, sign, Glyph::TriangleAlert, m_theme.warn);
}

void CardPainter::quoteCard()
{
    const bool hasOwnText = !m_card.text.isEmpty();
    const maps::QuoteCell* quotes = m_values && m_values->quotes ? &*m_values->quotes : nullptr;
    if (!hasOwnText && quotes && m_paint.values->frozen) // a copy that was handed over: how many, not what they said
        return empty(
            words(quotes->voices > 0
                      ? Message::counted(QT_TRANSLATE_N_NOOP("core", "%n voices"), quotes->voices)
                      : Message(QT_TRANSLATE_NOOP("core", "Hidden in this copy: fewer than %1"), {maps::leastShown})));
    if (!hasOwnText && m_paint.values && (!quotes || quotes->evidence.empty()))
        return empty(words({QT_TRANSLATE_NOOP("core", "no data")}));
    textCard();
    if (quotes && m_paint.detail == Detail::All) {
        const QRectF in = m_rect.adjusted(padX, padY, -padX - 18, -padY);
        line(in, Qt::AlignLeft | Qt::AlignBottom, quoteFoot(*quotes, m_paint.language), m_paint.fonts->tiny,
             m_theme.textSecondary);
    }
}

void CardPainter::textCard()
{
    if (m_card.isBlank())
        return empty({});
    const bool isAssumption =
        m_strength == Strength::Assumption && maps::isGraded(m_lane.kind) && m_paint.showsStrength;
    qreal left = padX;
    if (isAssumption) {
        frame(m_theme.raised, m_theme.lineControl, 4, Qt::DashLine);
        const QRectF strip = m_rect.adjusted(1, 1, 0, -1)
                                 .intersected(QRectF(m_rect.left() + 1, m_rect.top(), hatchedStrip, m_rect.height()));
        m_painter.setPen(QPen(m_theme.lineControl, m_paint.hair));
        // Lines, not a brush: they stay sharp in print. One path of few lines: half of a large map's file was hatching.
        QPainterPath hatch;
        for (qreal y = strip.top() + 4; y < strip.bottom() + strip.width(); y += hatchStep) {
            const qreal top = std::max(strip.top(), y - strip.width()), bottom = std::min(strip.bottom(), y);
            hatch.moveTo(strip.left() + y - bottom, bottom);
            hatch.lineTo(strip.left() + y - top, top);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(hatch);
        left = padX + 2;
    } else {
        frame(m_theme.raised, m_theme.line, 4);
        const bool isPain = m_box.look == CardLook::Pain;
        if (isPain || m_box.look == CardLook::Opportunity) {
            m_painter.fillRect(QRectF(m_rect.left(), m_rect.top() + 0.5, 3, m_rect.height() - 1),
                               isPain ? m_theme.bad : m_theme.accent);
            left = padX + 2;
        }
    }
    picture();
    staticText(m_rect.topLeft() + QPointF(left, textTop()), m_theme.text);
    if (m_paint.detail == Detail::All)
        badge(m_rect.bottomRight() - QPointF(padX, padY));
}

/// Whole, in the middle of its room; a frame holds its place until it is read.
void CardPainter::picture()
{
    if (m_box.pictureHeight <= 0)
        return;
    const QRectF room(m_rect.left() + padX, m_rect.top() + padY, m_rect.width() - 2 * padX, m_box.pictureHeight);
    const auto found = m_paint.pictures ? m_paint.pictures->constFind(m_card.picture) : Pictures::const_iterator();
    if (!m_paint.pictures || found == m_paint.pictures->cend()) {
        m_painter.setPen(QPen(m_theme.line, m_paint.hair));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(room);
        return paintSign(m_painter, m_paint, {room.center().x() - 8, room.center().y() - 8, 16, 16}, Glyph::Image,
                         m_theme.textFaint);
    }
    const QSizeF size = QSizeF(found->size()).scaled(room.size(), Qt::KeepAspectRatio);
    const bool smooth = m_painter.testRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size), *found);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

/// A bar of five steps: how much is at stake, neither good nor bad.
void CardPainter::arc()
{
    if (!m_card.experience)
        return empty({});
    const QRectF in = m_rect.adjusted(0, 4, 0, -2);
    const int level = maps::arcLevel(*m_card.experience);
    const qreal height = in.height() * level / maps::mostArc;
    m_painter.fillRect(QRectF(in.left(), in.bottom() - height, in.width(), height), m_theme.accentSubtle);
    m_painter.fillRect(QRectF(in.left(), in.bottom() - height, in.width(), 2), m_theme.accent);
    m_painter.fillRect(QRectF(in.left(), in.bottom() - m_paint.hair, in.width(), m_paint.hair), m_theme.line);
    if (m_paint.detail < Detail::Titles)
        return;
    const QFont& font = m_paint.fonts->smallStrong;
    line({in.left() + padX, in.bottom() - QFontMetricsF(font).height() - 2, in.width() - 2 * padX,
          QFontMetricsF(font).height()},
         Qt::AlignLeft, QString::number(level), font, m_theme.text);
}

void CardPainter::channels()
{
    qreal x = m_rect.left() + 3;
    for (const QString& icon : m_card.icons) {
        if (x + 18 > m_rect.right())
            break;
        const auto glyph = theme::glyphFromName(QStringLiteral("channel-") + icon);
        paintSign(m_painter, m_paint, {x, m_rect.center().y() - 8.5, 17, 17}, glyph.value_or(Glyph::Touchpoint),
                  m_theme.textSecondary);
        x += 27;
    }
}

void CardPainter::owner()
{
    const bool isSet = !m_card.text.isEmpty();
    paintSign(m_painter, m_paint, {m_rect.left() + 3, m_rect.center().y() - 7, 14, 14},
              isSet ? Glyph::User : Glyph::Help, m_theme.textSecondary);
    const QRectF room = m_rect.adjusted(22, 0, 0, 0);
    line(room, Qt::AlignLeft | Qt::AlignVCenter, isSet ? m_card.text : words({QT_TRANSLATE_NOOP("core", "nobody yet")}),
         m_paint.fonts->small, m_theme.textSecondary);
}

void CardPainter::time()
{
    const BoardFonts& fonts = *m_paint.fonts;
    qreal x = m_rect.left() + 2;
    const auto put = [&](const QString& words, const QFont& font, const QColor& colour) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(words);
        line({x, m_rect.top(), std::min(width + 1, m_rect.right() - x + 8), m_rect.height()},
             Qt::AlignLeft | Qt::AlignVCenter, words, font, colour);
        x += width;
    };
    if (m_card.standardMinutes)
        put(minutesText(m_card.standardMinutes, m_paint.language), fonts.small, m_theme.textSecondary);
    std::optional<double> actual = m_card.actualMinutes;
    if (const maps::MetricCell* cell = metric();
        cell && cell->info && cell->value.value && cell->info->unit == metrics::Unit::Minutes)
        actual = cell->value.value; // measured goes before typed
    if (!actual)
        return;
    if (m_card.standardMinutes)
        put(QStringLiteral(" / "), fonts.small, m_theme.textSecondary);
    const double over = m_card.standardMinutes ? *actual - *m_card.standardMinutes : 0;
    const QColor colour = over > m_card.toleranceMinutes.value_or(0) ? m_theme.bad
                          : over > 0                                 ? m_theme.warn
                                                                     : m_theme.text;
    put(minutesText(actual, m_paint.language), fonts.smallStrong, colour);
}

void CardPainter::emotion()
{
    const double feeling = m_card.experience.value_or(0);
    const Glyph face = feeling > 0.25 ? Glyph::Smile : feeling < -0.25 ? Glyph::Frown : Glyph::Neutral;
    paintSign(m_painter, m_paint, {m_rect.left() + 1, m_rect.top() + 5, 17, 17}, face,
              feeling < -0.25 ? m_theme.bad : m_theme.textSecondary);
    staticText(m_rect.topLeft() + QPointF(24, padY), m_theme.text);
}

void CardPainter::nodeFoot(const QRectF& room)
{
    QString left = m_card.actor.isEmpty() ? m_card.system : m_card.actor;
    const maps::MetricCell* cell = metric();
    if (!cell || !cell->info)
        return line(room, Qt::AlignLeft | Qt::AlignBottom, left, m_paint.fonts->tiny, m_theme.textSecondary);
    const QString name = words(cell->info->name) + QLatin1Char(' ');
    if (!cell->value.value)
        return line(room, Qt::AlignLeft | Qt::AlignBottom, name + QStringLiteral("—"), m_paint.fonts->tiny,
                    m_theme.textSecondary);
    const QString value = valueText(*cell->info, *cell->value.value, m_paint.language);
    QFont strong = m_paint.fonts->tiny;
    strong.setWeight(m_paint.fonts->bodyStrong.weight());
    const bool isMissed = cell->targetState == metrics::TargetState::Missed && !cell->isBelowMinimumN;
    const QFontMetricsF tiny(m_paint.fonts->tiny);
    const QColor faint = cell->isBelowMinimumN ? m_theme.textFaint : m_theme.textSecondary;
    line(room, Qt::AlignLeft | Qt::AlignBottom, name, m_paint.fonts->tiny, faint);
    QRectF rest = room.adjusted(tiny.horizontalAdvance(name), 0, 0, 0);
    const QFont& valueFont = isMissed ? strong : m_paint.fonts->tiny;
    line(rest, Qt::AlignLeft | Qt::AlignBottom, value, valueFont, isMissed ? m_theme.bad : faint);
    rest.adjust(QFontMetricsF(valueFont).horizontalAdvance(value), 0, 0, 0);
    line(rest, Qt::AlignLeft | Qt::AlignBottom, QStringLiteral(" · ") + countText(cell->value.n, m_paint.language),
         m_paint.fonts->tiny, faint);
}

void CardPainter::node()
{
    const bool isTech = m_lane.role == maps::LaneRole::FrontTech || m_lane.role == maps::LaneRole::BackTech;
    const bool isCustomer = m_lane.role == maps::LaneRole::Customer;
    frame(m_theme.raised, isCustomer ? m_theme.seriesColour(1) : m_theme.lineControl, isTech ? 10 : 4);
    picture();
    staticText(m_rect.topLeft() + QPointF(padX, textTop()), m_theme.text);
    if (m_paint.detail == Detail::All)
        nodeFoot(m_rect.adjusted(padX, padY, -padX, -padY + 1));
}

void CardPainter::plain()
{
    frame(m_theme.panel, m_theme.line, 0);
    picture();
    staticText(m_rect.topLeft() + QPointF(padX, textTop()), m_theme.text);
}

void CardPainter::marks()
{
    qreal x = m_rect.right() - 10;
    for (const maps::Mark& mark : m_card.marks) {
        const QRectF place(x - 2, m_rect.top() - 10, 20, 20);
        QColor fill = m_theme.text, ink = m_theme.raised;
        m_painter.setPen(QPen(m_theme.raised, 1.5));
        switch (mark.kind) {
        case maps::MarkKind::Wait:
            fill = m_theme.warn;
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
            break;
        case maps::MarkKind::Decision:
            ink = m_theme.text;
            m_painter.setPen(QPen(m_theme.text, 1));
            m_painter.setBrush(m_theme.raised);
            m_painter.drawPolygon(QPolygonF{
                QPointF(place.center().x(), place.top() - 1), QPointF(place.right() + 1, place.center().y()),
                QPointF(place.center().x(), place.bottom() + 1), QPointF(place.left() - 1, place.center().y())});
            break;
        case maps::MarkKind::MomentOfTruth:
            paintSign(m_painter, m_paint, place.adjusted(2, 2, -2, -2), Glyph::StarFilled, m_theme.warn);
            x -= 22;
            continue;
        default:
            if (mark.kind == maps::MarkKind::Fail)
                fill = m_theme.bad;
            m_painter.setBrush(fill);
            m_painter.drawEllipse(place.adjusted(1, 1, -1, -1));
            break;
        }
        line(place, Qt::AlignCenter, QLatin1String(maps::markLetter(mark.kind)), m_paint.fonts->smallStrong, ink);
        x -= 22;
    }
}

void CardPainter::block()
{
    switch (m_box.look) {
    case CardLook::CurvePoint:
    case CardLook::Arc:
    case CardLook::Channels:
    case CardLook::Owner:
    case CardLook::Time:
    case CardLook::Emotion:
        return;
    default:
        break;
    }
    const maps::MetricCell* cell = metric();
    QColor fill = theme::blended(m_theme.lineControl, m_theme.raised, 0.3);
    if (cell && cell->targetState == metrics::TargetState::Missed)
        fill = cell->isPastAlarm ? m_theme.bad : theme::blended(m_theme.bad, m_theme.raised, 0.5);
    const bool isEmpty = m_paint.values && m_strength == Strength::None && maps::isGraded(m_lane.kind);
    if (!isEmpty)
        m_painter.fillRect(m_rect, fill);
}

void CardPainter::paint()
{
    if (m_paint.detail == Detail::Stages)
        return;
    if (m_paint.detail == Detail::Blocks)
        return block();
    switch (m_box.look) {
    case CardLook::Metric:
        metricCard();
        break;
    case CardLook::Score:
        scoreCard();
        break;
    case CardLook::Quote:
        quoteCard();
        break;
    case CardLook::Channels:
        channels();
        break;
    case CardLook::Owner:
        owner();
        break;
    case CardLook::Time:
        time();
        break;
    case CardLook::Emotion:
        emotion();
        break;
    case CardLook::Node:
        node();
        break;
    case CardLook::Plain:
        plain();
        break;
    case CardLook::CurvePoint:
        return;
    case CardLook::Arc:
        arc();
        break;
    case CardLook::Picture:
    case CardLook::Text:
    case CardLook::Pain:
    case CardLook::Opportunity:
        textCard();
        break;
    }
    marks();
}

} // namespace

void paintStrength(QPainter& painter, const QPointF& corner, Strength strength, const QColor& ink)
{
    if (strength == Strength::None)
        return;
    const int filled = static_cast<int>(strength) - static_cast<int>(Strength::Assumption);
    constexpr std::array heights{5.0, 7.5, 10.0};
    QPainterPath bars; // one path for the three: thousands of them go into a PDF
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const qreal height = heights[static_cast<std::size_t>(i)];
        const QRectF bar(corner.x() - 13 + i * 5, corner.y() - height, 3, height);
        if (i < filled) {
            painter.fillRect(bar, ink);
        } else if (strength == Strength::Assumption) {
            bars.moveTo(bar.center().x(), bar.bottom());
            bars.lineTo(bar.center().x(), bar.top());
        } else {
            bars.addRect(bar.adjusted(0.375, 0.375, -0.375, -0.375));
        }
    }
    if (bars.isEmpty())
        return;
    QPen pen(ink, 0.75);
    if (strength == Strength::Assumption) {
        pen = QPen(ink, 3, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1 / 3.0, 1 / 3.0});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bars);
    painter.setPen(Qt::NoPen);
}

void paintCard(QPainter& painter, const BoardPaint& paint, const CardBox& box)
{
    CardPainter(painter, paint, box).paint();
    if (paint.board->cards[box.card].nested.isValid() && paint.detail >= Detail::Titles)
        paintSign(painter, paint, nestedSign(box), theme::Glyph::Expand, paint.theme.accent);
}

QRectF nestedSign(const CardBox& box)
{
    return {box.rect.right() - 38, box.rect.bottom() - 18, 13, 13};
}

} // namespace tropa::ui::paint
