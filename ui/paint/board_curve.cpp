#include "ui/paint/board_paint.h"

#include "base/format_number.h"
#include "maps/curve_shape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

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

/// Points in a row that have a value.
struct Run
{
    std::vector<double> x, y;
    std::vector<const maps::CurvePoint*> points;
};

class CurvePainter
{
public:
    CurvePainter(QPainter& painter, const BoardPaint& paint, const LaneBox& lane, maps::LaneId id,
                 const std::vector<maps::CurvePoint>& points)
        : m_painter(painter), m_paint(paint), m_lane(lane), m_id(id), m_points(points)
    {
        for (std::size_t i = 0; i < points.size() && i < paint.layout->columns.size(); ++i) {
            const ColumnBox& column = paint.layout->columns[i];
            if (column.width <= 0)
                continue; // folded
            m_spots.push_back({i, column.x + column.width / 2, &points[i]});
        }
    }

    void paint()
    {
        compared();
        runs();
        expected(); // over the band, which would hide it
        hypotheses();
        if (m_paint.detail >= Detail::Titles)
            gaps();
        points();
    }

private:
    void expected();
    void compared();
    void comparedLine(const std::vector<maps::CurvePoint>& points, int number);
    void runs();
    std::vector<Run> runsOf(const std::vector<maps::CurvePoint>& points, bool withHypotheses) const;
    void band(const Run& run, const QColor& colour);
    void hypotheses();
    void gaps();
    void points();
    void words(const QPointF& centre, const QString& words, const QFont& font, const QColor& colour);

    QPainter& m_painter;
    const BoardPaint& m_paint;
    const LaneBox& m_lane;
    maps::LaneId m_id;
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
    constexpr double nothingNear = 9;
    std::vector<double> x, y, room; // room: how far the experienced stands off
    QPen pen(m_paint.theme.curve.expected, 1.25);
    pen.setDashPattern({2 / 1.25, 4 / 1.25});
    bool isNamed = false;
    const auto flush = [&] {
        if (x.size() > 1) {
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(smooth(m_lane, x, y));
            if (!isNamed && m_paint.detail == Detail::All) {
                std::size_t next = 1; // named between the two spots with most room, there and halfway
                const auto roomBefore = [&](std::size_t i) {
                    return std::min({std::abs(room[i - 1]), std::abs(room[i]), std::abs(room[i - 1] + room[i]) / 2});
                };
                for (std::size_t i = 2; i < x.size(); ++i) {
                    if (roomBefore(i) > roomBefore(next))
                        next = i;
                }
                words({(x[next - 1] + x[next]) / 2, curveY(m_lane, (y[next - 1] + y[next]) / 2)},
                      text({QT_TRANSLATE_NOOP("core", "expected")}, m_paint.language), m_paint.fonts->tiny,
                      m_paint.theme.textSecondary);
                isNamed = true;
            }
        }
        x.clear();
        y.clear();
        room.clear();
    };
    for (const Spot& spot : m_spots) {
        if (spot.point->expected) {
            x.push_back(spot.x);
            y.push_back(*spot.point->expected);
            room.push_back(spot.point->value ? *spot.point->value - *spot.point->expected : nothingNear);
        } else {
            flush();
        }
    }
    flush();
}

/// The mark of a further line, so that lines differ by more than colour.
void paintMarker(QPainter& painter, const QPointF& at, int number)
{
    constexpr qreal r = 3.5;
    switch (number) {
    case 2:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 3:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r - 1), at + QPointF(r + 1, r), at + QPointF(-r - 1, r)});
        break;
    case 4:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r - 1), at + QPointF(r + 1, 0), at + QPointF(0, r + 1),
                                      at + QPointF(-r - 1, 0)});
        break;
    default:
        painter.drawEllipse(at, r, r);
        break;
    }
}

