#include "patients/metrics/loyalty_metrics.h"

#include "patients/patient_rules.h"

#include <QCoreApplication>

namespace tropa::patients {

namespace dimension = metrics::dimension;

const metrics::MetricInfo& LoyalShareMetric::info() const
{
    static const metrics::MetricInfo info{
        loyalMetric,
        QT_TRANSLATE_NOOP("core", "Loyal share of the yearly flow"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        patientDimensions(),
        {{"days", QT_TRANSLATE_NOOP("core", "Days of the window when no period is set"), 365,
          metrics::Bounds{1, 36500}},
         {"visits", QT_TRANSLATE_NOOP("core", "Loyal from so many visit days in the window"), 2,
          metrics::Bounds{1, 10000}},
         {"earlier", QT_TRANSLATE_NOOP("core", "Loyal too with any visit before the window"), true}},
        QT_TRANSLATE_NOOP(
            "core",
            "Loyal: %2 visit days in the window or any visit before it. Share of all patients seen in the "
            "window, which is the period, else the last %1 days of the base. Clinic, doctor and service are those of "
            "the patient's last visit in the window.")};
    return info;
}

Message LoyalShareMetric::rule(const metrics::Request& request) const
{
    Message rule = metrics::ruleText(info(), request);
    if (!loyalRule(request.parameters).earlier) {
        const Message inWindow = QT_TRANSLATE_NOOP(
            "core",
            "Loyal: %2 visit days in the window, whatever was before it. Share of all patients seen in the window, "
            "which is the period, else the last %1 days of the base. Clinic, doctor and service are those of the "
            "patient's last visit in the window.");
        rule.source = inWindow.source;
    }
    return rule;
}

qint32 LoyalShareMetric::from(const Work& work) const
{
    return work.request.scope.from.isValid() ? work.filter.fromDay() : work.filter.toDay() - whole(work, "days") + 1;
}

void LoyalShareMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const ShareCounts counts = countLoyal(work.columns, work.filter, from(work), work.filter.toDay(),
                                          loyalRule(work.request.parameters), work.split);
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

void LoyalShareMetric::collect(const Work& work, const TakeRow& take) const
{
    eachSeen(work.columns, work.filter, from(work), work.filter.toDay(), loyalRule(work.request.parameters),
             [&](std::size_t, quint32 visit, bool isLoyal) {
                 if (isLoyal)
                     take(visit);
             });
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
        patientDimensions({dimension::cohort}),
        {{"days", QT_TRANSLATE_NOOP("core", "Days since the first visit"), 365, metrics::Bounds{1, 36500}}},
        QT_TRANSLATE_NOOP(
            "core", "Patients with a visit on a second day, among those whose first visit was at least %1 days before "
                    "the as-of day. Clinic, doctor and service are those of the first visit.")};
    return info;
}

void RepeatRateMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const ShareCounts counts = countReturned(work.columns, work.filter, whole(work, "days"), work.split);
    const auto valueOf = [&](const ShareCount& count) {
        metrics::Value value = share(work, count.hits, count.base);
        if (value.value)
            value.figures.push_back({"returned", QT_TRANSLATE_NOOP("core", "came again"), *value.value,
                                     metrics::Unit::Percent, count.hits});
        return value;
    };
    result.total = valueOf(counts.total);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(counts.groups[slot]));
}

void RepeatRateMetric::collect(const Work& work, const TakeRow& take) const
{
    eachFirstVisit(work.columns, work.filter, whole(work, "days"), [&](std::size_t, quint32 visit, qint32 secondDay) {
        if (secondDay >= 0)
            take(visit);
    });
}

} // namespace tropa::patients
