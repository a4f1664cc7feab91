#include "maps/curve_comparison.h"

#include <algorithm>

namespace tropa::maps {

namespace {

bool knows(const metrics::MetricInfo& info, const metrics::Dimension& dimension)
{
    return std::ranges::any_of(info.dimensions, [&](const char* one) { return qstrcmp(one, dimension.id) == 0; });
}

/// The board's curves alone, without what a person typed on them.
Board curvesOf(const Board& board, const char* dimension)
{
    Board curves = board;
    std::erase_if(curves.lanes, [](const Lane& lane) { return lane.kind != LaneKind::Curve; });
    std::erase_if(curves.cards, [&](const Card& card) {
        const Lane* lane = board.lane(card.lane);
        return !lane || lane->kind != LaneKind::Curve;
    });
    for (Card& card : curves.cards) {
        card.experience.reset();
        card.expected.reset();
    }
    curves.links.clear();
    curves.map.scope = curves.map.scope.without(dimension);
    curves.index();
    return curves;
}

} // namespace

std::vector<const metrics::Dimension*> comparableDimensions(const metrics::Catalogue& catalogue, const Board& board)
{
    std::vector<const metrics::Dimension*> found;
    for (const metrics::Dimension& dimension : metrics::dimensions()) {
        const QLatin1String id(dimension.id);
        if (id == QLatin1String(metrics::dimension::touchpoint) || id == QLatin1String(metrics::dimension::stage) ||
            (qstrlen(dimension.table) == 0 && dimension.values.empty()))
            continue;
        const bool isKnown = std::ranges::any_of(board.lanes, [&](const Lane& lane) {
            return lane.kind == LaneKind::Curve && std::ranges::any_of(lane.sources, [&](const CurveSource& source) {
                       const metrics::Metric* metric = catalogue.find(source.metric);
                       return metric && knows(metric->info(), dimension);
                   });
        });
        if (isKnown)
            found.push_back(&dimension);
    }
    return found;
}

Result<std::vector<ComparedCurve>> compareCurves(const metrics::EvaluationContext& context,
                                                 const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                                                 const Board& board, const metrics::Scope& filter,
                                                 const metrics::Dimension& dimension, ValueCache& cache)
{
    Board curves = curvesOf(board, dimension.id);
    // A source that cannot be split would draw the same line for each.
    for (Lane& lane : curves.lanes) {
        std::erase_if(lane.sources, [&](const CurveSource& source) {
            const metrics::Metric* metric = catalogue.find(source.metric);
            return !metric || !knows(metric->info(), dimension);
        });
    }
    const std::map<qint64, QString> names = metrics::dimensionValues(context.db, dimension);
    std::vector<std::pair<qint64, QString>> values(names.begin(), names.end());
    if (qstrcmp(dimension.id, metrics::dimension::wave) == 0)
        std::ranges::reverse(values);
    std::vector<ComparedCurve> compared;
    for (const auto& [value, name] : values) {
        if (compared.size() == mostComparedCurves)
            break;
        Result<BoardValues> one = evaluateBoard(context, catalogue, sources, curves,
                                                filter.without(dimension.id).with(dimension.id, value), cache);
        if (!one)
            return std::move(one).error();
        const bool hasPoints = std::ranges::any_of(one->curves, [](const std::vector<CurvePoint>& points) {
            return std::ranges::any_of(points, [](const CurvePoint& point) { return point.value.has_value(); });
        });
        if (hasPoints)
            compared.push_back({value, name, std::move(one->curves)});
    }
    return compared;
}

} // namespace tropa::maps
