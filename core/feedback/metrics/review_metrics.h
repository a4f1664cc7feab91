#pragma once

#include "feedback/feedback_columns.h"
#include "metrics/catalogue.h"

namespace tropa::feedback {

/// reviews.rating and reviews.negative_share; on one copy of the reviews.
void addReviewMetrics(metrics::Catalogue& catalogue, const std::shared_ptr<ReviewCache>& reviews);

} // namespace tropa::feedback
