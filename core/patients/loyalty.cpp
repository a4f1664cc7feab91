#include "patients/loyalty.h"

namespace tropa::patients {

ShareCounts countLoyal(const VisitColumns& columns, const VisitFilter& filter, qint32 from, qint32 to,
                       const LoyalRule& rule, const VisitSplit* split)
{
    ShareCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    eachSeen(columns, filter, from, to, rule, [&](std::size_t p, quint32 visit, bool isLoyal) {
        counts.total.add(isLoyal);
        if (split)
            counts.groups[split->slot(p, visit, 0)].add(isLoyal);
    });
    return counts;
}

ShareCounts countReturned(const VisitColumns& columns, const VisitFilter& filter, int days, const VisitSplit* split)
{
    ShareCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    eachFirstVisit(columns, filter, days, [&](std::size_t p, quint32 visit, qint32 secondDay) {
        counts.total.add(secondDay >= 0);
        if (split)
            counts.groups[split->slot(p, visit, 1)].add(secondDay >= 0);
    });
    return counts;
}

} // namespace tropa::patients
