#pragma once

#include "ui/charts/metric_charts.h"

namespace tropa::ui::patients {

// The charts only this page shows; `by` is the dimension of their place. None: nothing to show in this selection.
using Built = std::optional<charts::BuiltChart>;

/// Kaplan-Meier's share of new patients who came again within so many months.
Built returnCurve(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
/// Cohorts of the last year and a half against months since the first visit.
Built cohortHeatMap(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
/// Recency against frequency, the share of patients in each cell.
Built rfmGrid(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
/// Shares of patients without any ranking.
Built sharesOf(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
Built seasons(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
Built visitsByMonth(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title, const char* by);
Built intervalByNumber(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                       const char* by);
/// The median days beside the cycle the service is said to have.
Built intervalByService(charts::ChartSource& source, const metrics::MetricInfo& info, const Message& title,
                        const char* by);

} // namespace tropa::ui::patients
