#pragma once

#include "metrics/journey_source.h"

namespace tropa::checklists {

/// Mystery visits as journeys: what the items that point at a touchpoint say of it, visit by visit.
///
/// A touchpoint took place when one of its items has a score. It failed when a critical item got less than half its
/// maximum, or its items together less than half their points, by weight. Items marked not applicable say nothing. The
/// order is that of the visit's rows, unless they stand in the form's own order: then nobody wrote down another.
class VisitJourneys final : public metrics::JourneySource
{
public:
    const char* id() const override { return "visits"; }
    Message name() const override;
    Message rule() const override;
    Result<std::vector<metrics::ActualJourney>> journeys(const metrics::EvaluationContext& context,
                                                         const metrics::Scope& scope) const override;
};

} // namespace tropa::checklists
