#pragma once

#include "metrics/evidence_source.h"

namespace tropa::insights {

/// Insights as evidence: a card of a map may rest on one.
void addSources(metrics::Sources& sources);

} // namespace tropa::insights
