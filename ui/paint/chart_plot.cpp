// Trend, standing bars and distributions: one plot with a value axis and a category axis.

#include "base/format_number.h"
#include "ui/paint/chart_ink.h"
#include "ui/paint/chart_scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

using charts::ChartKind;
using charts::ChartPoint;
using charts::ChartSeries;
using charts::ChartSpec;
using theme::TypeRole;

namespace {

constexpr double stripHeight = 8;
constexpr double least = 120; // of the plot itself
constexpr double restOpacity = 0.78;
constexpr double faintOpacity = 0.28;

struct Marker
{
    QList<qreal> dash;
    int shape; // 0 circle, 1 square, 2 triangle, 3 diamond, 4 none
    bool hollow;
};

// LOOK 2: the second mark of a series, by its number.
Marker markerOf(int number)
{
    static const std::array<Marker, 8> markers{{{{}, 0, false},
                                                {{6, 3}, 1, false},
                                                {{2, 3}, 2, false},
                                                {{8, 3, 2, 3}, 3, false},
                                                {{4, 2}, 0, true},
                                                {{10, 4}, 1, true},
                                                {{1, 3}, 2, true},
                                                {{}, 4, false}}};
    return markers[static_cast<std::size_t>((number - 1) % 8)];
}

void drawMarker(ChartInk& ink, const QPointF& at, const Marker& marker, const QColor& colour, bool hollow)
{
    QPainter& painter = ink.painter();
    const bool open = marker.hollow || hollow;
    painter.setPen(QPen(open ? colour : ink.theme().raised, 1.5));
    painter.setBrush(open ? ink.theme().raised : colour);
    const double r = 4;
    switch (marker.shape) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1));
        break;
    case 2:
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -r - 0.5), at + QPointF(r + 0.5, r - 0.5), at + QPointF(-r - 0.5, r - 0.5)});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r - 1), at + QPointF(r + 1, 0), at + QPointF(0, r + 1),
                                      at + QPointF(-r - 1, 0)});
        break;
    default:
        break;
    }
}

