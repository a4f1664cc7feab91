#include "app/cli/stats/stats_input.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

void StatsInput::onlyBeside(const char* mode, std::initializer_list<const char*> companions)
{
    const auto& everywhere = {"json", "lang", "na", "decimal"};
    const auto isOne = [](const QString& name) {
        return [&name](const char* one) { return name == QLatin1String(one); };
    };
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        if (const QString& name = option.key(); !isOne(name)(mode) &&
                                                std::none_of(companions.begin(), companions.end(), isOne(name)) &&
                                                std::none_of(everywhere.begin(), everywhere.end(), isOne(name)))
            refuse({QT_TRANSLATE_NOOP("core", "--%1 does not go with --%2"), {name, QString::fromLatin1(mode)}});
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
    return part(name, fallback, 0.0, Most::One);
}

double StatsInput::level(const char* name, double fallback)
{
    const double value = has(name) && !text(name).contains(u'%') ? number(name) : share(name, fallback);
    const double level = value > 1.0 ? value / 100.0 : value;
    if (!m_error && (level <= 0.0 || level >= 1.0 || (value > 1.0 && value < 50.0)))
        refuse({QT_TRANSLATE_NOOP("core", "--%1 is a confidence such as 0.95, or 95%, not “%2”"),
                {QString::fromLatin1(name), text(name)}});
    return level;
}

double StatsInput::rate(const char* name, std::optional<double> fallback)
{
    return part(name, fallback, -std::numeric_limits<double>::infinity(), Most::Percent);
}

double StatsInput::atMost(const char* name, double most, std::optional<double> fallback)
{
    const double value = number(name, fallback);
    if (has(name) && (value <= 0 || value > most))
        refuse({QT_TRANSLATE_NOOP("core", "--%1 is a number above 0 and at most %2, not “%3”"),
                {QString::fromLatin1(name), qint64(most), text(name)}});
    return value;
}

double StatsInput::part(const char* name, std::optional<double> fallback, double least, Most most)
{
    if (!has(name))
        return number(name, fallback);
    QString value = text(name).trimmed();
    const bool percent = value.endsWith(u'%');
    if (percent)
        value.chop(1);
    const double number = read(name, value).value_or(0.0);
    const double rate = percent ? number / 100.0 : number;
    if (rate < least || (rate > 1.0 && (!percent || most == Most::One)))
        refuse({least < 0 ? QT_TRANSLATE_NOOP("core", "--%1 is a rate such as 0.05, or 5%, not “%2”")
                          : QT_TRANSLATE_NOOP("core", "--%1 is a share from 0 to 1, such as 0.05, or 5%, not “%2”"),
                {QString::fromLatin1(name), text(name)}});
    return rate;
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
