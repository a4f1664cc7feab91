#include "patients/metrics/value_metrics.h"

#include "patients/value.h"
#include "patients/visit_store.h"
#include "statistics/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr double hundredths = 100;

// Costs of the channels a value speaks of, for the period asked, in hundredths.
class Costs
{
public:
    explicit Costs(storage::Connection& connection, const metrics::Scope& scope)
    {
        m_costs = channelCosts(connection, scope.from, scope.to);
    }
    bool isEmpty() const { return m_costs.empty(); }
    double of(qint64 channel) const
    {
        const auto found = m_costs.find(channel);
        return found == m_costs.end() ? 0 : found->second;
    }
    double ofAll(const std::vector<qint64>& channels) const
    {
        if (channels.empty())
            return std::accumulate(m_costs.begin(), m_costs.end(), 0.0,
                                   [](double sum, const auto& cost) { return sum + cost.second; });
        return std::accumulate(channels.begin(), channels.end(), 0.0,
                               [this](double sum, qint64 channel) { return sum + of(channel); });
    }

    /// Channels of the scope that cost money and brought nobody: part of the total, so they stand among the groups.
    std::vector<qint64> without(const metrics::Evaluation& result, const metrics::Scope& scope) const
    {
        const std::vector<qint64> chosen = scope.values(dimension::channel);
        std::vector<qint64> left;
        for (const auto& [channel, cost] : m_costs) {
            const bool isChosen = chosen.empty() || std::ranges::find(chosen, channel) != chosen.end();
            const auto isIt = [channel = channel](const metrics::Group& group) { return group.key == channel; };
            if (cost > 0 && isChosen && channel != 0 && std::ranges::none_of(result.groups, isIt))
                left.push_back(channel);
        }
        return left;
    }

private:
    std::map<qint64, double> m_costs;
};

statistics::Summary summaryOf(const PatientSum& sum)
{
    statistics::Summary summary;
    summary.n = summary.weight = summary.effectiveN = static_cast<double>(sum.patients);
    summary.mean = sum.mean();
    summary.variance = sum.variance();
    return summary;
}

// Costs are known per channel only, so a value narrowed or split by anything else has none taken off.
bool hasCosts(const metrics::Request& request)
{
    const bool narrowed = std::ranges::any_of(
        request.scope.where, [](const auto& one) { return one.first != QLatin1String(dimension::channel); });
    return !narrowed && (request.by.isEmpty() || request.by == QLatin1String(dimension::channel));
}

template <class Say>
void addWithoutPatients(storage::Connection& db, const std::vector<qint64>& channels, metrics::Evaluation& result,
                        Say say)
{
    for (const qint64 channel : channels) {
        metrics::Value value;
        value.reason = Message(QT_TRANSLATE_NOOP("core", "It cost money and brought nobody"));
        say(value);
        result.groups.push_back(
            {channel, metrics::dimensionLabel(db, *metrics::findDimension(QLatin1String(dimension::channel)), channel),
             std::move(value)});
    }
}

template <class TakeRow>
void takeVisitsInPeriod(const VisitColumns& columns, const VisitFilter& filter, const TakeRow& take)
{
    eachInPeriod(columns, filter, [&](std::size_t, quint32 begin, quint32 end) {
        for (quint32 visit = begin; visit < end; ++visit)
            take(visit);
    });
}

template <class TakeRow>
void takeVisitDays(const VisitColumns& columns, const VisitFilter& filter, const TakeRow& take)
{
    eachVisitDay(columns, filter, [&](std::size_t, quint32 begin, quint32 end, int) {
        for (quint32 visit = begin; visit < end; ++visit) {
            if (filter.takesVisit(visit))
                take(visit);
        }
    });
}

} // namespace

