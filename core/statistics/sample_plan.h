#pragma once

#include "base/result.h"

#include <optional>
#include <vector>

namespace tropa::statistics {

/// What a sample is wanted for.
enum class SampleGoal {
    Share,      ///< a share (CSAT, top box, "yes") within a margin
    Loyalty,    ///< the loyalty index within a margin, and a change of it between waves
    Difference, ///< two groups or waves told apart by a share
    Visits      ///< mystery visits to every clinic
};

/// What the planner asks for. Shares are 0…1; points are points of the index or of a checklist's score.
struct SampleWish
{
    SampleGoal goal = SampleGoal::Share;
    double level = 0.95;
    double power = 0.8;
    double responseRate = 0.3;        ///< share of the invited who answer
    double designEffect = 1;          ///< more than 1 for clustered or weighted samples
    double margin = 0.05;             ///< of a share
    double share = 0.5;               ///< what it is thought to be
    double secondShare = 0.6;         ///< of the other group
    double points = 8;                ///< margin of the index
    double change = 10;               ///< of the index, to be seen between two waves; 0: not asked
    double variance = 0.55;           ///< of one answer of the index, 0…1
    double visitPoints = 5;           ///< margin of a clinic's score
    double deviation = 10;            ///< of scores within a clinic
    std::optional<double> population; ///< people in all; of the sum of `sizes` unless told
    std::vector<double> sizes;        ///< people of each clinic; empty or all 0: not known
    qsizetype clinics = 1;            ///< of Visits where there are no sizes
};

/// What another margin, difference or score margin would ask for.
struct SamplePlanRow
{
    double at = 0; ///< in the unit of what is asked for: a share, points
    qint64 needed = 0;
    bool isWish = false; ///< the one that was asked for
};

struct SamplePlan
{
    double exact = 0;         ///< `needed` before it is rounded up
    qint64 needed = 0;        ///< answers in all; per group for Difference; visits to each clinic for Visits
    qint64 total = 0;         ///< the same for all groups or clinics
    qint64 invitations = 0;   ///< 0 for Visits
    bool enoughPeople = true; ///< false when more must be invited than there are
    qint64 forChange = 0;     ///< Loyalty: answers per wave for the change
    double networkMargin = 0; ///< Visits: of the mean of all clinics
    std::vector<SamplePlanRow> rows;
    std::vector<qint64> byClinic; ///< of `total` (of one group for Difference), as the sizes
};

/// Formulas: statistics/sample_size.h and, for Difference, statistics/proportions.h; the correction for few people is
/// that of a finite population. Clinics get their part in proportion to their people, by largest remainder; visits are
/// the same for each. Refused: a wish out of range. Pure; any thread.
Result<SamplePlan> planSample(const SampleWish& wish);

} // namespace tropa::statistics
