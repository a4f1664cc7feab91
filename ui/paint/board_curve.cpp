#include "ui/paint/board_paint.h"

#include "base/format_number.h"
#include "maps/curve_shape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

struct Spot
{
    std::size_t column;
    double x;
    const maps::CurvePoint* point;
};

/// A smooth path through the spots' values that never leaves the range of two neighbours.
QPainterPath smooth(const LaneBox& lane, std::span<const double> x, std::span<const double> y)
{
    QPainterPath path;
    const std::vector<double> slopes = maps::monotoneSlopes(x, y);
    const auto at = [&](double px, double py) { return QPointF(px, curveY(lane, py)); };
    path.moveTo(at(x[0], y[0]));
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        const double third = (x[i + 1] - x[i]) / 3;
        path.cubicTo(at(x[i] + third, y[i] + slopes[i] * third), at(x[i + 1] - third, y[i + 1] - slopes[i + 1] * third),
                     at(x[i + 1], y[i + 1]));
    }
    return path;
}

class CurvePainter
{
public:
    CurvePainter(QPainter& painter, const BoardPaint& paint, const LaneBox& lane,
                 const std::vector<maps::CurvePoint>& points)
        : m_painter(painter), m_paint(paint), m_lane(lane), m_points(points)
    {
        for (std::size_t i = 0; i < points.size() && i < paint.layout->columns.size(); ++i) {
            const ColumnBox& column = paint.layout->columns[i];
            m_spots.push_back({i, column.x + column.width / 2, &points[i]});
        }
    }

    void paint()
    {
        expected();
        runs();
        hypotheses();
        if (m_paint.detail >= Detail::Titles)
            gaps();
        points();
    }

private:
    void expected();
    void runs();
    void hypotheses();
    void gaps();
    void points();
    void words(const QPointF& centre, const QString& words, const QFont& font, const QColor& colour);

    QPainter& m_painter;
    const BoardPaint& m_paint;
    const LaneBox& m_lane;
    const std::vector<maps::CurvePoint>& m_points;
    std::vector<Spot> m_spots;
};

void CurvePainter::words(const QPointF& centre, const QString& words, const QFont& font, const QColor& colour)
{
    const QFontMetricsF metrics(font);
    const QRectF room(centre.x() - metrics.horizontalAdvance(words) / 2, centre.y() - metrics.height() / 2,
                      metrics.horizontalAdvance(words), metrics.height());
    m_painter.fillRect(room.adjusted(-3, 0, 3, 0), m_paint.theme.raised);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, words);
}

void CurvePainter::expected()
{
    std::vector<double> x, y;
    QPen pen(m_paint.theme.curve.expected, 1.25);
    pen.setDashPattern({2 / 1.25, 4 / 1.25});
    bool isNamed = false;
    const auto flush = [&] {
        if (x.size() > 1) {
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(smooth(m_lane, x, y));
            if (!isNamed && m_paint.detail == Detail::All) {
                const std::size_t middle = x.size() / 2;
                words({(x[middle - 1] + x[middle]) / 2, curveY(m_lane, (y[middle - 1] + y[middle]) / 2) - 2},
                      text({QT_TRANSLATE_NOOP("core", "expected")}, m_paint.language), m_paint.fonts->tiny,
                      m_paint.theme.textSecondary);
                isNamed = true;
            }
        }
        x.clear();
        y.clear();
    };
    for (const Spot& spot : m_spots) {
        if (spot.point->expected) {
            x.push_back(spot.x);
            y.push_back(*spot.point->expected);
        } else {
            flush();
        }
    }
    flush();
}

