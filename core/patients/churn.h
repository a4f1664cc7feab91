#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

#include <map>

namespace tropa::patients {

/// When a patient counts as lost.
struct LostRule
{
    int days = 365;    ///< no visit for so many days before the as-of day …
    double cycles = 0; ///< … or, above 0, for so many cycles of the last service, where it has one …
    std::map<qint64, int> cycleDays;
    std::map<qint64, int> serviceDays; ///< … or for the days set for the last service, which go first

    /// Days after which a patient whose last visit was for a service is lost, by the service's code.
    std::vector<qint32> patience(const VisitColumns& columns) const;
};

/// Calls take(person, lastVisit, isLost) for each patient seen by the filter's last day whose last visit fits the
/// filter. The filter's first day means nothing here.
template <class Take>
void eachLastVisit(const VisitColumns& columns, const VisitFilter& filter, const std::vector<qint32>& patience,
                   Take take)
{
    const qint32 asOf = filter.toDay();
    const auto serviceOf = columns.codes(VisitField::Service);
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        quint32 end = columns.first[p + 1];
        while (end > begin && columns.day[end - 1] > asOf)
            --end;
        if (end == begin || !filter.takesVisit(end - 1) || !filter.takesPerson(p, columns.day[end - 1]))
            continue;
        take(p, end - 1, columns.day[end - 1] <= asOf - patience[serviceOf[end - 1]]);
    }
}

/// Calls take(person, visit, number, isLast) for each visit of each patient that is old enough to be lost after, has a
/// number the filter takes and fits the filter itself. Several visits of a day are one, its last.
template <class Take>
void eachOldVisit(const VisitColumns& columns, const VisitFilter& filter, const std::vector<qint32>& patience,
                  Take take)
{
    const qint32 asOf = filter.toDay();
    const auto serviceOf = columns.codes(VisitField::Service);
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        quint32 end = columns.first[p + 1];
        while (end > begin && columns.day[end - 1] > asOf)
            --end;
        int number = 0;
        for (quint32 visit = begin; visit < end; ++visit) {
            if (visit + 1 < end && columns.day[visit + 1] == columns.day[visit])
                continue;
            ++number;
            if (columns.day[visit] > asOf - patience[serviceOf[visit]])
                continue;
            if (filter.takesNumber(number) && filter.takesVisit(visit) && filter.takesPerson(p, columns.day[visit]))
                take(p, visit, number, visit + 1 == end);
        }
    }
}

struct ChurnCount
{
    qint64 base = 0; ///< patients for whom it was the last; by visit number: those whose visit k is old enough
    qint64 lost = 0;
    qint64 served = 0; ///< all patients served there, last or not
};

struct ChurnCounts
{
    ChurnCount total;
    std::vector<ChurnCount> groups; ///< by the split's slot
};

/// Lost patients as of the filter's last day; several visits of one day are one visit.
///
/// A group (doctor, clinic, service …) is given by a patient's last visit; `served` counts everyone who was ever there.
/// By visit number k, or narrowed to such numbers, the base is everyone whose k-th visit fits and lies before the
/// limit, lost or gone on; patients seen too recently to be lost (right-censored) are then in neither number.
ChurnCounts countChurn(const VisitColumns& columns, const VisitFilter& filter, const LostRule& rule,
                       const VisitSplit* split);

} // namespace tropa::patients
