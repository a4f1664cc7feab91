#include "patients/value.h"

#include <algorithm>

namespace tropa::patients {

double PatientSum::variance() const
{
    if (patients < 2)
        return 0;
    const auto n = static_cast<double>(patients);
    return std::max(0.0, (squares - sum * sum / n) / (n - 1));
}

PatientSums sumMargins(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split)
{
    PatientSums sums;
    sums.groups.resize(split ? split->slotCount() : 0);
    eachInPeriod(columns, filter, [&](std::size_t p, quint32 begin, quint32 end) {
        qint64 margin = 0;
        for (quint32 visit = begin; visit < end; ++visit)
            margin += columns.amount[visit] - columns.cost[visit];
        const auto add = [&](PatientSum& to) {
            ++to.patients;
            to.sum += static_cast<double>(margin);
            to.squares += static_cast<double>(margin) * static_cast<double>(margin);
        };
        add(sums.total);
        if (split)
            add(sums.groups[split->slot(p, begin, 1)]);
    });
    return sums;
}

VisitDayCounts countVisitDays(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split)
{
    VisitDayCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    const bool ofVisit = split && split->isOfVisit();
    eachVisitDay(columns, filter, [&](std::size_t p, quint32 begin, quint32 end, int number) {
        ++counts.total;
        if (!split)
            return;
        if (!ofVisit || end - begin == 1) {
            ++counts.groups[split->slot(p, begin, number)];
            return;
        }
        for (quint32 visit = begin; visit < end; ++visit) {
            if (!filter.takesVisit(visit))
                continue;
            const std::size_t slot = split->slot(p, visit, number);
            bool counted = false;
            for (quint32 before = begin; before < visit && !counted; ++before)
                counted = filter.takesVisit(before) && split->slot(p, before, number) == slot;
            if (!counted)
                ++counts.groups[slot];
        }
    });
    return counts;
}

} // namespace tropa::patients
