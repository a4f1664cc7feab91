#include "metrics/rules_store.h"

#include "base/guid.h"
#include "metrics/scoped_targets.h"

#include <QJsonDocument>

#include <algorithm>

namespace tropa::metrics {

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

std::optional<Benchmark> benchmarkOf(const QJsonObject& json, const QString& note)
{
    if (!json.contains(QLatin1String("value")))
        return std::nullopt;
    Benchmark result;
    result.value = json.value(QLatin1String("value")).toDouble();
    result.source = json.value(QLatin1String("source")).toString();
    result.date = json.value(QLatin1String("date")).toString();
    if (json.contains(QLatin1String("n")))
        result.n = json.value(QLatin1String("n")).toInteger();
    result.note = note;
    return result;
}

// Whether `one` goes before `other` on a day both have begun.
bool outranks(const RuleVersion& one, const RuleVersion& other)
{
    if (one.kind == RuleKind::Target && one.since != other.since)
        return !other.since.isValid() || (one.since.isValid() && one.since > other.since);
    return one.version > other.version;
}

} // namespace

qint64 addRuleVersion(project::Edit& edit, const char* name, const QString& subject, QDate since,
                      const QJsonObject& value, const QString& note, const QString& scope)
{
    edit.db().run("INSERT INTO rule (guid, name, subject, version, since, value, note, scope) VALUES (?1, ?2, ?3, "
                  "(SELECT coalesce(max(version), 0) + 1 FROM rule WHERE name = ?2 AND subject = ?3), ?4, ?5, ?6, ?7)",
                  Guid::random(), name, subject.isNull() ? QStringLiteral("") : subject, since,
                  QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)),
                  note.isNull() ? QStringLiteral("") : note, scope.isNull() ? QStringLiteral("") : scope);
    return edit.db().lastInsertedId();
}

std::optional<Benchmark> benchmark(storage::Connection& connection, const QString& metric)
{
    auto rows = connection.prepare(
        "SELECT value, note FROM rule WHERE name = 'benchmark' AND subject = ? ORDER BY version DESC LIMIT 1");
    rows.bindAll(metric);
    return rows.step() ? benchmarkOf(objectOf(rows.utf8(0)), rows.text(1)) : std::nullopt;
}

void setBenchmark(project::Edit& edit, const QString& metric, const Benchmark& benchmark)
{
    QJsonObject json{{QStringLiteral("value"), benchmark.value},
                     {QStringLiteral("source"), benchmark.source},
                     {QStringLiteral("date"), benchmark.date}};
    if (benchmark.n)
        json.insert(QStringLiteral("n"), *benchmark.n);
    edit.setPlace({QStringLiteral("rule"), addRuleVersion(edit, "benchmark", metric, {}, json, benchmark.note)});
}

void removeBenchmark(project::Edit& edit, const QString& metric, const QString& note)
{
    edit.setPlace({QStringLiteral("rule"), addRuleVersion(edit, "benchmark", metric, {}, {}, note)});
}

void removeTarget(project::Edit& edit, const QString& metric, QDate from, const QString& note)
{
    removeTarget(edit, metric, Scope(), from, note);
}

std::vector<RuleVersion> ruleVersions(storage::Connection& connection, QDate on)
{
    auto rows = connection.prepare(
        "SELECT id, name, subject, version, since, value, note, scope FROM rule WHERE name IN ('target', "
        "'benchmark', 'evidence') ORDER BY subject, name DESC, version DESC");
    std::vector<RuleVersion> all;
    while (rows.step()) {
        RuleVersion one;
        one.id = rows.integer(0);
        const QString name = rows.text(1);
        one.metric = rows.text(2);
        one.version = static_cast<int>(rows.integer(3));
        one.since = rows.date(4);
        one.note = rows.text(6);
        one.scope = scopeFromText(rows.utf8(7));
        const QJsonObject json = objectOf(rows.utf8(5));
        if (name == QLatin1String("target")) {
            one.target = targetOf(json, one.since, one.note);
        } else if (name == QLatin1String("benchmark")) {
            one.kind = RuleKind::Benchmark;
            one.benchmark = benchmarkOf(json, one.note);
        } else {
            one.kind = RuleKind::Evidence;
            one.evidence = evidenceOf(json);
        }
        all.push_back(std::move(one));
    }
    const auto begun = [&](const RuleVersion& one) {
        return one.kind != RuleKind::Target || !one.since.isValid() || !on.isValid() || one.since <= on;
    };
    for (RuleVersion& one : all) {
        one.holds = begun(one) && std::ranges::none_of(all, [&](const RuleVersion& other) {
                        return other.kind == one.kind && other.metric == one.metric && other.scope == one.scope &&
                               other.id != one.id && begun(other) && outranks(other, one);
                    });
    }
    std::ranges::stable_sort(all, [](const RuleVersion& a, const RuleVersion& b) {
        if (a.metric != b.metric)
            return a.metric < b.metric;
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.scope != b.scope) // the target of all first
            return scopeToText(a.scope) < scopeToText(b.scope);
        return outranks(a, b);
    });
    return all;
}

} // namespace tropa::metrics
