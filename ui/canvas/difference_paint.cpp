#include "ui/canvas/difference_paint.h"

#include <QPainter>

#include <algorithm>

namespace tropa::ui::canvas {

using maps::ChangeKind;

namespace {

constexpr qreal radius = 8, ghostHeight = 20;

QColor colourOf(ChangeKind kind, const theme::Theme& theme)
{
    switch (kind) {
    case ChangeKind::Added:
        return theme.good;
    case ChangeKind::Removed:
        return theme.bad;
    case ChangeKind::Moved:
        return theme.info;
    case ChangeKind::Changed:
    case ChangeKind::Number:
        break;
    }
    return theme.warn;
}

QPen edgeOf(ChangeKind kind, const theme::Theme& theme)
{
    QPen pen(colourOf(kind, theme), 2);
    if (kind == ChangeKind::Removed)
        pen.setStyle(Qt::DashLine);
    else if (kind == ChangeKind::Changed || kind == ChangeKind::Number)
        pen.setStyle(Qt::DotLine);
    return pen;
}

void paintGhost(QPainter& painter, const paint::BoardPaint& paint, const maps::GhostPiece& ghost, const QRectF& rect)
{
    const theme::Theme& theme = paint.theme;
    painter.setPen(QPen(colourOf(ghost.what, theme), 1.25, Qt::DashLine));
    painter.setBrush(theme::blended(colourOf(ghost.what, theme), theme.raised, 0.08));
    painter.drawRoundedRect(rect, 4, 4);
    paintChangeSign(painter, QPointF(rect.left() + 10, rect.center().y()), 6, ghost.what, theme);
    QFont font = paint.fonts->small;
    font.setStrikeOut(ghost.what == ChangeKind::Removed);
    painter.setFont(font);
    painter.setPen(theme.textSecondary);
    const QRectF words = rect.adjusted(20, 0, -4, 0);
    painter.drawText(words, static_cast<int>(Qt::AlignLeft) | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(ghost.words.simplified(), Qt::ElideRight, words.width()));
}

} // namespace

void paintChangeSign(QPainter& painter, const QPointF& centre, qreal size, ChangeKind kind, const theme::Theme& theme)
{
    painter.setPen(QPen(theme.raised, 1));
    painter.setBrush(colourOf(kind, theme));
    painter.drawEllipse(centre, size, size);
    painter.setPen(theme.raised);
    QFont font = painter.font();
    font.setPixelSize(std::max(6, qRound(size * 1.5)));
    font.setWeight(QFont::DemiBold);
    const QFont before = painter.font();
    painter.setFont(font);
    painter.drawText(QRectF(centre - QPointF(size, size), QSizeF(2 * size, 2 * size)), Qt::AlignCenter,
                     QString(maps::signOf(kind)));
    painter.setFont(before);
}

void paintDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference,
                     const QRectF& clip)
{
    const paint::BoardLayout& layout = *paint.layout;
    const theme::Theme& theme = paint.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const paint::LinkPath& path : layout.links) {
        const auto kind = difference.links.constFind(paint.board->links[path.link].id);
        if (kind != difference.links.cend() && path.points.size() > 1)
            paintChangeSign(painter,
                            (path.points[path.points.size() / 2 - 1] + path.points[path.points.size() / 2]) / 2, 7,
                            *kind, theme);
    }
    for (const paint::CardBox& box : layout.cards) {
        const auto kind = difference.cards.constFind(box.id);
        if (kind == difference.cards.cend() || !box.rect.adjusted(-10, -10, 10, 10).intersects(clip))
            continue;
        painter.setPen(edgeOf(*kind, theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.rect.adjusted(-1, -1, 1, 1), 5, 5);
        if (paint.detail >= paint::Detail::Titles)
            paintChangeSign(painter, box.rect.topLeft() + QPointF(2, 2), radius, *kind, theme);
    }
    // Ghosts of one cell stand upwards from its foot.
    QHash<QPair<int, int>, int> taken;
    for (const maps::GhostPiece& ghost : difference.ghosts) {
        if (ghost.kind != QLatin1String("card") || ghost.lane < 0 || ghost.column < 0)
            continue;
        if (layout.isFolded(ghost.column))
            continue;
        const QRectF cell = layout.cell(ghost.lane, ghost.column);
        const int before = taken[{ghost.lane, ghost.column}]++;
        const QRectF rect(cell.left() + 4, cell.bottom() - 4 - (before + 1) * (ghostHeight + 2), cell.width() - 8,
                          ghostHeight);
        if (rect.top() > cell.top() && rect.intersects(clip))
            paintGhost(painter, paint, ghost, rect);
    }
    painter.restore();
}

void paintStepDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference)
{
    const auto& steps = paint.board->steps;
    for (std::size_t column = 0; column < steps.size(); ++column) {
        const auto kind = difference.steps.constFind(steps[column].id);
        if (kind == difference.steps.cend())
            continue;
        const paint::ColumnBox& box = paint.layout->columns[column];
        if (box.width <= 0)
            continue;
        const QRectF rect(box.x, -paint.layout->stepHeader, box.width, paint.layout->stepHeader);
        painter.setPen(edgeOf(*kind, paint.theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(2, 2, -2, -2));
        paintChangeSign(painter, rect.topLeft() + QPointF(radius + 2, radius + 2), radius, *kind, paint.theme);
    }
}

void paintLaneDifference(QPainter& painter, const paint::BoardPaint& paint, const maps::BoardDifference& difference)
{
    const auto& lanes = paint.board->lanes;
    for (std::size_t row = 0; row < lanes.size(); ++row) {
        const auto kind = difference.lanes.constFind(lanes[row].id);
        if (kind == difference.lanes.cend())
            continue;
        const paint::LaneBox& box = paint.layout->lanes[row];
        const QRectF rect(-paint.layout->laneHeader, box.y, paint.layout->laneHeader, box.height);
        painter.setPen(edgeOf(*kind, paint.theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(2, 2, -2, -2));
        paintChangeSign(painter, rect.topRight() + QPointF(-radius - 2, radius + 2), radius, *kind, paint.theme);
    }
}

} // namespace tropa::ui::canvas
