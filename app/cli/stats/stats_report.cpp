#include "app/cli/stats/stats_report.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"

#include <cmath>

namespace tropa::cli {

QString StatsReport::written(double value, int decimals) const
{
    // p values and the like must not be printed as nothing.
    if (value != 0.0 && std::fabs(value) < 0.5 * std::pow(10.0, -decimals)) {
        QString small = QString::number(value, 'e', 2);
        return m_language == Language::Russian ? small.replace(u'.', u',') : small;
    }
    return formatNumber(value, std::fabs(value) >= 1e6 ? 0 : decimals, m_language);
}

QString StatsReport::brief(double value) const
{
    return formatNumber(value, decimalsNeeded(value, 2), m_language);
}

void StatsReport::line(const Message& label, const QString& value)
{
    m_lines.append(label.isEmpty() ? QStringLiteral("  ") + value
                                   : QStringLiteral("%1  %2").arg(padded(words(label), 34), value));
}

void StatsReport::heading(const Message& words_)
{
    m_lines.append(QString());
    m_lines.append(words(words_));
}

void StatsReport::number(const char* key, const Message& label, double value, int decimals)
{
    data(key, value);
    line(label, written(value, decimals));
}

void StatsReport::number(const char* key, const Message& label, std::optional<double> value, int decimals)
{
    data(key, jsonOf(value));
    line(label, value ? written(*value, decimals) : QStringLiteral("—"));
}

void StatsReport::count(const char* key, const Message& label, double value)
{
    data(key, value);
    line(label, brief(value));
}

void StatsReport::words(const char* key, const Message& label, const QString& value)
{
    data(key, value);
    line(label, value);
}

void StatsReport::flag(const char* key, const Message& label, bool value)
{
    data(key, value);
    line(label, words(value ? Message(QT_TRANSLATE_NOOP("core", "yes")) : Message(QT_TRANSLATE_NOOP("core", "no"))));
}

void StatsReport::interval(const statistics::Interval& interval, int decimals)
{
    data("lower", interval.lower);
    data("upper", interval.upper);
    data("level", interval.level);
    data("method", interval.method);
    const double percent = 100.0 * interval.level;
    line({QT_TRANSLATE_NOOP("core", "interval, %1 % confidence"), {percent}},
         QStringLiteral("%1 (%2)").arg(formatRange(interval.lower, interval.upper, decimals, m_language),
                                       interval.method));
}

void StatsReport::table(const QStringList& header, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (qsizetype c = 0; c < header.size(); ++c) {
        qsizetype width = header[c].size();
        for (const QStringList& row : rows)
            width = std::max(width, row[c].size());
        widths.push_back(width);
    }
    const auto joined = [&](const QStringList& cells) {
        QString text;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const qsizetype width = widths[std::size_t(c)];
            text += c == 0 ? padded(cells[c], width) : QStringLiteral("  ") + paddedBefore(cells[c], width);
        }
        return text;
    };
    m_lines.append(joined(header));
    for (const QStringList& row : rows)
        m_lines.append(joined(row));
}

QJsonObject jsonOf(const statistics::Interval& interval)
{
    return {{QStringLiteral("lower"), interval.lower},
            {QStringLiteral("upper"), interval.upper},
            {QStringLiteral("level"), interval.level},
            {QStringLiteral("method"), interval.method}};
}

QJsonArray jsonOf(std::span<const double> values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonArray jsonOf(std::span<const int> values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonArray jsonOf(const statistics::Matrix& matrix)
{
    QJsonArray array;
    for (std::size_t i = 0; i < matrix.rows; ++i)
        array.append(jsonOf(std::span(matrix.values).subspan(i * matrix.columns, matrix.columns)));
    return array;
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace tropa::cli
