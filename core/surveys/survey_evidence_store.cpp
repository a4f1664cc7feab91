#include "surveys/question_store.h"
#include "surveys/response_store.h"
#include "surveys/survey_evidence.h"

#include "metrics/dimension.h"
#include "metrics/evidence_query.h"

#include <algorithm>
#include <array>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

const QByteArray textsQuery =
    "SELECT t.id, t.text, t.response_id, r.person_id, r.date, "
    "(SELECT name FROM wave WHERE id = r.wave_id), (SELECT name FROM clinic WHERE id = r.clinic_id) "
    "FROM answer_text t JOIN response r ON r.id = t.response_id JOIN question q ON q.id = t.question_id "
    "JOIN import i ON i.id = t.import_id AND i.active = 1 ";

metrics::Evidence readText(storage::Connection& connection, const storage::Statement& row)
{
    metrics::Evidence evidence;
    evidence.ref = {QStringLiteral("answer_text"), row.integer(0)};
    evidence.text = row.text(1);
    evidence.source = {QStringLiteral("response"), row.integer(2)};
    evidence.person = row.id<frame::PersonId>(3);
    evidence.date = row.date(4);
    evidence.citation = metrics::citationOf(connection, {row.text(5), row.text(6)}, evidence.date);
    return evidence;
}

/// Satisfaction as one number on [-2, 2].
std::optional<double> experience(storage::Connection& connection, ResponseId id)
{
    return connection.value<double>(
        "SELECT avg(4 * CASE q.low_is_good WHEN 1 THEN (q.high - a.value) / (q.high - q.low) "
        "ELSE (a.value - q.low) / (q.high - q.low) END - 2) FROM answer a JOIN question q ON q.id = a.question_id "
        "WHERE a.response_id = ? AND q.kind = 'scale' AND q.measure = 'satisfaction' AND q.high > q.low AND a.value IS "
        "NOT NULL",
        id);
}

/// The marks of a questionnaire, which its numbers are counted from: "Зона ожидания 2/5".
QStringList marksOf(storage::Connection& connection, ResponseId id)
{
    QStringList marks;
    auto rows = connection.prepare(
        "SELECT coalesce(t.name, q.name), a.value, q.high FROM answer a JOIN question q ON q.id = a.question_id "
        "LEFT JOIN touchpoint t ON t.id = q.touchpoint_id WHERE a.response_id = ? AND q.kind IN ('scale', 'nps') "
        "AND a.value IS NOT NULL ORDER BY q.position, q.id");
    rows.bindAll(id);
    constexpr double highestNps = 10;
    constexpr qsizetype mostLetters = 40;
    while (rows.step()) {
        QString name = rows.text(0);
        if (name.size() > mostLetters)
            name = name.left(mostLetters - 1) + QChar(0x2026);
        marks << QStringLiteral("%1 %2/%3")
                     .arg(name, QString::number(rows.real(1), 'g', 6),
                          QString::number(rows.isNull(2) ? highestNps : rows.real(2), 'g', 6));
    }
    return marks;
}

constexpr std::array<metrics::EvidenceCondition, 8> conditions = {
    {{dim::touchpoint, "q.touchpoint_id"},
     {dim::stage, "(SELECT stage_id FROM touchpoint WHERE id = q.touchpoint_id)"},
     {dim::question, "t.question_id"},
     {dim::wave, "r.wave_id"},
     {dim::clinic, "r.clinic_id"},
     {dim::doctor, "r.doctor_id"},
     {dim::service, "r.service_id"},
     {dim::sex, "r.sex"}}};

} // namespace

QStringList SurveyEvidence::kinds() const
{
    return {QStringLiteral("answer_text"), QStringLiteral("response")};
}

std::optional<metrics::Evidence> SurveyEvidence::evidence(storage::Connection& connection, const EntityRef& ref) const
{
    if (ref.kind == QLatin1String("answer_text")) {
        auto row = connection.prepare(textsQuery + "WHERE t.id = ?");
        row.bindAll(ref.id);
        return row.step() ? std::optional(readText(connection, row)) : std::nullopt;
    }
    const auto found = response(connection, ResponseId(ref.id));
    if (!found)
        return std::nullopt;
    QStringList texts;
    for (const AnswerText& answer : answerTextsOf(connection, found->id))
        texts << answer.text;
    texts += marksOf(connection, found->id);
    metrics::Evidence evidence;
    evidence.ref = evidence.source = ref;
    evidence.text = texts.join(QStringLiteral(" · "));
    const auto name = [&](const char* table, qint64 id) {
        return connection.value<QString>((QByteArray("SELECT name FROM ") + table + " WHERE id = ?").constData(), id)
            .value_or(QString());
    };
    evidence.citation = metrics::citationOf(
        connection, {name("wave", found->wave.value()), name("clinic", found->clinic.value())}, found->date);
    evidence.person = found->person;
    evidence.date = found->date;
    evidence.experience = experience(connection, found->id);
    return evidence;
}

std::vector<metrics::Evidence> SurveyEvidence::about(storage::Connection& connection, const metrics::Scope& scope,
                                                     int limit) const
{
    const metrics::EvidenceQuery query{textsQuery, "", "r.date", "t.id", conditions};
    return metrics::evidenceInScope(connection, query, scope, limit,
                                    [&](const storage::Statement& row) { return readText(connection, row); });
}

} // namespace tropa::surveys
