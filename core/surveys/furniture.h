#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/text_index.h"

namespace tropa::surveys {

/// survey.nps, survey.csat, survey.mean, survey.ces, survey.share; they share one copy of the answers in memory.
void addMetrics(metrics::Catalogue& catalogue);
/// Open answers and filled-in questionnaires as evidence.
void addSources(metrics::Sources& sources);

/// The text index over open answers, "answer_text"; stateless, so any copy of it searches.
project::TextIndex answerIndex();
/// The index over open answers.
void addDerivedParts(project::DerivedParts& parts);

} // namespace tropa::surveys
