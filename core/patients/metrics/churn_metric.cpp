#include "patients/metrics/churn_metric.h"

#include "patients/patient_rules.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr int standardDays = 365;

} // namespace

const metrics::MetricInfo& ChurnMetric::info() const
{
    static const metrics::MetricInfo info{
        lostMetric,
        QT_TRANSLATE_NOOP("core", "Lost patients"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::LowerIsBetter,
        1,
        patientDimensions({dimension::visitNumber, dimension::cohort}),
        {{"days", QT_TRANSLATE_NOOP("core", "Lost after days without a visit"), standardDays,
          metrics::Bounds{1, 36500}},
         {"cycles", QT_TRANSLATE_NOOP("core", "Lost after cycles of the last service (0: by days)"), 0,
          metrics::Bounds{0, 100, false}},
         {"services", QT_TRANSLATE_NOOP("core", "Services with days of their own"), QJsonObject()}},
        Message::counted(
            QT_TRANSLATE_N_NOOP(
                "core", "Lost: no visit for %n day(s) before the as-of day (the end of the period, else the last visit "
                        "in the base); services with days of their own: %3. Share of the patients for whom this "
                        "doctor, clinic or service was the last; by visit number, of those whose visit of that number "
                        "is old enough. Several visits of one day are one; of several services that day the one in the "
                        "last row counts. Patients seen too recently are not lost."),
            standardDays)};
    return info;
}

Message ChurnMetric::rule(const metrics::Request& request) const
{
    Message rule = countedRule(info(), request, "days");
    if (metrics::parameter(info(), request, "cycles").toDouble() > 0) {
        const Message byCycles = QT_TRANSLATE_N_NOOP(
            "core",
            "Lost: no visit for %2 × the cycle of the last service (for %n day(s) where it has none) before the as-of "
            "day (the end of the period, else the last visit in the base); services with days of their own: "
            "%3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, "
            "of those whose visit of that number is old enough. Several visits of one day are one; of several services "
            "that day the one in the last row counts. Patients "
            "seen too recently are not lost.");
        rule.source = byCycles.source;
    }
    return rule;
}

Result<void> ChurnMetric::check(const metrics::EvaluationContext& context, const metrics::Request& request) const
{
    return checkServiceDays(context.db, metrics::parameter(info(), request, "services"));
}

void ChurnMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const LostRule rule = lostRule(work.context.db, work.request.parameters);
    const ChurnCounts counts = countChurn(work.columns, work.filter, rule, work.split);
    const auto valueOf = [&](const ChurnCount& count, bool withServed) {
        metrics::Value value = share(work, count.lost, count.base);
        // Each part is the lost among so many, so that two bases do not look like two counts of one thing.
        if (withServed && count.served > 0) {
            value.figures.push_back({"of_served",
                                     {QT_TRANSLATE_NOOP("core", "lost of %1 served"), {count.served}},
                                     100.0 * static_cast<double>(count.lost) / static_cast<double>(count.served),
                                     metrics::Unit::Percent,
                                     count.lost});
        }
        if (value.value)
            value.figures.push_back({"lost",
                                     {QT_TRANSLATE_NOOP("core", "lost of %1"), {count.base}},
                                     *value.value,
                                     metrics::Unit::Percent,
                                     count.lost});
        if (withServed && count.served > 0)
            value.figures.push_back({"served", QT_TRANSLATE_NOOP("core", "served"), static_cast<double>(count.served),
                                     metrics::Unit::Count, count.served});
        return value;
    };
    result.total = valueOf(counts.total, false);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(counts.groups[slot], work.split->isOfVisit()));
}

void ChurnMetric::collect(const Work& work, const TakeRow& take) const
{
    const std::vector<qint32> patience = lostRule(work.context.db, work.request.parameters).patience(work.columns);
    if (work.filter.narrowsNumbers()) {
        eachOldVisit(work.columns, work.filter, patience, [&](std::size_t, quint32 visit, int, bool isLast) {
            if (isLast)
                take(visit);
        });
        return;
    }
    eachLastVisit(work.columns, work.filter, patience, [&](std::size_t, quint32 visit, bool isLost) {
        if (isLost)
            take(visit);
    });
}

} // namespace tropa::patients
