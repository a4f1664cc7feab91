#include "feedback/feedback_evidence.h"

#include "metrics/dimension.h"
#include "metrics/evidence_query.h"

#include <algorithm>
#include <array>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

const QByteArray reviewsQuery =
    "SELECT r.id, r.text, r.rating, r.date, (SELECT name FROM review_site WHERE id = r.site_id), "
    "(SELECT name FROM clinic WHERE id = r.clinic_id) FROM review r JOIN import i ON i.id = r.import_id AND i.active = "
    "1 ";

metrics::Evidence readReview(storage::Connection& connection, const storage::Statement& row)
{
    metrics::Evidence evidence;
    evidence.ref = evidence.source = {QStringLiteral("review"), row.integer(0)};
    evidence.text = row.text(1);
    if (const auto rating = row.realOrNone(2))
        evidence.experience = std::clamp(*rating - 3, -2.0, 2.0);
    evidence.date = row.date(3);
    evidence.citation = metrics::citationOf(connection, {row.text(4), row.text(5)}, evidence.date);
    return evidence;
}

std::optional<metrics::Evidence> callEvidence(storage::Connection& connection, const EntityRef& ref)
{
    auto row = connection.prepare(
        "SELECT c.at, c.person_id, (SELECT name FROM topic WHERE id = c.topic_id), "
        "(SELECT name FROM call_reason WHERE id = c.reason_id), (SELECT name FROM clinic WHERE id = c.clinic_id) "
        "FROM call c JOIN import i ON i.id = c.import_id AND i.active = 1 WHERE c.id = ?");
    row.bindAll(ref.id);
    if (!row.step())
        return std::nullopt;
    metrics::Evidence evidence;
    evidence.ref = evidence.source = ref;
    QStringList said{row.text(2), row.text(3)};
    said.removeAll(QString());
    evidence.text = said.join(QStringLiteral(" · "));
    evidence.person = row.id<frame::PersonId>(1);
    evidence.date = row.moment(0).date();
    evidence.citation = metrics::citationOf(connection, {row.text(4)}, evidence.date);
    return evidence;
}

constexpr std::array<metrics::EvidenceCondition, 6> conditions = {
    {{dim::touchpoint, "(SELECT touchpoint_id FROM topic WHERE id = r.topic_id)"},
     {dim::stage,
      "(SELECT p.stage_id FROM touchpoint p JOIN topic t ON t.touchpoint_id = p.id WHERE t.id = r.topic_id)"},
     {dim::topic, "r.topic_id"},
     {dim::site, "r.site_id"},
     {dim::clinic, "r.clinic_id"},
     {dim::doctor, "r.doctor_id"}}};

} // namespace

QStringList FeedbackEvidence::kinds() const
{
    return {QStringLiteral("review"), QStringLiteral("call")};
}

std::optional<metrics::Evidence> FeedbackEvidence::evidence(storage::Connection& connection, const EntityRef& ref) const
{
    if (ref.kind == QLatin1String("call"))
        return callEvidence(connection, ref);
    auto row = connection.prepare(reviewsQuery + "WHERE r.id = ?");
    row.bindAll(ref.id);
    return row.step() ? std::optional(readReview(connection, row)) : std::nullopt;
}

std::vector<metrics::Evidence> FeedbackEvidence::about(storage::Connection& connection, const metrics::Scope& scope,
                                                       int limit) const
{
    const metrics::EvidenceQuery query{reviewsQuery, "r.text <> ''", "r.date", "r.id", conditions};
    return metrics::evidenceInScope(connection, query, scope, limit,
                                    [&](const storage::Statement& row) { return readReview(connection, row); });
}

} // namespace tropa::feedback
