#pragma once

#include "charts/chart_spec.h"
#include "insights/insight_values.h"

namespace tropa::insights {

/// The prioritisation matrix: value upwards, effort to the right, a disc as large as the patients touched; each kind
/// has its colour and its word, what nobody has measured a dashed edge. Categories stand in byPriority()'s order and
/// carry their numbers from 1; ChartPoint::rows is the index in `states`. Those that nobody has judged are in the table
/// alone.
charts::ChartSpec priorityMatrix(const std::vector<InsightState>& states, Language language);

} // namespace tropa::insights
