#pragma once

#include "patients/loyalty.h"

namespace tropa::patients {

/// Calls take(person, visit, number, days) for each pair of neighbouring visit days of a patient inside the filter's
/// period: `visit` is the earlier day's last visit, `number` that day's among the patient's, `days` the distance.
/// Conditions are those of the earlier visit.
template <class Take>
void eachInterval(const VisitColumns& columns, const VisitFilter& filter, Take take)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 end = columns.first[p + 1];
        int number = 1;
        for (quint32 visit = columns.first[p]; visit + 1 < end && columns.day[visit + 1] <= filter.toDay(); ++visit) {
            const qint32 days = columns.day[visit + 1] - columns.day[visit];
            if (days == 0)
                continue;
            if (columns.day[visit] >= filter.fromDay() && filter.takesNumber(number) && filter.takesVisit(visit) &&
                filter.takesPerson(p, columns.day[visit]))
                take(p, visit, number, days);
            ++number;
        }
    }
}

/// Whole calendar months of the base up to the filter's last day, as months since 1970-01; what comes after
/// `lastWhole` is not over yet.
struct MonthTable
{
    MonthTable(const VisitColumns& columns, const VisitFilter& filter);
    int of(qint32 day) const { return months[static_cast<std::size_t>(day - firstDay)]; }

    qint32 firstDay = 0;
    int lastWhole = 0;
    std::vector<int> months; ///< by day - firstDay
};

/// Calls base(person, firstVisit, monthsSeen) for each patient whose first visit lies in the filter's period and fits
/// it, monthsSeen being how many whole months after the month of the first visit are over; and active(person,
/// firstVisit, month, visit) for each of the months 0 … monthsSeen in which the patient came, with its first visit.
template <class Base, class Active>
void eachCohortMonth(const VisitColumns& columns, const VisitFilter& filter, const MonthTable& table, Base base,
                     Active active)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        const qint32 firstDay = columns.day[begin];
        if (firstDay < filter.fromDay() || firstDay > filter.toDay() || !filter.takesVisit(begin) ||
            !filter.takesPerson(p, firstDay))
            continue;
        const int start = table.of(firstDay);
        if (start > table.lastWhole)
            continue;
        base(p, begin, table.lastWhole - start);
        int counted = -1;
        for (quint32 visit = begin; visit < columns.first[p + 1] && columns.day[visit] <= filter.toDay(); ++visit) {
            const int month = table.of(columns.day[visit]) - start;
            if (month == counted || month > table.lastWhole - start)
                continue;
            counted = month;
            active(p, begin, month, visit);
        }
    }
}

/// Median of whole numbers with its interval by order statistics (the binomial distribution's normal approximation,
/// Hahn & Meeker 1991, 5.2); fewer than six have no interval. `values` are reordered.
struct MedianDays
{
    double median = 0;
    std::optional<double> lower;
    std::optional<double> upper;
};
std::optional<MedianDays> medianOf(std::vector<qint32>& values, double level);

} // namespace tropa::patients
