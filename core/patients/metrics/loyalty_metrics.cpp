#include "patients/metrics/loyalty_metrics.h"

#include "patients/patient_rules.h"

#include <QCoreApplication>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr int standardDays = 365;
constexpr int standardVisits = 2;

} // namespace

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
         {"visits", QT_TRANSLATE_NOOP("core", "Loyal from so many visit days in the window"), standardVisits,
          metrics::Bounds{1, 10000}},
         {"earlier", QT_TRANSLATE_NOOP("core", "Loyal too with any visit before the window"), true}},
        Message::counted(
            QT_TRANSLATE_N_NOOP(
                "core",
                "Loyal: at least %n visit day(s) in the window or any visit before it. Share of all patients seen in "
                "the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are "
                "those of the patient's last visit in the window."),
            standardVisits)};
    return info;
}

Message LoyalShareMetric::rule(const metrics::Request& request) const
{
    Message rule = countedRule(info(), request, "visits");
    if (!loyalRule(request.parameters).earlier) {
        const Message inWindow = QT_TRANSLATE_N_NOOP(
            "core",
            "Loyal: at least %n visit day(s) in the window, whatever was before it. Share of all patients seen in the "
            "window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of "
            "the "
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
        {{"days", QT_TRANSLATE_NOOP("core", "Days since the first visit"), standardDays, metrics::Bounds{1, 36500}}},
        Message::counted(
            QT_TRANSLATE_N_NOOP(
                "core", "Patients with a visit on a second day, among those whose first visit was at least %n day(s) "
                        "before the as-of day. Clinic, doctor and service are those of the first visit."),
            standardDays)};
    return info;
}

Message RepeatRateMetric::rule(const metrics::Request& request) const
{
    return countedRule(info(), request, "days");
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
