#include "feedback/metrics/call_metrics.h"

#include "feedback/metrics/row_metric.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

Message noCalls()
{
    return {QT_TRANSLATE_NOOP("core", "There are no calls here")};
}

std::vector<const char*> callDimensions(bool byReason)
{
    std::vector<const char*> all = {dim::clinic,  dim::channel, dim::topic,   dim::year,
                                    dim::quarter, dim::month,   dim::segment, dim::persona};
    if (byReason)
        all.insert(all.end(), {dim::reason, dim::touchpoint, dim::stage});
    return all;
}

class BookingMetric final : public RowMetric<CallColumns>
{
public:
    using RowMetric::RowMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "calls.booking_conversion",
            QT_TRANSLATE_NOOP("core", "Calls that end in a booking"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::HigherIsBetter,
            1,
            callDimensions(false),
            {},
            QT_TRANSLATE_NOOP(
                "core",
                "Calls that ended in a booking among all calls; n counts calls, a caller may call again. Interval: "
                "Wilson.")};
        return known;
    }

protected:
    metrics::Value value(const CallColumns& columns, const Chosen& chosen, const metrics::Request&,
                         double level) const override
    {
        const auto booked = std::ranges::count_if(chosen, [&](quint32 row) { return columns.calls[row].booked; });
        return shareValue(booked, static_cast<qint64>(chosen.size()), metrics::newestDay(columns.rows, chosen), level,
                          "booked", {QT_TRANSLATE_NOOP("core", "Booked")}, noCalls());
    }
    bool counts(const CallColumns&, quint32, const metrics::Request&) const override { return true; }
};

/// Reason, and what a reason points at, narrow the numerator: the base stays all calls not booked.
class LostMetric final : public RowMetric<CallColumns>
{
public:
    using RowMetric::RowMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "calls.lost_share",
            QT_TRANSLATE_NOOP("core", "Calls lost for a reason"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::LowerIsBetter,
            1,
            callDimensions(true),
            {{"base", QT_TRANSLATE_NOOP("core", "Base"), QStringLiteral("lost")}},
            QT_TRANSLATE_NOOP(
                "core",
                "Calls lost for the chosen reasons, base: %1. Lost: the calls not booked, whatever their reason; "
                "calls: all calls. n counts the base. Interval: Wilson.")};
        return known;
    }

protected:
    Result<void> check(const metrics::Request& request) const override
    {
        const QString base = parameter(info(), request, "base").toString();
        if (base == QLatin1String("lost") || base == QLatin1String("calls"))
            return {};
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The base is \"lost\" or \"calls\"")});
    }
    QSet<QString> others() const override
    {
        return {QString::fromLatin1(dim::reason), QString::fromLatin1(dim::touchpoint),
                QString::fromLatin1(dim::stage)};
    }
    metrics::Value value(const CallColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        const bool ofLost = isOfLost(request);
        const bool isNarrowed =
            std::ranges::any_of(others(), [&](const QString& d) { return request.scope.where.contains(d); });
        if (ofLost && !isNarrowed) {
            metrics::Value none;
            none.reason = {QT_TRANSLATE_NOOP("core", "Choose a reason, or split by reason")};
            return none;
        }
        Chosen base = chosen;
        if (ofLost)
            std::erase_if(base, [&](quint32 row) { return columns.calls[row].booked; });
        const auto lost = std::ranges::count_if(base, [&](quint32 row) { return counts(columns, row, request); });
        return shareValue(lost, static_cast<qint64>(base.size()), metrics::newestDay(columns.rows, base), level, "lost",
                          {QT_TRANSLATE_NOOP("core", "Lost")}, noCalls());
    }
    bool counts(const CallColumns& columns, quint32 row, const metrics::Request& request) const override
    {
        if (columns.calls[row].booked)
            return false;
        return std::ranges::all_of(others(), [&](const QString& dimension) {
            const auto wanted = request.scope.where.find(dimension);
            if (wanted == request.scope.where.end())
                return true;
            const metrics::CodedColumn& column = *columns.rows.column(dimension);
            const int code = column.codes[row];
            return code >= 0 && std::ranges::find(wanted->second, column.keys[static_cast<std::size_t>(code)]) !=
                                    wanted->second.end();
        });
    }
    std::vector<metrics::Group> ownGroups(const CallColumns& columns, const Chosen& chosen,
                                          const metrics::Request& request, double level) const override
    {
        std::vector<metrics::Group> groups;
        const metrics::CodedColumn& column = *columns.rows.column(request.by);
        const auto already = request.scope.where.find(request.by);
        for (std::size_t i = 0; i < column.keys.size(); ++i) {
            if (already != request.scope.where.end() &&
                std::ranges::find(already->second, column.keys[i]) == already->second.end())
                continue;
            metrics::Request one = request;
            one.scope.where[request.by] = {column.keys[i]};
            metrics::Value value = this->value(columns, chosen, one, level);
            if (value.n > 0 && value.figures.front().count > 0)
                groups.push_back({column.keys[i], column.labels[static_cast<qsizetype>(i)], std::move(value)});
        }
        return groups;
    }

