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
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        qint64 margin = 0;
        qint64 firstTaken = -1;
        for (quint32 visit = columns.first[p]; visit < columns.first[p + 1] && columns.day[visit] <= filter.toDay();
             ++visit) {
            if (columns.day[visit] < filter.fromDay() || !filter.takesVisit(visit))
                continue;
            margin += columns.amount[visit] - columns.cost[visit];
            if (firstTaken < 0)
                firstTaken = visit;
        }
        if (firstTaken < 0 || !filter.takesPerson(p, columns.day[static_cast<std::size_t>(firstTaken)]))
            continue;
        const auto add = [&](PatientSum& to) {
            ++to.patients;
            to.sum += static_cast<double>(margin);
            to.squares += static_cast<double>(margin) * static_cast<double>(margin);
        };
        add(sums.total);
        if (split)
            add(sums.groups[split->slot(p, static_cast<std::size_t>(firstTaken), 1)]);
    }
    return sums;
}

VisitDayCounts countVisitDays(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split)
{
    VisitDayCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 end = columns.first[p + 1];
        int number = 0;
        bool taken = false;
        for (quint32 visit = columns.first[p]; visit < end && columns.day[visit] <= filter.toDay(); ++visit) {
            taken = taken || (columns.day[visit] >= filter.fromDay() && filter.takesVisit(visit));
            if (visit + 1 < end && columns.day[visit + 1] == columns.day[visit])
                continue;
            ++number;
            if (taken && filter.takesPerson(p, columns.day[visit])) {
                ++counts.total;
                if (split)
                    ++counts.groups[split->slot(p, visit, number)];
            }
            taken = false;
        }
    }
    return counts;
}

} // namespace tropa::patients