class Plot
{
public:
    Plot(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
        : m_ink(ink)
        , m_spec(spec)
        , m_isTrend(spec.kind == ChartKind::Trend)
        , m_scale(scaleOf(spec, !m_isTrend, std::clamp(qRound(rect.height() / 42), 2, 6)))
    {
        layOut(rect);
    }

    void paint()
    {
        paintGrid();
        paintCategories();
        if (m_isTrend)
            paintLines();
        else
            paintBars();
        paintReferences();
    }

private:
    std::size_t count() const { return m_spec.categories.size(); }
    double column() const { return m_plot.width() / static_cast<double>(std::max<std::size_t>(count(), 1)); }
    double x(std::size_t category) const { return m_plot.left() + column() * (static_cast<double>(category) + 0.5); }
    double y(double value) const { return m_plot.bottom() - m_scale.part(value) * m_plot.height(); }
    QString tickText(double tick, bool withUnit) const
    {
        charts::ChartAxis axis = m_spec.axis;
        axis.decimals = decimalsNeeded(m_scale.step, 3);
        axis.showsSign = false;
        return withUnit ? charts::writtenWithUnit(axis, tick, m_ink.language())
                        : charts::writtenValue(axis, tick, m_ink.language());
    }
    QString targetText() const { return m_ink.say(charts::targetWords(m_spec, m_ink.language())); }
    QString benchmarkText() const { return m_ink.say(charts::benchmarkWords(m_spec, m_ink.language())); }
    // Heights of the lines of target and benchmark.
    std::vector<double> references() const
    {
        std::vector<double> lines;
        if (m_spec.target)
            lines.push_back(y(m_spec.target->value));
        if (m_spec.benchmark)
            lines.push_back(y(m_spec.benchmark->value));
        return lines;
    }

    void layOut(const QRectF& rect)
    {
        const double small = m_ink.height(TypeRole::Small);
        const std::vector<double> ticks = m_scale.ticks();
        double left = 0;
        for (std::size_t i = 0; i < ticks.size(); ++i)
            left = std::max(left, m_ink.width(TypeRole::Small, tickText(ticks[i], i + 1 == ticks.size())));
        m_hasN = std::ranges::any_of(m_spec.categories, [](const auto& one) { return one.n > 0; });
        const QString caption = m_ink.say(m_spec.categoryName);
        // The head of the category row stands in the gutter only where the gutter is wide enough for it.
        left = std::max(left, std::min(m_ink.width(TypeRole::Small, caption), 64.0));
        double right = 0;
        if (m_spec.target)
            right = m_ink.width(TypeRole::Small, targetText()) + 8;
        if (m_spec.benchmark)
            right = std::max(right, m_ink.width(TypeRole::Small, benchmarkText()) + 8);
        if (m_isTrend) {
            for (const ChartSeries& one : m_spec.strip)
                right = std::max(right, m_ink.width(TypeRole::Small, one.name) + 22);
            for (const ChartSeries& one : m_spec.series)
                right = std::max(right, m_ink.width(TypeRole::Small, endLabel(one), true) + 12);
            right = std::min(right, rect.width() * 0.3);
        }
        m_plot = QRectF(rect.left() + left + 8, rect.top() + small / 2, rect.width() - left - 8 - right, 0);
        if (!m_isTrend && m_spec.series.size() == 1)
            m_plot.setTop(rect.top() + small + 2); // room for the label of the highest bar

        double widest = 0;
        for (const auto& category : m_spec.categories)
            widest = std::max(widest, m_ink.width(TypeRole::Small, category.label));
        const double room = column() - 6;
        m_lines = widest <= room ? 1 : 2;
        if (m_lines == 2) {
            for (const auto& category : m_spec.categories)
                for (const QString& line : m_ink.wrapped(category.label, TypeRole::Small, room, 2))
                    m_fits = m_fits && m_ink.width(TypeRole::Small, line) <= room + 1;
            if (!m_fits) {
                m_lines = 1;
                m_every = static_cast<std::size_t>(std::ceil((widest + 6) / column()));
            }
        }
        if (m_hasN) {
            double widestN = 0;
            for (const auto& category : m_spec.categories)
                widestN = std::max(widestN, m_ink.width(TypeRole::Small, countText(category.n)));
            m_everyN = std::max(m_every, static_cast<std::size_t>(std::ceil((widestN + 4) / column())));
        }
        double bottom = 6 + m_lines * small + (m_hasN ? small : 0);
        if (!m_spec.strip.empty())
            bottom += stripHeight + 8;
        m_plot.setBottom(rect.bottom() - bottom);
        m_gutter = rect.left();
        m_right = rect.right();
    }

    bool captionInGutter() const
    {
        const QString caption = m_ink.say(m_spec.categoryName);
        return !caption.isEmpty() && m_ink.width(TypeRole::Small, caption) <= m_plot.left() - m_gutter - 4;
    }
    QString countText(qint64 n) const
    {
        return captionInGutter() ? formatNumber(n, m_ink.language()) : charts::writtenCount(n, m_ink.language());
    }
    QString endLabel(const ChartSeries& series) const
    {
        const auto last = std::ranges::find_if(series.points.rbegin(), series.points.rend(),
                                               [](const ChartPoint& point) { return point.value.has_value(); });
        const QString value =
            last == series.points.rend() ? QString() : charts::writtenValue(m_spec.axis, last->value, m_ink.language());
        return m_spec.series.size() > 1 ? value + QStringLiteral("  ") + series.name : value;
    }

    void paintGrid()
    {
        const std::vector<double> ticks = m_scale.ticks();
        const double small = m_ink.height(TypeRole::Small);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double at = y(ticks[i]);
            const bool isBase = ticks[i] == 0 && !m_isTrend;
            m_ink.line({m_plot.left(), at}, {m_plot.right(), at},
                       isBase ? m_ink.theme().lineControl : m_ink.theme().lineSubtle);
            m_ink.words({m_gutter, at - small / 2, m_plot.left() - 8 - m_gutter, small},
                        Qt::AlignRight | Qt::AlignVCenter, tickText(ticks[i], i + 1 == ticks.size()),
                        {TypeRole::Small, m_ink.theme().textSecondary});
        }
    }

