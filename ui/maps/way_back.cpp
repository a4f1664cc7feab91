#include "ui/maps/way_back.h"

#include <algorithm>
#include <ranges>

namespace tropa::ui::journeys {

namespace {

constexpr std::size_t mostOrigins = 50;

bool isOn(const maps::Board& board, const EntityRef& ref)
{
    if (ref.kind == QLatin1String("map_step"))
        return board.step(maps::StepId(ref.id)) != nullptr;
    return ref.kind == QLatin1String("map_lane") ? board.lane(maps::LaneId(ref.id)) != nullptr
                                                 : board.card(maps::CardId(ref.id)) != nullptr;
}

} // namespace

void WayBack::remember(const maps::Board& board, const canvas::BoardPlace& from, const EntityRef& made)
{
    if (!from.isValid() || from.lane >= static_cast<int>(board.lanes.size()) ||
        from.column >= static_cast<int>(board.steps.size()))
        return;
    if (m_origins.size() == mostOrigins)
        m_origins.erase(m_origins.begin());
    m_origins.push_back({made, board.lanes[static_cast<std::size_t>(from.lane)].id,
                         board.steps[static_cast<std::size_t>(from.column)].id, from.card});
}

std::optional<canvas::BoardPlace> WayBack::from(const maps::Board& before, const canvas::BoardPlace& current,
                                                const maps::Board& now) const
{
    if (!current.isValid() || before.map.id != now.map.id)
        return std::nullopt;
    const EntityRef stands[] = {
        {QStringLiteral("map_step"), before.steps[static_cast<std::size_t>(current.column)].id.value()},
        {QStringLiteral("map_lane"), before.lanes[static_cast<std::size_t>(current.lane)].id.value()},
        {QStringLiteral("map_card"), current.card.value()}};
    for (const Origin& origin : m_origins | std::views::reverse) {
        if (std::ranges::find(stands, origin.made) == std::end(stands) || isOn(now, origin.made))
            continue;
        const canvas::BoardPlace place{now.rowOf(origin.lane), now.columnOf(origin.step),
                                       now.card(origin.card) ? origin.card : maps::CardId()};
        if (place.isValid())
            return place;
    }
    return std::nullopt;
}

} // namespace tropa::ui::journeys
