#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/text_index.h"

namespace tropa::feedback {

/// calls.*, reviews.* and stages.conversion.
void addMetrics(metrics::Catalogue& catalogue);
/// Reviews and calls as evidence.
void addSources(metrics::Sources& sources);
/// The index over the texts of reviews, "review"; stateless, so any copy of it searches.
project::TextIndex reviewIndex();
/// The index over reviews.
void addDerivedParts(project::DerivedParts& parts);

} // namespace tropa::feedback
