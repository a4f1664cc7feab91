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

// A base that begins or ends a few days from the edge of a month, over a holiday, holds that month.
constexpr int daysOfHoliday = 10;
constexpr int monthsOfSeasons = 24;

// The whole months in the period and in the base; month by month, counted from the year 0.
class WholeMonths
{
public:
    WholeMonths(const VisitColumns& columns, const metrics::Scope& scope)
    {
        qint32 firstDay = columns.lastDay;
        for (std::size_t p = 0; p < columns.personCount(); ++p)
            firstDay = std::min(firstDay, columns.day[columns.first[p]]);
        QDate from = dateOf(firstDay), to = dateOf(columns.lastDay);
        if (from.day() <= daysOfHoliday)
            from = QDate(from.year(), from.month(), 1);
        if (to.daysInMonth() - to.day() < daysOfHoliday)
            to = QDate(to.year(), to.month(), to.daysInMonth());
        if (scope.from.isValid())
            from = std::max(from, scope.from);
        if (scope.to.isValid())
            to = std::min(to, scope.to);
        m_first = place(from.year(), from.month()) + (from.day() > 1 ? 1 : 0);
        m_last = place(to.year(), to.month()) - (to.day() < to.daysInMonth() ? 1 : 0);
    }
    qint64 count() const { return std::max(0, m_last - m_first + 1); }
    bool has(int year, int month) const { return place(year, month) >= m_first && place(year, month) <= m_last; }
    bool hasDay(qint32 day) const { return has(dateOf(day).year(), dateOf(day).month()); }
    int times(int month) const
    {
        int found = 0;
        for (int at = m_first; at <= m_last; ++at)
            found += at % 12 == month - 1 ? 1 : 0;
        return found;
    }

private:
    static int place(int year, int month) { return year * 12 + month - 1; }

    int m_first = 0;
    int m_last = -1;
};

// Visit days of a calendar month, and how many times the period holds it.
struct Season
{
    qint64 days = 0;
    int times = 0;

    double perMonth() const { return times > 0 ? static_cast<double>(days) / times : 0; }
};

std::array<Season, 12> seasonsOf(const VisitColumns& columns, const VisitFilter& filter, const WholeMonths& months)
{
    std::array<Season, 12> seasons;
    for (int month = 1; month <= 12; ++month)
        seasons[static_cast<std::size_t>(month - 1)].times = months.times(month);
    const VisitSplit byMonth = *VisitSplit::by(columns, QString::fromLatin1(dimension::month));
    const VisitDayCounts counts = countVisitDays(columns, filter.wholeYear(), &byMonth);
    for (std::size_t slot = 0; slot < counts.groups.size(); ++slot) {
        const qint64 month = byMonth.value(slot);
        if (months.has(static_cast<int>(month / 100), static_cast<int>(month % 100)))
            seasons[static_cast<std::size_t>(month % 100 - 1)].days += counts.groups[slot];
    }
    return seasons;
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
            "Visit days of a calendar month, for each time the period holds it, against the mean of the calendar "
            "months the period holds; 1 is the average month. Whole months only: one that lies partly in the period, "
            "or that the base begins or ends in more than ten days from its edge, is left out. Growth over the years "
            "is left in, and months are not corrected for working days.")};
    return info;
}

void SeasonalityMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const WholeMonths months(work.columns, work.request.scope);
    const std::array<Season, 12> seasons = seasonsOf(work.columns, work.filter, months);
    if (months.count() < monthsOfSeasons)
        result.rule = Message(
            QT_TRANSLATE_NOOP(
                "core",
                "Visit days of a calendar month, for each time the period holds it, against the mean of the calendar "
                "months the period holds; 1 is the average month. Whole months only: one that lies partly in the "
                "period, or that the base begins or ends in more than ten days from its edge, is left out. Growth over "
                "the years is left in, and months are not corrected for working days. Whole months here: %1; with "
                "fewer than 24 a season cannot be told from growth and chance."),
            {months.count()});
    qint64 days = 0, held = 0;
    double perMonth = 0;
    for (const Season& season : seasons) {
        days += season.days;
        held += season.times > 0 ? 1 : 0;
        perMonth += season.perMonth();
    }
    const auto indexOf = [&](const std::vector<Season>& asked) {
        qint64 theirs = 0;
        double rate = 0;
        for (const Season& season : asked) {
            theirs += season.days;
            rate += season.perMonth();
        }
        metrics::Value value;
        if (!asked.empty())
            value = share(work, theirs, days);
        else
            value.reason = Message(QT_TRANSLATE_NOOP("core", "The period does not hold this month whole"));
        if (value.value) {
            const double index = rate / static_cast<double>(asked.size()) / (perMonth / static_cast<double>(held));
            // What is asked is all there is, and against itself is 1; of no days no share gives the scale.
            if (static_cast<qint64>(asked.size()) == held || *value.value <= 0)
                value.interval.reset();
            if (value.interval) {
                value.interval->lower *= index / *value.value;
                value.interval->upper *= index / *value.value;
            }
            value.value = index;
        }
        value.n = theirs;
        return value;
    };
    const std::vector<qint64>& wanted = work.request.scope.values(dimension::calendarMonth);
    const metrics::Dimension& byMonth = *metrics::findDimension(QString::fromLatin1(dimension::calendarMonth));
    std::vector<Season> asked;
    for (qint64 month = 1; month <= 12; ++month) {
        if (!wanted.empty() && std::ranges::find(wanted, month) == wanted.end())
            continue;
        const Season& season = seasons[static_cast<std::size_t>(month - 1)];
        if (season.times > 0)
            asked.push_back(season);
        if (work.request.by == QLatin1String(dimension::calendarMonth) && days > 0)
            result.groups.push_back({month, metrics::dimensionLabel(work.context.db, byMonth, month),
                                     indexOf(season.times > 0 ? std::vector<Season>{season} : std::vector<Season>())});
    }
    result.total = indexOf(asked);
}

void SeasonalityMetric::collect(const Work& work, const TakeRow& take) const
{
    const WholeMonths months(work.columns, work.request.scope);
    takeVisitDays(work.columns, work.filter, [&](std::size_t visit) {
        if (months.hasDay(work.columns.day[visit]))
            take(visit);
    });
}

} // namespace tropa::patients
