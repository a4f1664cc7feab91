#include "maps/lane_span_keeper.h"

#include "maps/board_store.h"
#include "maps/card_store.h"

#include <algorithm>

namespace tropa::maps {

namespace {

bool isIn(const std::vector<LaneId>& list, LaneId one)
{
    return std::ranges::find(list, one) != list.end();
}

} // namespace

LaneSpanKeeper::LaneSpanKeeper(project::Edit& edit, MapId map, What what, std::vector<LaneId> lanes)
    : m_edit(edit), m_map(map), m_moved(std::move(lanes))
{
    storage::Connection& db = edit.db();
    if (!db.value<qint64>("SELECT 1 FROM map_card c JOIN map_lane l ON l.id = c.lane_id WHERE l.map_id = ? AND "
                          "c.row_span > 1 LIMIT 1",
                          map))
        return; // of most maps; the board need not be read
    const Board board = loadBoard(db, map);
    for (const Lane& lane : board.lanes)
        m_kinds.insert(lane.id, lane.kind);
    for (const Card& card : board.cards) {
        if (card.rows < 2)
            continue;
        Covering covering{card.id, card.step, {}, board.freeRows(card)};
        const int first = board.rowOf(card.lane),
                  last = std::min(first + (what == What::Added ? covering.rows : card.rows),
                                  static_cast<int>(board.lanes.size()));
        for (int row = first; row < last; ++row)
            covering.lanes.push_back(board.lanes[static_cast<std::size_t>(row)].id);
        m_cards.push_back(std::move(covering));
    }
}

std::vector<LaneId> LaneSpanKeeper::order() const
{
    std::vector<LaneId> ids;
    auto rows = m_edit.db().prepare("SELECT id FROM map_lane WHERE map_id = ? ORDER BY position, id");
    rows.bindAll(m_map);
    while (rows.step())
        ids.push_back(rows.id<LaneId>(0));
    return ids;
}

void LaneSpanKeeper::passOn(LaneId lane)
{
    for (Covering& one : m_cards) {
        if (one.lanes.front() != lane || one.rows < 2 || m_kinds.value(one.lanes[1]) != m_kinds.value(lane))
            continue;
        moveCard(m_edit, one.card, one.lanes[1], one.step);
        one.lanes.erase(one.lanes.begin());
    }
}

void LaneSpanKeeper::settle()
{
    if (m_cards.empty())
        return;
    const std::vector<LaneId> now = order();
    const auto placeOf = [&](LaneId lane) { return std::ranges::find(now, lane) - now.begin(); };
    const auto count = static_cast<std::ptrdiff_t>(now.size());
    for (const Covering& one : m_cards) {
        if (!isIn(now, one.lanes.front()))
            continue; // gone with its lane
        std::vector<LaneId> gone, left;
        for (const LaneId lane : one.lanes) {
            if (isIn(now, lane))
                (isIn(m_moved, lane) ? gone : left).push_back(lane);
        }
        const LaneId own = one.lanes.front();
        const bool goes = gone.size() > left.size() || (gone.size() == left.size() && isIn(m_moved, own));
        std::ptrdiff_t first = count, last = -1;
        for (const LaneId lane : goes ? gone : left) {
            first = std::min(first, placeOf(lane));
            last = std::max(last, placeOf(lane));
        }
        while (first > 0 && isIn(one.lanes, now[static_cast<std::size_t>(first - 1)]))
            --first;
        while (last + 1 < count && isIn(one.lanes, now[static_cast<std::size_t>(last + 1)]))
            ++last;
        LaneId lane = now[static_cast<std::size_t>(first)];
        if (m_kinds.value(lane) != m_kinds.value(own)) { // what it is goes before where it was
            lane = own;
            first = placeOf(own);
            last = std::max(first, last);
            while (last > first && !std::ranges::all_of(now.begin() + first, now.begin() + last + 1,
                                                        [&](LaneId each) { return isIn(one.lanes, each); }))
                --last;
        }
        m_edit.db().run("UPDATE map_card SET lane_id = ?1, row_span = ?2 WHERE id = ?3 AND (lane_id <> ?1 OR "
                        "row_span <> ?2)",
                        lane, static_cast<qint64>(last - first + 1), one.card);
    }
}

} // namespace tropa::maps
