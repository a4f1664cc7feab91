#include "maps/cell_words.h"

#include "base/format_number.h"

#include <QCoreApplication>

namespace tropa::maps {

QString valueText(const metrics::MetricInfo& info, double value, Language language)
{
    switch (info.unit) {
    case metrics::Unit::Percent:
        return formatPercent(value, info.decimals, language);
    case metrics::Unit::Minutes:
        return text({QT_TRANSLATE_NOOP("core", "%1 min"), {formatNumber(value, decimalsNeeded(value, 1), language)}},
                    language);
    default:
        return info.scale.low < 0 ? formatSigned(value, info.decimals, language)
                                  : formatNumber(value, info.decimals, language);
    }
}

QString intervalText(const metrics::MetricInfo& info, const statistics::Interval& interval, Language language)
{
    return formatRange(interval.lower, interval.upper, info.decimals, language);
}

QString changeText(const metrics::MetricInfo& info, const metrics::Comparison& change, Language language, bool withUnit)
{
    const QString difference = formatSigned(change.difference, info.decimals, language);
    const QString unit = withUnit && info.unit == metrics::Unit::Percent
                             ? QStringLiteral(" ") + text({QT_TRANSLATE_NOOP("core", "pp")}, language)
                             : QString();
    if (!change.distinguishable)
        return QStringLiteral("≈ ") + difference + unit;
    return (change.difference < 0 ? QStringLiteral("↓ ") : QStringLiteral("↑ ")) + difference + unit;
}

QString CellWords::details() const
{
    QStringList parts{change, interval, n, target};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CellWords cellWords(const MetricCell& cell, Language language)
{
    CellWords words;
    words.name = text(cell.info->name, language);
    words.value = QStringLiteral("—");
    if (!cell.value.value)
        return words;
    words.value = valueText(*cell.info, *cell.value.value, language);
    words.n = QStringLiteral("n = ") + formatNumber(cell.value.n, language);
    if (cell.change)
        words.change = changeText(*cell.info, *cell.change, language, true);
    if (cell.value.interval) {
        const QString level = formatPercent(cell.value.interval->level * 100, 0, language);
        words.interval = level + QStringLiteral(": ") + intervalText(*cell.info, *cell.value.interval, language);
    }
    if (cell.target)
        words.target = text(
            {QT_TRANSLATE_NOOP("core", "target %1"), {valueText(*cell.info, cell.target->value, language)}}, language);
    words.isMissed = cell.targetState == metrics::TargetState::Missed;
    words.isPastAlarm = cell.isPastAlarm;
    return words;
}

} // namespace tropa::maps