    void paintCategories()
    {
        const double small = m_ink.height(TypeRole::Small);
        double top = m_plot.bottom() + 6;
        if (!m_spec.strip.empty()) {
            paintStrip(top);
            top += stripHeight + 8;
        }
        for (std::size_t i = 0; i < count(); ++i) {
            const double span = column() * static_cast<double>(m_every);
            if (i % m_every == 0) {
                double lineTop = top;
                const QStringList lines =
                    m_lines == 1 ? QStringList{m_spec.categories[i].label}
                                 : m_ink.wrapped(m_spec.categories[i].label, TypeRole::Small, column() - 6, m_lines);
                for (const QString& line : lines) {
                    m_ink.words({x(i) - span / 2 + 1, lineTop, span - 2, small}, Qt::AlignHCenter, line,
                                {TypeRole::Small, m_ink.theme().text});
                    lineTop += small;
                }
            }
            if (m_hasN && m_spec.categories[i].n > 0 && i % m_everyN == 0) {
                const double spanN = column() * static_cast<double>(m_everyN);
                m_ink.words({x(i) - spanN / 2, top + m_lines * small, spanN, small}, Qt::AlignHCenter,
                            countText(m_spec.categories[i].n), {TypeRole::Small, m_ink.theme().textSecondary});
            }
        }
        if (captionInGutter()) {
            const QRectF caption(m_gutter, top, m_plot.left() - 8 - m_gutter + 4, small);
            m_ink.words(caption, Qt::AlignRight, m_ink.say(m_spec.categoryName),
                        {TypeRole::Small, m_ink.theme().textSecondary});
            if (m_hasN)
                m_ink.words(caption.translated(0, m_lines * small), Qt::AlignRight, QStringLiteral("n"),
                            {TypeRole::Small, m_ink.theme().textSecondary});
        }
    }

