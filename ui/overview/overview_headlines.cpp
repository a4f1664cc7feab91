#include "ui/overview/overview_headlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::overview {

namespace dimension = metrics::dimension;
using charts::BuiltHeadline;
using charts::ChartSource;
using metrics::MetricInfo;

namespace {

BuiltHeadline byWave(ChartSource& source, const MetricInfo& info)
{
    const metrics::Scope scope = source.scope(info.id);
    metrics::Request request{scope, {}, {}};
    const std::vector<qint64> wanted = scope.values(dimension::wave);
    const bool hasPeriod = scope.from.isValid() || scope.to.isValid();
    if (wanted.size() > 1 || (wanted.empty() && hasPeriod))
        return charts::headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
    metrics::Request waves{scope.without(dimension::wave), {}, QString::fromLatin1(dimension::wave)};
    const auto groups = source.evaluate(info.id, waves).groups;
    const auto chosen = wanted.empty() ? (groups.empty() ? groups.end() : groups.end() - 1)
                                       : std::ranges::find(groups, wanted.front(), &metrics::Group::key);
    if (chosen == groups.end())
        return charts::headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
    request.scope = waves.scope.with(dimension::wave, chosen->key);
    const metrics::Group* before = chosen == groups.begin() ? nullptr : &*(chosen - 1);
    BuiltHeadline built = charts::headlineOf(source, info, request, chosen->value, before ? &before->value : nullptr,
                                             before ? charts::groupName(source, waves, *before) : QString());
    if (wanted.empty())
        built.headline.name =
            source.say(Message(QT_TRANSLATE_NOOP("core", "%1, wave %2"), {built.headline.name, chosen->label}));
    return built;
}

// Losses and loyalty count everything since the base began: a year before, the base was a year younger, and the
// difference would speak of its age. So they are compared with nothing.
BuiltHeadline alone(ChartSource& source, const MetricInfo& info)
{
    const metrics::Request request{source.scope(info.id), {}, {}};
    return charts::headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
}

BuiltHeadline againstLastQuarter(ChartSource& source, const MetricInfo& info)
{
    const metrics::Request request{source.scope(info.id), {}, {}};
    const metrics::Value now = source.evaluate(info.id, request).total;
    if (request.scope.from.isValid() && request.scope.to.isValid()) {
        metrics::Request earlier = request;
        const qint64 days = request.scope.from.daysTo(request.scope.to) + 1;
        earlier.scope.to = request.scope.from.addDays(-1);
        earlier.scope.from = request.scope.from.addDays(-days);
        const metrics::Value before = source.evaluate(info.id, earlier).total;
        return charts::headlineOf(source, info, request, now, &before,
                                  source.say(Message(QT_TRANSLATE_NOOP("core", "the period before"))));
    }
    BuiltHeadline built = charts::headlineOf(source, info, request, now, nullptr, {});
    for (const char* step : {dimension::wave, dimension::quarter}) {
        const bool splits = std::ranges::any_of(
            info.dimensions, [&](const char* known) { return QLatin1String(known) == QLatin1String(step); });
        if (!splits)
            continue;
        const auto groups = source.evaluate(info.id, {request.scope, {}, QString::fromLatin1(step)}).groups;
        if (groups.size() < 2)
            continue;
        built.headline.point.change = charts::changeOf(info, groups[groups.size() - 2].value, groups.back().value,
                                                       groups[groups.size() - 2].label, source.language());
        break;
    }
    return built;
}

} // namespace

std::vector<BuiltHeadline> overviewHeadlines(ChartSource& source)
{
    struct Tile
    {
        const char* metric;
        const char* name;
        BuiltHeadline (*build)(ChartSource&, const MetricInfo&);
    };
    constexpr Tile wanted[] = {
        {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty, NPS"), byWave},
        {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied, CSAT"), byWave},
        {"patients.loyal_share", QT_TRANSLATE_NOOP("core", "Loyal patients"), alone},
        {"patients.churn", QT_TRANSLATE_NOOP("core", "Lost patients"), alone},
        {"calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Booking from a call"), againstLastQuarter},
        {"reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews"), againstLastQuarter},
        {"checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient"), againstLastQuarter},
    };
    std::vector<BuiltHeadline> headlines;
    for (const Tile& tile : wanted) {
        const MetricInfo* info = source.info(tile.metric);
        if (info == nullptr || source.context().progress.stopped())
            continue;
        BuiltHeadline built = tile.build(source, *info);
        built.headline.name = source.say(Message(tile.name));
        if (built.headline.point.n > 0)
            headlines.push_back(std::move(built));
    }
    return headlines;
}

} // namespace tropa::ui::overview
