#include "ui/paint/board_paint.h"

#include "maps/line_name.h"
#include "ui/paint/link_pen.h"
#include "ui/theme/icon_engine.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::ui::paint {

using theme::Glyph;

namespace {

constexpr qreal hysteresis = 0.04;

QPen linePen(const BoardPaint& paint, maps::BlueprintLine line)
{
    QPen pen(paint.theme.text, 1.75);
    pen.setCapStyle(Qt::FlatCap);
    if (line == maps::BlueprintLine::Visibility)
        pen.setDashPattern({9 / 1.75, 5 / 1.75});
    else if (line == maps::BlueprintLine::Internal)
        pen.setDashPattern({2 / 1.75, 4 / 1.75});
    return pen;
}

void paintLines(QPainter& painter, const BoardPaint& paint, qreal from, qreal to)
{
    for (const maps::LinePlace& place : paint.layout->lines) {
        const qreal y = paint.layout->lanes[static_cast<std::size_t>(place.aboveLane)].y;
        painter.setPen(linePen(paint, place.line));
        painter.drawLine(QLineF(from, y, to, y));
    }
}

void drawArrow(QPainter& painter, const QPointF& tip, const QPointF& from, const QColor& colour)
{
    constexpr qreal length = 7.4, half = 3.4;
    const QLineF way(tip, from);
    if (way.length() < 1)
        return;
    const QPointF along = QPointF(way.dx(), way.dy()) / way.length(), across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, tip + along * length + across * half, tip + along * length - across * half});
}

} // namespace

Detail detailFor(qreal zoom, Detail before)
{
    constexpr std::array thresholds{std::pair(Detail::All, 0.6), std::pair(Detail::Titles, 0.35),
                                    std::pair(Detail::Blocks, 0.15)};
    for (const auto& [detail, threshold] : thresholds) {
        // Coming from less detail the threshold lies higher, leaving more detail it lies lower.
        const qreal edge = before >= detail ? threshold - hysteresis : threshold;
        if (zoom >= edge)
            return detail;
    }
    return Detail::Stages;
}

qreal curveY(const LaneBox& lane, double experience)
{
    const qreal margin = 18;
    return lane.y + margin + (2 - experience) / 4 * (lane.height - 2 * margin);
}

void paintSign(QPainter& painter, const BoardPaint& paint, const QRectF& rect, Glyph glyph, const QColor& colour)
{
    if (paint.isPrint)
        return theme::paintGlyph(&painter, rect, glyph, colour);
    const qreal sharpness =
        std::hypot(painter.transform().m11(), painter.transform().m12()) * painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * sharpness).toSize().expandedTo(QSize(1, 1));
    painter.drawPixmap(rect, theme::glyphPixmap(glyph, colour, size), QRectF(QPointF(), QSizeF(size)));
}

void paintGround(QPainter& painter, const BoardPaint& paint, const QRectF& clip)
{
    const BoardLayout& layout = *paint.layout;
    const theme::Theme& theme = paint.theme;
    const QRectF body = layout.bodyRect();
    const QRectF seen = clip.isNull() ? body : clip & body;
    if (!paint.isPrint)
        painter.fillRect(seen, theme.canvas);
    for (std::size_t row = 0; row < layout.lanes.size(); ++row) {
        if (lookOf(paint.board->lanes[row]) == CardLook::CurvePoint) {
            const LaneBox& lane = layout.lanes[row];
            painter.fillRect(QRectF(seen.left(), lane.y, seen.width(), lane.height) & seen, theme.raised);
            painter.setPen(QPen(theme.lineSubtle, paint.hair));
            for (const int level : {-2, -1, 1, 2})
                painter.drawLine(QLineF(seen.left(), curveY(lane, level), seen.right(), curveY(lane, level)));
            painter.setPen(QPen(theme.curve.zero.isValid() ? theme.curve.zero : theme.lineControl, paint.hair));
            painter.drawLine(QLineF(seen.left(), curveY(lane, 0), seen.right(), curveY(lane, 0)));
        }
    }
    painter.setPen(QPen(theme.lineSubtle, paint.hair));
    for (const ColumnBox& column : layout.columns) {
        if (column.x >= seen.left() && column.x <= seen.right())
            painter.drawLine(QLineF(column.x, seen.top(), column.x, seen.bottom()));
    }
    painter.setPen(QPen(theme.line, paint.hair));
    for (const StageBox& stage : layout.stages) {
        if (stage.x > 0)
            painter.drawLine(QLineF(stage.x, seen.top(), stage.x, seen.bottom()));
    }
    for (const LaneBox& lane : layout.lanes)
        painter.drawLine(QLineF(seen.left(), lane.bottom(), seen.right(), lane.bottom()));
    if (!layout.columns.empty())
        painter.drawLine(QLineF(body.right(), seen.top(), body.right(), seen.bottom()));
    paintLines(painter, paint, seen.left(), seen.right());
}

