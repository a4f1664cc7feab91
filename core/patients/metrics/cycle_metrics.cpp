#include "patients/metrics/cycle_metrics.h"

#include "patients/cycles.h"
#include "statistics/survival.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr double daysOfMonth = 30.4375;
constexpr int mostMonths = 36;
constexpr int standardDays = 365;

bool splitsByMonths(const metrics::Request& request)
{
    return request.by == QLatin1String(dimension::monthsSince);
}

} // namespace

const metrics::MetricInfo& RetentionMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.retention",
        QT_TRANSLATE_NOOP("core", "Came in a month after the first"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        patientDimensions({dimension::cohort, dimension::monthsSince}),
        {{"month", QT_TRANSLATE_NOOP("core", "Calendar months after that of the first visit"), 1,
          metrics::Bounds{1, 1200}}},
        QT_TRANSLATE_NOOP(
            "core",
            "Patients who came in the calendar month that lies %1 after that of their first visit, among those for "
            "whom that month is over; by months since the first visit, each month on its own. Clinic, doctor and "
            "service are those of the first visit.")};
    return info;
}

std::vector<qint64> RetentionMetric::monthsAsked(const Work& work) const
{
    const std::vector<qint64>& wanted = work.request.scope.values(dimension::monthsSince);
    return wanted.empty() ? std::vector<qint64>{whole(work, "month")} : wanted;
}

void RetentionMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const MonthTable table(work.columns, work.filter);
    const bool byMonths = splitsByMonths(work.request);
    const std::vector<qint64> asked = monthsAsked(work);
    const auto isAsked = [&](int month) { return std::ranges::find(asked, month) != asked.end(); };
    ShareCounts counts;
    counts.groups.resize(byMonths ? mostMonths + 1 : work.split ? work.split->slotCount() : 0);
    eachCohortMonth(
        work.columns, work.filter, table,
        [&](std::size_t p, quint32 first, int seen) {
            for (const qint64 month : asked) {
                if (month > seen)
                    continue;
                ++counts.total.base;
                if (work.split)
                    ++counts.groups[work.split->slot(p, first, 1)].base;
            }
            for (int month = 0; byMonths && month <= std::min(seen, mostMonths); ++month)
                ++counts.groups[static_cast<std::size_t>(month)].base;
        },
        [&](std::size_t p, quint32 first, int month, quint32) {
            if (isAsked(month)) {
                ++counts.total.hits;
                if (work.split)
                    ++counts.groups[work.split->slot(p, first, 1)].hits;
            }
            if (byMonths && month <= mostMonths)
                ++counts.groups[static_cast<std::size_t>(month)].hits;
        });
    const auto valueOf = [&](const ShareCount& count) {
        metrics::Value value = share(work, count.hits, count.base);
        if (value.value)
            value.figures.push_back(
                {"came", QT_TRANSLATE_NOOP("core", "came"), *value.value, metrics::Unit::Percent, count.hits});
        return value;
    };
    result.total = valueOf(counts.total);
    const std::vector<qint64>& wanted = work.request.scope.values(dimension::monthsSince);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot) {
        if (!byMonths)
            addGroup(work, result, slot, valueOf(counts.groups[slot]));
        else if (wanted.empty() || isAsked(static_cast<int>(slot)))
            addGroup(work, result, static_cast<qint64>(slot), valueOf(counts.groups[slot]));
    }
}

void RetentionMetric::collect(const Work& work, const TakeRow& take) const
{
    const MonthTable table(work.columns, work.filter);
    const std::vector<qint64> asked = monthsAsked(work);
    eachCohortMonth(
        work.columns, work.filter, table, [](std::size_t, quint32, int) {},
        [&](std::size_t, quint32, int month, quint32 visit) {
            if (std::ranges::find(asked, month) != asked.end())
                take(visit);
        });
}

const metrics::MetricInfo& ReturnedMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.returned",
        QT_TRANSLATE_NOOP("core", "Came again in time"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        patientDimensions({dimension::cohort, dimension::monthsSince}),
        {{"days", QT_TRANSLATE_NOOP("core", "Days after the first visit"), standardDays, metrics::Bounds{1, 36500}}},
        Message::counted(
            QT_TRANSLATE_N_NOOP(
                "core",
                "Share of new patients who come on a second day within %n day(s) of the first visit; by months since "
                "the first visit, within so many months. Patients who were not seen long enough count for as long as "
                "they were (Kaplan–Meier). n counts new patients. Clinic, doctor and service are those of the first "
                "visit."),
            standardDays)};
    return info;
}

Message ReturnedMetric::rule(const metrics::Request& request) const
{
    return countedRule(info(), request, "days");
}

double ReturnedMetric::daysAsked(const Work& work) const
{
    const std::vector<qint64>& months = work.request.scope.values(dimension::monthsSince);
    return months.empty() ? whole(work, "days") : static_cast<double>(*std::ranges::max_element(months)) * daysOfMonth;
}

void ReturnedMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const bool byMonths = splitsByMonths(work.request);
    std::vector<statistics::Survivor> all;
    std::vector<std::vector<statistics::Survivor>> groups(work.split ? work.split->slotCount() : 0);
    const qint32 asOf = work.filter.toDay();
    eachFirstVisit(work.columns, work.filter, 0, [&](std::size_t p, quint32 visit, qint32 secondDay) {
        const qint32 firstDay = work.columns.day[visit];
        const statistics::Survivor one{static_cast<double>((secondDay >= 0 ? secondDay : asOf) - firstDay),
                                       secondDay >= 0, 0};
        all.push_back(one);
        if (work.split)
            groups[work.split->slot(p, visit, 1)].push_back(one);
    });
    const auto curveOf = [&](const std::vector<statistics::Survivor>& persons) {
        return persons.empty() ? Result<statistics::SurvivalCurve>(statistics::SurvivalCurve())
                               : statistics::kaplanMeier(persons, work.context.level);
    };
    const auto valueAt = [&](const Result<statistics::SurvivalCurve>& curve, std::size_t n, double days) {
        metrics::Value value;
        value.n = static_cast<qint64>(n);
        if (!curve || n == 0)
            return value;
        if (curve->lastTime < days) {
            value.reason = Message(QT_TRANSLATE_NOOP("core", "Nobody was seen for so long"));
            return value;
        }
        double survival = 1, lower = 1, upper = 1;
        for (const auto& step : curve->steps) {
            if (step.time > days)
                break;
            survival = step.survival;
            lower = step.lower;
            upper = step.upper;
        }
        value.value = 100 * (1 - survival);
        // Greenwood's variance is 0 before anybody came back and after all have: that is no certainty.
        if (upper > lower)
            value.interval = statistics::Interval{100 * (1 - upper), 100 * (1 - lower), work.context.level,
                                                  QStringLiteral("kaplan-meier")};
        return value;
    };
    const auto whole = curveOf(all);
    const double asked = daysAsked(work);
    result.total = valueAt(whole, all.size(), asked);
    for (int month = 1; byMonths && month <= mostMonths && whole && month * daysOfMonth <= whole->lastTime; ++month) {
        const std::vector<qint64>& wanted = work.request.scope.values(dimension::monthsSince);
        if (wanted.empty() || std::ranges::find(wanted, month) != wanted.end())
            addGroup(work, result, static_cast<qint64>(month), valueAt(whole, all.size(), month * daysOfMonth));
    }
    for (std::size_t slot = 0; slot < groups.size(); ++slot)
        addGroup(work, result, slot, valueAt(curveOf(groups[slot]), groups[slot].size(), asked));
}

void ReturnedMetric::collect(const Work& work, const TakeRow& take) const
{
    const double asked = daysAsked(work);
    eachFirstVisit(work.columns, work.filter, 0, [&](std::size_t, quint32 visit, qint32 secondDay) {
        if (secondDay >= 0 && secondDay - work.columns.day[visit] <= asked)
            take(visit);
    });
}

const metrics::MetricInfo& IntervalMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.interval",
        QT_TRANSLATE_NOOP("core", "Days to the next visit"),
        metrics::Unit::Days,
        metrics::scale::open,
        metrics::Direction::Neutral,
        0,
        patientDimensions({dimension::visitNumber, dimension::cohort, dimension::year, dimension::quarter,
                           dimension::month, dimension::calendarMonth}),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Median days from a visit to the patient's next visit on another day, both in the period; n counts such "
            "pairs. Visits after which nobody came again are not in it: see the return curve for those. All conditions "
            "are those of the earlier visit. Interval: order statistics; pairs of one patient are taken as apart.")};
    return info;
}

void IntervalMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    std::vector<qint32> all;
    std::vector<std::vector<qint32>> groups(work.split ? work.split->slotCount() : 0);
    eachInterval(work.columns, work.filter, [&](std::size_t p, quint32 visit, int number, qint32 days) {
        all.push_back(days);
        if (work.split)
            groups[work.split->slot(p, visit, number)].push_back(days);
    });
    const auto valueOf = [&](std::vector<qint32>& days) {
        metrics::Value value;
        value.n = static_cast<qint64>(days.size());
        if (const auto median = medianOf(days, work.context.level)) {
            value.value = median->median;
            if (median->lower)
                value.interval = statistics::Interval{*median->lower, *median->upper, work.context.level,
                                                      QStringLiteral("order-statistics")};
        }
        return value;
    };
    result.total = valueOf(all);
    for (std::size_t slot = 0; slot < groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(groups[slot]));
}

void IntervalMetric::collect(const Work& work, const TakeRow& take) const
{
    eachInterval(work.columns, work.filter, [&](std::size_t, quint32 visit, int, qint32) { take(visit); });
}

} // namespace tropa::patients
