#include "figures/headlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::figures {

namespace dimension = metrics::dimension;
using metrics::MetricInfo;

BuiltHeadline headlineByWave(ChartSource& source, const MetricInfo& info)
{
    const metrics::Scope scope = source.scope(info.id);
    metrics::Request request{scope, {}, {}};
    const std::vector<qint64> wanted = scope.values(dimension::wave);
    const bool hasPeriod = scope.from.isValid() || scope.to.isValid();
    if (wanted.size() > 1 || (wanted.empty() && hasPeriod))
        return headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
    metrics::Request waves{scope.without(dimension::wave), {}, QString::fromLatin1(dimension::wave)};
    const auto groups = source.evaluate(info.id, waves).groups;
    const auto chosen = wanted.empty() ? (groups.empty() ? groups.end() : groups.end() - 1)
                                       : std::ranges::find(groups, wanted.front(), &metrics::Group::key);
    if (chosen == groups.end())
        return headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
    request.scope = waves.scope.with(dimension::wave, chosen->key);
    const metrics::Group* before = chosen == groups.begin() ? nullptr : &*(chosen - 1);
    BuiltHeadline built = headlineOf(source, info, request, chosen->value, before ? &before->value : nullptr,
                                     before ? groupName(source, waves, *before) : QString());
    if (wanted.empty())
        built.headline.name =
            source.say(Message(QT_TRANSLATE_NOOP("core", "%1, wave %2"), {built.headline.name, chosen->label}));
    return built;
}

BuiltHeadline headlineAlone(ChartSource& source, const MetricInfo& info)
{
    const metrics::Request request{source.scope(info.id), {}, {}};
    return headlineOf(source, info, request, source.evaluate(info.id, request).total, nullptr, {});
}

BuiltHeadline headlineAgainstLastQuarter(ChartSource& source, const MetricInfo& info)
{
    const metrics::Request request{source.scope(info.id), {}, {}};
    const metrics::Value now = source.evaluate(info.id, request).total;
    if (request.scope.from.isValid() && request.scope.to.isValid()) {
        metrics::Request earlier = request;
        const qint64 days = request.scope.from.daysTo(request.scope.to) + 1;
        earlier.scope.to = request.scope.from.addDays(-1);
        earlier.scope.from = request.scope.from.addDays(-days);
        const metrics::Value before = source.evaluate(info.id, earlier).total;
        return headlineOf(source, info, request, now, &before,
                          source.say(Message(QT_TRANSLATE_NOOP("core", "the period before"))));
    }
    BuiltHeadline built = headlineOf(source, info, request, now, nullptr, {});
    for (const char* step : {dimension::wave, dimension::quarter}) {
        const bool splits = std::ranges::any_of(
            info.dimensions, [&](const char* known) { return QLatin1String(known) == QLatin1String(step); });
        if (!splits)
            continue;
        const auto groups = source.evaluate(info.id, {request.scope, {}, QString::fromLatin1(step)}).groups;
        if (groups.size() < 2)
            continue;
        built.headline.point.change = changeOf(info, groups[groups.size() - 2].value, groups.back().value,
                                               groups[groups.size() - 2].label, source.language());
        break;
    }
    return built;
}

std::vector<BuiltHeadline> builtHeadlines(ChartSource& source, std::span<const PlannedHeadline> plan)
{
    std::vector<BuiltHeadline> headlines;
    for (const PlannedHeadline& tile : plan) {
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

} // namespace tropa::figures
