#include "charts/chart_spec.h"

#include "base/format_number.h"

#include <algorithm>

namespace tropa::charts {

namespace {

QString nbsp()
{
    return QStringLiteral("\u00A0");
}

QStringList matrixFacts(const ChartSpec& spec, const ChartPoint& point, Language language)
{
    QStringList facts;
    if (!point.reason.isEmpty())
        facts << text(point.reason, language);
    const auto add = [&](const Message& name, const QString& number) {
        facts << text(name, language) + QStringLiteral(": ") + number;
    };
    add(spec.matrix.upName, writtenValue(spec.axis, point.value, language));
    add(spec.matrix.acrossName, writtenValue(spec.axis, point.across, language));
    add(spec.matrix.countName, formatNumber(point.n, language));
    return facts;
}

QString rangeWord(Language language)
{
    return language == Language::Russian ? QStringLiteral("…") : QStringLiteral(" to ");
}

} // namespace

int HeatScale::stepOf(double value) const
{
    const auto reached = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
    const int step = static_cast<int>(reached);
    return isDiverging() ? step - 4 : std::clamp(step + 1, 1, 7);
}

bool ChartSpec::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries& one) {
        return std::any_of(one.points.begin(), one.points.end(),
                           [](const ChartPoint& p) { return p.value.has_value(); });
    });
}

const ChartPoint* ChartSpec::point(std::size_t seriesIndex, std::size_t categoryIndex) const
{
    if (seriesIndex >= series.size())
        return nullptr;
    const ChartSeries& one = series[seriesIndex];
    if (categoryIndex < one.points.size())
        return &one.points[categoryIndex];
    return categoryIndex == one.points.size() && one.total ? &*one.total : nullptr;
}

QString writtenValue(const ChartAxis& axis, const std::optional<double>& value, Language language)
{
    if (!value)
        return QStringLiteral("—");
    return axis.showsSign ? formatSigned(*value, axis.decimals, language)
                          : formatNumber(*value, axis.decimals, language);
}

QString writtenWithUnit(const ChartAxis& axis, const std::optional<double>& value, Language language)
{
    const QString number = writtenValue(axis, value, language);
    if (!value || axis.unit.isEmpty())
        return number;
    return number + (axis.unit == QLatin1String("%") && language == Language::English ? QString() : nbsp()) + axis.unit;
}

QString writtenChange(const ChartAxis& axis, const ChartChange& change, Language language)
{
    const QString number = formatSigned(change.difference, axis.decimals, language);
    const QString unit = change.unit.isEmpty() ? QString() : nbsp() + change.unit;
    if (!change.distinguishable)
        return QStringLiteral("≈\u00A0") + number + unit;
    return (change.difference < 0 ? QStringLiteral("↓\u00A0") : QStringLiteral("↑\u00A0")) + number + unit;
}

QString writtenInterval(const ChartAxis& axis, double level, double lower, double upper, Language language)
{
    const QString numbers = axis.showsSign ? formatSigned(lower, axis.decimals, language) + rangeWord(language) +
                                                 formatSigned(upper, axis.decimals, language)
                                           : formatRange(lower, upper, axis.decimals, language);
    return formatPercent(level * 100, decimalsNeeded(level * 100), language) + QStringLiteral(": ") + numbers;
}

QString writtenCount(qint64 n, Language language)
{
    return QStringLiteral("n\u00A0=\u00A0") + formatNumber(n, language);
}

namespace {

QString writtenReference(const ChartSpec& spec, double value, Language language)
{
    ChartAxis axis = spec.axis;
    axis.decimals = decimalsNeeded(value, axis.decimals);
    axis.showsSign = false;
    return writtenWithUnit(axis, value, language);
}

} // namespace

Message targetWords(const ChartSpec& spec, Language language)
{
    return spec.target
               ? Message(QT_TRANSLATE_NOOP("core", "target %1"), {writtenReference(spec, spec.target->value, language)})
               : Message();
}

Message benchmarkWords(const ChartSpec& spec, Language language)
{
    return spec.benchmark ? Message(QT_TRANSLATE_NOOP("core", "benchmark %1"),
                                    {writtenReference(spec, spec.benchmark->value, language)})
                          : Message();
}

QStringList pointFacts(const ChartSpec& spec, std::size_t series, std::size_t category, Language language)
{
    const ChartPoint* point = spec.point(series, category);
    if (point == nullptr)
        return {};
    QStringList facts;
    const QString place = category < spec.categories.size()
                              ? spec.categories[category].label
                              : text(Message(QT_TRANSLATE_NOOP("core", "Total")), language);
    facts << (spec.series.size() > 1 && !spec.series[series].name.isEmpty()
                  ? spec.series[series].name + QStringLiteral(" · ") + place
                  : place);
    if (spec.kind == ChartKind::Matrix)
        return facts + matrixFacts(spec, *point, language);
    facts << writtenWithUnit(spec.axis, point->value, language);
    if (!point->value && !point->reason.isEmpty())
        facts << text(point->reason, language);
    if (point->change) {
        QString change = writtenChange(spec.axis, *point->change, language);
        if (!point->change->since.isEmpty())
            change = text(Message(QT_TRANSLATE_NOOP("core", "%1 since %2"), {change, point->change->since}), language);
        facts << change;
    }
    if (point->lower && point->upper)
        facts << writtenInterval(spec.axis, spec.level, *point->lower, *point->upper, language);
    if (point->n > 0)
        facts << writtenCount(point->n, language);
    if (point->smallN)
        facts << text(Message(QT_TRANSLATE_NOOP("core", "few observations")), language);
    const std::optional<double> target = point->target ? point->target
                                         : spec.target ? std::optional<double>(spec.target->value)
                                                       : std::nullopt;
    if (target)
        facts << text(Message(QT_TRANSLATE_NOOP("core", "target %1"), {writtenWithUnit(spec.axis, target, language)}),
                      language);
    if (spec.benchmark)
        facts << text(benchmarkWords(spec, language), language);
    const QDate date = point->asOf.isValid() ? point->asOf : spec.dataUntil;
    if (date.isValid())
        facts << text(Message(QT_TRANSLATE_NOOP("core", "data to %1"), {date}), language);
    return facts;
}

} // namespace tropa::charts
