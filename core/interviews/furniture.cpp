#include "interviews/furniture.h"

#include "interviews/metrics/code_frequency.h"
#include "interviews/metrics/valence.h"
#include "interviews/segment_evidence.h"
#include "interviews/told_journeys.h"
#include "interviews/turn_index.h"

namespace tropa::interviews {

void addMetrics(metrics::Catalogue& catalogue)
{
    catalogue.add(std::make_unique<CodeFrequency>());
    catalogue.add(std::make_unique<Valence>());
}

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<SegmentEvidence>());
    sources.add(std::make_unique<ToldJourneys>());
}

void addDerivedParts(project::DerivedParts& parts)
{
    parts.push_back(std::make_unique<TurnIndex>());
}

} // namespace tropa::interviews
