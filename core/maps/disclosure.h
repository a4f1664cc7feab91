#pragma once

#include "metrics/metric.h"

#include <map>

namespace tropa::maps {

/// Groups of fewer are not shown in a copy that is handed over.
inline constexpr qint64 leastShown = 5;

/// What else must be hidden so that no small group is found by taking one shown number from another: with 300 answers
/// in all and 297 from five clinics shown, the three of the sixth are told as well. Where the shown parts of a shown
/// whole (its values by one dimension) leave a rest of fewer than leastShown, the smallest part is hidden too
/// (complementary suppression, Hundepool et al., Statistical Disclosure Control, 2012, 4.1). Counts of persons may
/// overlap between parts; then a rest says nothing and nothing more is hidden.
class Disclosure
{
public:
    /// A number that would be told, were nothing else: over whom it is and on how many it rests.
    void add(const QString& metric, const metrics::Parameters& parameters, const metrics::Scope& scope, qint64 n);
    /// Decides, after all have been added.
    void settle();
    /// True for a number that settle() found to give a small group away.
    bool isTelling(const QString& metric, const metrics::Parameters& parameters, const metrics::Scope& scope) const;
    /// The same of any number of a metric at a touchpoint: what a point of the curve is made of.
    bool isTellingAt(const QString& metric, qint64 touchpoint) const;

private:
    struct Number
    {
        QString metric;
        metrics::Scope scope;
        qint64 n = 0;
        bool isTelling = false;
    };

    using Numbers = std::map<QByteArray, Number>; ///< by scope, in an order of its own: the same file twice
    static bool settleOnce(Numbers& numbers);

    std::map<QByteArray, Numbers> m_numbers; ///< by metric with its parameters
};

} // namespace tropa::maps
