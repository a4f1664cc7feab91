#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "patients/visit_source.h"

namespace tropa::patients {

/// What the room brings into a program, for app/catalogue.cpp.
void addMetrics(metrics::Catalogue& catalogue);
/// `visits`: what the metrics read (visitSource), so that one copy of the columns serves both.
void addSources(metrics::Sources& sources, std::shared_ptr<const VisitSource> visits = nullptr);
/// Where the catalogue's metrics of this room read visits from; none when it has none of them.
std::shared_ptr<const VisitSource> visitSource(const metrics::Catalogue& catalogue);

} // namespace tropa::patients
