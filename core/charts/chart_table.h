#pragma once

#include "charts/chart_spec.h"

#include <QByteArray>
#include <QStringList>

namespace tropa::charts {

/// One cell of a chart's table twin: what a person reads and, where it is one, the number behind it.
struct ChartCell
{
    QString text;
    std::optional<double> number;
};

/// A chart as a table: one row a point, in the chart's order, so that nothing it shows needs eyes or a mouse.
struct ChartTable
{
    struct Row
    {
        std::size_t series = 0;
        std::size_t category = 0;
        std::vector<ChartCell> cells;
    };
    QStringList columns;
    std::vector<Row> rows;
};

ChartTable tableOf(const ChartSpec& spec, Language language);

/// UTF-8 with a byte order mark, "\r\n" line ends; Russian with ";" and decimal comma, English with "," and point, as
/// the spreadsheets of each expect. Numbers are written in full, ungrouped; what has no value is empty. A text that a
/// spreadsheet would take for a formula is led by an apostrophe.
QByteArray toCsv(const ChartTable& table, Language language);

} // namespace tropa::charts
