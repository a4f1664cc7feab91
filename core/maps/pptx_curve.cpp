#include "maps/pptx_slide.h"

#include "base/format_number.h"

#include <algorithm>
#include <iterator>

namespace tropa::maps {

using namespace pptx;

void PptxSlide::freeform(const char* name, const std::vector<QPointF>& points, bool isClosed, const QString& fillColour,
                         const QString& lineColour, double width, const char* dash)
{
    if (points.size() < 2)
        return;
    QRectF area(points.front(), points.front());
    for (const QPointF& point : points)
        area = area.united(QRectF(point, QSizeF(0.1, 0.1)));
    start("p:sp");
    start("p:nvSpPr");
    empty("p:cNvPr");
    attribute("id", ++m_id);
    attribute("name", QLatin1String(name));
    empty("p:cNvSpPr");
    empty("p:nvPr");
    end();
    start("p:spPr");
    frame(area);
    start("a:custGeom");
    for (const char* part : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        empty(part);
    empty("a:rect");
    for (const auto& [side, at] : {std::pair("l", "0"), {"t", "0"}, {"r", "r"}, {"b", "b"}})
        attribute(side, QLatin1String(at));
    start("a:pathLst");
    start("a:path");
    attribute("w", emu(area.width()));
    attribute("h", emu(area.height()));
    if (!isClosed)
        attribute("fill", QStringLiteral("none"));
    for (std::size_t i = 0; i < points.size(); ++i) {
        start(i == 0 ? "a:moveTo" : "a:lnTo");
        empty("a:pt");
        attribute("x", emu(points[i].x() - area.x()));
        attribute("y", emu(points[i].y() - area.y()));
        end();
    }
    if (isClosed)
        empty("a:close");
    end();
    end();
    end();
    fill(isClosed ? fillColour : QString());
    start("a:ln");
    attribute("w", std::max<qint64>(3175, emu(width)));
    fill(lineColour);
    if (*dash) {
        empty("a:prstDash");
        attribute("val", QLatin1String(dash));
    }
    end();
    end();
    end();
}

/// Lines of the scale with their numbers.
void PptxSlide::curveGround(std::size_t lane)
{
    const QRectF room = m_grid.lane(lane).translated(margin, margin + titleHeight).adjusted(0, 16, 0, -16);
    for (int level = -2; level <= 2; ++level) {
        const double y = room.center().y() - level / 4.0 * room.height();
        freeform("Scale", {{margin + MapGrid::laneHeader, y}, {margin + m_grid.width(), y}}, false, {},
                 level == 0 ? QStringLiteral("75817C") : QStringLiteral("DCE2DF"), level == 0 ? 1 : 0.5, "");
        box(QStringLiteral("Scale"), level == 0 ? QStringLiteral("0") : formatSigned(level, 0, m_options.language),
            {margin + MapGrid::laneHeader - 36, y - 9, 34, 18}, "rect", {}, {}, 7, false, "r");
    }
}

/// Interval, expected and met experience; where a point is missing the lines are open.
void PptxSlide::curve(std::size_t lane)
{
    const std::vector<CurvePoint> points = m_page.values.curves.value(m_page.board.lanes[lane].id);
    const QRectF room = m_grid.lane(lane).translated(margin, margin + titleHeight).adjusted(0, 16, 0, -16);
    const QString ink = houseColour(1, "27488F");
    const std::size_t count = std::min(points.size(), m_page.board.steps.size());
    const auto at = [&](std::size_t column, double value) {
        return QPointF(m_grid.step(column).center().x() + margin,
                       room.center().y() - std::clamp(value, -2.0, 2.0) / 4 * room.height());
    };
    curveGround(lane);
    std::vector<QPointF> upper, lower, together, expected;
    const auto endBand = [&] {
        if (upper.size() == 1) // of a lone point: a narrow column
            freeform("Interval",
                     {upper[0] + QPointF(-5, 0), upper[0] + QPointF(5, 0), lower[0] + QPointF(5, 0),
                      lower[0] + QPointF(-5, 0)},
                     true, houseColour(0.16, "DCE1EC"), {}, 0.5, "");
        std::copy(lower.rbegin(), lower.rend(), std::back_inserter(upper));
        if (upper.size() > 2)
            freeform("Interval", upper, true, houseColour(0.16, "DCE1EC"), {}, 0.5, "");
        upper.clear();
        lower.clear();
    };
    for (std::size_t column = 0; column < count; ++column) {
        const CurvePoint& point = points[column];
        if (point.value && point.lower && point.upper) {
            upper.push_back(at(column, *point.upper));
            lower.push_back(at(column, *point.lower));
        } else {
            endBand();
        }
    }
    endBand();
    const auto endExpected = [&] {
        freeform("Expected", expected, false, {}, QStringLiteral("505C58"), 1, "sysDot");
        expected.clear();
    };
    for (std::size_t column = 0; column < count; ++column) {
        if (points[column].expected)
            expected.push_back(at(column, *points[column].expected));
        else
            endExpected();
    }
    endExpected();
    // A piece at a time: dashed where one of its ends is only supposed.
    bool isHypothesis = false;
    const auto endRun = [&] {
        freeform("Curve", together, false, {}, ink, isHypothesis ? 1.75 : 2.5, isHypothesis ? "dash" : "");
        together.clear();
    };
    for (std::size_t column = 0; column < count; ++column) {
        if (!points[column].value) {
            endRun();
            continue;
        }
        const QPointF here = at(column, *points[column].value);
        if (!together.empty()) {
            const bool isSupposed = points[column].isHypothesis || points[column - 1].isHypothesis;
            if (together.size() > 1 && isSupposed != isHypothesis) {
                const QPointF last = together.back();
                endRun();
                together.push_back(last);
            }
            isHypothesis = isSupposed;
        }
        together.push_back(here);
    }
    endRun();
    for (std::size_t column = 0; column < count; ++column) {
        if (!points[column].value)
            continue;
        const QPointF point = at(column, *points[column].value);
        box(QStringLiteral("Point"), {}, {point.x() - 4, point.y() - 4, 8, 8}, "ellipse",
            points[column].isHypothesis ? QStringLiteral("FFFFFF") : ink, ink, 6);
        const Paragraph value{formatSigned(*points[column].value, 1, m_options.language), 8, true,
                              *points[column].value < 0 ? QStringLiteral("AD3519") : QStringLiteral("18211E")};
        shape(QStringLiteral("Value"), {value}, {point.x() - 30, point.y() - 28, 60, 24}, "rect", {}, {}, "ctr");
    }
}

} // namespace tropa::maps
