#pragma once

#include "metrics/rules_store.h"

namespace tropa::metrics {

// Whether a rule can be kept, said in words where it cannot. Pure; any thread.

/// Inside the metric's scale, the alarm on its bad side.
Result<void> checkTarget(const MetricInfo& info, const Target& target, Language language);
/// Inside the metric's scale, with a source and a date.
Result<void> checkBenchmark(const MetricInfo& info, const Benchmark& benchmark, Language language);
Result<void> checkEvidence(const EvidenceRules& rules);

/// "2025", "2025-06", "2025-06-30"; with "30.06.2025" and "06.2025" read as well. Empty: no date.
QString readRuleDate(const QString& typed);
/// "2025", "06.2025", "30.06.2025" or "Jun 2025", "30 Jun 2025".
QString writtenRuleDate(const QString& date, Language language);

/// "72 %", "4,5", "30".
QString writtenOf(const MetricInfo& info, double value, Language language);
/// "benchmark 72 % (Source, 2025, n = 1 200)".
Message benchmarkText(const MetricInfo& info, const Benchmark& benchmark, Language language);
/// "below 60 a cell turns bad", with the metric's direction.
Message alarmText(const MetricInfo& info, double alarm, Language language);

} // namespace tropa::metrics
