#pragma once

#include "metrics/scope.h"
#include "metrics/targets_store.h"

#include <QJsonObject>

namespace tropa::metrics {

// The versions of a project's rules, and benchmarks. Needs the connection's own thread; errors stay in the connection.

/// What others have: a number of the market with where it is from.
struct Benchmark
{
    double value = 0;
    QString source;
    QString date; ///< as exact as it is known: "2025", "2025-06" or "2025-06-30"
    std::optional<qint64> n;
    QString note;
};

std::optional<Benchmark> benchmark(storage::Connection& connection, const QString& metric);
/// A new version; the newest holds.
void setBenchmark(project::Edit& edit, const QString& metric, const Benchmark& benchmark);
/// A version that ends it; earlier ones stay to be read.
void removeBenchmark(project::Edit& edit, const QString& metric, const QString& note = {});

/// A version that ends the target of all from a day on, and those planned for later with it.
void removeTarget(project::Edit& edit, const QString& metric, QDate from, const QString& note = {});

enum class RuleKind { Target, Benchmark, Evidence };

/// One version of a rule as it was written down.
struct RuleVersion
{
    qint64 id = 0;
    RuleKind kind = RuleKind::Target;
    QString metric; ///< empty for the evidence
    Scope scope;    ///< of a target: for which part; empty: for all
    int version = 0;
    std::optional<Target> target;       ///< none: this version ended it
    std::optional<Benchmark> benchmark; ///< none: likewise
    std::optional<EvidenceRules> evidence;
    QDate since;
    QString note;
    bool holds = false; ///< on the day that was asked for
};

/// All versions of targets, benchmarks and evidence rules, by metric, the newest first.
std::vector<RuleVersion> ruleVersions(storage::Connection& connection, QDate on);

/// A rule as its row has it; a target without a value is one that was ended.
std::optional<Target> targetOf(const QJsonObject& json, QDate since, const QString& note);
EvidenceRules evidenceOf(const QJsonObject& json);

/// The id of the new row. `scope` as scopeToText() writes it.
qint64 addRuleVersion(project::Edit& edit, const char* name, const QString& subject, QDate since,
                      const QJsonObject& value, const QString& note, const QString& scope = {});

} // namespace tropa::metrics
