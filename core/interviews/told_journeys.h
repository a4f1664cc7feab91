#pragma once

#include "metrics/journey_source.h"

namespace tropa::interviews {

/// Respondents' own journeys: the touchpoints their coded words speak of, in the order they come up in the transcripts.
///
/// A touchpoint failed when the valence of what is said of it averages below zero. What is not told of is not missed:
/// nobody asked for it. Patients of competitors are left out unless the scope names them: they went another way.
class ToldJourneys final : public metrics::JourneySource
{
public:
    const char* id() const override { return "interviews"; }
    Message name() const override;
    Message rule() const override;
    Result<std::vector<metrics::ActualJourney>> journeys(const metrics::EvaluationContext& context,
                                                         const metrics::Scope& scope) const override;
};

} // namespace tropa::interviews
