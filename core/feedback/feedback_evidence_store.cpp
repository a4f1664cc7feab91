#include "feedback/feedback_evidence.h"

#include "base/format_number.h"
#include "metrics/dimension.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

const QByteArray reviewsQuery =
    "SELECT r.id, r.text, r.rating, r.date, (SELECT name FROM review_site WHERE id = r.site_id), "
    "(SELECT name FROM clinic WHERE id = r.clinic_id) FROM review r JOIN import i ON i.id = r.import_id AND i.active = "
    "1 ";

QString citation(storage::Connection& connection, QStringList parts, QDate date)
{
    if (date.isValid())
        parts << formatDate(date, metrics::projectLanguage(connection));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

metrics::Evidence readReview(storage::Connection& connection, const storage::Statement& row)
{
    metrics::Evidence evidence;
    evidence.ref = evidence.source = {QStringLiteral("review"), row.integer(0)};
    evidence.text = row.text(1);
    if (const auto rating = row.realOrNone(2))
        evidence.experience = std::clamp(*rating - 3, -2.0, 2.0);
    evidence.date = row.date(3);
    evidence.citation = citation(connection, {row.text(4), row.text(5)}, evidence.date);
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
    evidence.citation = citation(connection, {row.text(4)}, evidence.date);
    return evidence;
}

struct Condition
{
    const char* dimension;
    const char* column;
};
constexpr std::array<Condition, 6> conditions = {
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
    QByteArray where = "WHERE r.text <> '' AND (?1 IS NULL OR r.date >= ?1) AND (?2 IS NULL OR r.date <= ?2)";
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
    auto rows = connection.prepare(reviewsQuery + where + " ORDER BY r.date DESC, r.id DESC LIMIT ?3");
    rows.bind(0, scope.from);
    rows.bind(1, scope.to);
    rows.bind(2, limit);
    for (qsizetype i = 0; i < lists.size(); ++i)
        rows.bind(static_cast<int>(i) + 3, lists[i]);
    std::vector<metrics::Evidence> all;
    while (rows.step())
        all.push_back(readReview(connection, rows));
    return all;
}

} // namespace tropa::feedback
