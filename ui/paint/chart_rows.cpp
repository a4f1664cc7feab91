// What lies in rows: bars for long names, stacked shares, the funnel.

#include "base/format_number.h"
#include "ui/paint/chart_ink.h"
#include "ui/paint/chart_scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

using charts::ChartPoint;
using charts::ChartSeries;
using charts::ChartSpec;
using theme::TypeRole;

namespace {

constexpr double rowMost = 44;
constexpr double restOpacity = 0.78;
constexpr double faintOpacity = 0.28;
constexpr double bracketPitch = 16;

double rowLeast(const ChartInk& ink)
{
    return ink.height(TypeRole::Small) + 6;
}

double labelWidth(const ChartInk& ink, const ChartSpec& spec, double most)
{
    double widest = 0;
    for (const auto& category : spec.categories)
        widest = std::max(widest, ink.width(TypeRole::Small, category.label));
    return std::min(widest, most);
}

double rowHeight(const ChartInk& ink, double room, std::size_t rows)
{
    return std::clamp(room / static_cast<double>(std::max<std::size_t>(rows, 1)), rowLeast(ink), rowMost);
}

// The words of target and benchmark under the rows, a line each.
double referencesHeight(const ChartInk& ink, const ChartSpec& spec)
{
    const double small = ink.height(TypeRole::Small);
    return (spec.target || spec.benchmark ? 4 : 0) + (spec.target ? small : 0) + (spec.benchmark ? small : 0);
}

QString percent(double value, Language language)
{
    return formatNumber(value, 1, language);
}

} // namespace

double rowsHeight(const ChartInk& ink, const ChartSpec& spec)
{
    const double head =
        spec.kind == charts::ChartKind::BarRows ? referencesHeight(ink, spec) : ink.height(TypeRole::Small) + 6;
    return head + rowLeast(ink) * static_cast<double>(std::max<std::size_t>(spec.categories.size(), 3));
}

void paintBarRows(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    if (spec.series.empty())
        return;
    const theme::Theme& theme = ink.theme();
    const std::vector<ChartPoint>& points = spec.series.front().points;
    const std::size_t count = std::min(points.size(), spec.categories.size());
    const double small = ink.height(TypeRole::Small);
    const double names = labelWidth(ink, spec, rect.width() * 0.4);
    const bool hasN = std::ranges::any_of(points, [](const ChartPoint& point) { return point.n > 0; });
    double counts = 0, values = 0;
    bool anyMarked = false;
    for (const ChartPoint& point : points) {
        counts = std::max(counts, ink.width(TypeRole::Small, charts::writtenCount(point.n, ink.language())));
        values = std::max(
            values, ink.width(TypeRole::Small, charts::writtenWithUnit(spec.axis, point.value, ink.language()), true));
        anyMarked = anyMarked || point.marked;
    }
    const double brackets = spec.brackets.size() > 1 ? bracketPitch * static_cast<double>(spec.brackets.size()) + 4 : 0;
    QRectF plot(rect.left() + names + 10, rect.top(), 0, rect.height());
    plot.setRight(rect.right() - brackets - (hasN ? counts + 10 : 0) - values - 8);
    if (plot.width() < 20)
        plot.setWidth(20);
    plot.setBottom(plot.bottom() - referencesHeight(ink, spec));
    const ChartScale scale = scaleOf(spec, true, 4);
    const auto x = [&](double value) { return plot.left() + scale.part(value) * plot.width(); };
    const double height = rowHeight(ink, plot.height(), count);
    const double bottom = plot.top() + height * static_cast<double>(count);
    const QColor colour = ink.seriesColour(spec.series.front(), 0);
    std::vector<double> lines;
    if (spec.target)
        lines.push_back(x(spec.target->value));
    if (spec.benchmark)
        lines.push_back(x(spec.benchmark->value));
    std::ranges::sort(lines);

    for (std::size_t i = 0; i < count; ++i) {
        const ChartPoint& point = points[i];
        const QRectF row(rect.left(), plot.top() + height * static_cast<double>(i), rect.width(), height);
        ink.words({row.left(), row.top(), names, height}, Qt::AlignLeft | Qt::AlignVCenter, spec.categories[i].label,
                  {TypeRole::Small, theme.text});
        double end = x(0);
        if (point.value) {
            const double thick = std::min(height - 6, 18.0);
            const double from = std::min(x(0), x(*point.value)), to = std::max(x(0), x(*point.value));
            ink.fill({from, row.center().y() - thick / 2, to - from, thick},
                     ink.faded(colour, point.smallN                 ? faintOpacity
                                       : point.marked || !anyMarked ? 1
                                                                    : restOpacity));
            end = to;
            if (point.lower && point.upper) {
                ink.whisker({x(*point.lower), row.center().y()}, {x(*point.upper), row.center().y()},
                            point.smallN ? theme.textFaint : theme.text);
                end = std::max(end, x(*point.upper));
            }
            if (point.target)
                ink.line({x(*point.target), row.center().y() - thick / 2 - 2},
                         {x(*point.target), row.center().y() + thick / 2 + 2}, theme.text, 1.5);
        }
        const QString written = charts::writtenWithUnit(spec.axis, point.value, ink.language());
        for (const double at : lines) { // from the left: a line does not strike the number out
            if (at > end && at < end + 10 + ink.width(TypeRole::Small, written, point.marked))
                end = at;
        }
        ink.words({end + 6, row.top(), values, height}, Qt::AlignLeft | Qt::AlignVCenter, written,
                  {TypeRole::Small, point.smallN ? theme.textFaint : theme.text, point.marked});
        if (hasN)
            ink.words({row.right() - brackets - counts, row.top(), counts, height}, Qt::AlignRight | Qt::AlignVCenter,
                      charts::writtenCount(point.n, ink.language()), {TypeRole::Small, theme.textSecondary});
        ink.point({0, i}, row, row.adjusted(-3, 1, 3, -1), 3);
    }
    ink.line({x(0), plot.top()}, {x(0), bottom}, theme.lineControl);
    double under = bottom + 3;
    const auto say = [&](double at, const Message& message, const QColor& shade) {
        const QString words = ink.say(message);
        const double wide = ink.width(TypeRole::Small, words);
        ink.words({std::min(at - wide / 2, rect.right() - wide), under, wide, small}, Qt::AlignLeft, words,
                  {TypeRole::Small, shade});
        under += small;
    };
    if (spec.target) {
        const double at = x(spec.target->value);
        ink.targetLine({at, plot.top()}, {at, under});
        say(at, charts::targetWords(spec, ink.language()), theme.text);
    }
    if (spec.benchmark) {
        const double at = x(spec.benchmark->value);
        ink.benchmarkLine({at, plot.top()}, {at, spec.target ? bottom + 2 : under});
        say(at, charts::benchmarkWords(spec, ink.language()), theme.textSecondary);
    }
    if (brackets > 0) {
        double left = rect.right() - brackets + 6;
        for (const charts::ChartBracket& bracket : spec.brackets) {
            const double from = plot.top() + height * static_cast<double>(bracket.first) + 4;
            const double to = plot.top() + height * static_cast<double>(bracket.last + 1) - 4;
            ink.line({left, from}, {left, to}, theme.textSecondary, 1.5);
            ink.line({left - 3, from}, {left, from}, theme.textSecondary, 1.5);
            ink.line({left - 3, to}, {left, to}, theme.textSecondary, 1.5);
            ink.words({left + 3, (from + to) / 2 - small / 2, bracketPitch - 5, small}, Qt::AlignLeft, bracket.letter,
                      {TypeRole::Tiny, theme.textSecondary});
            left += bracketPitch;
        }
    }
}

