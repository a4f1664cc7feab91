#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"

namespace tropa::checklists {

/// checklist.score and checklist.item_pass_rate.
void addMetrics(metrics::Catalogue& catalogue);
/// Comments and visits as evidence.
void addSources(metrics::Sources& sources);

} // namespace tropa::checklists
