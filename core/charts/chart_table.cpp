#include "charts/chart_table.h"

#include "base/format_number.h"

namespace tropa::charts {

namespace {

ChartCell words(const QString& text)
{
    return {text, std::nullopt};
}

ChartCell value(const ChartAxis& axis, const std::optional<double>& number, Language language)
{
    return number ? ChartCell{writtenValue(axis, number, language), number} : ChartCell{};
}

ChartCell count(qint64 n, Language language)
{
    return n > 0 ? ChartCell{formatNumber(n, language), static_cast<double>(n)} : ChartCell{};
}

QString field(const ChartCell& cell, Language language)
{
    if (cell.number) {
        QString number = QString::number(*cell.number, 'g', 15);
        return language == Language::Russian ? number.replace(u'.', u',') : number;
    }
    QString text = cell.text;
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    const QChar separator = language == Language::Russian ? u';' : u',';
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return text;
}

struct Columns
{
    bool series = false, interval = false, n = false, target = false, benchmark = false, loss = false, note = false;
};

template <class Visit>
void eachPoint(const ChartSpec& spec, Visit visit)
{
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        for (std::size_t c = 0; c < spec.series[s].points.size() && c < spec.categories.size(); ++c)
            visit(s, c, spec.series[s].points[c]);
        if (spec.series[s].total)
            visit(s, spec.series[s].points.size(), *spec.series[s].total);
    }
}

qint64 baseOf(const ChartSpec& spec, std::size_t s, std::size_t c, const ChartPoint& point)
{
    if (point.n > 0)
        return point.n;
    if (spec.kind == ChartKind::HeatMap)
        return spec.series[s].n;
    return c < spec.categories.size() ? spec.categories[c].n : 0;
}

Columns columnsOf(const ChartSpec& spec)
{
    Columns shown;
    shown.series = spec.series.size() > 1 || !spec.strip.empty();
    shown.loss = spec.kind == ChartKind::Funnel;
    shown.target = spec.target.has_value();
    shown.benchmark = spec.benchmark.has_value();
    eachPoint(spec, [&](std::size_t s, std::size_t c, const ChartPoint& point) {
        shown.interval = shown.interval || (point.lower && point.upper);
        shown.n = shown.n || baseOf(spec, s, c, point) > 0;
        shown.target = shown.target || point.target;
        shown.note = shown.note || point.smallN || !point.reason.isEmpty();
    });
    return shown;
}

// A row a disc, those without a place too.
ChartTable matrixTable(const ChartSpec& spec, Language language)
{
    ChartTable table;
    table.columns << QStringLiteral("№")
                  << (spec.categoryName.isEmpty() ? QString() : text(spec.categoryName, language))
                  << text(Message(QT_TRANSLATE_NOOP("core", "Kind")), language) << text(spec.matrix.upName, language)
                  << text(spec.matrix.acrossName, language) << text(spec.matrix.countName, language);
    eachPoint(spec, [&](std::size_t s, std::size_t c, const ChartPoint& point) {
        table.rows.push_back({s,
                              c,
                              {words(spec.categories[c].key), words(spec.categories[c].label),
                               words(text(point.reason, language)), value(spec.axis, point.value, language),
                               value(spec.axis, point.across, language), count(point.n, language)}});
    });
    return table;
}

} // namespace

