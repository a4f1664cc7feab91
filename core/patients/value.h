#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

namespace tropa::patients {

/// Calls take(person, begin, end) with each patient's visits [begin, end) in the filter's period, where there are any
/// and the first of them fits the filter.
template <class Take>
void eachInPeriod(const VisitColumns& columns, const VisitFilter& filter, Take take)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        quint32 begin = columns.first[p], end = columns.first[p + 1];
        while (begin < end && columns.day[begin] < filter.fromDay())
            ++begin;
        while (end > begin && columns.day[end - 1] > filter.toDay())
            --end;
        if (begin < end && filter.takesVisit(begin) && filter.takesPerson(p, columns.day[begin]))
            take(p, begin, end);
    }
}

/// Calls take(person, begin, end, number) with the visits [begin, end) of each visit day in the filter's period of
/// which it takes any; the number is the day's among the patient's, from 1.
template <class Take>
void eachVisitDay(const VisitColumns& columns, const VisitFilter& filter, Take take)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 end = columns.first[p + 1];
        int number = 0;
        for (quint32 begin = columns.first[p]; begin < end && columns.day[begin] <= filter.toDay();) {
            const qint32 day = columns.day[begin];
            quint32 next = begin + 1;
            while (next < end && columns.day[next] == day)
                ++next;
            ++number;
            bool taken = false;
            for (quint32 visit = begin; visit < next && !taken; ++visit)
                taken = filter.takesVisit(visit);
            if (taken && day >= filter.fromDay() && filter.takesNumber(number) && filter.takesPerson(p, day))
                take(p, begin, next, number);
            begin = next;
        }
    }
}

/// Moments of a figure per patient; hundredths of the currency where it is money.
struct PatientSum
{
    qint64 patients = 0;
    double sum = 0;
    double squares = 0;

    double mean() const { return patients > 0 ? sum / static_cast<double>(patients) : 0; }
    /// Unbiased; 0 for fewer than two patients.
    double variance() const;
};

struct PatientSums
{
    PatientSum total;
    std::vector<PatientSum> groups;
};

/// Margin (amount minus cost) of each patient over the visits in the filter's period. Conditions on visits, and the
/// group, are those of the patient's first visit there.
PatientSums sumMargins(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split);

/// Visit days in the filter's period that it takes. A day with two doctors counts for both, so groups of what a visit
/// has may add up to more than the total.
struct VisitDayCounts
{
    qint64 total = 0;
    std::vector<qint64> groups;
};
VisitDayCounts countVisitDays(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split);

} // namespace tropa::patients
