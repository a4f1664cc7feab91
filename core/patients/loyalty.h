#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

namespace tropa::patients {

/// Who counts as loyal among the patients of a window.
struct LoyalRule
{
    int visits = 2;      ///< visit days in the window …
    bool earlier = true; ///< … or, where this holds, any visit before it
};

/// Calls take(person, lastVisit, isLoyal) for each patient seen between `from` and `to` (days, inclusive) whose last
/// visit there fits the filter.
template <class Take>
void eachSeen(const VisitColumns& columns, const VisitFilter& filter, qint32 from, qint32 to, const LoyalRule& rule,
              Take take)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        quint32 end = columns.first[p + 1];
        while (end > begin && columns.day[end - 1] > to)
            --end;
        if (end == begin || columns.day[end - 1] < from || !filter.takesVisit(end - 1) ||
            !filter.takesPerson(p, columns.day[end - 1]))
            continue;
        int days = 0;
        quint32 visit = end;
        for (; visit > begin && columns.day[visit - 1] >= from; --visit)
            days += visit == end || columns.day[visit - 1] != columns.day[visit];
        take(p, end - 1, days >= rule.visits || (rule.earlier && visit > begin));
    }
}

/// Calls take(person, firstVisit, secondDay) for each patient whose first visit lies in the filter's period, fits it
/// and is at least `days` old on its last day; secondDay is the day of the next visit, or -1 while there is none.
template <class Take>
void eachFirstVisit(const VisitColumns& columns, const VisitFilter& filter, int days, Take take)
{
    const qint32 asOf = filter.toDay();
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p], end = columns.first[p + 1];
        const qint32 firstDay = columns.day[begin];
        if (firstDay > asOf - days || firstDay < filter.fromDay() || !filter.takesVisit(begin) ||
            !filter.takesPerson(p, firstDay))
            continue;
        quint32 visit = begin + 1;
        while (visit < end && columns.day[visit] == firstDay)
            ++visit;
        take(p, begin, visit < end && columns.day[visit] <= asOf ? columns.day[visit] : -1);
    }
}

struct ShareCount
{
    qint64 hits = 0;
    qint64 base = 0;

    void add(bool hit)
    {
        ++base;
        hits += hit;
    }
};

struct ShareCounts
{
    ShareCount total;
    std::vector<ShareCount> groups;
};

/// The yearly flow: loyal patients of those seen; the group is that of the patient's last visit in the window.
ShareCounts countLoyal(const VisitColumns& columns, const VisitFilter& filter, qint32 from, qint32 to,
                       const LoyalRule& rule, const VisitSplit* split);

/// Of the patients whose first visit is at least `days` old on the filter's last day, those who came again on another
/// day. Conditions on visits, and the group, are those of the first visit.
ShareCounts countReturned(const VisitColumns& columns, const VisitFilter& filter, int days, const VisitSplit* split);

} // namespace tropa::patients