    // The shares under a trend: a small stacked bar a category, named once at the right.
    void paintStrip(double top)
    {
        const double width = std::min(column() - 10, 80.0);
        for (std::size_t i = 0; i < count(); ++i) {
            double left = x(i) - width / 2;
            for (std::size_t s = 0; s < m_spec.strip.size(); ++s) {
                if (i >= m_spec.strip[s].points.size() || !m_spec.strip[s].points[i].value)
                    continue;
                const double part = *m_spec.strip[s].points[i].value / 100 * width;
                m_ink.fill({left, top, std::max(part - 1, 0.0), stripHeight}, m_ink.seriesColour(m_spec.strip[s], s));
                left += part;
            }
        }
        const double small = m_ink.height(TypeRole::Small);
        double line = top + stripHeight - static_cast<double>(m_spec.strip.size()) * small + small;
        for (std::size_t s = 0; s < m_spec.strip.size(); ++s) {
            const QRectF row(m_plot.right() + 8, line, m_right - m_plot.right() - 8, small);
            m_ink.fill({row.left(), row.center().y() - 4, 8, 8}, m_ink.seriesColour(m_spec.strip[s], s));
            m_ink.words(row.adjusted(13, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_spec.strip[s].name,
                        {TypeRole::Small, m_ink.theme().text});
            line += small;
        }
    }

    // Where the words of target and benchmark begin: each at its line, one beyond the other where the lines are close.
    std::pair<double, double> referenceTops() const
    {
        const double small = m_ink.height(TypeRole::Small);
        const double target = m_spec.target ? y(m_spec.target->value) - small / 2 : 0;
        double benchmark = m_spec.benchmark ? y(m_spec.benchmark->value) - small / 2 : 0;
        if (m_spec.target && m_spec.benchmark && std::abs(target - benchmark) < small) {
            const bool below = benchmark > target || target - small < m_plot.top() - small / 2;
            benchmark = below ? target + small : target - small;
        }
        return {target, benchmark};
    }

    void paintReferences()
    {
        const double small = m_ink.height(TypeRole::Small);
        const auto [target, benchmark] = referenceTops();
        const auto place = [&](double top) {
            return QRectF(m_plot.right() + 6, top, m_right - m_plot.right() - 6, small);
        };
        if (m_spec.benchmark) {
            const double at = y(m_spec.benchmark->value);
            m_ink.benchmarkLine({m_plot.left(), at}, {m_plot.right(), at});
            m_ink.words(place(benchmark), Qt::AlignLeft | Qt::AlignVCenter, benchmarkText(),
                        {TypeRole::Small, m_ink.theme().textSecondary});
        }
        if (m_spec.target) {
            const double at = y(m_spec.target->value);
            m_ink.targetLine({m_plot.left(), at}, {m_plot.right(), at});
            m_ink.words(place(target), Qt::AlignLeft | Qt::AlignVCenter, targetText(),
                        {TypeRole::Small, m_ink.theme().text});
        }
    }

    QColor lineColour(std::size_t s) const
    {
        const ChartSeries& series = m_spec.series[s];
        return series.line == charts::SeriesLine::Expected ? m_ink.theme().textSecondary
                                                           : m_ink.seriesColour(series, s);
    }

    void paintLines()
    {
        const auto seriesCount = static_cast<double>(m_spec.series.size());
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            const ChartSeries& series = m_spec.series[s];
            const QColor colour = lineColour(s);
            const Marker marker = markerOf(series.colour > 0 ? series.colour : static_cast<int>(s) + 1);
            const double shift = (static_cast<double>(s) - (seriesCount - 1) / 2) * (seriesCount > 1 ? 5 : 0);
            std::optional<QPointF> before;
            for (std::size_t i = 0; i < count() && i < series.points.size(); ++i) {
                const ChartPoint& point = series.points[i];
                if (!point.value) {
                    before.reset(); // a gap stays a gap
                    continue;
                }
                const QPointF at(x(i) + shift, y(*point.value));
                if (before) {
                    QPen pen(colour, series.line == charts::SeriesLine::Expected ? 1.25 : 2);
                    if (series.line == charts::SeriesLine::Expected)
                        pen.setDashPattern({2, 4});
                    else if (series.line == charts::SeriesLine::Hypothesis)
                        pen.setDashPattern({2.5, 2});
                    else if (s >= 2 && !marker.dash.isEmpty()) {
                        QList<qreal> dash;
                        for (const qreal part : marker.dash)
                            dash << part / 2;
                        pen.setDashPattern(dash);
                    }
                    m_ink.painter().setPen(pen);
                    m_ink.painter().drawLine(*before, at);
                }
                before = at;
            }
            for (std::size_t i = 0; i < count() && i < series.points.size(); ++i) {
                const ChartPoint& point = series.points[i];
                if (!point.value)
                    continue;
                const QPointF at(x(i) + shift, y(*point.value));
                const QColor ink = point.smallN ? m_ink.faded(colour, 0.5) : colour;
                if (point.lower && point.upper)
                    m_ink.whisker({at.x(), y(*point.lower)}, {at.x(), y(*point.upper)}, ink);
                drawMarker(m_ink, at, marker, ink, series.line == charts::SeriesLine::Hypothesis);
                const bool alone = m_spec.series.size() == 1;
                const QRectF area = alone ? QRectF(x(i) - column() / 2, m_plot.top(), column(), m_plot.height())
                                          : QRectF(at.x() - 8, at.y() - 8, 16, 16);
                m_ink.point({s, i}, area, QRectF(at.x() - 8, at.y() - 8, 16, 16), 8);
            }
        }
        if (m_spec.series.size() == 1)
            labelPoints(m_spec.series.front());
        else
            labelEnds();
    }

