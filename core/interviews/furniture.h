#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/derived_part.h"

namespace tropa::interviews {

/// What the room puts into a program's catalogue; called once by app/catalogue.cpp.
void addMetrics(metrics::Catalogue& catalogue);
void addSources(metrics::Sources& sources);
void addDerivedParts(project::DerivedParts& parts);

} // namespace tropa::interviews
