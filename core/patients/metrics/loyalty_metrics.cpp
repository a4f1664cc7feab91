#include "patients/metrics/loyalty_metrics.h"

#include "patients/loyalty.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::patients {

namespace dimension = metrics::dimension;

const metrics::MetricInfo& LoyalShareMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.loyal_share",
        QT_TRANSLATE_NOOP("core", "Loyal share of the yearly flow"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        {dimension::clinic, dimension::doctor, dimension::service, dimension::channel, dimension::sex,
         dimension::ageGroup},
        {{"days", QT_TRANSLATE_NOOP("core", "Days of the window when no period is set"), 365}},
        QT_TRANSLATE_NOOP(
            "core", "Loyal: two visit days in the window or any visit before it. Share of all patients seen in the "
                    "window, which is the period, else the last %1 days of the base.")};
    return info;
}

void LoyalShareMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const qint32 to = work.filter.toDay();
    const qint32 from = work.request.scope.from.isValid() ? work.filter.fromDay() : to - whole(work, "days") + 1;
    const ShareCounts counts = countLoyal(work.columns, work.filter, from, to, work.split);
    const auto valueOf = [&](const ShareCount& count) {
        metrics::Value value = share(work, count.hits, count.base);
        if (value.value)
            value.figures.push_back(
                {"loyal", QT_TRANSLATE_NOOP("core", "loyal"), *value.value, metrics::Unit::Percent, count.hits});
        return value;
    };
    result.total = valueOf(counts.total);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(counts.groups[slot]));
}

const metrics::MetricInfo& RepeatRateMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.repeat_rate",
        QT_TRANSLATE_NOOP("core", "Came a second time"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        {dimension::clinic, dimension::doctor, dimension::service, dimension::channel, dimension::sex,
         dimension::ageGroup, dimension::cohort},
        {{"days", QT_TRANSLATE_NOOP("core", "Days since the first visit"), 365}},
        QT_TRANSLATE_NOOP(
            "core", "Patients with a visit on a second day, among those whose first visit was at least %1 days before "
                    "the as-of day. Clinic, doctor and service are those of the first visit.")};
    return info;
}

void RepeatRateMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const ShareCounts counts = countReturned(work.columns, work.filter, whole(work, "days"), work.split);
    result.total = share(work, counts.total.hits, counts.total.base);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, share(work, counts.groups[slot].hits, counts.groups[slot].base));
}

} // namespace tropa::patients
