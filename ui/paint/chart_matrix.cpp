// Value and effort: a disc for each thing, its number inside, as large as the patients it touches.

#include "ui/paint/chart_ink.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::ui::paint {

using charts::ChartPoint;
using charts::ChartSpec;
using theme::TypeRole;

namespace {

constexpr double least = 10, most = 26; // radii
constexpr double low = 1, high = 5;

class Matrix
{
public:
    Matrix(ChartInk& ink, const QRectF& rect, const ChartSpec& spec) : m_ink(ink), m_spec(spec)
    {
        const double line = ink.height(TypeRole::Small);
        m_plot = rect.adjusted(line + 6, 2, -2, -line - 6);
        for (const auto& series : spec.series) {
            for (const ChartPoint& point : series.points)
                m_largest = std::max(m_largest, point.n);
        }
    }

    void paint()
    {
        paintFields();
        for (std::size_t s = 0; s < m_spec.series.size(); ++s)
            paintDiscs(s);
    }

private:
    void paintFields()
    {
        const theme::Theme& theme = m_ink.theme();
        const QPointF middle = m_plot.center();
        m_ink.fill({m_plot.topLeft(), middle}, m_ink.faded(theme.good, 0.06));
        m_ink.line({middle.x(), m_plot.top()}, {middle.x(), m_plot.bottom()}, theme.lineSubtle);
        m_ink.line({m_plot.left(), middle.y()}, {m_plot.right(), middle.y()}, theme.lineSubtle);
        m_ink.line(m_plot.topLeft(), m_plot.bottomLeft(), theme.lineControl);
        m_ink.line(m_plot.bottomLeft(), m_plot.bottomRight(), theme.lineControl);
        const double line = m_ink.height(TypeRole::Small);
        const double half = m_plot.width() / 2 - 16;
        const ChartInk::Style faint{TypeRole::Small, theme.textSecondary};
        const auto name = [&](double x, double y, Qt::Alignment side, const Message& words) {
            m_ink.words({x, y, half, line}, side | Qt::AlignVCenter, m_ink.say(words), faint);
        };
        const double left = m_plot.left() + 8, right = middle.x() + 8;
        const double top = m_plot.top() + 4, bottom = m_plot.bottom() - line - 4;
        name(left, top, Qt::AlignLeft, m_spec.matrix.upLeft);
        name(right, top, Qt::AlignRight, m_spec.matrix.upRight);
        name(left, bottom, Qt::AlignLeft, m_spec.matrix.downLeft);
        name(right, bottom, Qt::AlignRight, m_spec.matrix.downRight);
        m_ink.words({m_plot.left(), m_plot.bottom() + 4, m_plot.width(), line}, Qt::AlignHCenter | Qt::AlignTop,
                    m_ink.say(m_spec.matrix.acrossName) + QStringLiteral(" →"), faint);
        QPainter& painter = m_ink.painter();
        painter.save();
        painter.translate(m_plot.left() - line - 6, m_plot.center().y());
        painter.rotate(-90);
        m_ink.words({-m_plot.height() / 2, 0, m_plot.height(), line}, Qt::AlignCenter,
                    m_ink.say(m_spec.matrix.upName) + QStringLiteral(" →"), faint);
        painter.restore();
    }

    // Large ones first, so that small ones lie on top and can be reached.
    void paintDiscs(std::size_t s)
    {
        const auto& points = m_spec.series[s].points;
        std::vector<std::size_t> order(std::min(points.size(), m_spec.categories.size()));
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return points[i].n; });
        const theme::Theme& theme = m_ink.theme();
        for (const std::size_t at : order) {
            const ChartPoint& point = points[at];
            if (!point.value || !point.across)
                continue;
            const double r = radius(point);
            const QPointF centre = freeCentre(point, r);
            const QRectF area(centre - QPointF(r, r), QSizeF(2 * r, 2 * r));
            const QColor colour = theme.seriesColour(std::max(1, point.colour));
            QPainter& painter = m_ink.painter();
            QPen edge(colour, 1.5);
            if (point.smallN)
                edge.setDashPattern({3, 2}); // what nobody has measured
            painter.setPen(edge);
            painter.setBrush(m_ink.faded(colour, 0.22));
            painter.drawEllipse(centre, r, r);
            m_ink.words(area, Qt::AlignCenter, m_spec.categories[at].key, {TypeRole::Small, theme.text, true});
            m_ink.point({s, at}, area, area, r);
        }
    }

    double radius(const ChartPoint& point) const
    {
        if (m_largest <= 0)
            return least;
        // The area speaks of the patients, not the radius.
        return least + (most - least) * std::sqrt(static_cast<double>(point.n) / static_cast<double>(m_largest));
    }

    // Marks are whole numbers as a rule, so that many would lie on one spot: the later one moves along a spiral until
    // its middle can be seen.
    QPointF freeCentre(const ChartPoint& point, double r)
    {
        const QRectF area = m_plot.adjusted(most, most, -most, -most);
        const auto share = [](double mark) { return (std::clamp(mark, low, high) - low) / (high - low); };
        const QPointF wanted(area.left() + share(*point.across) * area.width(),
                             area.bottom() - share(*point.value) * area.height());
        QPointF at = wanted;
        constexpr double turn = 2.4;
        constexpr int tries = 80;
        for (int i = 1; i < tries && !isFree(at, r); ++i)
            at = wanted + QPointF(std::cos(turn * i), std::sin(turn * i)) * (3.2 * std::sqrt(i));
        m_taken.emplace_back(at, r);
        return at;
    }

    bool isFree(const QPointF& at, double r) const
    {
        return std::ranges::none_of(m_taken, [&](const auto& one) {
            const QPointF apart = at - one.first;
            return std::hypot(apart.x(), apart.y()) < std::max(least + 2, (r + one.second) * 0.7);
        });
    }

    ChartInk& m_ink;
    const ChartSpec& m_spec;
    QRectF m_plot;
    qint64 m_largest = 0;
    std::vector<std::pair<QPointF, double>> m_taken;
};

} // namespace

void paintMatrix(ChartInk& ink, const QRectF& rect, const ChartSpec& spec)
{
    Matrix(ink, rect, spec).paint();
}

} // namespace tropa::ui::paint
