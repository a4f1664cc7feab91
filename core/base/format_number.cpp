#include "base/format_number.h"

#include <cmath>

namespace tropa {

namespace {

const QChar minusSign(0x2212);

QString grouped(const QString& digits, Language language)
{
    const QChar separator = language == Language::Russian ? QChar(0x202F) : QChar(u',');
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            result += separator;
        result += digits[i];
    }
    return result;
}

} // namespace

QString formatNumber(qint64 value, Language language)
{
    const QString digits = value < 0 ? QString::number(value).mid(1) : QString::number(value);
    return (value < 0 ? QString(minusSign) : QString()) + grouped(digits, language);
}

QString formatNumber(double value, int decimals, Language language)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    const QString plain = QString::number(std::fabs(value), 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    QString result = grouped(point < 0 ? plain : plain.left(point), language);
    if (point >= 0)
        result += (language == Language::Russian ? u',' : u'.') + plain.mid(point + 1);
    const bool isZero = plain.toDouble() == 0.0;
    return value < 0 && !isZero ? minusSign + result : result;
}

QString formatSigned(double value, int decimals, Language language)
{
    const QString number = formatNumber(value, decimals, language);
    const bool isZero = QString::number(std::fabs(value), 'f', decimals).toDouble() == 0.0;
    return std::isfinite(value) && value > 0 && !isZero ? u'+' + number : number;
}

QString formatPercent(double percent, int decimals, Language language)
{
    const QString number = formatNumber(percent, decimals, language);
    if (!std::isfinite(percent))
        return number;
    return number + (language == Language::Russian ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
}

QString formatRange(double lower, double upper, int decimals, Language language)
{
    const QString middle = language == Language::Russian ? QStringLiteral("…") : QStringLiteral(" to ");
    return formatNumber(lower, decimals, language) + middle + formatNumber(upper, decimals, language);
}

QString formatDate(QDate date, Language language)
{
    if (!date.isValid())
        return QStringLiteral("—");
    if (language == Language::Russian)
        return date.toString(QStringLiteral("dd.MM.yyyy"));
    static const char* const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(QLatin1String(months[date.month() - 1])).arg(date.year());
}

int decimalsNeeded(double value, int most)
{
    if (!std::isfinite(value))
        return 0;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::fabs(std::round(value * scale) / scale - value) <= 1e-9 * std::max(1.0, std::fabs(value)))
            return decimals;
    }
    return most;
}

} // namespace tropa
