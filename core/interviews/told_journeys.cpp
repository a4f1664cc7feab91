#include "interviews/told_journeys.h"

#include "interviews/interview_scope.h"
#include "interviews/selection_store.h"
#include "metrics/dimension.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tropa::interviews {

namespace {

struct Told
{
    double valence = 0;
    int n = 0;
};

metrics::ActualJourney journeyOf(const Respondent& respondent, std::vector<const SelectedSegment*> segments)
{
    // Transcripts of one person follow each other as they were taken in.
    std::ranges::sort(segments, [](const SelectedSegment* a, const SelectedSegment* b) {
        return std::tuple(a->document.value(), a->span.begin, a->span.end, a->id.value()) <
               std::tuple(b->document.value(), b->span.begin, b->span.end, b->id.value());
    });
    metrics::ActualJourney journey;
    journey.ref = {QStringLiteral("respondent"), respondent.id.value()};
    journey.name = respondent.name;
    journey.date = respondent.interviewedOn;
    QHash<frame::TouchpointId, Told> told;
    for (const SelectedSegment* segment : segments) {
        if (segment->valence) {
            Told& at = told[segment->touchpoint];
            at.valence += static_cast<double>(*segment->valence);
            ++at.n;
        }
        if (journey.events.empty() || journey.events.back().touchpoint != segment->touchpoint)
            journey.events.push_back({segment->touchpoint, false, {}, {}});
        journey.events.back().rows.push_back({QStringLiteral("segment"), segment->id.value()});
    }
    for (metrics::JourneyEvent& event : journey.events) {
        const Told at = told.value(event.touchpoint);
        if (at.n == 0)
            continue;
        event.experience = at.valence / at.n;
        event.isFailed = at.valence < 0;
    }
    return journey;
}

} // namespace

Message ToldJourneys::name() const
{
    return {QT_TRANSLATE_NOOP("core", "Interview cases")};
}

Message ToldJourneys::rule() const
{
    return {QT_TRANSLATE_NOOP(
        "core", "A touchpoint took place when a respondent speaks of it under a code that points at it. It failed when "
                "the valence of what is said averages below zero. The order is that of the telling. What nobody "
                "speaks of is not told, not missed. Competitors' patients are left out.")};
}

Result<std::vector<metrics::ActualJourney>> ToldJourneys::journeys(const metrics::EvaluationContext& context,
                                                                   const metrics::Scope& scope) const
{
    namespace dim = metrics::dimension;
    static const metrics::Sources none;
    const InterviewScope own =
        interviewScope(context.db, scope, context.sources ? *context.sources : none, context.today);
    const Selection selection = select(context.db, own.scope);
    if (context.db.failed())
        return Error(context.db.error());
    const bool wantsCompetitors = own.scope.narrows(dim::group) || own.scope.narrows(dim::competitor);
    std::vector<std::vector<const SelectedSegment*>> segments(selection.respondents.size());
    for (const SelectedSegment& one : selection.segments) {
        if (one.touchpoint.isValid())
            segments[one.respondent].push_back(&one);
    }
    std::vector<metrics::ActualJourney> journeys;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Respondent& respondent = selection.respondents[i];
        const bool isCompetitors = respondent.group == RespondentGroup::Competitor || respondent.competitor.isValid();
        if (!segments[i].empty() && (wantsCompetitors || !isCompetitors))
            journeys.push_back(journeyOf(respondent, std::move(segments[i])));
    }
    std::ranges::stable_sort(journeys, {}, &metrics::ActualJourney::date);
    return journeys;
}

} // namespace tropa::interviews
