#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"

namespace tropa::surveys {

/// survey.nps, survey.csat, survey.mean, survey.ces, survey.share; they share one copy of the answers in memory.
void addMetrics(metrics::Catalogue& catalogue);
/// Open answers and filled-in questionnaires as evidence.
void addSources(metrics::Sources& sources);

} // namespace tropa::surveys
