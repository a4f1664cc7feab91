#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/derived_part.h"

namespace tropa::feedback {

/// calls.*, reviews.* and stages.conversion.
void addMetrics(metrics::Catalogue& catalogue);
/// Reviews and calls as evidence.
void addSources(metrics::Sources& sources);
/// The text index over reviews, "review".
void addDerivedParts(project::DerivedParts& parts);

} // namespace tropa::feedback