void CurvePainter::comparedLine(const std::vector<maps::CurvePoint>& points, int number)
{
    constexpr std::array<std::array<qreal, 4>, 4> dashes{{{6, 3, 6, 3}, {2, 3, 2, 3}, {8, 3, 2, 3}, {4, 2, 4, 2}}};
    const QColor colour = m_paint.theme.seriesColour(number);
    QPen pen(colour, 1.75, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern;
    for (const qreal length : dashes[static_cast<std::size_t>(number - 2) % dashes.size()])
        pattern << length / 1.75;
    pen.setDashPattern(pattern);
    for (const Run& run : runsOf(points, true)) {
        if (m_paint.compared->size() <= 2)
            band(run, theme::blended(colour, m_paint.theme.raised, m_paint.theme.curve.bandOpacity * 0.7));
        if (run.x.size() < 2)
            continue;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(smooth(m_lane, run.x, run.y));
    }
    m_painter.setPen(QPen(m_paint.theme.raised, 1));
    m_painter.setBrush(colour);
    for (const Spot& spot : m_spots) {
        if (points[spot.column].value)
            paintMarker(m_painter, {spot.x, curveY(m_lane, *points[spot.column].value)}, number);
    }
}

void CurvePainter::compared()
{
    if (!m_paint.compared)
        return;
    struct Ending
    {
        QPointF at;
        QString name;
        int number;
    };
    std::vector<Ending> endings;
    int number = 2;
    for (const maps::ComparedCurve& one : *m_paint.compared) {
        const auto found = one.curves.constFind(m_id);
        if (found != one.curves.cend() && found->size() == m_points.size()) {
            comparedLine(*found, number);
            for (std::size_t i = m_spots.size(); i-- > 0;) {
                if (const auto& value = (*found)[m_spots[i].column].value) {
                    endings.push_back({{m_spots[i].x + 10, curveY(m_lane, *value)}, one.name, number});
                    break;
                }
            }
        }
        ++number;
    }
    if (m_paint.detail < Detail::Titles)
        return;
    // Names at the ends, pushed apart where lines end together.
    const QFontMetricsF metrics(m_paint.fonts->tiny);
    std::ranges::sort(endings, {}, [](const Ending& one) { return one.at.y(); });
    qreal least = m_lane.y;
    for (Ending& one : endings) {
        const qreal y = std::clamp(one.at.y(), least, std::max(least, m_lane.bottom() - metrics.height()));
        least = y + metrics.height();
        const QString name = metrics.elidedText(one.name, Qt::ElideRight,
                                                std::max<qreal>(40, m_paint.layout->body.width() - one.at.x()));
        const QRectF room(one.at.x(), y - metrics.height() / 2, metrics.horizontalAdvance(name) + 12, metrics.height());
        m_painter.fillRect(room, m_paint.theme.raised);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_paint.theme.seriesColour(one.number));
        paintMarker(m_painter, {room.left() + 4, room.center().y()}, one.number);
        m_painter.setFont(m_paint.fonts->tiny);
        m_painter.setPen(m_paint.theme.text);
        m_painter.drawText(room.adjusted(11, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, name);
    }
}

std::vector<Run> CurvePainter::runsOf(const std::vector<maps::CurvePoint>& points, bool withHypotheses) const
{
    std::vector<Run> runs(1);
    for (const Spot& spot : m_spots) {
        const maps::CurvePoint& point = points[spot.column];
        if (!point.value || (point.isHypothesis && !withHypotheses)) {
            if (!runs.back().x.empty())
                runs.emplace_back();
            continue;
        }
        runs.back().x.push_back(spot.x);
        runs.back().y.push_back(*point.value);
        runs.back().points.push_back(&point);
    }
    return runs;
}

// Where a point has no interval (a single answer) the band is open; a lone one has a narrow column. Ready colours
// instead of an opacity: they print and go into SVG as they are.
void CurvePainter::band(const Run& run, const QColor& colour)
{
    constexpr double halfColumn = 5;
    std::vector<double> x, lower, upper;
    const auto flush = [&] {
        if (x.size() == 1) {
            const double top = curveY(m_lane, upper[0]), bottom = curveY(m_lane, lower[0]);
            m_painter.fillRect(QRectF(x[0] - halfColumn, top, 2 * halfColumn, bottom - top), colour);
        } else if (x.size() > 1) {
            QPainterPath path = smooth(m_lane, x, upper);
            path.connectPath(smooth(m_lane, x, lower).toReversed());
            path.closeSubpath();
            m_painter.fillPath(path, colour);
        }
        for (auto* list : {&x, &lower, &upper})
            list->clear();
    };
    for (std::size_t i = 0; i < run.x.size(); ++i) {
        const maps::CurvePoint& point = *run.points[i];
        if (!point.lower || !point.upper) {
            flush();
            continue;
        }
        x.push_back(run.x[i]);
        lower.push_back(*point.lower);
        upper.push_back(*point.upper);
    }
    flush();
}

void CurvePainter::runs()
{
    for (const Run& run : runsOf(m_points, false)) {
        band(run, theme::blended(m_paint.theme.curve.line, m_paint.theme.raised, m_paint.theme.curve.bandOpacity));
        if (run.x.size() < 2)
            continue;
        m_painter.setPen(QPen(m_paint.theme.curve.line, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(smooth(m_lane, run.x, run.y));
    }
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
    if (!paint.hidesHypotheses)
        return CurvePainter(painter, paint, box, paint.board->lanes[lane].id, *points).paint();
    std::vector<maps::CurvePoint> measured = *points;
    for (maps::CurvePoint& point : measured) {
        if (point.isHypothesis)
            point.value = point.lower = point.upper = std::nullopt;
    }
    CurvePainter(painter, paint, box, paint.board->lanes[lane].id, measured).paint();
}

} // namespace tropa::ui::paint
