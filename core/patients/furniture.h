#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"

namespace tropa::patients {

/// What the room brings into a program, for app/catalogue.cpp.
void addMetrics(metrics::Catalogue& catalogue);
void addSources(metrics::Sources& sources);

} // namespace tropa::patients
