#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

namespace tropa::patients {

struct ShareCount
{
    qint64 hits = 0;
    qint64 base = 0;
};

struct ShareCounts
{
    ShareCount total;
    std::vector<ShareCount> groups;
};

/// The yearly flow: of the patients seen between `from` and `to` (days, inclusive; visits that the filter takes), those
/// with two visit days in it or any visit before it. A group is that of the patient's last visit in the window.
ShareCounts countLoyal(const VisitColumns& columns, const VisitFilter& filter, qint32 from, qint32 to,
                       const VisitSplit* split);

/// Of the patients whose first visit is at least `days` old on the filter's last day, those who came again on another
/// day. Conditions on visits, and the group, are those of the first visit.
ShareCounts countReturned(const VisitColumns& columns, const VisitFilter& filter, int days, const VisitSplit* split);

} // namespace tropa::patients