ChartTable tableOf(const ChartSpec& spec, Language language)
{
    if (spec.kind == ChartKind::Matrix)
        return matrixTable(spec, language);
    const Columns shown = columnsOf(spec);
    const auto say = [&](const char* english) { return text(Message(english), language); };
    const QString unit = spec.axis.unit.isEmpty() ? QString() : QStringLiteral(", ") + spec.axis.unit;

    ChartTable table;
    if (shown.series)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Series"));
    table.columns << (spec.categoryName.isEmpty() ? say(QT_TRANSLATE_NOOP("core", "Category"))
                                                  : text(spec.categoryName, language));
    table.columns << say(QT_TRANSLATE_NOOP("core", "Value")) + unit;
    if (shown.interval)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Interval from"))
                      << say(QT_TRANSLATE_NOOP("core", "Interval to"));
    if (shown.loss)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Lost at the step"))
                      << say(QT_TRANSLATE_NOOP("core", "Of the step before, %"))
                      << say(QT_TRANSLATE_NOOP("core", "Of all, %"));
    if (shown.n)
        table.columns << QStringLiteral("n");
    if (shown.target)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Target"));
    if (shown.benchmark)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Benchmark"));
    if (shown.note)
        table.columns << say(QT_TRANSLATE_NOOP("core", "Note"));

    const ChartAxis percent{QStringLiteral("%"), 1, false, {}, {}};
    const auto add = [&](const QString& series, const ChartAxis& axis, std::size_t s, std::size_t c,
                         const ChartPoint& point, const std::optional<double>& before,
                         const std::optional<double>& first, qint64 n, bool targets) {
        ChartTable::Row row{s, c, {}};
        if (shown.series)
            row.cells.push_back(words(series));
        row.cells.push_back(
            words(c < spec.categories.size() ? spec.categories[c].label : say(QT_TRANSLATE_NOOP("core", "Total"))));
        row.cells.push_back(value(axis, point.value, language));
        if (shown.interval) {
            row.cells.push_back(value(axis, point.lower, language));
            row.cells.push_back(value(axis, point.upper, language));
        }
        if (shown.loss) {
            const bool known = point.value && before && *before > 0;
            row.cells.push_back(known ? value(axis, *point.value - *before, language) : ChartCell{});
            row.cells.push_back(known ? value(percent, *point.value / *before * 100, language) : ChartCell{});
            row.cells.push_back(point.value && first && *first > 0
                                    ? value(percent, *point.value / *first * 100, language)
                                    : ChartCell{});
        }
        if (shown.n)
            row.cells.push_back(count(n, language));
        if (shown.target)
            row.cells.push_back(!targets       ? ChartCell{}
                                : point.target ? value(axis, point.target, language)
                                : spec.target  ? value(axis, spec.target->value, language)
                                               : ChartCell{});
        if (shown.benchmark)
            row.cells.push_back(targets ? value(axis, spec.benchmark->value, language) : ChartCell{});
        if (shown.note)
            row.cells.push_back(words(!point.reason.isEmpty() ? text(point.reason, language)
                                      : point.smallN          ? say(QT_TRANSLATE_NOOP("core", "few observations"))
                                                              : QString()));
        table.rows.push_back(std::move(row));
    };

    eachPoint(spec, [&](std::size_t s, std::size_t c, const ChartPoint& point) {
        const auto& points = spec.series[s].points;
        const std::optional<double> before = c > 0 && c <= points.size() ? points[c - 1].value : std::nullopt;
        add(spec.series[s].name, spec.axis, s, c, point, before, points.empty() ? std::nullopt : points.front().value,
            baseOf(spec, s, c, point), true);
    });
    for (const ChartSeries& share : spec.strip)
        for (std::size_t c = 0; c < share.points.size() && c < spec.categories.size(); ++c)
            add(share.name, percent, spec.series.size(), c, share.points[c], {}, {}, spec.categories[c].n, false);
    return table;
}

QByteArray toCsv(const ChartTable& table, Language language)
{
    const QString separator = language == Language::Russian ? QStringLiteral(";") : QStringLiteral(",");
    QStringList head;
    for (const QString& column : table.columns)
        head << field(words(column), language);
    QString csv = head.join(separator) + QStringLiteral("\r\n");
    for (const ChartTable::Row& row : table.rows) {
        QStringList fields;
        for (const ChartCell& cell : row.cells)
            fields << field(cell, language);
        csv += fields.join(separator) + QStringLiteral("\r\n");
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + csv.toUtf8();
}

} // namespace tropa::charts
