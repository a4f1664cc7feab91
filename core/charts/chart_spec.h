#pragma once

#include "base/message.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tropa::charts {

enum class ChartKind {
    Trend,        ///< a line per series over the categories, with whiskers
    Bars,         ///< one bar a category with whiskers: loss by visit number
    BarRows,      ///< the same lying down, for long names; brackets join what cannot be told apart
    Shares,       ///< a stacked bar a category, a part a series
    HeatMap,      ///< a row a series, a column a category, the number printed in each cell
    Funnel,       ///< one step a category, the loss between two steps
    Distribution, ///< how answers spread over the points of a scale
    Spark,        ///< a small trend without axes
    Matrix,       ///< a disc a category: value upwards, `across` to the right, as large as its n
};

/// What a value is compared with, and what came of it.
struct ChartChange
{
    double difference = 0;
    bool distinguishable = false; ///< else it is written with ≈
    bool better = false;
    QString unit;  ///< of the difference: "pp" where the value has "%"
    QString since; ///< "wave 5"
};

/// One value of a chart with everything that travels with it.
struct ChartPoint
{
    std::optional<double> value; ///< none where it cannot be computed; `reason` says why
    qint64 n = 0;
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<double> target = {}; ///< a tick on this bar alone
    bool smallN = false;               ///< drawn faint or hatched, never hidden
    bool marked = false;               ///< the one the finding speaks of
    Message reason = {};
    QDate asOf = {};
    std::optional<ChartChange> change = {};
    std::optional<std::size_t> rows = {}; ///< which of the builder's row requests lies behind it; opaque here
    std::optional<double> across = {};    ///< of a matrix: where it stands from left to right
    int colour = 0;                       ///< of a matrix: series colour from 1 of its kind
};

enum class SeriesLine { Solid, Hypothesis, Expected };
/// What a part of a whole says: promoters, passives, detractors.
enum class SeriesMood { None, Good, Neutral, Bad };

struct ChartSeries
{
    QString name;
    std::vector<ChartPoint> points; ///< one a category, in their order
    int colour = 0;                 ///< series colour from 1; 0: its place in the chart
    SeriesLine line = SeriesLine::Solid;
    SeriesMood mood = SeriesMood::None;
    std::optional<ChartPoint> total = {}; ///< the last column of a heat map
    bool isTotal = false;                 ///< the last row of a heat map
    qint64 n = 0;                         ///< what the row rests on
};

struct ChartCategory
{
    QString key;
    QString label;
    qint64 n = 0; ///< stands under the label when above 0
};

struct ChartAxis
{
    QString unit; ///< "%" or empty
    int decimals = 0;
    bool showsSign = false;     ///< NPS, valence
    std::optional<double> from; ///< bars always start at zero
    std::optional<double> to;
};

struct ChartTarget
{
    double value = 0;
    bool higherIsBetter = true;
};

/// What others have: a thin dotted line across a trend or bars, never the measure of good and bad.
struct ChartBenchmark
{
    double value = 0;
};

/// How the cells of a heat map are coloured: a value takes the step of the first edge it reaches. With eight edges the
/// diverging ramp is used (−4 … +4, deviation from the target), with six the sequential one.
struct HeatScale
{
    std::vector<double> edges; ///< ascending
    Message lowName;
    Message highName;

    bool isDiverging() const { return edges.size() == 8; }
    /// −4 … +4 or 1 … 7.
    int stepOf(double value) const;
};

/// What stands at the axes and in the four fields of a matrix; its axes go from 1 to 5.
struct MatrixWords
{
    Message upName;
    Message acrossName;
    Message countName; ///< what n counts: "Patients"
    Message upLeft, upRight, downLeft, downRight;
};

/// Neighbouring categories of which no pair can be told apart; drawn instead of a ranking.
struct ChartBracket
{
    std::size_t first = 0;
    std::size_t last = 0;
    QString letter;
};

/// What a chart says, without drawing it: the same spec becomes a window, a page, a table and a file. A value; any
/// thread. Ratios and shares are 0-100 where the unit is "%".
struct ChartSpec
{
    ChartKind kind = ChartKind::Bars;
    Message title;
    Message finding;   ///< what was found; says so when a change cannot be told from chance
    Message source;    ///< source, rule, period, target, date
    Message rule = {}; ///< of the metric, in full; a tooltip's last line
    Message categoryName;
    ChartAxis axis;
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    /// Small stacked shares under each category of a trend (promoters, passives, detractors).
    std::vector<ChartSeries> strip = {};
    std::vector<ChartBracket> brackets = {}; ///< of BarRows
    std::optional<ChartTarget> target = {};
    std::optional<ChartBenchmark> benchmark = {}; ///< its source and date stand in `source`
    HeatScale heat = {};
    MatrixWords matrix = {};
    double level = 0.95; ///< of the intervals
    QDate dataUntil = {};

    bool isEmpty() const;
    const ChartPoint* point(std::size_t seriesIndex, std::size_t categoryIndex) const;
};

/// The value as the axis writes it, without its unit ("+37", "78,2", "—").
QString writtenValue(const ChartAxis& axis, const std::optional<double>& value, Language language);
/// With its unit: "78,2 %", "78.2%", "1 200 ₽".
QString writtenWithUnit(const ChartAxis& axis, const std::optional<double>& value, Language language);
/// "↑ +3,1 п. п.", or "≈ +8" where it cannot be told from chance.
QString writtenChange(const ChartAxis& axis, const ChartChange& change, Language language);
/// "95 %: 73,3…82,4".
QString writtenInterval(const ChartAxis& axis, double level, double lower, double upper, Language language);
/// "n = 312".
QString writtenCount(qint64 n, Language language);

/// "target 4,2", "benchmark 72 %": without a sign, with the decimals the number needs.
Message targetWords(const ChartSpec& spec, Language language);
Message benchmarkWords(const ChartSpec& spec, Language language);

/// What a tooltip and a screen reader say of one point: place, value, change, interval, n, target, date (LOOK 5).
QStringList pointFacts(const ChartSpec& spec, std::size_t series, std::size_t category, Language language);

} // namespace tropa::charts
