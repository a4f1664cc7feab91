#pragma once

#include "feedback/feedback_columns.h"
#include "metrics/catalogue.h"

namespace tropa::feedback {

/// stages.conversion: how many of those counted at one step of the funnel are counted at another.
void addFunnelMetric(metrics::Catalogue& catalogue);

} // namespace tropa::feedback
