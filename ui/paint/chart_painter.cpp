#include "ui/paint/chart_painter.h"

#include "ui/paint/chart_ink.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace tropa::ui::paint {

using charts::ChartKind;
using theme::TypeRole;

namespace {

constexpr double gap = 8;
constexpr int findingLines = 2;
constexpr int sourceLines = 2;

// Draws title and finding from the top; gives what they take. A dry run draws nothing.
double paintHead(ChartInk& ink, const QRectF& rect, const charts::ChartSpec& spec, bool dry)
{
    const double right = ink.look().headRight;
    const double legend =
        spec.kind == ChartKind::HeatMap ? paintHeatLegend(ink, rect.topRight() - QPointF(right, 0), spec, true) : 0;
    const double titleHeight = ink.height(TypeRole::BodyStrong);
    const QString title = ink.say(spec.title);
    const bool legendBeside =
        legend > 0 && ink.width(TypeRole::BodyStrong, title) + legend + right + gap <= rect.width();
    double y = rect.top();
    if (!dry)
        ink.words({rect.left(), y, rect.width() - right - (legendBeside ? legend + gap : 0), titleHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, title, {TypeRole::BodyStrong, ink.theme().text, true});
    if (!dry && legendBeside)
        paintHeatLegend(ink, QPointF(rect.right() - right, y), spec, false);
    y += titleHeight + 1;
    const double lineHeight = ink.height(TypeRole::Small);
    const double findingWidth = rect.width() - right;
    for (const QString& line : ink.wrapped(ink.say(spec.finding), TypeRole::Small, findingWidth, findingLines)) {
        if (!dry)
            ink.words({rect.left(), y, findingWidth, lineHeight}, Qt::AlignLeft | Qt::AlignVCenter, line,
                      {TypeRole::Small, ink.theme().textSecondary});
        y += lineHeight;
    }
    if (legend > 0 && !legendBeside) {
        y += 4;
        if (!dry)
            paintHeatLegend(ink, QPointF(rect.right(), y), spec, false);
        y += lineHeight;
    }
    return y + gap - rect.top();
}

double paintFoot(ChartInk& ink, const QRectF& rect, const charts::ChartSpec& spec, bool dry)
{
    const QStringList lines = ink.wrapped(ink.say(spec.source), TypeRole::Small, rect.width(), sourceLines);
    const double lineHeight = ink.height(TypeRole::Small);
    const double height = static_cast<double>(lines.size()) * lineHeight;
    double y = rect.bottom() - height;
    for (const QString& line : lines) {
        if (!dry)
            ink.words({rect.left(), y, rect.width(), lineHeight}, Qt::AlignLeft | Qt::AlignVCenter, line,
                      {TypeRole::Small, ink.theme().textSecondary});
        y += lineHeight;
    }
    return lines.isEmpty() ? 0 : height + gap;
}

} // namespace

ChartPicture paintChart(QPainter& painter, const QRectF& rect, const charts::ChartSpec& spec, const ChartLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    ChartInk ink(painter, look);
    QRectF body = rect;
    if (look.withHead && spec.kind != ChartKind::Spark) {
        body.setTop(body.top() + paintHead(ink, rect, spec, false));
        body.setBottom(body.bottom() - paintFoot(ink, rect, spec, false));
    }
    switch (spec.kind) {
    case ChartKind::Trend:
    case ChartKind::Bars:
    case ChartKind::Distribution:
        paintPlot(ink, body, spec);
        break;
    case ChartKind::BarRows:
        paintBarRows(ink, body, spec);
        break;
    case ChartKind::Shares:
        paintShares(ink, body, spec);
        break;
    case ChartKind::Funnel:
        paintFunnel(ink, body, spec);
        break;
    case ChartKind::HeatMap:
        paintHeatMap(ink, body, spec);
        break;
    case ChartKind::Spark:
        paintSpark(ink, body, spec);
        break;
    case ChartKind::Matrix:
        paintMatrix(ink, body, spec);
        break;
    }
    ink.drawCurrent();
    painter.restore();
    ChartPicture picture = ink.take();
    picture.body = body;
    return picture;
}

double chartHeight(const charts::ChartSpec& spec, double width, const ChartLook& look)
{
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nothing);
    ChartInk ink(painter, look);
    const QRectF rect(0, 0, width, 0);
    double height = 0;
    if (look.withHead)
        height += paintHead(ink, rect, spec, true) + paintFoot(ink, rect, spec, true);
    switch (spec.kind) {
    case ChartKind::Trend:
    case ChartKind::Bars:
    case ChartKind::Distribution:
        return height + plotHeight(ink, spec);
    case ChartKind::BarRows:
    case ChartKind::Shares:
    case ChartKind::Funnel:
        return height + rowsHeight(ink, spec);
    case ChartKind::HeatMap:
        return height + heatHeight(ink, spec, width);
    case ChartKind::Spark:
        return 24;
    case ChartKind::Matrix:
        return height + std::clamp(width * 0.5, 200.0, 420.0);
    }
    return height;
}

} // namespace tropa::ui::paint