    // The number of the last point stands beside the words of target and benchmark, not over them.
    double clearOfReferences(double at, double top) const
    {
        const double small = m_ink.height(TypeRole::Small);
        const auto [target, benchmark] = referenceTops();
        std::vector<double> taken;
        if (m_spec.target)
            taken.push_back(target);
        if (m_spec.benchmark)
            taken.push_back(benchmark);
        std::ranges::sort(taken);
        const auto isFree = [&](double place) {
            return std::ranges::none_of(taken, [&](double other) { return std::abs(place - other) < small - 0.5; });
        };
        if (isFree(top))
            return top;
        std::optional<double> best;
        for (const double other : taken) {
            for (const double place : {other + small, other - small}) {
                if (isFree(place) && (!best || std::abs(place + small / 2 - at) < std::abs(*best + small / 2 - at)))
                    best = place;
            }
        }
        return best.value_or(top);
    }

    void labelPoints(const ChartSeries& series)
    {
        const double small = m_ink.height(TypeRole::Small);
        std::optional<std::size_t> last;
        double widest = 0;
        for (std::size_t i = 0; i < count() && i < series.points.size(); ++i) {
            if (!series.points[i].value)
                continue;
            last = i;
            widest = std::max(widest, m_ink.width(TypeRole::Small, label(series.points[i])));
        }
        if (!last)
            return;
        const bool all = widest + 10 <= column() * 0.8;
        for (std::size_t i = 0; i <= *last; ++i) {
            const ChartPoint& point = series.points[i];
            if (!point.value || (!all && i != *last && !point.marked))
                continue;
            const double at = y(*point.value);
            const double wide = m_ink.width(TypeRole::Small, label(point), true);
            const bool strong = i == *last || point.marked;
            double top = at + 2;
            if (i == *last) {
                top = at - small / 2;
                top = clearOfReferences(at, top);
            } else if (i + 1 < series.points.size() && series.points[i + 1].value &&
                       *series.points[i + 1].value < *point.value) {
                top = at - small - 2; // the line goes down from here
            }
            for (const double line : i != *last ? references() : std::vector<double>()) {
                if (top < line && line < top + small)              // the line does not strike the number out
                    top = at < line ? line + 1 : line - small - 1; // beyond it, clear of the line of values too
            }
            top = std::clamp(top, m_plot.top() - small / 2, m_plot.bottom() - small);
            m_ink.words({x(i) + 8, top, wide, small}, Qt::AlignLeft, label(point),
                        {TypeRole::Small, point.smallN ? m_ink.theme().textFaint : m_ink.theme().text, strong});
        }
    }

