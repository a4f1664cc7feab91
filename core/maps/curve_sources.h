#pragma once

#include "maps/board.h"
#include "metrics/catalogue.h"
#include "project/edit.h"

namespace tropa::maps {

/// What a curve may be computed from: metrics that can be asked at a touchpoint and whose numbers have an experience,
/// in the catalogue's order.
std::vector<const metrics::MetricInfo*> curveMetrics(const metrics::Catalogue& catalogue);

/// How a metric's numbers become experience, end by end: "0 % is −2, 50 % is 0, 100 % is +2".
Message experienceRule(const metrics::MetricInfo& info, Language language);

/// The largest weight of one source beside the others.
inline constexpr double mostSourceWeight = 100;

/// Checks the sources and sets them on a curve. Usage error: a metric no curve can have, one given twice, a weight that
/// is not above 0 or above mostSourceWeight, a lane that is no curve.
Result<void> setCurveSources(project::Edit& edit, const metrics::Catalogue& catalogue, Lane lane,
                             std::vector<CurveSource> sources);

} // namespace tropa::maps
