#include "maps/nested_store.h"

#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"

#include <QSet>

#include <algorithm>

namespace tropa::maps {

std::vector<NestedIn> holdersOf(storage::Connection& connection, MapId map)
{
    std::vector<NestedIn> holders;
    auto rows = connection.prepare(
        "SELECT m.id, m.kind, m.title, c.id, s.title, s.id, m.position FROM map_card c "
        "JOIN map_lane l ON l.id = c.lane_id JOIN map m ON m.id = l.map_id JOIN map_step s ON s.id = c.step_id "
        "WHERE c.nested_map_id = ?1 "
        "UNION ALL SELECT m.id, m.kind, m.title, 0, g.title, (SELECT s.id FROM map_step s "
        "WHERE s.map_stage_id = g.id ORDER BY s.position, s.id LIMIT 1), m.position FROM map_stage g "
        "JOIN map m ON m.journey_id = g.journey_id WHERE g.nested_map_id = ?1 ORDER BY 7, 1, 4");
    rows.bindAll(map);
    while (rows.step())
        holders.push_back({rows.id<MapId>(0), fromId(mapKinds(), rows.text(1)).value_or(MapKind::Journey), rows.text(2),
                           rows.id<CardId>(3), rows.text(4), rows.id<StepId>(5)});
    return holders;
}

std::vector<NestedIn> wayTo(storage::Connection& connection, MapId map)
{
    std::vector<NestedIn> way;
    QSet<MapId> met{map};
    while (true) {
        const std::vector<NestedIn> holders = holdersOf(connection, map);
        if (holders.empty() || met.contains(holders.front().map))
            break;
        map = holders.front().map;
        met.insert(map);
        way.push_back(holders.front());
    }
    std::ranges::reverse(way);
    return way;
}

bool wouldStandInItself(storage::Connection& connection, MapId outer, MapId nested)
{
    return connection
        .value<qint64>("WITH RECURSIVE inside(id) AS (SELECT ?1 UNION SELECT c.nested_map_id FROM inside i "
                       "JOIN map_lane l ON l.map_id = i.id JOIN map_card c ON c.lane_id = l.id "
                       "WHERE c.nested_map_id IS NOT NULL UNION SELECT g.nested_map_id FROM inside i "
                       "JOIN map m ON m.id = i.id JOIN map_stage g ON g.journey_id = m.journey_id "
                       "WHERE g.nested_map_id IS NOT NULL) SELECT 1 FROM inside WHERE id = ?2",
                       nested, outer)
        .has_value();
}

bool wouldStandInItself(storage::Connection& connection, CardId card, MapId nested)
{
    const MapId outer(connection
                          .value<qint64>("SELECT l.map_id FROM map_card c JOIN map_lane l ON l.id = c.lane_id "
                                         "WHERE c.id = ?",
                                         card)
                          .value_or(0));
    return wouldStandInItself(connection, outer, nested);
}

bool wouldStandInItself(storage::Connection& connection, StageId stage, MapId nested)
{
    std::vector<MapId> outer;
    auto rows = connection.prepare("SELECT m.id FROM map m JOIN map_stage g ON g.journey_id = m.journey_id "
                                   "WHERE g.id = ?");
    rows.bindAll(stage);
    while (rows.step())
        outer.push_back(rows.id<MapId>(0));
    return std::ranges::any_of(outer, [&](MapId map) { return wouldStandInItself(connection, map, nested); });
}

Guid guidOf(storage::Connection& connection, MapId map)
{
    return Guid::fromBytes(
        connection.value<QByteArray>("SELECT guid FROM map WHERE id = ?", map).value_or(QByteArray()));
}

MapId mapByGuid(storage::Connection& connection, const Guid& guid)
{
    return MapId(connection.value<qint64>("SELECT id FROM map WHERE guid = ?", guid).value_or(0));
}

namespace {

MapId makeInner(project::Edit& edit, const Board& board, const QString& title, const QString& firstStep,
                frame::TouchpointId touchpoint)
{
    MapInfo info;
    info.kind = board.map.kind;
    info.state = board.map.state;
    info.title = title;
    info.persona = board.map.persona;
    info.others = board.map.others;
    info.scope = board.map.scope;
    info.journey = addJourney(edit, title);
    addStep(edit, addStage(edit, info.journey, title), firstStep, -1, touchpoint);
    const MapId made = addMap(edit, info);
    for (Lane lane : board.lanes) {
        lane.guid = {};
        addLane(edit, made, lane);
    }
    return made;
}

} // namespace

MapId makeNestedMap(project::Edit& edit, const Board& board, CardId card, const QString& title,
                    const QString& firstStep)
{
    frame::TouchpointId touchpoint;
    if (const Card* known = board.card(card))
        touchpoint = board.step(known->step)->touchpoint;
    const MapId made = makeInner(edit, board, title, firstStep, touchpoint);
    setNestedMap(edit, card, made);
    return made;
}

MapId makeNestedMap(project::Edit& edit, const Board& board, StageId stage, const QString& firstStep)
{
    const auto known = std::ranges::find(board.stages, stage, &Stage::id);
    if (known == board.stages.end())
        return {};
    const MapId made = makeInner(edit, board, known->title, firstStep, {});
    setNestedMap(edit, stage, made);
    return made;
}

} // namespace tropa::maps
