#include "charts/heat_scale.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::charts {

HeatScale deviationScale(double middle, double top)
{
    const double above = std::min(20.0, std::max(top - middle, 4.0));
    return {{middle - 25, middle - 16, middle - 9, middle - 2.5, middle + above * 0.1, middle + above * 0.35,
             middle + above * 0.6, middle + above * 0.85},
            Message(QT_TRANSLATE_NOOP("core", "below")),
            Message(QT_TRANSLATE_NOOP("core", "above"))};
}

} // namespace tropa::charts
