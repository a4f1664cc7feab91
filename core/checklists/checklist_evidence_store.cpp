#include "checklists/checklist_evidence.h"

#include "base/format_number.h"
#include "metrics/dimension.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QString citation(storage::Connection& connection, const QStringList& parts, QDate date)
{
    QStringList said = parts;
    if (date.isValid())
        said << formatDate(date, metrics::projectLanguage(connection));
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

metrics::Evidence readComment(storage::Connection& connection, const storage::Statement& row)
{
    metrics::Evidence evidence;
    evidence.ref = {QStringLiteral("checklist_score"), row.integer(0)};
    evidence.text = row.text(1).isEmpty() ? row.text(4) : row.text(1);
    if (!row.isNull(2) && row.real(3) > 0)
        evidence.experience = 4 * std::clamp(row.real(2) / row.real(3), 0.0, 1.0) - 2;
    evidence.source = {QStringLiteral("checklist_visit"), row.integer(5)};
    evidence.date = row.date(7);
    evidence.citation = citation(connection, {row.text(6), row.text(8)}, evidence.date);
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
    evidence.citation = citation(connection, {row.text(0), row.text(2), row.text(3)}, evidence.date);
    return evidence;
}

struct Condition
{
    const char* dimension;
    const char* column;
};
constexpr std::array<Condition, 5> conditions = {
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
    QByteArray where = "WHERE s.comment <> '' AND (?1 IS NULL OR v.date >= ?1) AND (?2 IS NULL OR v.date <= ?2)";
    int parameter = 4;
    QStringList lists;
    for (const auto& [dimension, values] : scope.where) {
        const auto known = std::ranges::find_if(
            conditions, [&](const Condition& c) { return dimension == QLatin1String(c.dimension); });
        if (known == conditions.end())
            return {};
        QJsonArray ids;
        for (const qint64 value : values)
            ids.append(value);
        where += QByteArray(" AND ") + known->column + " IN (SELECT value FROM json_each(?" +
                 QByteArray::number(parameter++) + "))";
        lists << QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    }
    auto rows = connection.prepare(commentsQuery + where + " ORDER BY v.date DESC, s.id DESC LIMIT ?3");
    rows.bind(0, scope.from);
    rows.bind(1, scope.to);
    rows.bind(2, limit);
    for (qsizetype i = 0; i < lists.size(); ++i)
        rows.bind(static_cast<int>(i) + 3, lists[i]);
    std::vector<metrics::Evidence> all;
    while (rows.step())
        all.push_back(readComment(connection, rows));
    return all;
}

} // namespace tropa::checklists
