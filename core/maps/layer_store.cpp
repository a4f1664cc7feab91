#include "maps/layer_store.h"

#include "maps/card_store.h"
#include "maps/map_store.h"

namespace tropa::maps {

std::vector<Layer> layersBeside(storage::Connection& connection, MapId map)
{
    std::vector<Layer> layers;
    auto rows = connection.prepare(
        "SELECT m.id, m.state, m.title FROM map m JOIN map own ON own.journey_id = m.journey_id AND own.kind = m.kind "
        "WHERE own.id = ?1 AND m.id <> ?1 ORDER BY m.position, m.id");
    rows.bindAll(map);
    while (rows.step())
        layers.push_back({rows.id<MapId>(0), fromId(mapStates(), rows.text(1)).value_or(MapState::AsIs), rows.text(2)});
    return layers;
}

MapId addLayer(project::Edit& edit, const Board& board, MapState state, const QString& title)
{
    MapInfo info = board.map;
    info.id = {};
    info.guid = {};
    info.state = state;
    info.title = title;
    const MapId added = addMap(edit, info);
    QHash<LaneId, LaneId> lanes;
    for (const Lane& lane : board.lanes) {
        Lane copy = lane;
        copy.id = {};
        copy.guid = {};
        lanes.insert(lane.id, addLane(edit, added, copy));
    }
    QHash<CardId, CardId> cards;
    for (const Card& card : board.cards) {
        const CardId copy = insertCard(edit, card, lanes.value(card.lane), card.step);
        cards.insert(card.id, copy);
        if (card.nested.isValid())
            setNestedMap(edit, copy, card.nested);
    }
    for (const Link& link : board.links) {
        Link copy = link;
        copy.id = {};
        copy.guid = {};
        copy.from = cards.value(link.from);
        copy.to = cards.value(link.to);
        addLink(edit, added, copy);
    }
    return added;
}

} // namespace tropa::maps
