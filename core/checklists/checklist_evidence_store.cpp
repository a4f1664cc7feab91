#include "checklists/checklist_evidence.h"

#include "metrics/dimension.h"
#include "metrics/evidence_query.h"

#include <algorithm>
#include <array>

namespace tropa::checklists {

namespace {

namespace dim = metrics::dimension;

const QByteArray commentsQuery =
    "SELECT s.id, s.comment, s.score, t.maximum, t.name, v.id, v.code, v.date, "
    "(SELECT name FROM clinic WHERE id = v.clinic_id) FROM checklist_score s "
    "JOIN checklist_visit v ON v.id = s.visit_id JOIN checklist_item t ON t.id = s.item_id "
    "JOIN import i ON i.id = s.import_id AND i.active = 1 ";

metrics::Evidence readComment(storage::Connection& connection, const storage::Statement& row)
{
    metrics::Evidence evidence;
    evidence.ref = {QStringLiteral("checklist_score"), row.integer(0)};
    evidence.text = row.text(1).isEmpty() ? row.text(4) : row.text(1);
    if (!row.isNull(2) && row.real(3) > 0)
        evidence.experience = 4 * std::clamp(row.real(2) / row.real(3), 0.0, 1.0) - 2;
    evidence.source = {QStringLiteral("checklist_visit"), row.integer(5)};
    evidence.date = row.date(7);
    evidence.citation = metrics::citationOf(connection, {row.text(6), row.text(8)}, evidence.date);
    return evidence;
}

std::optional<metrics::Evidence> visitEvidence(storage::Connection& connection, const EntityRef& ref)
{
    auto row =
        connection.prepare("SELECT v.code, v.date, (SELECT name FROM clinic WHERE id = v.clinic_id), v.shopper, "
                           "(SELECT name FROM checklist_scenario WHERE id = v.scenario_id) FROM checklist_visit v "
                           "JOIN import i ON i.id = v.import_id AND i.active = 1 WHERE v.id = ?");
    row.bindAll(ref.id);
    if (!row.step())
        return std::nullopt;
    metrics::Evidence evidence;
    evidence.ref = evidence.source = ref;
    evidence.text = row.text(4);
    evidence.date = row.date(1);
    evidence.citation = metrics::citationOf(connection, {row.text(0), row.text(2), row.text(3)}, evidence.date);
    return evidence;
}

constexpr std::array<metrics::EvidenceCondition, 5> conditions = {
    {{dim::touchpoint, "t.touchpoint_id"},
     {dim::stage, "(SELECT stage_id FROM touchpoint WHERE id = t.touchpoint_id)"},
     {dim::section, "t.section_id"},
     {dim::item, "t.id"},
     {dim::clinic, "v.clinic_id"}}};

} // namespace

QStringList ChecklistEvidence::kinds() const
{
    return {QStringLiteral("checklist_score"), QStringLiteral("checklist_visit")};
}

std::optional<metrics::Evidence> ChecklistEvidence::evidence(storage::Connection& connection,
                                                             const EntityRef& ref) const
{
    if (ref.kind == QLatin1String("checklist_visit"))
        return visitEvidence(connection, ref);
    auto row = connection.prepare(commentsQuery + "WHERE s.id = ?");
    row.bindAll(ref.id);
    return row.step() ? std::optional(readComment(connection, row)) : std::nullopt;
}

std::vector<metrics::Evidence> ChecklistEvidence::about(storage::Connection& connection, const metrics::Scope& scope,
                                                        int limit) const
{
    const metrics::EvidenceQuery query{commentsQuery, "s.comment <> ''", "v.date", "s.id", conditions};
    return metrics::evidenceInScope(connection, query, scope, limit,
                                    [&](const storage::Statement& row) { return readComment(connection, row); });
}

} // namespace tropa::checklists
