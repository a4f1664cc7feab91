#pragma once

#include "charts/chart_spec.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace tropa::ui::paint {

/// One point of a chart: the indexes ChartSpec::point takes.
struct ChartPlace
{
    std::size_t series = 0;
    std::size_t category = 0;

    friend bool operator==(const ChartPlace&, const ChartPlace&) = default;
};

/// How a chart is to be drawn.
struct ChartLook
{
    const theme::Theme& theme;
    Language language = Language::Russian;
    QFont font;                             ///< the base font of the window or the page
    std::optional<double> dpi = {};         ///< units an inch where the painter is scaled; none: the device's own
    bool withHead = true;                   ///< title, finding and source line
    double headRight = 0;                   ///< kept free at the right of the title, for buttons
    std::optional<ChartPlace> current = {}; ///< has the keyboard
};

/// Where a point answers to the mouse.
struct ChartHit
{
    ChartPlace place;
    QRectF area;
};

/// A text as it came out, for tests and tooltips.
struct ChartText
{
    QString words;
    QRectF area;
    bool elided = false;
};

/// What came of painting.
struct ChartPicture
{
    std::vector<ChartHit> hits;
    std::vector<ChartText> texts;
    QRectF body; ///< between head and source line
};

/// Paints a chart with plain QPainter: the window, PDF, SVG and PNG are the same lines of code, so what is seen is what
/// is printed. Qt Charts is left out on purpose: every chart here carries intervals, n and labels at the data, which it
/// has no axes or series for, and its scene cannot be laid on a page in points. Thread: that of the painter's device.
ChartPicture paintChart(QPainter& painter, const QRectF& rect, const tropa::charts::ChartSpec& spec, const ChartLook& look);

/// The least height at which nothing of the chart is cut, for a width; what a view asks for.
double chartHeight(const tropa::charts::ChartSpec& spec, double width, const ChartLook& look);

} // namespace tropa::ui::paint