void paintLinks(QPainter& painter, const BoardPaint& paint)
{
    if (paint.detail < Detail::Blocks)
        return;
    for (const LinkPath& path : paint.layout->links) {
        const maps::Link& link = paint.board->links[path.link];
        painter.setPen(linkPen(link.kind, paint.theme.text, paint.linkWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(path.points);
        if (paint.detail < Detail::Titles)
            continue;
        if (link.direction != maps::LinkDirection::None)
            drawArrow(painter, path.points.last(), path.points[path.points.size() - 2], paint.theme.text);
        if (link.direction == maps::LinkDirection::Two)
            drawArrow(painter, path.points.first(), path.points[1], paint.theme.text);
    }
}

void paintLinkLabels(QPainter& painter, const BoardPaint& paint)
{
    if (paint.detail < Detail::All)
        return;
    constexpr qreal widest = 140;
    painter.setFont(paint.fonts->tiny);
    const QFontMetricsF metrics(paint.fonts->tiny);
    for (const LinkPath& path : paint.layout->links) {
        const maps::Link& link = paint.board->links[path.link];
        if (link.label.isEmpty())
            continue;
        const QString words = metrics.elidedText(link.label, Qt::ElideRight, widest);
        painter.fillRect(metrics.boundingRect(words).translated(path.label).adjusted(-2, -1, 2, 1),
                         paint.isPrint ? QColor(Qt::white) : paint.theme.canvas);
        painter.setPen(paint.theme.textSecondary);
        painter.drawText(path.label, words);
    }
}

namespace {

/// `least`: what is left of it is scrolled away; the name of a step over its parts stays in sight, as that of a stage.
void paintStepHead(QPainter& painter, const BoardPaint& paint, int column, const QRectF& head, qreal least)
{
    const theme::Theme& theme = paint.theme;
    const maps::Step& step = paint.board->steps[static_cast<std::size_t>(column)];
    const int parts = paint.board->substepsOf(column);
    const bool isFolded = parts > 0 && paint.layout->isFolded(column + 1);
    qreal right = head.right() - 8, left = head.left() + 10;
    painter.setFont(paint.fonts->body);
    for (const maps::Mark& mark : step.marks) {
        const bool isMoment = mark.kind == maps::MarkKind::MomentOfTruth, isWait = mark.kind == maps::MarkKind::Wait;
        const QRectF place(right - 15, head.top() + 8, 15, 15);
        if (isMoment || isWait) {
            paintSign(painter, paint, place, isMoment ? Glyph::StarFilled : Glyph::Hourglass, theme.warn);
        } else {
            painter.setFont(paint.fonts->smallStrong);
            painter.setPen(mark.kind == maps::MarkKind::Fail ? theme.bad : theme.text);
            painter.drawText(place, Qt::AlignCenter, QLatin1String(maps::markLetter(mark.kind)));
            painter.setFont(paint.fonts->body);
        }
        right -= 18;
    }
    if (parts > 0 && (!paint.isPrint || isFolded)) {
        paintSign(painter, paint, foldSign(head), isFolded ? Glyph::ChevronRight : Glyph::ChevronDown,
                  theme.textSecondary);
        left += 14;
    }
    QString title = step.title;
    if (isFolded)
        title += QStringLiteral(" (%1)").arg(parts);
    painter.setPen(step.isSubstep ? theme.textSecondary : theme.text);
    constexpr qreal readable = 40;
    if (parts > 0 && least + 10 > left && right - least - 10 > readable)
        left = least + 10;
    const QRectF room(left, head.top(), right - left, head.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, brokenText(title, paint.fonts->body, room.width(), 4));
}

} // namespace

QRectF foldSign(const QRectF& head)
{
    return {head.left() + 6, head.center().y() - 7, 14, 14};
}

QRectF nestedSign(const BoardLayout& layout, const StageBox& box)
{
    return {box.x + box.width - 24, -layout.headerHeight() + layout.stageHeader / 2 - 7, 14, 14};
}

void paintStageHeaders(QPainter& painter, const BoardPaint& paint, const QRectF& clip)
{
    const BoardLayout& layout = *paint.layout;
    const theme::Theme& theme = paint.theme;
    const qreal top = -layout.headerHeight(), middle = -layout.stepHeader;
    const QRectF all(0, top, layout.body.width(), layout.headerHeight());
    const QRectF seen = clip.isNull() ? all : clip & all;
    painter.fillRect(QRectF(seen.left(), top, seen.width(), layout.stageHeader), theme.panel);
    painter.fillRect(QRectF(seen.left(), middle, seen.width(), layout.stepHeader), theme.raised);

    painter.setFont(paint.fonts->bodyStrong);
    const QFontMetricsF strong(paint.fonts->bodyStrong);
    for (const StageBox& box : layout.stages) {
        if (box.x + box.width < seen.left() || box.x > seen.right())
            continue;
        const auto stage = std::ranges::find(paint.board->stages, box.id, &maps::Stage::id);
        // The name stays in sight while its stage is.
        const qreal from = std::max(box.x, std::min(seen.left(), box.x + box.width - 60));
        // A sheet of paper is not moved on: the name stands in the part that is seen.
        qreal end =
            (paint.isPrint ? std::min(box.x + box.width, std::max(seen.right(), from + 60)) : box.x + box.width) - 6;
        if (stage->nested.isValid() && paint.detail >= Detail::Titles) {
            end -= 18;
            paintSign(painter, paint, {end, top + layout.stageHeader / 2 - 7, 14, 14}, Glyph::Expand, theme.accent);
        }
        const QRectF room(from + 10, top, end - from - 10, layout.stageHeader);
        painter.setPen(theme.text);
        const int lines = std::max(1, static_cast<int>((layout.stageHeader - 6) / strong.lineSpacing()));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         brokenText(stage->title, paint.fonts->bodyStrong, room.width(), lines));
    }
    if (paint.detail >= Detail::Titles) {
        for (int i = 0; i < static_cast<int>(layout.columns.size()); ++i) {
            const QRectF head = layout.stepHead(i);
            if (!layout.isFolded(i) && head.right() >= seen.left() && head.left() <= seen.right())
                paintStepHead(painter, paint, i, head, seen.left());
        }
    }
    painter.setPen(QPen(theme.lineSubtle, paint.hair));
    for (int i = 0; i < static_cast<int>(layout.columns.size()); ++i) {
        if (layout.isFolded(i))
            continue;
        const QRectF head = layout.stepHead(i);
        painter.drawLine(QLineF(head.left(), head.top(), head.left(), 0));
        if (head.bottom() < 0) // a step above its substeps
            painter.drawLine(head.bottomLeft(), head.bottomRight());
    }
    painter.setPen(QPen(theme.line, paint.hair));
    for (const StageBox& stage : layout.stages)
        painter.drawLine(QLineF(stage.x, top, stage.x, 0));
    painter.drawLine(QLineF(seen.left(), top, seen.right(), top));
    painter.drawLine(QLineF(seen.left(), middle, seen.right(), middle));
    painter.drawLine(QLineF(seen.left(), 0, seen.right(), 0));
    if (!layout.columns.empty())
        painter.drawLine(QLineF(layout.body.width(), top, layout.body.width(), 0));
}

void paintLaneHeaders(QPainter& painter, const BoardPaint& paint, const QRectF& clip)
{
    const BoardLayout& layout = *paint.layout;
    const theme::Theme& theme = paint.theme;
    const QRectF all(-layout.laneHeader, 0, layout.laneHeader, layout.body.height());
    const QRectF seen = clip.isNull() ? all : clip & all;
    painter.fillRect(seen, theme.panel);
    const qreal x = -layout.laneHeader + 10, width = layout.laneHeader - 18;
    for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
        const LaneBox& box = layout.lanes[i];
        if (box.bottom() < seen.top() || box.y > seen.bottom())
            continue;
        const maps::Lane& lane = paint.board->lanes[i];
        const bool isCurve = lookOf(lane) == CardLook::CurvePoint;
        if (paint.detail >= Detail::Titles) {
            const qreal room = isCurve ? width - 26 : width;
            painter.setFont(paint.fonts->bodyStrong);
            painter.setPen(theme.text);
            QRectF used;
            const qreal down =
                paint.isPrint ? std::clamp(seen.top(), box.y, std::max(box.y, box.bottom() - 40)) : box.y;
            painter.drawText(QRectF(x, down + 7, room, box.bottom() - down - 1), Qt::TextWordWrap, lane.title, &used);
            painter.setFont(paint.fonts->small);
            painter.setPen(theme.textSecondary);
            painter.drawText(QRectF(x, used.bottom() + 1, room, box.bottom() - used.bottom() - 2), Qt::TextWordWrap,
                             laneWords(lane));
        }
        if (isCurve && paint.detail >= Detail::Titles) {
            painter.setFont(paint.fonts->tiny);
            painter.setPen(theme.textSecondary);
            for (int level = -2; level <= 2; ++level) {
                const QString label = level > 0   ? QStringLiteral("+%1").arg(level)
                                      : level < 0 ? QStringLiteral("−%1").arg(-level)
                                                  : QStringLiteral("0");
                painter.drawText(QRectF(-32, curveY(box, level) - 8, 26, 16), Qt::AlignRight | Qt::AlignVCenter, label);
            }
        }
        painter.setPen(QPen(theme.line, paint.hair));
        painter.drawLine(QLineF(-layout.laneHeader, box.bottom(), 0, box.bottom()));
    }
    for (const maps::LinePlace& place : layout.lines) {
        const qreal y = layout.lanes[static_cast<std::size_t>(place.aboveLane)].y;
        if (paint.detail >= Detail::Titles) {
            painter.setFont(paint.fonts->tiny);
            painter.setPen(theme.text);
            painter.drawText(QRectF(x, y - 60, width, 57), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                             text(maps::nameOf(place.line), paint.language));
        }
    }
    paintLines(painter, paint, -layout.laneHeader, 0);
    painter.setPen(QPen(theme.line, paint.hair));
    painter.drawLine(QLineF(0, seen.top(), 0, seen.bottom()));
    if (paint.isPrint)
        painter.drawLine(QLineF(-layout.laneHeader, seen.top(), -layout.laneHeader, seen.bottom()));
}

