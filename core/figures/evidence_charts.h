#pragma once

#include "figures/metric_charts.h"

namespace tropa::figures {

// Charts that more than one page shows. None: there is nothing to show in this selection. On a job's thread.
using Built = std::optional<BuiltChart>;

/// A metric over waves, months or quarters, in the filter's selection, with a sentence on the last change.
Built trendBy(ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* dimension);
/// As trendBy over all waves, whatever the filter's wave and period say: a trend of one wave is none.
Built trendByWave(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
/// A share by anything, the best first, with brackets round what cannot be told apart.
Built rankedBy(ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* dimension);
/// NPS by wave with promoters, passives and detractors under each.
Built loyaltyByWave(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built lossByVisit(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built checklistHeatMap(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built callFunnel(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built satisfactionByTouchpoint(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
/// Touchpoint × wave over all waves; the finding names what changed since the wave before, with Holm's correction over
/// the touchpoints (waves taken as independent samples).
Built satisfactionByTouchpointAndWave(ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built ratingOverTime(ChartSource& source, const metrics::MetricInfo& info, const Message& title);

} // namespace tropa::figures
