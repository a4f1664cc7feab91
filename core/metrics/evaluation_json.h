#pragma once

#include "metrics/metric.h"

namespace tropa::metrics {

/// "%", "points", "score" …; "higher", "lower" or "neutral": which way is better.
QString nameOf(Unit unit);
QString nameOf(Direction direction);

/// A metric as the command line prints it (DESIGN 8). The rule is in the language given; numbers never are.
QJsonObject toJson(const MetricInfo& info, const Request& request, const Evaluation& evaluation, Language language);

} // namespace tropa::metrics
