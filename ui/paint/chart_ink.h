#pragma once

#include "ui/paint/chart_painter.h"
#include "ui/theme/type_role.h"

#include <QFontMetricsF>
#include <QPen>

namespace tropa::ui::paint {

/// The pen case of the chart painters: fonts by role at the size of the device, texts that are noted as they are drawn,
/// marks by the tokens. Lives for one painting.
class ChartInk
{
public:
    ChartInk(QPainter& painter, const ChartLook& look);

    QPainter& painter() { return m_painter; }
    const theme::Theme& theme() const { return m_look.theme; }
    const ChartLook& look() const { return m_look; }
    Language language() const { return m_look.language; }
    QString say(const Message& message) const { return text(message, m_look.language); }

    QFont font(theme::TypeRole role, bool strong = false) const;
    QFontMetricsF metrics(theme::TypeRole role, bool strong = false) const;
    double height(theme::TypeRole role) const { return std::ceil(metrics(role).height()); }
    double width(theme::TypeRole role, const QString& words, bool strong = false) const;

    struct Style
    {
        theme::TypeRole role = theme::TypeRole::Small;
        QColor colour;
        bool strong = false;
    };
    /// One line inside `place`, cut with "…" when it is too wide.
    void words(const QRectF& place, Qt::Alignment alignment, const QString& words, const Style& style);
    /// Lines broken at spaces, at most `most`; the last is cut.
    QStringList wrapped(const QString& words, theme::TypeRole role, double width, int most) const;
    /// Where a point answers, and the mark of the current one: 2 px, just inside or outside `mark`.
    void point(const ChartPlace& place, const QRectF& area, const QRectF& mark, double radius = 0);

    void line(const QPointF& from, const QPointF& to, const QColor& colour, double width = 1,
              const QList<qreal>& dash = {});
    /// The line of the target, dashed, and that of a benchmark, dotted.
    void targetLine(const QPointF& from, const QPointF& to) { line(from, to, theme().text, 1, {4, 3}); }
    void benchmarkLine(const QPointF& from, const QPointF& to) { line(from, to, theme().textSecondary, 1, {1, 2}); }
    void fill(const QRectF& area, const QColor& colour);
    /// An interval: 1.25 px with caps of 8.
    void whisker(const QPointF& from, const QPointF& to, const QColor& colour, double cap = 8);
    /// Lines at 45° over a fill.
    void hatch(const QRectF& area, const QColor& colour, double pitch = 6);

    QColor seriesColour(const tropa::charts::ChartSeries& series, std::size_t place) const;
    /// `colour` on the ground of the chart, opaque, so that printers need no transparency.
    QColor faded(const QColor& colour, double opacity) const;

    ChartPicture take() { return std::move(m_picture); }
    void drawCurrent();

private:
    QPainter& m_painter;
    const ChartLook& m_look;
    double m_fontScale = 1;
    ChartPicture m_picture;
    std::optional<std::pair<QRectF, double>> m_current;
};

// The kinds, each in a file of its own. `rect` is the room between head and foot.
void paintPlot(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintBarRows(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintShares(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintFunnel(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintHeatMap(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintSpark(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
void paintMatrix(ChartInk& ink, const QRectF& rect, const tropa::charts::ChartSpec& spec);
/// The scale of a heat map, for the right of its title. Gives the width it takes.
double paintHeatLegend(ChartInk& ink, const QPointF& topRight, const tropa::charts::ChartSpec& spec, bool dry);

/// Least heights of the room between head and foot.
double plotHeight(const ChartInk& ink, const tropa::charts::ChartSpec& spec);
double rowsHeight(const ChartInk& ink, const tropa::charts::ChartSpec& spec);
double heatHeight(const ChartInk& ink, const tropa::charts::ChartSpec& spec, double width);

} // namespace tropa::ui::paint
