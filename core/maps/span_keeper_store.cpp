#include "maps/span_keeper.h"

#include <algorithm>

namespace tropa::maps {

namespace {

bool isIn(const std::vector<StepId>& list, StepId one)
{
    return std::ranges::find(list, one) != list.end();
}

} // namespace

std::vector<StepId> columnsOf(storage::Connection& connection, JourneyId journey)
{
    std::vector<StepId> ids;
    auto rows = connection.prepare("SELECT s.id FROM map_step s JOIN map_stage g ON g.id = s.map_stage_id "
                                   "WHERE g.journey_id = ? ORDER BY g.position, g.id, s.position, s.id");
    rows.bindAll(journey);
    while (rows.step())
        ids.push_back(rows.id<StepId>(0));
    return ids;
}

SpanKeeper::SpanKeeper(project::Edit& edit, JourneyId journey, std::vector<StepId> moved)
    : m_edit(edit), m_journey(journey), m_moved(std::move(moved))
{
    const std::vector<StepId> order = columnsOf(edit.db(), journey);
    auto rows =
        edit.db().prepare("SELECT c.id, c.step_id, c.column_span FROM map_card c JOIN map_lane l ON l.id = c.lane_id "
                          "JOIN map m ON m.id = l.map_id WHERE m.journey_id = ? AND c.column_span > 1");
    rows.bindAll(journey);
    while (rows.step()) {
        const auto first = std::ranges::find(order, rows.id<StepId>(1));
        const auto count = std::min<qint64>(rows.integer(2), order.end() - first);
        m_cards.push_back({rows.id<CardId>(0), {first, first + static_cast<std::ptrdiff_t>(count)}});
    }
}

void SpanKeeper::settle()
{
    if (m_cards.empty())
        return;
    storage::Connection& db = m_edit.db();
    const std::vector<StepId> order = columnsOf(db, m_journey);
    for (const Covering& one : m_cards) {
        std::vector<StepId> gone, left;
        for (const StepId step : one.steps)
            (isIn(m_moved, step) ? gone : left).push_back(step);
        const bool goes = gone.size() > left.size() || (gone.size() == left.size() && isIn(m_moved, one.steps.front()));
        const std::vector<StepId>& kept = goes ? gone : left;
        std::ptrdiff_t first = static_cast<std::ptrdiff_t>(order.size()), last = -1;
        for (const StepId step : kept) {
            const auto at = std::ranges::find(order, step) - order.begin();
            first = std::min(first, at);
            last = std::max(last, at);
        }
        if (last < first)
            continue;
        // The others as far as they still adjoin.
        while (first > 0 && isIn(one.steps, order[static_cast<std::size_t>(first - 1)]))
            --first;
        while (last + 1 < static_cast<std::ptrdiff_t>(order.size()) &&
               isIn(one.steps, order[static_cast<std::size_t>(last + 1)]))
            ++last;
        db.run("UPDATE map_card SET step_id = ?1, column_span = ?2 WHERE id = ?3 AND (step_id <> ?1 OR "
               "column_span <> ?2)",
               order[static_cast<std::size_t>(first)], static_cast<qint64>(last - first + 1), one.card);
    }
}

} // namespace tropa::maps