void paintShares(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    const theme::Theme& theme = ink.theme();
    const double small = ink.height(TypeRole::Small);
    const double names = labelWidth(ink, spec, rect.width() * 0.35);
    double counts = 0;
    for (const auto& category : spec.categories)
        counts = std::max(counts, category.n > 0
                                      ? ink.width(TypeRole::Small, charts::writtenCount(category.n, ink.language())) + 8
                                      : 0);
    const QRectF plot(rect.left() + names + 8, rect.top() + small + 6, rect.width() - names - 8 - counts,
                      rect.height() - small - 6);
    double left = plot.left();
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        ink.fill({left, rect.top() + small / 2 - 4, 8, 8}, ink.seriesColour(spec.series[s], s));
        const double wide = ink.width(TypeRole::Small, spec.series[s].name);
        ink.words({left + 12, rect.top(), wide, small}, Qt::AlignLeft, spec.series[s].name,
                  {TypeRole::Small, theme.text});
        left += wide + 26;
    }
    const double height = rowHeight(ink, plot.height(), spec.categories.size());
    for (std::size_t i = 0; i < spec.categories.size(); ++i) {
        const QRectF row(rect.left(), plot.top() + height * static_cast<double>(i), rect.width(), height);
        ink.words({row.left(), row.top(), names, height}, Qt::AlignLeft | Qt::AlignVCenter, spec.categories[i].label,
                  {TypeRole::Small, theme.text});
        double at = plot.left();
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const ChartPoint* point = spec.point(s, i);
            if (point == nullptr || !point->value)
                continue;
            const QRectF part(at, row.top() + 3, *point->value / 100 * plot.width(), height - 6);
            const QColor colour = ink.faded(ink.seriesColour(spec.series[s], s), point->smallN ? 0.5 : 1);
            ink.fill(part.adjusted(0, 0, -1, 0), colour);
            const QString words = percent(*point->value, ink.language());
            if (ink.width(TypeRole::Small, words) + 4 <= part.width()) {
                const bool onLight = theme::contrast(colour, theme.text) > theme::contrast(colour, theme.raised);
                ink.words(part, Qt::AlignCenter, words, {TypeRole::Small, onLight ? theme.text : theme.raised});
            }
            ink.point({s, i}, part, part.adjusted(1, 1, -2, -1));
            at += part.width();
        }
        if (spec.categories[i].n > 0)
            ink.words({plot.right() + 8, row.top(), counts - 8, height}, Qt::AlignRight | Qt::AlignVCenter,
                      charts::writtenCount(spec.categories[i].n, ink.language()),
                      {TypeRole::Small, theme.textSecondary});
    }
}

