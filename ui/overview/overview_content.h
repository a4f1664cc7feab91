#pragma once

#include "ui/charts/metric_charts.h"

#include <QString>

#include <vector>

namespace tropa::ui::overview {

/// One place of the overview: its chart, or which import would feed it.
struct OverviewPlace
{
    QString id;
    Message title;
    std::optional<charts::BuiltChart> chart;
    QString importKind;
    Message missing;
    Message offer;
};

struct OverviewContent
{
    std::vector<charts::BuiltHeadline> headlines;
    std::vector<OverviewPlace> places; ///< of metrics the catalogue has
    QDate dataUntil;
};

/// Asks the catalogue for everything the overview shows. On a job's thread.
OverviewContent overviewContent(charts::ChartSource& source);

} // namespace tropa::ui::overview
