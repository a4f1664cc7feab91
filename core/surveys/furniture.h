#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/derived_part.h"

namespace tropa::surveys {

/// survey.nps, survey.csat, survey.mean, survey.ces, survey.share; they share one copy of the answers in memory.
void addMetrics(metrics::Catalogue& catalogue);
/// Open answers and filled-in questionnaires as evidence.
void addSources(metrics::Sources& sources);

/// The text index over open answers, "answer_text".
void addDerivedParts(project::DerivedParts& parts);

} // namespace tropa::surveys
