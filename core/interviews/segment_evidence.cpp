#include "interviews/segment_evidence.h"

#include "interviews/citation.h"
#include "interviews/coding_store.h"
#include "interviews/consent.h"
#include "interviews/metrics/interview_metric.h"
#include "interviews/respondent_store.h"
#include "metrics/dimension.h"

namespace tropa::interviews {

namespace {

metrics::Evidence evidenceOf(storage::Connection& connection, const Quote& quote)
{
    metrics::Evidence evidence;
    evidence.ref = {QStringLiteral("segment"), quote.segment.id.value()};
    evidence.text = quote.text;
    evidence.citation = text(citation(quote), metrics::readingLanguage(connection));
    evidence.source = {QStringLiteral("respondent"), quote.respondent.value()};
    if (quote.segment.valence)
        evidence.experience = static_cast<double>(*quote.segment.valence);
    if (const auto who = respondent(connection, quote.respondent)) {
        evidence.person = who->person;
        evidence.hasConsent = mayBeShown(connection, *who, QDate::currentDate());
        evidence.date = who->interviewedOn;
    }
    return evidence;
}

} // namespace

std::optional<metrics::Evidence> SegmentEvidence::evidence(storage::Connection& connection, const EntityRef& ref) const
{
    QuoteFilter filter;
    filter.ids = {SegmentId(ref.id)};
    const std::vector<Quote> found = quotes(connection, filter);
    return found.empty() ? std::nullopt : std::optional(evidenceOf(connection, found.front()));
}

std::vector<metrics::Evidence> SegmentEvidence::about(storage::Connection& connection, const metrics::Scope& scope,
                                                      int limit) const
{
    QuoteFilter filter;
    for (const EntityRef& ref : segmentRows(select(connection, scope), limit, false))
        filter.ids.push_back(SegmentId(ref.id));
    std::vector<metrics::Evidence> all;
    if (filter.ids.empty())
        return all;
    for (const Quote& quote : quotes(connection, filter))
        all.push_back(evidenceOf(connection, quote));
    std::ranges::stable_sort(all,
                             [](const metrics::Evidence& a, const metrics::Evidence& b) { return a.date > b.date; });
    return all;
}

} // namespace tropa::interviews
