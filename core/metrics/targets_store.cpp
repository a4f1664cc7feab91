#include "metrics/targets_store.h"

#include "base/guid.h"

#include <QJsonDocument>

namespace tropa::metrics {

namespace {

void addVersion(project::Edit& edit, const char* name, const QString& subject, QDate since, const QJsonObject& value,
                const QString& note)
{
    edit.db().run("INSERT INTO rule (guid, name, subject, version, since, value, note) VALUES (?1, ?2, ?3, "
                  "(SELECT count(*) + 1 FROM rule WHERE name = ?2 AND subject = ?3), ?4, ?5, ?6)",
                  Guid::random(), name, subject, since,
                  QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)), note);
}

} // namespace

std::optional<Target> target(storage::Connection& connection, const QString& metric, QDate on)
{
    auto rows = connection.prepare(
        "SELECT value, since, note FROM rule WHERE name = 'target' AND subject = ?1 "
        "AND (since IS NULL OR ?2 IS NULL OR since <= ?2) ORDER BY since DESC, version DESC LIMIT 1");
    rows.bindAll(metric, on);
    if (!rows.step())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(rows.utf8(0)).object();
    Target result;
    result.value = json.value(QLatin1String("value")).toDouble();
    if (json.contains(QLatin1String("alarm")))
        result.alarm = json.value(QLatin1String("alarm")).toDouble();
    result.since = rows.date(1);
    result.note = rows.text(2);
    return result;
}

void setTarget(project::Edit& edit, const QString& metric, const Target& target)
{
    QJsonObject json{{QStringLiteral("value"), target.value}};
    if (target.alarm)
        json.insert(QStringLiteral("alarm"), *target.alarm);
    addVersion(edit, "target", metric, target.since, json, target.note);
}

Parameters projectParameters(storage::Connection& connection, const QString& metric)
{
    auto rows = connection.prepare(
        "SELECT value FROM rule WHERE name = 'parameters' AND subject = ? ORDER BY version DESC LIMIT 1");
    rows.bindAll(metric);
    Parameters parameters;
    if (!rows.step())
        return parameters;
    const QJsonObject json = QJsonDocument::fromJson(rows.utf8(0)).object();
    for (auto one = json.begin(); one != json.end(); ++one)
        parameters.emplace(one.key(), one.value());
    return parameters;
}

void setProjectParameters(project::Edit& edit, const QString& metric, const Parameters& parameters,
                          const QString& note)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    addVersion(edit, "parameters", metric, {}, json, note);
}

EvidenceRules evidenceRules(storage::Connection& connection)
{
    EvidenceRules rules;
    const auto json =
        connection.value<QString>("SELECT value FROM rule WHERE name = 'evidence' ORDER BY version DESC LIMIT 1");
    const QJsonObject object = QJsonDocument::fromJson(json.value_or(QString()).toUtf8()).object();
    rules.minimumN = object.value(QLatin1String("minimumN")).toInt(rules.minimumN);
    rules.staleAfterDays = object.value(QLatin1String("staleAfterDays")).toInt(rules.staleAfterDays);
    rules.codedRespondents = object.value(QLatin1String("codedRespondents")).toInt(rules.codedRespondents);
    return rules;
}

void setEvidenceRules(project::Edit& edit, const EvidenceRules& rules)
{
    addVersion(edit, "evidence", {}, {},
               {{QStringLiteral("minimumN"), rules.minimumN},
                {QStringLiteral("staleAfterDays"), rules.staleAfterDays},
                {QStringLiteral("codedRespondents"), rules.codedRespondents}},
               {});
}

} // namespace tropa::metrics
