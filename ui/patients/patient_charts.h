#pragma once

#include "figures/metric_charts.h"

namespace tropa::ui::patients {

// The charts only this page shows; `by` is the dimension of their place. None: nothing to show in this selection.
using Built = std::optional<figures::BuiltChart>;

/// Kaplan-Meier's share of new patients who came again within so many months.
Built returnCurve(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
/// Cohorts of the last year and a half against months since the first visit.
Built cohortHeatMap(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                    const char* by);
/// Recency against frequency, the share of patients in each cell.
Built rfmGrid(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
/// Shares of patients without any ranking.
Built sharesOf(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
Built seasons(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
Built visitsByMonth(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                    const char* by);
Built intervalByNumber(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                       const char* by);
/// The median days beside the cycle the service is said to have.
Built intervalByService(figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                        const char* by);

} // namespace tropa::ui::patients
