#pragma once

#include "feedback/feedback_columns.h"
#include "metrics/catalogue.h"

namespace tropa::feedback {

/// calls.booking_conversion, calls.lost_share, calls.came_share, calls.wait; on one copy of the calls.
void addCallMetrics(metrics::Catalogue& catalogue, const std::shared_ptr<CallCache>& calls);

} // namespace tropa::feedback
