#include "patients/metrics/churn_metric.h"

#include "patients/churn.h"
#include "patients/visit_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::patients {

namespace dimension = metrics::dimension;

const metrics::MetricInfo& ChurnMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.churn",
        QT_TRANSLATE_NOOP("core", "Lost patients"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::LowerIsBetter,
        1,
        {dimension::clinic, dimension::doctor, dimension::service, dimension::channel, dimension::sex,
         dimension::ageGroup, dimension::visitNumber, dimension::cohort},
        {{"days", QT_TRANSLATE_NOOP("core", "Lost after days without a visit"), 365},
         {"cycles", QT_TRANSLATE_NOOP("core", "Lost after cycles of the last service (0: by days)"), 0}},
        QT_TRANSLATE_NOOP(
            "core", "Lost: no visit for %1 days, or %2 cycles of the last service where above 0, before the as-of day "
                    "(the end of the period, else the last visit in the base). Share of the patients for whom this "
                    "doctor, clinic or service was the last; by visit number, of those whose visit of that number "
                    "is old enough. Several visits of one day are one. Patients seen too recently are not lost.")};
    return info;
}

void ChurnMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    LostRule rule;
    rule.days = whole(work, "days");
    rule.cycles = metrics::parameter(info(), work.request, "cycles").toDouble();
    if (rule.cycles > 0)
        rule.cycleDays = serviceCycles(work.context.db);

    const std::vector<qint64>& numbers = work.request.scope.values(dimension::visitNumber);
    if (!numbers.empty()) {
        // Narrowed to visit numbers: their groups together are the whole.
        const VisitSplit byNumber = *VisitSplit::by(work.columns, QString::fromLatin1(dimension::visitNumber));
        const ChurnCounts counts = countChurn(work.columns, work.filter, rule, &byNumber);
        ChurnCount sum;
        for (std::size_t slot = 1; slot < counts.groups.size(); ++slot) {
            if (std::ranges::find(numbers, byNumber.value(slot)) != numbers.end()) {
                sum.base += counts.groups[slot].base;
                sum.lost += counts.groups[slot].lost;
            }
        }
        result.total = share(work, sum.lost, sum.base);
        result.total.figures = {{"lost", QT_TRANSLATE_NOOP("core", "lost"),
                                 *share(work, sum.lost, std::max<qint64>(sum.base, 1)).value, metrics::Unit::Percent,
                                 sum.lost}};
        return;
    }

    const ChurnCounts counts = countChurn(work.columns, work.filter, rule, work.split);
    const auto valueOf = [&](const ChurnCount& count, bool withServed) {
        metrics::Value value = share(work, count.lost, count.base);
        if (withServed && count.served > 0) {
            value.figures.push_back({"of_served", QT_TRANSLATE_NOOP("core", "of all served"),
                                     100.0 * static_cast<double>(count.lost) / static_cast<double>(count.served),
                                     metrics::Unit::Percent, count.served});
        }
        if (value.value)
            value.figures.push_back(
                {"lost", QT_TRANSLATE_NOOP("core", "lost"), *value.value, metrics::Unit::Percent, count.lost});
        return value;
    };
    result.total = valueOf(counts.total, false);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(counts.groups[slot], work.split->isOfVisit()));
}

bool ChurnMetric::restsOn(const Work& work, std::size_t, std::size_t visit, bool isLast) const
{
    return isLast && work.filter.takesVisit(visit) &&
           work.columns.day[visit] <= work.filter.toDay() - whole(work, "days");
}

} // namespace tropa::patients
