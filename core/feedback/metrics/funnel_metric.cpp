#include "feedback/metrics/funnel_metric.h"

#include "feedback/metrics/row_metric.h"
#include "frame/frame_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

/// From one step to another, by their places; none when a name is unknown.
struct Way
{
    std::size_t from = 0;
    std::size_t to = 0;
};

class FunnelMetric final : public RowMetric<FunnelColumns>
{
public:
    using RowMetric::RowMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "stages.conversion",
            QT_TRANSLATE_NOOP("core", "Conversion of the funnel"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::HigherIsBetter,
            1,
            {dim::step, dim::channel, dim::clinic, dim::year, dim::quarter, dim::month},
            {{"from", QT_TRANSLATE_NOOP("core", "From step"), QString()},
             {"to", QT_TRANSLATE_NOOP("core", "To step"), QString()}},
            QT_TRANSLATE_NOOP(
                "core",
                "Counted at the later step among those counted at the earlier one in the same months, channels and "
                "clinics; months where either step was not counted are left out, and so are those that begin outside "
                "the period. From: %1; to: %2. Steps nobody named are the same for the total and all groups: from the "
                "first step that is counted in every month, channel and clinic to the last; by step, each from the "
                "step before it. A month may count people of the month before, so a conversion may pass 100 %, "
                "and then has no interval. Interval: Wilson.")};
        return known;
    }

    /// Counts are no rows a person can open; the way to them is the import.
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext&, const metrics::Request&, int) const override
    {
        return std::vector<EntityRef>();
    }

protected:
    QSet<QString> others() const override { return {QString::fromLatin1(dim::step)}; }
    bool counts(const FunnelColumns&, quint32, const metrics::Request&) const override { return true; }
    bool showsEmpty() const override { return true; }

    // Groups that begin at different steps cannot stand in one column.
    metrics::Request settled(const FunnelColumns& columns, const Chosen& chosen,
                             const metrics::Request& request) const override
    {
        metrics::Request whole = request;
        if (const auto way = wayOf(columns, chosen, request); way && request.by != QLatin1String(dim::step)) {
            whole.parameters[QStringLiteral("from")] = columns.stepNames[static_cast<qsizetype>(way->from)];
            whole.parameters[QStringLiteral("to")] = columns.stepNames[static_cast<qsizetype>(way->to)];
        }
        return whole;
    }

    metrics::Value value(const FunnelColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        const auto way = wayOf(columns, chosen, request);
        if (!way) {
            metrics::Value none;
            none.reason = {QT_TRANSLATE_NOOP("core", "There are no counts of two such steps here")};
            return none;
        }
        return conversion(columns, chosen, *way, level);
    }

    std::vector<metrics::Group> ownGroups(const FunnelColumns& columns, const Chosen& chosen,
                                          const metrics::Request& request, double level) const override
    {
        std::vector<metrics::Group> groups;
        const auto& wanted = request.scope.values(dim::step);
        for (std::size_t to = 1; to < columns.steps.size(); ++to) {
            if (!wanted.empty() && std::ranges::find(wanted, columns.steps[to]) == wanted.end())
                continue;
            metrics::Value one = conversion(columns, chosen, {to - 1, to}, level);
            if (one.n > 0)
                groups.push_back({columns.steps[to], columns.stepNames[static_cast<qsizetype>(to)], std::move(one)});
        }
        return groups;
    }

private:
    static std::optional<std::size_t> stepCalled(const FunnelColumns& columns, const QString& name)
    {
        for (qsizetype i = 0; i < columns.stepNames.size(); ++i) {
            if (frame::normalName(columns.stepNames[i]) == frame::normalName(name))
                return static_cast<std::size_t>(i);
        }
        return std::nullopt;
    }

    static std::size_t firstCounted(const FunnelColumns& columns, const Chosen& chosen, std::size_t before)
    {
        std::size_t step = 0;
        while (step < before && std::ranges::any_of(chosen, [&](quint32 row) { return !columns.counts[row][step]; }))
            ++step;
        return step;
    }

    std::optional<Way> wayOf(const FunnelColumns& columns, const Chosen& chosen, const metrics::Request& request) const
    {
        if (columns.steps.size() < 2 || chosen.empty())
            return std::nullopt;
        const QString from = parameter(info(), request, "from").toString();
        const QString to = parameter(info(), request, "to").toString();
        Way way{0, columns.steps.size() - 1};
        const auto& steps = request.scope.values(dim::step);
        if (!to.isEmpty()) {
            const auto place = stepCalled(columns, to);
            if (!place)
                return std::nullopt;
            way.to = *place;
        } else if (!steps.empty()) {
            const auto place = std::ranges::find(columns.steps, steps.back());
            if (place == columns.steps.end() || place == columns.steps.begin())
                return std::nullopt;
            way.to = static_cast<std::size_t>(place - columns.steps.begin());
        }
        if (!from.isEmpty()) {
            const auto place = stepCalled(columns, from);
            if (!place)
                return std::nullopt;
            way.from = *place;
        } else if (!steps.empty()) {
            way.from = way.to - 1;
        } else {
            way.from = firstCounted(columns, chosen, way.to);
        }
        return way.from < way.to ? std::optional(way) : std::nullopt;
    }

    static metrics::Value conversion(const FunnelColumns& columns, const Chosen& chosen, Way way, double level)
    {
        Chosen both;
        std::ranges::copy_if(chosen, std::back_inserter(both),
                             [&](quint32 row) { return columns.counts[row][way.from] && columns.counts[row][way.to]; });
        const auto countedAt = [&](std::size_t step) { // none where a month between did not count it
            std::optional<qint64> sum = 0;
            for (const quint32 row : both)
                sum =
                    sum && columns.counts[row][step] ? std::optional(*sum + *columns.counts[row][step]) : std::nullopt;
            return sum;
        };
        const qint64 from = countedAt(way.from).value_or(0), to = countedAt(way.to).value_or(0);
        const QDate newest = metrics::newestDay(columns.rows, both);
        const QDate asOf = newest.isValid() ? newest.addMonths(1).addDays(-1) : newest;
        metrics::Value value = shareValue(
            to, from, asOf, level, "reached", {QT_TRANSLATE_NOOP("core", "Reached the step")},
            {QT_TRANSLATE_NOOP("core", "No month here has counts of both “%1” and “%2”"),
             {columns.stepNames[static_cast<qsizetype>(way.from)], columns.stepNames[static_cast<qsizetype>(way.to)]}});
        value.isFunnel = true;
        for (std::size_t step = way.from; from > 0 && step <= way.to; ++step) {
            if (const auto count = countedAt(step))
                value.parts.push_back({Message::verbatim(columns.stepNames[static_cast<qsizetype>(step)]), *count,
                                       static_cast<double>(*count) / static_cast<double>(from), 0});
        }
        return value;
    }
};

} // namespace

void addFunnelMetric(metrics::Catalogue& catalogue)
{
    catalogue.add(std::make_unique<FunnelMetric>(std::make_shared<FunnelCache>(funnelTables()), loadFunnel));
}

} // namespace tropa::feedback
