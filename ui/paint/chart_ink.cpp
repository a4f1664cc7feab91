#include "ui/paint/chart_ink.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

using theme::TypeRole;

ChartInk::ChartInk(QPainter& painter, const ChartLook& look) : m_painter(painter), m_look(look)
{
    if (look.dpi && painter.device() != nullptr && painter.device()->logicalDpiY() > 0)
        m_fontScale = *look.dpi / painter.device()->logicalDpiY();
}

QFont ChartInk::font(TypeRole role, bool strong) const
{
    QFont font = theme::fontFor(role, m_look.font);
    if (strong)
        font.setWeight(QFont::DemiBold);
    if (m_fontScale != 1) {
        font.setPointSizeF(font.pointSizeF() * m_fontScale);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

QFontMetricsF ChartInk::metrics(TypeRole role, bool strong) const
{
    return QFontMetricsF(font(role, strong), m_painter.device());
}

double ChartInk::width(TypeRole role, const QString& words, bool strong) const
{
    return std::ceil(metrics(role, strong).horizontalAdvance(words)) + 1;
}

void ChartInk::words(const QRectF& place, Qt::Alignment alignment, const QString& words, const Style& style)
{
    if (words.isEmpty())
        return;
    const QFontMetricsF size = metrics(style.role, style.strong);
    QString shown = words;
    const double wide = size.horizontalAdvance(words);
    if (wide > place.width() + 1)
        shown = size.elidedText(words, Qt::ElideRight, place.width() + 1);
    const double drawn = std::min(wide, place.width() + 1);
    double x = place.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = place.right() - drawn;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = place.center().x() - drawn / 2;
    double top = place.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top = place.center().y() - size.height() / 2;
    else if (alignment.testFlag(Qt::AlignBottom))
        top = place.bottom() - size.height();
    m_painter.setFont(font(style.role, style.strong));
    m_painter.setPen(style.colour);
    m_painter.drawText(QPointF(x, top + size.ascent()), shown);
    m_picture.texts.push_back({words, QRectF(x, top, drawn, size.height()), shown != words});
}

QStringList ChartInk::wrapped(const QString& words, TypeRole role, double width, int most) const
{
    const QFontMetricsF size = metrics(role);
    QStringList lines;
    QString line;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString longer = line.isEmpty() ? parts[i] : line + u' ' + parts[i];
        if (line.isEmpty() || size.horizontalAdvance(longer) <= width) {
            line = longer;
        } else if (lines.size() + 1 < most) {
            lines << line;
            line = parts[i];
        } else {
            line = (QStringList{line} + parts.mid(i)).join(u' ');
            break;
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

void ChartInk::point(const ChartPlace& place, const QRectF& area, const QRectF& mark, double radius)
{
    m_picture.hits.push_back({place, area});
    if (m_look.current == place)
        m_current = {mark, radius};
}

void ChartInk::drawCurrent()
{
    if (!m_current)
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(theme().focus, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(m_current->first, m_current->second, m_current->second);
}

void ChartInk::line(const QPointF& from, const QPointF& to, const QColor& colour, double width,
                    const QList<qreal>& dash)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (!dash.isEmpty()) {
        QList<qreal> pattern;
        for (const qreal part : dash)
            pattern << part / width;
        pen.setDashPattern(pattern);
    }
    m_painter.setPen(pen);
    QPointF a = from, b = to;
    // Hairlines lie on whole pixels, or they are two grey ones.
    if (from.y() == to.y())
        a.setY(std::floor(a.y()) + 0.5), b.setY(a.y());
    else if (from.x() == to.x())
        a.setX(std::floor(a.x()) + 0.5), b.setX(a.x());
    m_painter.drawLine(a, b);
}

void ChartInk::fill(const QRectF& area, const QColor& colour)
{
    m_painter.fillRect(area, colour);
}

void ChartInk::whisker(const QPointF& from, const QPointF& to, const QColor& colour, double cap)
{
    const double half = cap / 2;
    line(from, to, colour, 1.25);
    const QPointF along = from.x() == to.x() ? QPointF(half, 0) : QPointF(0, half);
    for (const QPointF& end : {from, to})
        line(end - along, end + along, colour, 1.25);
}

void ChartInk::hatch(const QRectF& area, const QColor& colour, double pitch)
{
    m_painter.save();
    m_painter.setClipRect(area, Qt::IntersectClip);
    m_painter.setPen(QPen(colour, 1));
    for (double x = area.left() - area.height(); x < area.right(); x += pitch)
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    m_painter.restore();
}

QColor ChartInk::seriesColour(const charts::ChartSeries& series, std::size_t place) const
{
    switch (series.mood) {
    case charts::SeriesMood::Good:
        return theme().divergingStep(4).fill;
    case charts::SeriesMood::Neutral:
        return theme().seriesColour(8);
    case charts::SeriesMood::Bad:
        return theme().divergingStep(-3).fill;
    case charts::SeriesMood::None:
        break;
    }
    return theme().seriesColour(series.colour > 0 ? series.colour : static_cast<int>(place) + 1);
}

QColor ChartInk::faded(const QColor& colour, double opacity) const
{
    return theme::blended(colour, theme().raised, opacity);
}

} // namespace tropa::ui::paint