void paintCorner(QPainter& painter, const BoardPaint& paint)
{
    const BoardLayout& layout = *paint.layout;
    const QRectF corner(-layout.laneHeader, -layout.headerHeight(), layout.laneHeader, layout.headerHeight());
    painter.fillRect(corner, paint.theme.panel);
    painter.setPen(QPen(paint.theme.line, paint.hair));
    for (const qreal y : {corner.top(), corner.top() + layout.stageHeader, corner.bottom()})
        painter.drawLine(QLineF(corner.left(), y, corner.right(), y));
    painter.drawLine(corner.topRight(), corner.bottomRight());
    if (paint.isPrint)
        painter.drawLine(corner.topLeft(), corner.bottomLeft());
    if (paint.detail < Detail::Titles)
        return;
    if (paint.portrait && !paint.portrait->isNull()) { // whose journey it is
        const qreal side = std::min(40.0, layout.stepHeader - 8);
        const QRectF frame(corner.right() - side - 6, corner.bottom() - layout.stepHeader / 2 - side / 2, side, side);
        QSizeF size = paint.portrait->size();
        size.scale(frame.size(), Qt::KeepAspectRatioByExpanding);
        QRectF place(QPointF(), size);
        place.moveCenter(frame.center());
        QPainterPath round;
        round.addEllipse(frame);
        painter.save();
        painter.setClipPath(round, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, *paint.portrait);
        painter.restore();
        painter.setPen(QPen(paint.theme.line, paint.hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(frame);
    }
    painter.setFont(paint.fonts->small);
    painter.setPen(paint.theme.textSecondary);
    painter.drawText(QRectF(corner.left() + 10, corner.top(), corner.width() - 12, layout.stageHeader),
                     Qt::AlignVCenter, text({QT_TRANSLATE_NOOP("core", "Stage")}, paint.language));
    painter.drawText(
        QRectF(corner.left() + 10, corner.top() + layout.stageHeader, corner.width() - 12, layout.stepHeader),
        Qt::AlignVCenter, text({QT_TRANSLATE_NOOP("core", "Step")}, paint.language));
}

void paintBody(QPainter& painter, const BoardPaint& paint, const QRectF& clip)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, paint, clip);
    for (std::size_t lane = 0; lane < paint.layout->lanes.size(); ++lane) {
        if (lookOf(paint.board->lanes[lane]) == CardLook::CurvePoint)
            paintCurve(painter, paint, lane, clip);
    }
    paintLinks(painter, paint);
    for (const CardBox& box : paint.layout->cards) {
        if (clip.isNull() || clip.intersects(box.rect.adjusted(-12, -12, 12, 12)))
            paintCard(painter, paint, box);
    }
    paintLinkLabels(painter, paint);
}

void paintBoard(QPainter& painter, const BoardPaint& paint, const QRectF& clip)
{
    paintBody(painter, paint, clip);
    paintStageHeaders(painter, paint, clip);
    paintLaneHeaders(painter, paint, clip);
    paintCorner(painter, paint);
}

} // namespace tropa::ui::paint
