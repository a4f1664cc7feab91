#pragma once

#include "figures/metric_charts.h"

#include <span>

namespace tropa::figures {

// How a headline number finds what it is compared with. On a job's thread.

/// The newest wave, or the one the filter names, against the wave before it.
BuiltHeadline headlineByWave(ChartSource& source, const metrics::MetricInfo& info);
/// Compared with nothing: losses and loyalty count everything since the base began; a year before, the base was a year
/// younger, and the difference would speak of its age.
BuiltHeadline headlineAlone(ChartSource& source, const metrics::MetricInfo& info);
/// Against the period before the filter's, or the last wave or quarter against the one before.
BuiltHeadline headlineAgainstLastQuarter(ChartSource& source, const metrics::MetricInfo& info);

struct PlannedHeadline
{
    const char* metric;
    const char* name; ///< QT_TRANSLATE_NOOP("core", …)
    BuiltHeadline (*build)(ChartSource&, const metrics::MetricInfo&);
};
/// Those the catalogue knows and that rest on something.
std::vector<BuiltHeadline> builtHeadlines(ChartSource& source, std::span<const PlannedHeadline> plan);

} // namespace tropa::figures
