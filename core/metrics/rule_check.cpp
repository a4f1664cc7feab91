#include "metrics/rule_check.h"

#include "base/format_number.h"

#include <QRegularExpression>

#include <cmath>

namespace tropa::metrics {

namespace {

Error refused(const char* english, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::Usage, Message(english, std::move(arguments))};
}

Result<void> checkNumber(const MetricInfo& info, double value, Language language)
{
    const QString name = text(info.name, language);
    if (!std::isfinite(value))
        return refused(QT_TRANSLATE_NOOP("core", "A target or a benchmark is a number"));
    if (!info.scale.isOpen() && (value < info.scale.low || value > info.scale.high))
        return refused(QT_TRANSLATE_NOOP("core", "%1 goes from %2 to %3; %4 is outside"),
                       {name, writtenOf(info, info.scale.low, language), writtenOf(info, info.scale.high, language),
                        writtenOf(info, value, language)});
    const bool isQuantity = info.unit == Unit::Count || info.unit == Unit::Minutes || info.unit == Unit::Days;
    if (info.scale.isOpen() && isQuantity && value < 0)
        return refused(QT_TRANSLATE_NOOP("core", "%1 cannot be below 0"), {name});
    return {};
}

QString two(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString writtenOf(const MetricInfo& info, double value, Language language)
{
    const QString number = formatNumber(value, decimalsNeeded(value, 4), language);
    switch (info.unit) {
    case Unit::Percent:
        return formatPercent(value, decimalsNeeded(value, 4), language);
    case Unit::Money:
        return number + QStringLiteral("\u00A0₽");
    default:
        return number;
    }
}

Result<void> checkTarget(const MetricInfo& info, const Target& target, Language language)
{
    if (auto done = checkNumber(info, target.value, language); !done || !target.alarm)
        return done;
    if (auto done = checkNumber(info, *target.alarm, language); !done)
        return done;
    const QString name = text(info.name, language);
    switch (info.direction) {
    case Direction::HigherIsBetter:
        if (*target.alarm >= target.value)
            return refused(QT_TRANSLATE_NOOP("core", "Higher is better for %1: the alarm lies below the target"),
                           {name});
        break;
    case Direction::LowerIsBetter:
        if (*target.alarm <= target.value)
            return refused(QT_TRANSLATE_NOOP("core", "Lower is better for %1: the alarm lies above the target"),
                           {name});
        break;
    case Direction::Neutral:
        return refused(QT_TRANSLATE_NOOP("core", "%1 has no better side and so no alarm"), {name});
    }
    return {};
}

Result<void> checkBenchmark(const MetricInfo& info, const Benchmark& benchmark, Language language)
{
    if (auto done = checkNumber(info, benchmark.value, language); !done)
        return done;
    if (benchmark.source.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "A benchmark needs its source: who measured it, where it stands"));
    if (readRuleDate(benchmark.date).isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "A benchmark needs its date: 2025, 2025-06 or 2025-06-30"));
    if (benchmark.n && *benchmark.n < 1)
        return refused(QT_TRANSLATE_NOOP("core", "n of a benchmark is a whole number from 1"));
    return {};
}

Result<void> checkEvidence(const EvidenceRules& rules)
{
    const auto within = [](int value, int most) { return value >= 1 && value <= most; };
    if (!within(rules.minimumN, 100000) || !within(rules.staleAfterDays, 36500) ||
        !within(rules.codedRespondents, 1000))
        return refused(QT_TRANSLATE_NOOP("core", "The rules of evidence are whole numbers from 1"));
    return {};
}

QString readRuleDate(const QString& typed)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    static const QRegularExpression russian(QStringLiteral("^(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)(\\d{4})$"));
    int year = 0, month = 0, day = 0;
    const QString text = typed.trimmed();
    if (const auto match = iso.match(text); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else if (const auto other = russian.match(text); other.hasMatch()) {
        day = other.captured(1).toInt();
        month = other.captured(2).toInt();
        year = other.captured(3).toInt();
    } else {
        return {};
    }
    const bool hasMonth = month > 0 || text.contains(QLatin1Char('-')) || text.contains(QLatin1Char('.'));
    if (year < 1900 || !QDate::isValid(year, hasMonth ? month : 1, day > 0 ? day : 1))
        return {};
    QString result = QString::number(year);
    if (hasMonth)
        result += u'-' + two(month);
    if (day > 0)
        result += u'-' + two(day);
    return result;
}

QString writtenRuleDate(const QString& date, Language language)
{
    const QStringList parts = date.split(u'-');
    if (parts.size() == 3)
        return formatDate(QDate::fromString(date, Qt::ISODate), language);
    if (parts.size() < 2)
        return date;
    const QString whole = formatDate(QDate(parts[0].toInt(), parts[1].toInt(), 1), language);
    return language == Language::Russian ? whole.mid(3) : whole.section(u' ', 1);
}

Message benchmarkText(const MetricInfo& info, const Benchmark& benchmark, Language language)
{
    QStringList from{benchmark.source, writtenRuleDate(benchmark.date, language)};
    if (benchmark.n)
        from << QStringLiteral("n\u00A0=\u00A0") + formatNumber(*benchmark.n, language);
    from.removeAll(QString());
    return {QT_TRANSLATE_NOOP("core", "benchmark %1 (%2)"),
            {writtenOf(info, benchmark.value, language), from.join(QStringLiteral(", "))}};
}

Message alarmText(const MetricInfo& info, double alarm, Language language)
{
    const QString value = writtenOf(info, alarm, language);
    if (info.direction == Direction::LowerIsBetter)
        return {QT_TRANSLATE_NOOP("core", "above %1 a cell of a map turns bad"), {value}};
    return {QT_TRANSLATE_NOOP("core", "below %1 a cell of a map turns bad"), {value}};
}

} // namespace tropa::metrics
