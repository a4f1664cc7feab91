#include "patients/churn.h"

#include <cmath>

namespace tropa::patients {

std::vector<qint32> LostRule::patience(const VisitColumns& columns) const
{
    const std::vector<qint64>& services = columns.dictionary(VisitField::Service);
    std::vector<qint32> patience(services.size(), days);
    for (std::size_t code = 1; code < services.size(); ++code) {
        if (const auto own = serviceDays.find(services[code]); own != serviceDays.end())
            patience[code] = own->second;
        else if (const auto cycle = cycleDays.find(services[code]); cycles > 0 && cycle != cycleDays.end())
            patience[code] = static_cast<qint32>(std::lround(cycles * cycle->second));
    }
    return patience;
}

namespace {

// Everyone who was ever there, once each.
void countServed(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit& split, ChurnCounts& counts)
{
    std::vector<quint32> countedLast(split.slotCount(), 0); // person + 1
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        quint32 end = columns.first[p + 1];
        while (end > begin && columns.day[end - 1] > filter.toDay())
            --end;
        if (end == begin || !filter.takesPerson(p, columns.day[end - 1]))
            continue;
        for (quint32 visit = begin; visit < end; ++visit) {
            if (!filter.takesVisit(visit))
                continue;
            const std::size_t slot = split.slot(p, visit, 0);
            if (countedLast[slot] != p + 1) {
                countedLast[slot] = static_cast<quint32>(p + 1);
                ++counts.groups[slot].served;
            }
        }
    }
}

} // namespace

ChurnCounts countChurn(const VisitColumns& columns, const VisitFilter& filter, const LostRule& rule,
                       const VisitSplit* split)
{
    ChurnCounts counts;
    counts.groups.resize(split ? split->slotCount() : 0);
    const std::vector<qint32> patience = rule.patience(columns);
    const bool byNumber = split && split->isVisitNumber();

    const auto takeOld = [&](std::size_t p, quint32 visit, int number, bool isLast) {
        ++counts.total.base;
        counts.total.lost += isLast;
        if (split) {
            ChurnCount& group = counts.groups[split->slot(p, visit, number)];
            ++group.base;
            group.lost += isLast;
        }
    };
    if (byNumber || filter.narrowsNumbers())
        eachOldVisit(columns, filter, patience, takeOld);
    if (filter.narrowsNumbers())
        return counts;

    counts.total = {};
    eachLastVisit(columns, filter, patience, [&](std::size_t p, quint32 visit, bool isLost) {
        ++counts.total.base;
        counts.total.lost += isLost;
        if (split && !byNumber) {
            ChurnCount& group = counts.groups[split->slot(p, visit, 0)];
            ++group.base;
            group.lost += isLost;
        }
    });
    counts.total.served = counts.total.base;
    if (split && split->isOfVisit())
        countServed(columns, filter, *split, counts);
    return counts;
}

} // namespace tropa::patients
