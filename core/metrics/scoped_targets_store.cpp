#include "metrics/rules_store.h"
#include "metrics/scoped_targets.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace tropa::metrics {

namespace {

// No period: it would be a second answer to when a target holds.
Scope partOf(const Scope& scope)
{
    Scope part;
    part.where = scope.where;
    for (auto& [dimension, values] : part.where)
        std::ranges::sort(values);
    std::erase_if(part.where, [](const auto& one) { return one.second.empty(); });
    return part;
}

// The newest version of each part that has begun, ended ones left out.
std::vector<ScopedTarget> held(storage::Connection& connection, const QString& metric, QDate on)
{
    auto rows =
        connection.prepare("SELECT value, since, note, scope FROM rule WHERE name = 'target' AND subject = ?1 "
                           "AND (since IS NULL OR ?2 IS NULL OR since <= ?2) ORDER BY since DESC, version DESC");
    rows.bindAll(metric, on);
    std::vector<ScopedTarget> result;
    std::set<QString> seen;
    while (rows.step()) {
        const Scope scope = scopeFromText(rows.utf8(3));
        if (!seen.insert(scopeToText(scope)).second)
            continue;
        if (auto target = targetOf(QJsonDocument::fromJson(rows.utf8(0)).object(), rows.date(1), rows.text(2)))
            result.push_back({std::move(*target), scope});
    }
    return result;
}

} // namespace

QString scopeToText(const Scope& scope)
{
    const Scope part = partOf(scope);
    return part.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(part.toJson()).toJson(QJsonDocument::Compact));
}

Scope scopeFromText(const QByteArray& json)
{
    return json.isEmpty() ? Scope() : partOf(Scope::fromJson(QJsonDocument::fromJson(json).object()));
}

bool coversAll(const Scope& part, const Scope& asked)
{
    return std::ranges::all_of(part.where, [&](const auto& condition) {
        const auto known = asked.where.find(condition.first);
        return known != asked.where.end() && !known->second.empty() &&
               std::ranges::all_of(known->second, [&](qint64 value) {
                   return std::ranges::find(condition.second, value) != condition.second.end();
               });
    });
}

std::optional<ScopedTarget> targetFor(storage::Connection& connection, const QString& metric, const Scope& asked,
                                      QDate on)
{
    std::optional<ScopedTarget> best; // of equals the first stays: it is the newest
    for (ScopedTarget& one : held(connection, metric, on)) {
        if (coversAll(one.scope, asked) && (!best || one.scope.where.size() > best->scope.where.size()))
            best = std::move(one);
    }
    return best;
}

std::optional<Target> targetOfPart(storage::Connection& connection, const QString& metric, const Scope& part, QDate on)
{
    const QString wanted = scopeToText(part);
    for (ScopedTarget& one : held(connection, metric, on)) {
        if (scopeToText(one.scope) == wanted)
            return std::move(one.target);
    }
    return std::nullopt;
}

void setTarget(project::Edit& edit, const QString& metric, const Target& target, const Scope& part)
{
    QJsonObject json{{QStringLiteral("value"), target.value}};
    if (target.alarm)
        json.insert(QStringLiteral("alarm"), *target.alarm);
    const qint64 rule = addRuleVersion(edit, "target", metric, target.since, json, target.note, scopeToText(part));
    if (!edit.place().isValid())
        edit.setPlace({QStringLiteral("rule"), rule});
}

void removeTarget(project::Edit& edit, const QString& metric, const Scope& part, QDate from, const QString& note)
{
    const QString wanted = scopeToText(part);
    std::vector<QDate> ends{from};
    for (const RuleVersion& one : ruleVersions(edit.db(), from)) {
        if (one.kind == RuleKind::Target && one.metric == metric && scopeToText(one.scope) == wanted &&
            one.since.isValid() && one.since > from && std::ranges::find(ends, one.since) == ends.end())
            ends.push_back(one.since);
    }
    for (const QDate end : ends) {
        if (targetOfPart(edit.db(), metric, part, end))
            edit.setPlace({QStringLiteral("rule"), addRuleVersion(edit, "target", metric, end, {}, note, wanted)});
    }
}

} // namespace tropa::metrics
