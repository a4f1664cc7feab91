#include "figures/period_label.h"

#include "metrics/dimension.h"

#include <QLocale>

namespace tropa::figures {

QString monthName(int month, Language language)
{
    const QLocale locale(language == Language::Russian ? QLocale::Russian : QLocale::English);
    return locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString periodLabel(const QString& dimension, qint64 key, Language language)
{
    namespace dim = metrics::dimension;
    if (dimension == QLatin1String(dim::month) || dimension == QLatin1String(dim::cohort))
        return QStringLiteral("%1 %2").arg(monthName(static_cast<int>(key % 100), language)).arg(key / 100);
    if (dimension != QLatin1String(dim::quarter))
        return {};
    static constexpr const char* roman[] = {"I", "II", "III", "IV"};
    const auto quarter = static_cast<std::size_t>(qBound(qint64(1), key % 10, qint64(4)) - 1);
    return language == Language::Russian ? QStringLiteral("%1 кв. %2").arg(QLatin1String(roman[quarter])).arg(key / 10)
                                         : QStringLiteral("Q%1 %2").arg(key % 10).arg(key / 10);
}

} // namespace tropa::figures
