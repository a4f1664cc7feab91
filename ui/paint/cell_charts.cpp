#include "ui/paint/cell_charts.h"

#include <QPainter>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

constexpr double smallNOpacity = 0.28;

} // namespace

void paintTrend(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                const QColor& colour)
{
    double low = 1e300, high = -1e300;
    for (const maps::TrendPoint& point : cell.trend) {
        if (point.value.value) {
            low = std::min(low, *point.value.value);
            high = std::max(high, *point.value.value);
        }
    }
    if (cell.trend.size() < 2 || low > high)
        return;
    const double span = high - low > 0 ? high - low : 1;
    const auto at = [&](std::size_t i) {
        return QPointF(room.left() + room.width() * static_cast<double>(i) / static_cast<double>(cell.trend.size() - 1),
                       room.bottom() - room.height() * (*cell.trend[i].value.value - low) / span);
    };
    painter.setPen(QPen(colour, 1.1));
    painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    std::optional<QPointF> last;
    for (std::size_t i = 0; i < cell.trend.size(); ++i) {
        if (!cell.trend[i].value.value) { // a wave that did not ask leaves a gap
            painter.drawPolyline(run);
            run.clear();
            continue;
        }
        run << at(i);
        last = at(i);
    }
    painter.drawPolyline(run);
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(cell.targetState == metrics::TargetState::Missed ? theme.bad : theme.curve.line);
        painter.drawEllipse(*last, 2, 2);
    }
}

void paintValueBar(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                   const QColor& colour)
{
    const metrics::Scale scale = cell.info->scale;
    if (scale.isOpen())
        return;
    const auto x = [&](double value) {
        return room.left() + room.width() * std::clamp((value - scale.low) / (scale.high - scale.low), 0.0, 1.0);
    };
    painter.fillRect(room, theme.lineSubtle);
    QColor fill = cell.targetState == metrics::TargetState::Missed ? theme.bad : theme.curve.line;
    if (cell.isBelowMinimumN)
        fill = theme::blended(colour, theme.raised, smallNOpacity);
    const qreal from = scale.low < 0 ? x(0) : room.left();
    const qreal to = x(*cell.value.value);
    painter.fillRect(QRectF(QPointF(std::min(from, to), room.top()), QPointF(std::max(from, to), room.bottom())), fill);
    if (cell.target) {
        const qreal at = x(cell.target->value);
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawLine(QLineF(at, room.top() - 3, at, room.bottom() + 3));
    }
}

void paintDistribution(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell)
{
    const std::vector<metrics::Part>& parts = cell.value.parts;
    const auto tonesAlike = [&](int tone) { return std::ranges::count(parts, tone, &metrics::Part::tone); };
    const double faded = cell.isBelowMinimumN ? smallNOpacity : 1;
    std::ptrdiff_t bad = 0, good = 0;
    qreal x = room.left();
    for (const metrics::Part& part : parts) {
        // The outermost of its side is the strongest; the sides differ in place, not in colour alone.
        double strength = 0.55;
        if (part.tone < 0)
            strength = bad++ == 0 ? 1 : strength;
        else if (part.tone > 0)
            strength = ++good == tonesAlike(1) ? 1 : strength;
        const QColor colour = part.tone < 0 ? theme.bad : part.tone > 0 ? theme.good : theme.lineControl;
        const qreal right = x + room.width() * part.share;
        if (part.share > 0)
            painter.fillRect(QRectF(x, room.top(), std::max<qreal>(0.5, right - x - 1), room.height()),
                             theme::blended(colour, theme.raised, strength * faded));
        x = right;
    }
}

void paintSteps(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                const QColor& colour)
{
    const std::vector<metrics::Part>& steps = cell.value.parts;
    double most = 1, worst = 1;
    std::size_t worstStep = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        most = std::max(most, steps[i].share);
        if (i > 0 && steps[i - 1].share > 0 && steps[i].share / steps[i - 1].share < worst) {
            worst = steps[i].share / steps[i - 1].share;
            worstStep = i;
        }
    }
    const qreal pitch = room.width() / static_cast<double>(std::max<std::size_t>(1, steps.size()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const qreal height = std::max<qreal>(1, room.height() * steps[i].share / most);
        painter.fillRect(QRectF(room.left() + static_cast<double>(i) * pitch, room.bottom() - height,
                                std::max<qreal>(1, pitch - 1.5), height),
                         i == worstStep && worstStep > 0 && !cell.isBelowMinimumN ? theme.bad : colour);
    }
}

} // namespace tropa::ui::paint
