#pragma once

#include "ui/charts/metric_charts.h"

namespace tropa::ui::overview {

// The six charts of the overview. None: there is nothing to show in this selection. On a job's thread.
using Built = std::optional<charts::BuiltChart>;

/// All waves, whatever the filter's wave and period say: a trend of one wave is none.
Built loyaltyByWave(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built lossByVisit(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built checklistHeatMap(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built callFunnel(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built satisfactionByTouchpoint(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);
Built ratingOverTime(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title);

} // namespace tropa::ui::overview
