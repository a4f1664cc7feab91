#include "patients/loyalty.h"

namespace tropa::patients {

ShareCounts countLoyal(const VisitColumns& columns, const VisitFilter& filter, qint32 from, qint32 to,
                       const VisitSplit* split)
{
    ShareCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p], end = columns.first[p + 1];
        qint64 last = -1;
        qint32 lastDay = 0;
        int days = 0;
        for (quint32 visit = begin; visit < end && columns.day[visit] <= to; ++visit) {
            if (columns.day[visit] < from || !filter.takesVisit(visit))
                continue;
            if (days == 0 || columns.day[visit] != lastDay)
                ++days;
            lastDay = columns.day[visit];
            last = visit;
        }
        if (last < 0 || !filter.takesPerson(p, lastDay))
            continue;
        const bool loyal = days >= 2 || columns.day[begin] < from;
        ++counts.total.base;
        counts.total.hits += loyal;
        if (split) {
            ShareCount& group = counts.groups[split->slot(p, static_cast<std::size_t>(last), 0)];
            ++group.base;
            group.hits += loyal;
        }
    }
    return counts;
}

ShareCounts countReturned(const VisitColumns& columns, const VisitFilter& filter, int days, const VisitSplit* split)
{
    ShareCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    const qint32 asOf = filter.toDay();
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p], end = columns.first[p + 1];
        const qint32 firstDay = columns.day[begin];
        if (firstDay > asOf - days || firstDay < filter.fromDay() || !filter.takesVisit(begin) ||
            !filter.takesPerson(p, firstDay))
            continue;
        bool returned = false;
        for (quint32 visit = begin + 1; visit < end && columns.day[visit] <= asOf && !returned; ++visit)
            returned = columns.day[visit] > firstDay;
        ++counts.total.base;
        counts.total.hits += returned;
        if (split) {
            ShareCount& group = counts.groups[split->slot(p, begin, 1)];
            ++group.base;
            group.hits += returned;
        }
    }
    return counts;
}

} // namespace tropa::patients
