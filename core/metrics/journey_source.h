#pragma once

#include "base/message.h"
#include "frame/ids.h"
#include "metrics/metric.h"

namespace tropa::metrics {

/// One touchpoint on the way somebody really went.
struct JourneyEvent
{
    frame::TouchpointId touchpoint;
    bool isFailed = false;            ///< by the source's own rule
    std::optional<double> experience; ///< on [-2, 2], of the touchpoint in this journey
    std::vector<EntityRef> rows;      ///< what says so
};

/// A journey as it went: a mystery visit, what one respondent told.
struct ActualJourney
{
    EntityRef ref;
    QString name; ///< "V07, Centre"
    QDate date;
    bool hasOrder = true;             ///< false: nothing says in which order the events came
    std::vector<JourneyEvent> events; ///< in their order; a touchpoint may come again
    /// Touchpoints that would stand among the events had they taken place. Of all others silence says nothing.
    std::vector<frame::TouchpointId> asked;
};

/// Implemented by rooms that know of actual journeys. Any thread; the connection belongs to the caller.
class JourneySource
{
public:
    virtual ~JourneySource() = default;
    /// As the command line and files call it: "visits", "interviews".
    virtual const char* id() const = 0;
    virtual Message name() const = 0;
    /// What makes an event, when it counts as failed, what its order is.
    virtual Message rule() const = 0;
    /// The oldest first. Conditions of the scope that this source does not know are left aside.
    virtual Result<std::vector<ActualJourney>> journeys(const EvaluationContext& context, const Scope& scope) const = 0;
};

} // namespace tropa::metrics
