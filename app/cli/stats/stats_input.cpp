#include "app/cli/stats/stats_input.h"

#include <cmath>

namespace tropa::cli {

QString StatsInput::text(const char* name, const QString& fallback) const
{
    return has(name) ? options.value(QLatin1String(name)).last() : fallback;
}

QStringList StatsInput::list(const char* name) const
{
    QStringList parts;
    for (const QString& value : all(name))
        for (const QString& part : value.split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
    return parts;
}

void StatsInput::refuse(Message why)
{
    if (!m_error)
        m_error = Error(ErrorKind::Usage, std::move(why));
}

std::optional<double> StatsInput::read(const char* name, const QString& value)
{
    QString plain = value.trimmed();
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    refuse({QT_TRANSLATE_NOOP("core", "--%1 needs a number, not “%2”"), {QString::fromLatin1(name), value}});
    return std::nullopt;
}

double StatsInput::number(const char* name, std::optional<double> fallback)
{
    if (has(name))
        return read(name, text(name)).value_or(0.0);
    if (!fallback)
        refuse({QT_TRANSLATE_NOOP("core", "--%1 is missing"), {QString::fromLatin1(name)}});
    return fallback.value_or(0.0);
}

std::optional<double> StatsInput::numberIfGiven(const char* name)
{
    return has(name) ? std::optional(number(name)) : std::nullopt;
}

double StatsInput::share(const char* name, std::optional<double> fallback)
{
    if (!has(name))
        return number(name, fallback);
    QString value = text(name).trimmed();
    const bool percent = value.endsWith(u'%');
    if (percent)
        value.chop(1);
    const double number = read(name, value).value_or(0.0);
    return percent || number > 1.0 ? number / 100.0 : number;
}

qint64 StatsInput::whole(const char* name, std::optional<qint64> fallback)
{
    const double value = number(name, fallback ? std::optional(double(*fallback)) : std::nullopt);
    if (value != std::floor(value) || std::fabs(value) > 9e15) {
        refuse({QT_TRANSLATE_NOOP("core", "--%1 needs a whole number, not “%2”"),
                {QString::fromLatin1(name), text(name)}});
        return 0;
    }
    return static_cast<qint64>(value);
}

std::vector<double> StatsInput::parts(const char* name, std::size_t count)
{
    std::vector<double> numbers;
    if (!has(name)) {
        refuse({QT_TRANSLATE_NOOP("core", "--%1 is missing"), {QString::fromLatin1(name)}});
    } else {
        for (const QString& part : text(name).split(u'/'))
            numbers.push_back(read(name, part).value_or(0.0));
        if (numbers.size() != count)
            refuse({QT_TRANSLATE_NOOP("core", "--%1 needs %2 numbers divided by “/”"),
                    {QString::fromLatin1(name), qint64(count)}});
    }
    numbers.resize(count);
    return numbers;
}

} // namespace tropa::cli
