#include "patients/churn.h"

#include <algorithm>

namespace tropa::patients {

ChurnCounts countChurn(const VisitColumns& columns, const VisitFilter& filter, const LostRule& rule,
                       const VisitSplit* split)
{
    ChurnCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    const qint32 asOf = filter.toDay();

    // Days after which a patient of each service is lost, by the service's code.
    const std::vector<qint64>& services = columns.dictionary(VisitField::Service);
    std::vector<qint32> patience(services.size(), rule.days);
    for (std::size_t code = 1; code < services.size() && rule.cycles > 0; ++code) {
        if (const auto cycle = rule.cycleDays.find(services[code]); cycle != rule.cycleDays.end())
            patience[code] = static_cast<qint32>(std::lround(rule.cycles * cycle->second));
    }
    const auto serviceOf = columns.codes(VisitField::Service);
    const bool byNumber = split && split->isVisitNumber();
    const bool countServed = split && split->isOfVisit();
    std::vector<quint32> servedLast(countServed ? split->slotCount() : 0, 0); // person + 1 that was counted last

    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        quint32 end = columns.first[p + 1];
        while (end > begin && columns.day[end - 1] > asOf)
            --end;
        if (end == begin)
            continue;
        const quint32 last = end - 1;
        if (!filter.takesPerson(p, columns.day[last]))
            continue;

        if (countServed) {
            for (quint32 visit = begin; visit < end; ++visit) {
                if (!filter.takesVisit(visit))
                    continue;
                const std::size_t slot = split->slot(p, visit, 0);
                if (servedLast[slot] != p + 1) {
                    servedLast[slot] = static_cast<quint32>(p + 1);
                    ++counts.groups[slot].served;
                }
            }
        }
        if (!filter.takesVisit(last))
            continue;
        const bool lost = columns.day[last] <= asOf - patience[serviceOf[last]];
        ++counts.total.base;
        counts.total.lost += lost;
        if (!split)
            continue;
        if (!byNumber) {
            ChurnCount& group = counts.groups[split->slot(p, last, 0)];
            ++group.base;
            group.lost += lost;
            continue;
        }
        int number = 0;
        for (quint32 visit = begin; visit < end; ++visit) {
            if (visit + 1 < end && columns.day[visit + 1] == columns.day[visit])
                continue; // the day's last visit stands for the day
            ++number;
            if (columns.day[visit] > asOf - patience[serviceOf[visit]])
                break;
            ChurnCount& group = counts.groups[split->slot(p, visit, number)];
            ++group.base;
            group.lost += visit == last;
        }
    }
    counts.total.served = counts.total.base;
    return counts;
}

} // namespace tropa::patients
