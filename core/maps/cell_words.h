#pragma once

#include "maps/board_values.h"

namespace tropa::maps {

/// "78,4 %", "+12", "2,7", "31 мин"; scales that know minus always show the sign.
QString valueText(const metrics::MetricInfo& info, double value, Language language);
/// "73,3…82,4" without the unit.
QString intervalText(const metrics::MetricInfo& info, const statistics::Interval& interval, Language language);
/// "↓ −0,4" when distinguishable, "≈ +0,1" otherwise; shares in percentage points.
QString changeText(const metrics::MetricInfo& info, const metrics::Comparison& change, Language language,
                   bool withUnit = true);

/// What a metric cell says, piece by piece, for files that lay words out themselves. What is not known is empty.
struct CellWords
{
    QString name;
    QString value; ///< "—" where there is none
    QString change;
    QString interval; ///< "95 %: 36.2 to 47.5"
    QString n;        ///< "n = 297"
    QString target;
    bool isMissed = false; ///< below the target beyond chance
    bool isPastAlarm = false;

    /// All but name and value, in the order of the board.
    QString details() const;
};
/// For a cell with a known metric.
CellWords cellWords(const MetricCell& cell, Language language);

} // namespace tropa::maps
