#include "patients/cycles.h"

#include "patients/visit_store.h"
#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace tropa::patients {

MonthTable::MonthTable(const VisitColumns& columns, const VisitFilter& filter)
{
    if (columns.day.empty())
        return;
    const auto [first, last] = std::ranges::minmax(columns.day);
    firstDay = first;
    const auto monthOf = [](qint32 day) {
        const QDate date = dateOf(day);
        return (date.year() - 1970) * 12 + date.month() - 1;
    };
    for (qint32 day = first; day <= last; ++day)
        months.push_back(monthOf(day));
    const qint32 asOf = std::min(filter.toDay(), columns.lastDay);
    lastWhole = monthOf(asOf + 1) - 1;
}

std::optional<MedianDays> medianOf(std::vector<qint32>& values, double level)
{
    if (values.empty())
        return std::nullopt;
    const auto at = [&](std::size_t rank) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
        std::ranges::nth_element(values, place);
        return static_cast<double>(*place);
    };
    const std::size_t n = values.size();
    MedianDays result;
    result.median = n % 2 == 1 ? at(n / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
    if (n < 6)
        return result;
    const double half = statistics::normalCritical(level) * std::sqrt(static_cast<double>(n)) / 2;
    const double middle = static_cast<double>(n) / 2;
    result.lower = at(static_cast<std::size_t>(std::max(0.0, std::floor(middle - half))));
    result.upper = at(static_cast<std::size_t>(std::min(static_cast<double>(n - 1), std::ceil(middle + half))));
    return result;
}

} // namespace tropa::patients
