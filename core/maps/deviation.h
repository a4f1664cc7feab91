#pragma once

#include "maps/board.h"
#include "metrics/evidence_source.h"
#include "statistics/interval.h"

#include <QJsonObject>

namespace tropa::maps {

/// A touchpoint of the planned journey: neighbouring steps of a map that name the same one are one place.
struct PlannedPlace
{
    frame::TouchpointId touchpoint;
    std::vector<StepId> steps;
    QString title; ///< of its steps
};

/// What a map plans: its touchpoints in the order of its steps.
std::vector<PlannedPlace> planOf(const Board& board);

/// How an actual journey stands to one touchpoint. Unknown: its source cannot tell whether it took place.
enum class Meeting { Met, Missed, Extra, Unknown };
/// A touchpoint in one group of an overview; what both failed and came out of order counts as failed.
enum class DeviationState { AsPlanned, OutOfOrder, Failed, Missed, Extra, Unknown };
QString idOf(DeviationState state);
Message nameOf(DeviationState state);

/// One line of an actual journey laid against the plan.
struct AlignedTouchpoint
{
    frame::TouchpointId touchpoint;
    int planned = -1; ///< place in the plan; of an extra one the place it came after, -1 at the beginning
    Meeting meeting = Meeting::Met;
    bool isFailed = false;
    bool isOutOfOrder = false;
    int cameAfter = -1; ///< of one out of order: the planned place before it as things went, -1 for none
    int times = 0;
    std::optional<double> experience;
    std::vector<EntityRef> rows;

    DeviationState state() const;
};

struct JourneyDeviation
{
    EntityRef ref;
    QString name;
    QDate date;
    bool hasOrder = true;
    std::vector<AlignedTouchpoint> touchpoints; ///< in the plan's order, extra ones where they happened
};

/// Lays an actual journey against a plan.
///
/// What stands in order is a longest common subsequence of plan and journey, so that as few touchpoints as possible
/// count as out of order; of equally long ones the one that keeps the earlier planned touchpoints in place. A planned
/// touchpoint outside it that did take place is out of order; one that did not is missed when the journey's source
/// would know, else unknown. A touchpoint the plan does not have is extra. One met again counts once, where it fits
/// the plan best. A journey without an order keeps the plan's. Takes plan × journey steps of memory and time. Pure.
JourneyDeviation align(const std::vector<PlannedPlace>& plan, const metrics::ActualJourney& journey);
Message alignmentRule();

/// One touchpoint over all journeys.
struct TouchpointTally
{
    frame::TouchpointId touchpoint;
    int planned = -1; ///< -1: not in the plan
    QString title;    ///< of the planned steps, or the touchpoint's name
    qint64 asPlanned = 0, outOfOrder = 0, failed = 0, missed = 0;
    qint64 unknown = 0; ///< journeys that cannot tell; outside n
    qint64 extra = 0;   ///< of one that is not planned: journeys that have it
    qint64 n = 0;       ///< journeys that can tell; of one that is not planned: all
    /// Share of n that met it as planned; of one that is not planned: share that has it. Wilson, 95 %.
    std::optional<double> share;
    std::optional<statistics::Interval> interval;

    qint64 count(DeviationState state) const;
};

/// Several journeys laid over each other against one plan.
struct Deviation
{
    QString source; ///< id of the source
    std::vector<PlannedPlace> plan;
    std::vector<JourneyDeviation> journeys;
    std::vector<TouchpointTally> touchpoints; ///< the plan's, in its order, then those outside it, the commonest first
};

Deviation deviationOf(const std::vector<PlannedPlace>& plan, const std::vector<metrics::ActualJourney>& journeys);

/// The same for a map: its own plan and scope within the filter. On a job or the command line.
Result<Deviation> deviationOf(const metrics::EvaluationContext& context, const metrics::JourneySource& source,
                              const Board& board, const metrics::Scope& filter);

/// What a touchpoint of one state rests on: the rows of its journeys, or, where there are none, the journeys.
std::vector<EntityRef> rowsBehind(const Deviation& deviation, const TouchpointTally& tally,
                                  std::optional<DeviationState> state = {});

QJsonObject toJson(const Deviation& deviation, Language language);

} // namespace tropa::maps
