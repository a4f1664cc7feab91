#pragma once

#include "metrics/metric.h"

#include <vector>

namespace tropa::metrics {

/// How answers lie over a scale: the parts of a Value. Each answer goes to the nearest mark; where scales of several
/// kinds meet, to a fifth of its own scale.
class MarkCounts
{
public:
    /// Marks from `low` to `high`, `step` apart; the good end may be the low one.
    MarkCounts(double low, double high, bool lowIsGood = false, double step = 1);
    static MarkCounts fifths();

    /// `goodness`: 0 at the bad end of its scale, 1 at the good one.
    void add(double goodness, double weight = 1);
    /// From the worst to the best; the outer quarters of the scale are bad and good.
    std::vector<Part> parts() const;

private:
    std::vector<Message> m_names;
    std::vector<qint64> m_counts;
    std::vector<double> m_weights;
};

} // namespace tropa::metrics