const metrics::MetricInfo& LifetimeValueMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.ltv",
        QT_TRANSLATE_NOOP("core", "Lifetime value so far"),
        metrics::Unit::Money,
        metrics::scale::open,
        metrics::Direction::HigherIsBetter,
        0,
        patientDimensions({dimension::cohort}),
        {},
        QT_TRANSLATE_NOOP(
            "core", "Mean per patient of amounts less costs of visits in the period, less the acquisition costs of "
                    "the channel per patient. Clinic, doctor and service are those of the patient's first visit in "
                    "the period. Costs of channels are known for channels only: split or narrowed by "
                    "anything else, nothing is taken off for acquisition; of a month of costs that lies partly in the "
                    "period its days there count. The future is not predicted.")};
    return info;
}

void LifetimeValueMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const Costs costs(work.context.db, work.request.scope);
    const bool taken = hasCosts(work.request);
    const PatientSums sums = sumMargins(work.columns, work.filter, work.split);
    const auto valueOf = [&](const PatientSum& sum, double cost) {
        metrics::Value value;
        value.n = sum.patients;
        if (sum.patients == 0)
            return value;
        const double perPatient = taken ? cost / static_cast<double>(sum.patients) : 0;
        value.value = (sum.mean() - perPatient) / hundredths;
        if (const auto interval = statistics::meanInterval(summaryOf(sum), work.context.level)) {
            value.interval =
                statistics::Interval{(interval->lower - perPatient) / hundredths,
                                     (interval->upper - perPatient) / hundredths, interval->level, interval->method};
        }
        value.figures.push_back({"margin", QT_TRANSLATE_NOOP("core", "margin per patient"), sum.mean() / hundredths,
                                 metrics::Unit::Money, sum.patients});
        if (taken)
            value.figures.push_back({"cac", QT_TRANSLATE_NOOP("core", "acquisition cost per patient"),
                                     perPatient / hundredths, metrics::Unit::Money, sum.patients});
        return value;
    };
    result.total = valueOf(sums.total, costs.ofAll(work.request.scope.values(dimension::channel)));
    for (std::size_t slot = 0; slot < sums.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(sums.groups[slot], costs.of(work.split->value(slot))));
    if (work.request.by == QLatin1String(dimension::channel))
        addWithoutPatients(work.context.db, costs.without(result, work.request.scope), result, [](metrics::Value&) {});
}

void LifetimeValueMetric::collect(const Work& work, const TakeRow& take) const
{
    takeVisitsInPeriod(work.columns, work.filter, take);
}

const metrics::MetricInfo& ReturnOnAcquisitionMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.roi",
        QT_TRANSLATE_NOOP("core", "Return on acquisition"),
        metrics::Unit::Percent,
        metrics::scale::open,
        metrics::Direction::HigherIsBetter,
        1,
        {dimension::channel},
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "(Margin of the visits of the channel's patients less the channel's costs) / the channel's costs, in the "
            "period; of a month of costs that lies partly in it its days there count. A patient's channel is the one "
            "in "
            "the patient table, else that of the first visit. The interval takes costs as fixed and patients as "
            "drawn.")};
    return info;
}

void ReturnOnAcquisitionMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const Costs costs(work.context.db, work.request.scope);
    if (costs.isEmpty()) {
        result.total.reason = Message(QT_TRANSLATE_NOOP("core", "There are no costs of channels in this period"));
        return;
    }
    const PatientSums sums = sumMargins(work.columns, work.filter, work.split);
    const auto valueOf = [&](const PatientSum& sum, double cost) {
        metrics::Value value;
        value.n = sum.patients;
        if (sum.patients == 0 || cost <= 0) {
            value.reason = Message(QT_TRANSLATE_NOOP("core", "No costs are known for this channel"));
            return value;
        }
        const auto n = static_cast<double>(sum.patients);
        value.value = 100 * (sum.sum - cost) / cost;
        if (const auto interval = statistics::meanInterval(summaryOf(sum), work.context.level)) {
            value.interval =
                statistics::Interval{100 * (interval->lower * n - cost) / cost,
                                     100 * (interval->upper * n - cost) / cost, interval->level, interval->method};
        }
        value.figures = {
            {"margin", QT_TRANSLATE_NOOP("core", "margin"), sum.sum / hundredths, metrics::Unit::Money, sum.patients},
            {"cost", QT_TRANSLATE_NOOP("core", "cost"), cost / hundredths, metrics::Unit::Money, sum.patients}};
        return value;
    };
    result.total = valueOf(sums.total, costs.ofAll(work.request.scope.values(dimension::channel)));
    for (std::size_t slot = 0; slot < sums.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(sums.groups[slot], costs.of(work.split->value(slot))));
    if (work.request.by == QLatin1String(dimension::channel))
        addWithoutPatients(work.context.db, costs.without(result, work.request.scope), result,
                           [](metrics::Value& value) { value.value = -100; });
}

