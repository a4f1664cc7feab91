#pragma once

#include "base/result.h"
#include "statistics/interval.h"
#include "statistics/proportions.h"

namespace tropa::statistics {

/// How often B goes with A: baskets of services, codes in one answer.
struct AssociationCounts
{
    double both = 0.0;
    double a = 0.0; ///< all with A
    double b = 0.0; ///< all with B
    double n = 0.0; ///< all
};

struct Association
{
    double support = 0.0;          ///< both / n
    double confidence = 0.0;       ///< both / a
    double baseRate = 0.0;         ///< b / n
    double lift = 0.0;             ///< confidence / base rate; 1 means that A says nothing of B
    double jaccard = 0.0;          ///< both / (a + b - both)
    Interval confidenceInterval;   ///< Wilson
    ProportionComparison withoutA; ///< share of B with A against share of B without A: is the lift more than noise?
    bool comparable = false;       ///< false when everybody has A, then withoutA is empty
};

/// The rule A → B (Agrawal et al. 1993). Refused: counts that contradict each other, nobody with A or with B.
Result<Association> association(const AssociationCounts& counts, double level = 0.95);

} // namespace tropa::statistics