    void labelEnds()
    {
        struct End
        {
            double top;
            std::size_t series;
        };
        std::vector<End> ends;
        const double small = m_ink.height(TypeRole::Small);
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            for (auto point = m_spec.series[s].points.rbegin(); point != m_spec.series[s].points.rend(); ++point) {
                if (point->value) {
                    ends.push_back({y(*point->value) - small / 2, s});
                    break;
                }
            }
        }
        std::ranges::sort(ends, {}, &End::top);
        double free = m_plot.top() - small;
        for (End& end : ends) {
            end.top = std::max(end.top, free);
            free = end.top + small;
            const QRectF row(m_plot.right() + 6, end.top, m_right - m_plot.right() - 6, small);
            m_ink.fill({row.left(), row.center().y() - 1, 6, 2}, lineColour(end.series));
            m_ink.words(row.adjusted(9, 0, 0, 0), Qt::AlignLeft, endLabel(m_spec.series[end.series]),
                        {TypeRole::Small, m_ink.theme().text});
        }
    }

    QString label(const ChartPoint& point) const
    {
        return charts::writtenValue(m_spec.axis, point.value, m_ink.language());
    }

    void paintBars()
    {
        const double small = m_ink.height(TypeRole::Small);
        const auto groups = static_cast<double>(std::max<std::size_t>(m_spec.series.size(), 1));
        const double width = std::min(column() * 0.62, 56.0) / groups;
        double widest = 0;
        bool anyMarked = false;
        for (const ChartSeries& series : m_spec.series) {
            for (const ChartPoint& point : series.points) {
                widest = std::max(widest, m_ink.width(TypeRole::Small, label(point)));
                anyMarked = anyMarked || point.marked;
            }
        }
        const bool labelled = widest <= column() / groups;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            const ChartSeries& series = m_spec.series[s];
            const QColor colour = m_ink.seriesColour(series, s);
            for (std::size_t i = 0; i < count() && i < series.points.size(); ++i) {
                const ChartPoint& point = series.points[i];
                const double middle = x(i) + (static_cast<double>(s) - (groups - 1) / 2) * width;
                const QRectF area(middle - column() / groups / 2, m_plot.top(), column() / groups, m_plot.height());
                double labelBottom = m_plot.bottom();
                QRectF bar(middle - width / 2, m_plot.bottom(), width, 0);
                if (point.value) {
                    const double base = y(0), top = y(*point.value);
                    bar = QRectF(middle - width / 2, std::min(base, top), width, std::abs(base - top));
                    const double opacity = point.smallN ? faintOpacity : point.marked || !anyMarked ? 1 : restOpacity;
                    m_ink.fill(bar, m_ink.faded(colour, opacity));
                    labelBottom = bar.top();
                    if (point.lower && point.upper) {
                        m_ink.whisker({middle, y(*point.lower)}, {middle, y(*point.upper)},
                                      point.smallN ? m_ink.theme().textFaint : m_ink.theme().text,
                                      std::min(8.0, width));
                        labelBottom = std::min(labelBottom, y(*point.upper));
                    }
                    if (point.target)
                        m_ink.line({bar.left() - 3, y(*point.target)}, {bar.right() + 3, y(*point.target)},
                                   m_ink.theme().text, 1.5);
                }
                if (labelled || point.marked) {
                    std::vector<double> lines = references();
                    std::ranges::sort(lines, std::ranges::greater());
                    for (const double line : lines) { // above a line that would strike the number out
                        if (labelBottom - small - 2 < line && line < labelBottom && line - small > m_plot.top() - small)
                            labelBottom = line;
                    }
                    const double wide = std::max(column() / groups, m_ink.width(TypeRole::Small, label(point), true));
                    m_ink.words(
                        {middle - wide / 2, labelBottom - small - 2, wide, small}, Qt::AlignHCenter, label(point),
                        {TypeRole::Small, point.smallN ? m_ink.theme().textFaint : m_ink.theme().text, point.marked});
                }
                m_ink.point({s, i}, area, bar.adjusted(-3, -3, 3, 1));
            }
        }
    }

    ChartInk& m_ink;
    const ChartSpec& m_spec;
    bool m_isTrend;
    ChartScale m_scale;
    QRectF m_plot;
    double m_gutter = 0;
    double m_right = 0;
    bool m_hasN = false;
    bool m_fits = true;
    int m_lines = 1;
    std::size_t m_every = 1;
    std::size_t m_everyN = 1;
};

} // namespace

void paintPlot(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    Plot(ink, rect, spec).paint();
}

double plotHeight(const ChartInk& ink, const ChartSpec& spec)
{
    const double small = ink.height(TypeRole::Small);
    return least + small * 4 + 8 + (spec.strip.empty() ? 0 : stripHeight + 8 + small);
}

void paintSpark(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    if (spec.series.empty() || spec.series.front().points.empty())
        return;
    const ChartScale scale = scaleOf(spec, false, 2);
    const std::vector<ChartPoint>& points = spec.series.front().points;
    const QColor colour = ink.seriesColour(spec.series.front(), 0);
    const double step = rect.width() / static_cast<double>(std::max<std::size_t>(points.size() - 1, 1));
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value) {
            before.reset();
            continue;
        }
        const QPointF at(rect.left() + step * static_cast<double>(i),
                         rect.bottom() - scale.part(*points[i].value) * rect.height());
        if (before) {
            ink.painter().setPen(QPen(colour, 1.5));
            ink.painter().drawLine(*before, at);
        }
        if (i + 1 == points.size()) {
            ink.painter().setPen(Qt::NoPen);
            ink.painter().setBrush(colour);
            ink.painter().drawEllipse(at, 2.5, 2.5);
        }
        before = at;
    }
}

} // namespace tropa::ui::paint