private:
    bool isOfLost(const metrics::Request& request) const
    {
        return parameter(info(), request, "base").toString() == QLatin1String("lost");
    }
};

class CameMetric final : public RowMetric<CallColumns>
{
public:
    using RowMetric::RowMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "calls.came_share",
            QT_TRANSLATE_NOOP("core", "Came after booking by phone"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::HigherIsBetter,
            1,
            callDimensions(false),
            {{"days", QT_TRANSLATE_NOOP("core", "Days"), 14, metrics::Bounds{0, 36500}}},
            QT_TRANSLATE_NOOP(
                "core",
                "Booked calls whose caller has a visit on the day of the call or in the %1 days after it, among all "
                "booked calls. Callers the visit base does not know count as not come. Interval: Wilson.")};
        return known;
    }

protected:
    metrics::Value value(const CallColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        Chosen booked = chosen;
        std::erase_if(booked, [&](quint32 row) { return !counts(columns, row, request); });
        const int days = parameter(info(), request, "days").toInt();
        const auto came = std::ranges::count_if(booked, [&](quint32 row) {
            const int day = columns.rows.days[row];
            const auto& visits = columns.visitDays[row];
            const auto next = std::ranges::lower_bound(visits, day);
            return day > 0 && next != visits.end() && *next <= day + days;
        });
        return shareValue(came, static_cast<qint64>(booked.size()), metrics::newestDay(columns.rows, booked), level,
                          "came", {QT_TRANSLATE_NOOP("core", "Came")},
                          {QT_TRANSLATE_NOOP("core", "There are no booked calls here")});
    }
    bool counts(const CallColumns& columns, quint32 row, const metrics::Request&) const override
    {
        return columns.calls[row].booked;
    }
};

class WaitMetric final : public RowMetric<CallColumns>
{
public:
    using RowMetric::RowMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "calls.wait",
            QT_TRANSLATE_NOOP("core", "Wait for an answer to a call"),
            metrics::Unit::Minutes,
            metrics::scale::open,
            metrics::Direction::LowerIsBetter,
            2,
            callDimensions(false),
            {},
            QT_TRANSLATE_NOOP(
                "core",
                "Mean minutes from the ring to the answer; calls whose wait was not kept are left out. Waits are "
                "skewed, so the median stands beside it. Interval: Student's t.")};
        return known;
    }

protected:
    metrics::Value value(const CallColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        Chosen known = chosen;
        std::erase_if(known, [&](quint32 row) { return !counts(columns, row, request); });
        std::vector<double> minutes;
        for (const quint32 row : known)
            minutes.push_back(*columns.calls[row].waitSeconds / 60);
        metrics::Value value =
            meanValue(minutes, metrics::newestDay(columns.rows, known), level, info().scale, noCalls());
        if (value.value) {
            std::ranges::sort(minutes);
            const std::size_t half = minutes.size() / 2;
            const double median = minutes.size() % 2 == 1 ? minutes[half] : (minutes[half - 1] + minutes[half]) / 2;
            value.figures = {{"median", QT_TRANSLATE_NOOP("core", "Median"), median, metrics::Unit::Minutes, value.n}};
        }
        return value;
    }
    bool counts(const CallColumns& columns, quint32 row, const metrics::Request&) const override
    {
        return columns.calls[row].waitSeconds.has_value();
    }
};

} // namespace

void addCallMetrics(metrics::Catalogue& catalogue, const std::shared_ptr<CallCache>& calls)
{
    catalogue.add(std::make_unique<BookingMetric>(calls, loadCalls));
    catalogue.add(std::make_unique<LostMetric>(calls, loadCalls));
    catalogue.add(std::make_unique<CameMetric>(calls, loadCalls));
    catalogue.add(std::make_unique<WaitMetric>(calls, loadCalls));
}

} // namespace tropa::feedback
