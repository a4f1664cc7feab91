#pragma once

#include "metrics/journey_source.h"

namespace tropa::test {

/// Actual journeys kept in memory.
class FakeJourneys : public metrics::JourneySource
{
public:
    std::vector<metrics::ActualJourney> all;

    const char* id() const override { return "visits"; }
    Message name() const override { return {"Visits of a test"}; }
    Message rule() const override { return {"As the test says"}; }
    Result<std::vector<metrics::ActualJourney>> journeys(const metrics::EvaluationContext&,
                                                         const metrics::Scope&) const override
    {
        return all;
    }

    /// Met in this order; a negative number is a touchpoint that failed. Asked are all from 1 to `asked`.
    void add(const QString& name, const std::vector<qint64>& touchpoints, qint64 asked)
    {
        metrics::ActualJourney one;
        one.ref = {QStringLiteral("checklist_visit"), static_cast<qint64>(all.size()) + 1};
        one.name = name;
        one.date = QDate(2026, 7, 1).addDays(static_cast<qint64>(all.size()));
        for (const qint64 touchpoint : touchpoints) {
            const auto row = one.ref.id * 100 + static_cast<qint64>(one.events.size());
            one.events.push_back({frame::TouchpointId(std::abs(touchpoint)),
                                  touchpoint < 0,
                                  touchpoint < 0 ? -1.5 : 1.0,
                                  {{QStringLiteral("checklist_score"), row}}});
        }
        for (qint64 touchpoint = 1; touchpoint <= asked; ++touchpoint)
            one.asked.push_back(frame::TouchpointId(touchpoint));
        all.push_back(one);
    }
};

} // namespace tropa::test
