#include "insights/insight_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

namespace tropa::insights {

namespace {

QString written(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject read(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject toJson(const metrics::Parameters& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    return json;
}

metrics::Parameters parametersFrom(const QString& text)
{
    metrics::Parameters parameters;
    const QJsonObject json = read(text);
    for (auto one = json.begin(); one != json.end(); ++one)
        parameters[one.key()] = one.value();
    return parameters;
}

template <class T>
QString idOf(std::span<const maps::Term<T>> terms, T value)
{
    return QString::fromLatin1(maps::term(terms, value).id);
}

constexpr const char* columns = "SELECT id, guid, kind, status, statement, note, owner, value, effort, patients, "
                                "due_on, origin_kind, origin_id, made_at FROM insight ";

Insight readInsight(const storage::Statement& row)
{
    Insight one;
    one.id = row.id<InsightId>(0);
    one.guid = row.guid(1);
    one.kind = maps::fromId(kinds(), row.text(2)).value_or(Kind::Hypothesis);
    one.status = maps::fromId(statuses(), row.text(3)).value_or(Status::Open);
    one.statement = row.text(4);
    one.note = row.text(5);
    one.owner = row.text(6);
    one.priority = {row.realOrNone(7), row.realOrNone(8)};
    one.patients = row.integerOrNone(9);
    one.dueOn = row.date(10);
    one.origin = {row.text(11), row.integer(12)};
    one.madeAt = row.moment(13);
    return one;
}

void readParts(storage::Connection& connection, std::vector<Insight>& all)
{
    std::unordered_map<qint64, Insight*> places;
    for (Insight& one : all)
        places.emplace(one.id.value(), &one);
    auto pieces = connection.prepare("SELECT insight_id, id, side, ref_kind, ref_id, metric, scope, parameters FROM "
                                     "insight_evidence ORDER BY id");
    while (pieces.step()) {
        const auto at = places.find(pieces.integer(0));
        if (at == places.end())
            continue;
        EvidencePiece piece;
        piece.id = pieces.id<EvidenceId>(1);
        piece.side = maps::fromId(sides(), pieces.text(2)).value_or(Side::For);
        piece.ref = {pieces.text(3), pieces.integer(4)};
        piece.metric = pieces.text(5);
        piece.scope = metrics::Scope::fromJson(read(pieces.text(6)));
        piece.parameters = parametersFrom(pieces.text(7));
        at->second->evidence.push_back(std::move(piece));
    }
    auto checks = connection.prepare("SELECT insight_id, id, metric, scope, parameters, before_wave_id, after_wave_id, "
                                     "split_on FROM insight_check ORDER BY id");
    while (checks.step()) {
        const auto at = places.find(checks.integer(0));
        if (at == places.end())
            continue;
        at->second->checks.push_back({checks.id<CheckId>(1), checks.text(2),
                                      metrics::Scope::fromJson(read(checks.text(3))), parametersFrom(checks.text(4)),
                                      checks.id<frame::WaveId>(5), checks.id<frame::WaveId>(6), checks.date(7)});
    }
}

} // namespace

std::vector<Insight> allInsights(storage::Connection& connection)
{
    std::vector<Insight> all;
    {
        auto rows = connection.prepare(QByteArray(columns) + "ORDER BY position, id");
        while (rows.step())
            all.push_back(readInsight(rows));
    }
    readParts(connection, all);
    return all;
}

Insight insight(storage::Connection& connection, InsightId id)
{
    std::vector<Insight> one;
    {
        auto rows = connection.prepare(QByteArray(columns) + "WHERE id = ?");
        rows.bindAll(id);
        if (rows.step())
            one.push_back(readInsight(rows));
    }
    if (one.empty())
        return {};
    readParts(connection, one);
    return one.front();
}

InsightId insightOf(storage::Connection& connection, const EntityRef& origin)
{
    return InsightId(connection
                         .value<qint64>("SELECT id FROM insight WHERE origin_kind = ? AND origin_id = ? ORDER BY id",
                                        origin.kind, origin.id)
                         .value_or(0));
}

std::vector<InsightId> insightsOn(storage::Connection& connection, const EntityRef& evidence)
{
    std::vector<InsightId> found;
    auto rows = connection.prepare(
        "SELECT DISTINCT insight_id FROM insight_evidence WHERE ref_kind = ? AND ref_id = ? ORDER BY insight_id");
    rows.bindAll(evidence.kind, evidence.id);
    while (rows.step())
        found.push_back(rows.id<InsightId>(0));
    return found;
}

InsightId addInsight(project::Edit& edit, const Insight& insight)
{
    storage::Connection& db = edit.db();
    const qint64 last = db.value<qint64>("SELECT max(position) FROM insight").value_or(0);
    db.run("INSERT INTO insight (guid, kind, status, statement, note, owner, value, effort, patients, due_on, "
           "origin_kind, origin_id, made_at, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           insight.guid.isNull() ? Guid::random() : insight.guid, idOf(kinds(), insight.kind),
           idOf(statuses(), insight.status), insight.statement, insight.note, insight.owner, insight.priority.value,
           insight.priority.effort, insight.patients,
           insight.dueOn.isValid() ? std::optional(insight.dueOn) : std::nullopt, insight.origin.kind,
           insight.origin.id, insight.madeAt.isValid() ? insight.madeAt : edit.now(), last + 1);
    const InsightId id(db.lastInsertedId());
    for (const EvidencePiece& piece : insight.evidence)
        addEvidence(edit, id, piece);
    for (const Check& check : insight.checks)
        addCheck(edit, id, check);
    edit.setPlace({QStringLiteral("insight"), id.value()});
    return id;
}

void setInsight(project::Edit& edit, const Insight& insight)
{
    edit.db().run("UPDATE insight SET kind = ?, status = ?, statement = ?, note = ?, owner = ?, value = ?, effort = ?, "
                  "patients = ?, due_on = ? WHERE id = ?",
                  idOf(kinds(), insight.kind), idOf(statuses(), insight.status), insight.statement, insight.note,
                  insight.owner, insight.priority.value, insight.priority.effort, insight.patients,
                  insight.dueOn.isValid() ? std::optional(insight.dueOn) : std::nullopt, insight.id);
    edit.setPlace({QStringLiteral("insight"), insight.id.value()});
}

void removeInsight(project::Edit& edit, InsightId id)
{
    edit.db().run("DELETE FROM insight_evidence WHERE insight_id = ?", id);
    edit.db().run("DELETE FROM insight_check WHERE insight_id = ?", id);
    edit.db().run("DELETE FROM insight_frozen WHERE insight_id = ?", id);
    edit.db().run("DELETE FROM insight WHERE id = ?", id);
}

EvidenceId addEvidence(project::Edit& edit, InsightId insight, const EvidencePiece& piece)
{
    storage::Connection& db = edit.db();
    const QString scope = written(piece.scope.toJson()), parameters = written(toJson(piece.parameters));
    const QString side = idOf(sides(), piece.side);
    const auto known = db.value<qint64>("SELECT id FROM insight_evidence WHERE insight_id = ? AND ref_kind = ? AND "
                                        "ref_id = ? AND metric = ? AND scope = ? AND parameters = ?",
                                        insight, piece.ref.kind, piece.ref.id, piece.metric, scope, parameters);
    edit.setPlace({QStringLiteral("insight"), insight.value()});
    if (known) {
        db.run("UPDATE insight_evidence SET side = ? WHERE id = ?", side, *known);
        return EvidenceId(*known);
    }
    db.run("INSERT INTO insight_evidence (insight_id, side, ref_kind, ref_id, metric, scope, parameters) "
           "VALUES (?, ?, ?, ?, ?, ?, ?)",
           insight, side, piece.ref.kind, piece.ref.id, piece.metric, scope, parameters);
    return EvidenceId(db.lastInsertedId());
}

void setSide(project::Edit& edit, EvidenceId id, Side side)
{
    edit.db().run("UPDATE insight_evidence SET side = ? WHERE id = ?", idOf(sides(), side), id);
}

void removeEvidence(project::Edit& edit, EvidenceId id)
{
    edit.db().run("DELETE FROM insight_evidence WHERE id = ?", id);
}

CheckId addCheck(project::Edit& edit, InsightId insight, const Check& check)
{
    storage::Connection& db = edit.db();
    db.run("INSERT INTO insight_check (insight_id, metric, scope, parameters, before_wave_id, after_wave_id, split_on) "
           "VALUES (?, ?, ?, ?, ?, ?, ?)",
           insight, check.metric, written(check.scope.toJson()), written(toJson(check.parameters)), check.before,
           check.after, check.splitOn.isValid() ? std::optional(check.splitOn) : std::nullopt);
    edit.setPlace({QStringLiteral("insight"), insight.value()});
    return CheckId(db.lastInsertedId());
}

void removeCheck(project::Edit& edit, CheckId id)
{
    edit.db().run("DELETE FROM insight_check WHERE id = ?", id);
}

} // namespace tropa::insights
