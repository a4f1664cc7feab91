#include "maps/curve_sources.h"

#include "base/format_number.h"
#include "maps/map_store.h"
#include "metrics/dimension.h"

#include <algorithm>

namespace tropa::maps {

namespace {

bool isForCurves(const metrics::MetricInfo& info)
{
    return !info.scale.isOpen() && std::any_of(info.dimensions.begin(), info.dimensions.end(), [](const char* one) {
        return qstrcmp(one, metrics::dimension::touchpoint) == 0;
    });
}

} // namespace

std::vector<const metrics::MetricInfo*> curveMetrics(const metrics::Catalogue& catalogue)
{
    std::vector<const metrics::MetricInfo*> found;
    for (const auto& metric : catalogue.metrics()) {
        if (isForCurves(metric->info()))
            found.push_back(&metric->info());
    }
    return found;
}

Message experienceRule(const metrics::MetricInfo& info, Language language)
{
    const auto shown = [&](double value) {
        const int decimals = decimalsNeeded(value, 1);
        return info.unit == metrics::Unit::Percent ? formatPercent(value, decimals, language)
                                                   : formatNumber(value, decimals, language);
    };
    const bool isTurned = info.direction == metrics::Direction::LowerIsBetter;
    return {QT_TRANSLATE_NOOP("core", "%1 is −2, %2 is 0, %3 is +2"),
            {shown(isTurned ? info.scale.high : info.scale.low), shown((info.scale.low + info.scale.high) / 2),
             shown(isTurned ? info.scale.low : info.scale.high)}};
}

Result<void> setCurveSources(project::Edit& edit, const metrics::Catalogue& catalogue, Lane lane,
                             std::vector<CurveSource> sources)
{
    if (lane.kind != LaneKind::Curve)
        return Error{ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "\"%1\" is not a curve"), {lane.title}}};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const CurveSource& source = sources[i];
        const metrics::Metric* metric = catalogue.find(source.metric);
        if (!metric || !isForCurves(metric->info()))
            return Error{ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "A curve cannot be computed from %1: it takes metrics that are "
                                                    "asked at a touchpoint and have a scale"),
                          {source.metric}}};
        if (!(source.weight > 0 && source.weight <= mostSourceWeight))
            return Error{ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "The weight of %1 lies above 0 and up to 100"), {source.metric}}};
        for (std::size_t other = 0; other < i; ++other) {
            if (sources[other].metric == source.metric && sources[other].parameters == source.parameters)
                return Error{ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 is given twice"), {source.metric}}};
        }
    }
    lane.sources = std::move(sources);
    setLane(edit, lane);
    return {};
}

} // namespace tropa::maps
