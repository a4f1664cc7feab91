#pragma once

#include "maps/board_values.h"

namespace tropa::maps {

/// The curves of a board within one value of a dimension: of a wave, a clinic, a group of respondents. Measured points
/// alone: what a person supposes belongs to the map as a whole.
struct ComparedCurve
{
    qint64 value = 0;
    QString name;
    QHash<LaneId, std::vector<CurvePoint>> curves;
};

/// As many lines as can be told apart beside the map's own.
inline constexpr std::size_t mostComparedCurves = 4;

/// The dimensions that some source of each curve knows and whose values have names.
std::vector<const metrics::Dimension*> comparableDimensions(const metrics::Catalogue& catalogue, const Board& board);

/// The first values of the dimension that have anything to show, waves from the newest. Any thread, on the context's
/// connection; stops as evaluateBoard() does.
Result<std::vector<ComparedCurve>> compareCurves(const metrics::EvaluationContext& context,
                                                 const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                                                 const Board& board, const metrics::Scope& filter,
                                                 const metrics::Dimension& dimension, ValueCache& cache);

} // namespace tropa::maps