void paintFunnel(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    if (spec.series.empty() || spec.series.front().points.empty() || !spec.series.front().points.front().value)
        return;
    const theme::Theme& theme = ink.theme();
    const std::vector<ChartPoint>& points = spec.series.front().points;
    const std::size_t count = std::min(points.size(), spec.categories.size());
    const double first = *points.front().value;
    const double small = ink.height(TypeRole::Small);
    const double names = labelWidth(ink, spec, rect.width() * 0.35);
    const QString ofStep = ink.say(Message(QT_TRANSLATE_NOOP("core", "of the step, %")));
    const QString ofAll = ink.say(Message(QT_TRANSLATE_NOOP("core", "of all, %")));
    const double stepWidth = ink.width(TypeRole::Small, ofStep), allWidth = ink.width(TypeRole::Small, ofAll);
    const double losses = ink.width(TypeRole::Small, formatSigned(-first, 0, ink.language())) + 8;
    QRectF plot(rect.left() + names + 10, rect.top() + small + 6, 0, rect.height() - small - 6);
    plot.setRight(rect.right() - allWidth - stepWidth - 24 - losses);
    if (plot.width() < 20)
        plot.setWidth(20);
    const QRectF all(rect.right() - allWidth, rect.top(), allWidth, small);
    const QRectF step(all.left() - 14 - stepWidth, rect.top(), stepWidth, small);
    ink.words(all, Qt::AlignRight, ofAll, {TypeRole::Small, theme.textSecondary});
    ink.words(step, Qt::AlignRight, ofStep, {TypeRole::Small, theme.textSecondary});

    const double height = rowHeight(ink, plot.height(), count);
    const bool anyMarked = std::ranges::any_of(points, &ChartPoint::marked);
    const QColor colour = ink.seriesColour(spec.series.front(), 0);
    std::optional<double> before;
    for (std::size_t i = 0; i < count; ++i) {
        const ChartPoint& point = points[i];
        const QRectF row(rect.left(), plot.top() + height * static_cast<double>(i), rect.width(), height);
        ink.words({row.left(), row.top(), names, height}, Qt::AlignRight | Qt::AlignVCenter, spec.categories[i].label,
                  {TypeRole::Small, theme.text});
        ink.point({0, i}, row, row.adjusted(-3, 1, 3, -1), 3);
        if (!point.value || first <= 0)
            continue;
        const double inset = height > 24 ? 3 : 2;
        const QRectF bar(plot.left(), row.top() + inset, *point.value / first * plot.width(), height - 2 * inset);
        const QColor shown = ink.faded(colour, point.marked || !anyMarked ? 1 : restOpacity);
        ink.fill(bar, shown);
        if (before && *before > *point.value) {
            const QRectF lost(bar.right(), bar.top() + 0.5, (*before - *point.value) / first * plot.width() - 0.5,
                              bar.height() - 1);
            ink.painter().setPen(QPen(theme.bad, 1));
            ink.painter().setBrush(theme.badBg);
            ink.painter().drawRect(lost);
            ink.words({lost.right() + 6, row.top(), losses, height}, Qt::AlignLeft | Qt::AlignVCenter,
                      formatSigned(*point.value - *before, 0, ink.language()), {TypeRole::Small, theme.bad});
        }
        const QString number = formatNumber(*point.value, 0, ink.language());
        const double wide = ink.width(TypeRole::Small, number, true);
        const bool inside = wide + 14 <= bar.width();
        const QColor light =
            theme::contrast(shown, theme.raised) >= theme::contrast(shown, theme.text) ? theme.raised : theme.text;
        if (inside)
            ink.words(bar.adjusted(7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number,
                      {TypeRole::Small, light, true});
        else
            ink.words({bar.left() + 3 + bar.width() + 4, row.top(), wide, height}, Qt::AlignLeft | Qt::AlignVCenter,
                      number, {TypeRole::Small, theme.text, true});
        if (before && *before > 0)
            ink.words({step.left(), row.top(), step.width(), height}, Qt::AlignRight | Qt::AlignVCenter,
                      percent(*point.value / *before * 100, ink.language()), {TypeRole::Small, theme.text});
        ink.words({all.left(), row.top(), all.width(), height}, Qt::AlignRight | Qt::AlignVCenter,
                  percent(*point.value / first * 100, ink.language()), {TypeRole::Small, theme.text, point.marked});
        before = point.value;
    }
}

} // namespace tropa::ui::paint
