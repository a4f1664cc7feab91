#include "base/format_number.h"
#include "ui/paint/chart_ink.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

using charts::ChartPoint;
using charts::ChartSeries;
using charts::ChartSpec;
using theme::TypeRole;

namespace {

constexpr double cellGap = 2;
constexpr double totalGap = 8;
constexpr double cellMost = 52;
constexpr int headLines = 2;

struct Columns
{
    double names = 0;
    double counts = 0;
    double cell = 0;
    double total = 0;
    int lines = 1;
};

double rowLeast(const ChartInk& ink)
{
    return ink.height(TypeRole::Small) + 6;
}

Columns columnsOf(const ChartInk& ink, const ChartSpec& spec, double width)
{
    Columns columns;
    bool hasTotal = false;
    for (const ChartSeries& series : spec.series) {
        columns.names = std::max(columns.names, ink.width(TypeRole::Small, series.name, series.isTotal));
        if (series.n > 0)
            columns.counts =
                std::max(columns.counts, ink.width(TypeRole::Small, formatNumber(series.n, ink.language())) + 12);
        hasTotal = hasTotal || series.total;
    }
    columns.names = std::min(columns.names, width * 0.3);
    if (hasTotal)
        columns.total = std::max(ink.width(TypeRole::Small, ink.say(Message(QT_TRANSLATE_NOOP("core", "Total")))),
                                 ink.width(TypeRole::Small, charts::writtenValue(spec.axis, -100.0, ink.language()))) +
                        totalGap;
    const double count = static_cast<double>(std::max<std::size_t>(spec.categories.size(), 1));
    columns.cell = (width - columns.names - columns.counts - 10 - columns.total) / count;
    for (const auto& category : spec.categories)
        if (ink.width(TypeRole::Small, category.label) > columns.cell - 2)
            columns.lines = headLines;
    return columns;
}

} // namespace

double heatHeight(const ChartInk& ink, const ChartSpec& spec, double width)
{
    const Columns columns = columnsOf(ink, spec, width);
    return columns.lines * ink.height(TypeRole::Small) + 4 + totalGap +
           static_cast<double>(spec.series.size()) * rowLeast(ink);
}

double paintHeatLegend(ChartInk& ink, const QPointF& topRight, const ChartSpec& spec, bool dry)
{
    if (spec.heat.lowName.isEmpty() && spec.heat.highName.isEmpty())
        return 0;
    const double small = ink.height(TypeRole::Small);
    const QString low = ink.say(spec.heat.lowName), high = ink.say(spec.heat.highName);
    const double lowWidth = ink.width(TypeRole::Small, low), highWidth = ink.width(TypeRole::Small, high);
    const int steps = spec.heat.isDiverging() ? 9 : 7;
    constexpr double step = 12;
    const double width = lowWidth + 6 + step * steps + 6 + highWidth;
    if (dry)
        return width;
    double left = topRight.x() - width;
    ink.words({left, topRight.y(), lowWidth, small}, Qt::AlignLeft, low, {TypeRole::Small, ink.theme().textSecondary});
    left += lowWidth + 6;
    for (int i = 0; i < steps; ++i) {
        const QColor colour =
            spec.heat.isDiverging() ? ink.theme().divergingStep(i - 4).fill : ink.theme().sequentialStep(i + 1).fill;
        ink.fill({left, topRight.y() + small / 2 - 4, step, 8}, colour);
        left += step;
    }
    ink.words({left + 6, topRight.y(), highWidth, small}, Qt::AlignLeft, high,
              {TypeRole::Small, ink.theme().textSecondary});
    return width;
}

void paintHeatMap(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    const theme::Theme& theme = ink.theme();
    const Columns columns = columnsOf(ink, spec, rect.width());
    const double small = ink.height(TypeRole::Small);
    const double left = rect.left() + columns.names + columns.counts + 10;
    const double head = columns.lines * small + 4;
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        const double x = left + columns.cell * static_cast<double>(c);
        const QStringList lines =
            columns.lines == 1 ? QStringList{spec.categories[c].label}
                               : ink.wrapped(spec.categories[c].label, TypeRole::Small, columns.cell - 2, headLines);
        double y = rect.top() + head - 4 - small * static_cast<double>(lines.size());
        for (const QString& line : lines) {
            ink.words({x + 1, y, columns.cell - 2, small}, Qt::AlignHCenter, line,
                      {TypeRole::Small, theme.textSecondary});
            y += small;
        }
    }
    if (columns.total > 0)
        ink.words({rect.right() - columns.total, rect.top() + head - 4 - small, columns.total, small}, Qt::AlignRight,
                  ink.say(Message(QT_TRANSLATE_NOOP("core", "Total"))), {TypeRole::Small, theme.textSecondary});

    const bool hasTotalRow = !spec.series.empty() && spec.series.back().isTotal;
    const double room = rect.height() - head - (hasTotalRow ? totalGap : 0);
    const double height =
        std::clamp(room / static_cast<double>(std::max<std::size_t>(spec.series.size(), 1)), rowLeast(ink), cellMost);
    double y = rect.top() + head;
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        const ChartSeries& series = spec.series[s];
        if (series.isTotal)
            y += totalGap;
        ink.words({rect.left(), y, columns.names, height}, Qt::AlignLeft | Qt::AlignVCenter, series.name,
                  {TypeRole::Small, theme.text, series.isTotal});
        if (series.n > 0)
            ink.words({rect.left() + columns.names, y, columns.counts, height}, Qt::AlignRight | Qt::AlignVCenter,
                      formatNumber(series.n, ink.language()), {TypeRole::Small, theme.textSecondary});
        for (std::size_t c = 0; c < series.points.size() && c < spec.categories.size(); ++c) {
            const ChartPoint& point = series.points[c];
            const QRectF cell(left + columns.cell * static_cast<double>(c), y, columns.cell, height);
            const QRectF inner = cell.adjusted(0, 0, -cellGap, -cellGap);
            if (!point.value) {
                // Nothing is known: looks empty, and says so only where there should have been something.
                if (!point.reason.isEmpty())
                    ink.words(inner, Qt::AlignCenter, QStringLiteral("—"), {TypeRole::Small, theme.textFaint});
                else
                    continue;
                ink.point({s, c}, cell, inner.adjusted(1, 1, -1, -1));
                continue;
            }
            const int step = spec.heat.stepOf(*point.value);
            const theme::RampStep& ramp =
                spec.heat.isDiverging() ? theme.divergingStep(step) : theme.sequentialStep(step);
            ink.fill(inner, ramp.fill);
            if (point.smallN) // white lines are not seen on the palest fill
                ink.hatch(inner,
                          theme::contrast(ramp.fill, theme.raised) < 1.2 ? theme.line : ink.faded(ramp.fill, 0.45));
            ink.words(inner, Qt::AlignCenter, charts::writtenValue(spec.axis, point.value, ink.language()),
                      {TypeRole::Small, ramp.ink, series.isTotal});
            ink.point({s, c}, cell, inner.adjusted(1, 1, -1, -1));
        }
        if (series.total) {
            const QRectF cell(rect.right() - columns.total, y, columns.total, height);
            ink.words(cell, Qt::AlignRight | Qt::AlignVCenter,
                      charts::writtenValue(spec.axis, series.total->value, ink.language()),
                      {TypeRole::Small, series.total->smallN ? theme.textFaint : theme.text, series.isTotal});
            ink.point({s, series.points.size()}, cell, cell.adjusted(2, 2, 3, -2));
        }
        y += height;
    }
}

} // namespace tropa::ui::paint
