#include "ui/maps/metric_figure.h"

#include "ui/paint/board_words.h"
#include "ui/theme/type_role.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tropa::ui::journeys {

namespace {

/// Names in full: of the last wave, of the first, and of as many between as there is room for.
template <class X>
void nameWaves(QPainter& painter, const std::vector<maps::TrendPoint>& trend, const QRectF& strip, const X& x)
{
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    const auto name = [&](std::size_t i) {
        constexpr qreal gap = 6;
        const QString words = metrics.elidedText(trend[i].label, Qt::ElideRight, (strip.width() - gap) / 2);
        const qreal wide = std::ceil(metrics.horizontalAdvance(words));
        const QRectF place(std::clamp(x(i) - wide / 2, strip.left(), strip.right() - wide), strip.top(), wide,
                           strip.height());
        const auto meets = [&](const QRectF& other) { return other.adjusted(-gap, 0, gap, 0).intersects(place); };
        if (std::ranges::any_of(taken, meets))
            return;
        painter.drawText(place, Qt::AlignCenter, words);
        taken.push_back(place);
    };
    const std::size_t last = trend.size() - 1;
    name(last);
    if (last > 0)
        name(0);
    for (std::size_t i = last; i-- > 1;)
        name(i);
}

} // namespace

MetricFigure::MetricFigure(shell::Workbench& workbench, const maps::MetricCell& cell, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_cell(cell)
{
    setFixedHeight(sizeHint().height());
    setMinimumWidth(160);
    QStringList words;
    for (const maps::TrendPoint& point : cell.trend) {
        if (point.value.value)
            words << point.label + QLatin1Char(' ') +
                         paint::valueText(*cell.info, *point.value.value, workbench.language());
    }
    setAccessibleName(tr("Trend by waves"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
}

void MetricFigure::paintEvent(QPaintEvent*)
{
    const theme::Theme& theme = m_workbench.theme().theme();
    const Language language = m_workbench.language();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double low = 1e300, high = -1e300;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const maps::TrendPoint& point : m_cell.trend) {
        if (!point.value.value)
            continue;
        take(*point.value.value);
        if (point.value.interval) {
            take(point.value.interval->lower);
            take(point.value.interval->upper);
        }
    }
    if (m_cell.target)
        take(m_cell.target->value);
    if (low > high)
        return;
    const double span = high > low ? high - low : 1;
    const QRectF plot = QRectF(rect()).adjusted(14, 14, -44, -20);
    const auto y = [&](double value) { return plot.bottom() - plot.height() * (value - low) / span; };
    const auto x = [&](std::size_t i) {
        return m_cell.trend.size() > 1
                   ? plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(m_cell.trend.size() - 1)
                   : plot.center().x();
    };
    const QFont tiny = theme::fontFor(theme::TypeRole::Tiny);
    painter.setFont(tiny);
    if (m_cell.target) {
        QPen pen(theme.text, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const QFontMetricsF metrics(tiny);
        const qreal line = y(m_cell.target->value), ascent = metrics.ascent();
        painter.drawLine(QLineF(0, line, width(), line));
        painter.setPen(theme.textSecondary);
        const QString words = tr("target %1").arg(paint::valueText(*m_cell.info, m_cell.target->value, language));
        painter.drawText(
            QPointF(width() - metrics.horizontalAdvance(words) - 2, line < ascent + 4 ? line + ascent + 2 : line - 4),
            words);
    }
    QPolygonF run;
    const auto flush = [&] {
        painter.setPen(QPen(theme.seriesColour(1), 1.75));
        painter.drawPolyline(run);
        run.clear();
    };
    for (std::size_t i = 0; i < m_cell.trend.size(); ++i) {
        const metrics::Value& value = m_cell.trend[i].value;
        if (!value.value) {
            flush();
            continue;
        }
        if (value.interval) {
            painter.setPen(QPen(theme.seriesColour(1), 1.25));
            const qreal top = y(value.interval->upper), bottom = y(value.interval->lower);
            painter.drawLine(QLineF(x(i), top, x(i), bottom));
            painter.drawLine(QLineF(x(i) - 3, top, x(i) + 3, top));
            painter.drawLine(QLineF(x(i) - 3, bottom, x(i) + 3, bottom));
        }
        run << QPointF(x(i), y(*value.value));
    }
    flush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.seriesColour(1));
    for (std::size_t i = 0; i < m_cell.trend.size(); ++i) {
        if (m_cell.trend[i].value.value)
            painter.drawEllipse(QPointF(x(i), y(*m_cell.trend[i].value.value)), 2.5, 2.5);
    }
    painter.setPen(theme.textSecondary);
    nameWaves(painter, m_cell.trend, {0, plot.bottom() + 4, qreal(width()), 14}, x);
    if (const auto& last = m_cell.trend.back().value.value) {
        painter.setPen(theme.text);
        painter.drawText(QPointF(x(m_cell.trend.size() - 1) + 7, y(*last) + 4),
                         paint::valueText(*m_cell.info, *last, language));
    }
}

} // namespace tropa::ui::journeys
