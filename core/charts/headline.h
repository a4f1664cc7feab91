#pragma once

#include "charts/chart_spec.h"

namespace tropa::charts {

/// One headline number and what may never leave it (LOOK 5): value, change, interval, n, target, date, rule.
struct Headline
{
    QString id;     ///< of the metric
    QString name;   ///< "NPS"
    ChartAxis axis; ///< from and to: the stretch the interval bar is drawn on
    ChartPoint point;
    double level = 0.95;
    bool higherIsBetter = true;
    bool isMissed = false;                ///< the interval's near end is beyond the target
    std::optional<double> benchmark = {}; ///< what others have
    QString benchmarkText = {};           ///< with its source and date
    QString counted;                      ///< what a figure counts, where it is not a share ("of 3 000 served")
    Message rule;
};

/// In LOOK's order, for tooltip and screen reader.
QStringList headlineFacts(const Headline& headline, Language language);

} // namespace tropa::charts