void CurvePainter::runs()
{
    std::vector<double> x, y, lower, upper;
    const auto flush = [&] {
        if (x.size() > 1) {
            const bool hasBand = std::ranges::none_of(lower, [](double value) { return value < -2.5; });
            if (hasBand) {
                QPainterPath band = smooth(m_lane, x, upper);
                band.connectPath(smooth(m_lane, x, lower).toReversed());
                band.closeSubpath();
                // A ready colour instead of an opacity: it prints and goes into SVG as it is.
                m_painter.fillPath(band, theme::blended(m_paint.theme.curve.line, m_paint.theme.raised,
                                                        m_paint.theme.curve.bandOpacity));
            }
            m_painter.setPen(QPen(m_paint.theme.curve.line, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(smooth(m_lane, x, y));
        }
        for (auto* list : {&x, &y, &lower, &upper})
            list->clear();
    };
    for (const Spot& spot : m_spots) {
        if (!spot.point->value || spot.point->isHypothesis) {
            flush();
            continue;
        }
        x.push_back(spot.x);
        y.push_back(*spot.point->value);
        lower.push_back(spot.point->lower.value_or(-9));
        upper.push_back(spot.point->upper.value_or(9));
    }
    flush();
}

void CurvePainter::hypotheses()
{
    QPen pen(m_paint.theme.curve.line, 1.75);
    pen.setDashPattern({5 / 1.75, 4 / 1.75});
    m_painter.setPen(pen);
    for (std::size_t i = 0; i + 1 < m_spots.size(); ++i) {
        const maps::CurvePoint& a = *m_spots[i].point;
        const maps::CurvePoint& b = *m_spots[i + 1].point;
        if (a.value && b.value && (a.isHypothesis || b.isHypothesis))
            m_painter.drawLine(QPointF(m_spots[i].x, curveY(m_lane, *a.value)),
                               QPointF(m_spots[i + 1].x, curveY(m_lane, *b.value)));
    }
}

void CurvePainter::gaps()
{
    for (std::size_t i = 0; i < m_spots.size();) {
        if (m_spots[i].point->value) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < m_spots.size() && !m_spots[end].point->value)
            ++end;
        const double x = (m_spots[i].x + m_spots[end - 1].x) / 2;
        words({x, curveY(m_lane, 0)}, text({QT_TRANSLATE_NOOP("core", "no data")}, m_paint.language),
              m_paint.fonts->small, m_paint.theme.textSecondary);
        i = end;
    }
}

void CurvePainter::points()
{
    const qreal radius = m_paint.detail >= Detail::Titles ? 4.5 : 6;
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        const maps::CurvePoint& point = *m_spots[i].point;
        if (!point.value)
            continue;
        const QPointF at(m_spots[i].x, curveY(m_lane, *point.value));
        m_painter.setPen(QPen(point.isHypothesis ? m_paint.theme.curve.line : m_paint.theme.raised,
                              point.isHypothesis ? 1.75 : 1.5));
        m_painter.setBrush(point.isHypothesis ? m_paint.theme.raised : m_paint.theme.curve.line);
        m_painter.drawEllipse(at, radius, radius);
        if (m_paint.detail < Detail::Titles)
            continue;
        // The label stands off the line: above a peak or a point without neighbours, below a dip.
        const auto neighbour = [&](std::size_t index) {
            return index < m_spots.size() && m_spots[index].point->value ? *m_spots[index].point->value : *point.value;
        };
        const double around = (neighbour(i - 1) + neighbour(i + 1)) / 2;
        bool above = *point.value >= around;
        if (*point.value > 1.6)
            above = false;
        else if (*point.value < -1.6)
            above = true;
        const QColor colour = point.isHypothesis ? m_paint.theme.textSecondary
                              : *point.value < 0 ? m_paint.theme.curve.negativeLabel
                                                 : m_paint.theme.text;
        words(at + QPointF(0, above ? -17 : 17), formatSigned(*point.value, 1, m_paint.language),
              m_paint.fonts->smallStrong, colour);
    }
}

} // namespace

void paintCurve(QPainter& painter, const BoardPaint& paint, std::size_t lane, const QRectF& clip)
{
    const LaneBox& box = paint.layout->lanes[lane];
    if (!clip.isNull() && !clip.intersects(QRectF(0, box.y, paint.layout->body.width(), box.height)))
        return;
    if (!paint.values)
        return;
    const auto points = paint.values->curves.constFind(paint.board->lanes[lane].id);
    // Values of the board before the last edit of its columns would stand at the wrong steps.
    if (points == paint.values->curves.cend() || points->size() != paint.board->steps.size())
        return;
    CurvePainter(painter, paint, box, *points).paint();
}

} // namespace tropa::ui::paint
