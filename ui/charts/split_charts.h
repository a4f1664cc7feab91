#pragma once

#include "figures/metric_charts.h"

namespace tropa::ui::charts {

// Charts of any split of any metric. None: there is nothing to show in this selection. On a job's thread.

/// The groups from the best down, with brackets around what cannot be told apart. Where there are more than `most`,
/// those with the largest n; the last line says so.
std::optional<figures::BuiltChart> rankedGroups(figures::ChartSource& source, const metrics::MetricInfo& info,
                                                const metrics::Request& request, const Message& title,
                                                std::size_t most = 20);

/// The groups in their own order: a bar each, or a line; at most the last `most`.
std::optional<figures::BuiltChart> orderedGroups(figures::ChartSource& source, const metrics::MetricInfo& info,
                                                 const metrics::Request& request, const Message& title,
                                                 tropa::charts::ChartKind kind, std::size_t most = 40);

/// The groups that stand out, the first of them marked and named in the finding (%1 its name, %2 its value).
enum class First { Largest, Smallest };
std::optional<figures::BuiltChart> firstGroups(figures::ChartSource& source, const metrics::MetricInfo& info,
                                               const Message& title, const char* dimension, First first,
                                               std::size_t most, const char* finding);

/// One more sentence in the chart's last line.
void addToSource(figures::BuiltChart& chart, const figures::ChartSource& source, const Message& words);

} // namespace tropa::ui::charts
