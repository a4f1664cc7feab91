#include "metrics/targets_store.h"

#include "metrics/rules_store.h"
#include "metrics/scoped_targets.h"

#include <QJsonDocument>

namespace tropa::metrics {

namespace {

// Undo and redo of the new version lead to it.
void goTo(project::Edit& edit, qint64 rule)
{
    if (!edit.place().isValid())
        edit.setPlace({QStringLiteral("rule"), rule});
}

} // namespace

std::optional<Target> target(storage::Connection& connection, const QString& metric, QDate on)
{
    return targetOfPart(connection, metric, Scope(), on);
}

std::optional<Target> targetOf(const QJsonObject& json, QDate since, const QString& note)
{
    if (!json.contains(QLatin1String("value")))
        return std::nullopt;
    Target result;
    result.value = json.value(QLatin1String("value")).toDouble();
    if (json.contains(QLatin1String("alarm")))
        result.alarm = json.value(QLatin1String("alarm")).toDouble();
    result.since = since;
    result.note = note;
    return result;
}

void setTarget(project::Edit& edit, const QString& metric, const Target& target)
{
    setTarget(edit, metric, target, Scope());
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

void setProjectParameters(project::Edit& edit, const QString& metric, const Parameters& parameters, const QString& note)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    addRuleVersion(edit, "parameters", metric, {}, json, note);
}

EvidenceRules evidenceRules(storage::Connection& connection)
{
    const auto json =
        connection.value<QString>("SELECT value FROM rule WHERE name = 'evidence' ORDER BY version DESC LIMIT 1");
    return evidenceOf(QJsonDocument::fromJson(json.value_or(QString()).toUtf8()).object());
}

EvidenceRules evidenceOf(const QJsonObject& object)
{
    EvidenceRules rules;
    rules.minimumN = object.value(QLatin1String("minimumN")).toInt(rules.minimumN);
    rules.staleAfterDays = object.value(QLatin1String("staleAfterDays")).toInt(rules.staleAfterDays);
    rules.codedRespondents = object.value(QLatin1String("codedRespondents")).toInt(rules.codedRespondents);
    return rules;
}

void setEvidenceRules(project::Edit& edit, const EvidenceRules& rules)
{
    goTo(edit, addRuleVersion(edit, "evidence", {}, {},
                              {{QStringLiteral("minimumN"), rules.minimumN},
                               {QStringLiteral("staleAfterDays"), rules.staleAfterDays},
                               {QStringLiteral("codedRespondents"), rules.codedRespondents}},
                              {}));
}

} // namespace tropa::metrics