void ReturnOnAcquisitionMetric::collect(const Work& work, const TakeRow& take) const
{
    takeVisitsInPeriod(work.columns, work.filter, take);
}

const metrics::MetricInfo& VisitsMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.visits",
        QT_TRANSLATE_NOOP("core", "Visits"),
        metrics::Unit::Count,
        metrics::scale::open,
        metrics::Direction::Neutral,
        0,
        patientDimensions({dimension::visitNumber, dimension::year, dimension::quarter, dimension::month,
                           dimension::calendarMonth, dimension::cohort}),
        {},
        QT_TRANSLATE_NOOP("core",
                          "Visit days in the period: several visits of a patient on one day are one. A day with two "
                          "doctors counts for both, so doctors may add up to more than the total.")};
    return info;
}

void VisitsMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const VisitDayCounts counts = countVisitDays(work.columns, work.filter, work.split);
    const auto valueOf = [](qint64 count) {
        metrics::Value value;
        value.value = static_cast<double>(count);
        value.n = count;
        return value;
    };
    result.total = valueOf(counts.total);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot)
        addGroup(work, result, slot, valueOf(counts.groups[slot]));
}

void VisitsMetric::collect(const Work& work, const TakeRow& take) const
{
    takeVisitDays(work.columns, work.filter, take);
}

const metrics::MetricInfo& SeasonalityMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.seasonality",
        QT_TRANSLATE_NOOP("core", "Seasonality"),
        metrics::Unit::Ratio,
        metrics::scale::open,
        metrics::Direction::Neutral,
        2,
        patientDimensions({dimension::calendarMonth}),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Visit days of a calendar month against a twelfth of all visit days in the period; 1 is the average "
            "month. The period should hold whole years. Months are not corrected for working days.")};
    return info;
}

void SeasonalityMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const std::vector<qint64>& wanted = work.request.scope.values(dimension::calendarMonth);
    const VisitSplit byMonth = *VisitSplit::by(work.columns, QString::fromLatin1(dimension::calendarMonth));
    const VisitDayCounts counts = countVisitDays(work.columns, work.filter.wholeYear(), &byMonth);
    const auto indexOf = [&](qint64 days, qint64 months) {
        metrics::Value value = share(work, days, counts.total);
        const double scale = 12.0 / static_cast<double>(months) / 100;
        if (value.value) {
            value.value = *value.value * scale;
            if (value.interval) {
                value.interval->lower *= scale;
                value.interval->upper *= scale;
            }
        }
        value.n = days;
        return value;
    };
    qint64 days = 0, months = 0;
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot) {
        if (!wanted.empty() && std::ranges::find(wanted, byMonth.value(slot)) == wanted.end())
            continue;
        days += counts.groups[slot];
        ++months;
        if (work.request.by == QLatin1String(dimension::calendarMonth))
            addGroup(work, result, slot, indexOf(counts.groups[slot], 1));
    }
    result.total = indexOf(days, std::max<qint64>(months, 1));
    if (months == 12)
        result.total.interval.reset(); // the whole year against itself is 1
}

void SeasonalityMetric::collect(const Work& work, const TakeRow& take) const
{
    takeVisitDays(work.columns, work.filter, take);
}

} // namespace tropa::patients
