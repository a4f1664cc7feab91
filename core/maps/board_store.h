#pragma once

#include "maps/board.h"
#include "storage/connection.h"

namespace tropa::maps {

/// One line of the list of maps.
struct MapSummary
{
    MapId id;
    JourneyId journey;
    MapKind kind = MapKind::Journey;
    QString title;
    QString journeyName;
    QString told; ///< what tells it from others of its name: persona, day of review, or its number; else empty

    QString listName() const { return told.isEmpty() ? title : title + QStringLiteral(" · ") + told; }
};

/// In the order of journeys, journey maps before blueprints. Errors stay on the connection, as everywhere in stores.
std::vector<MapSummary> maps(storage::Connection& connection);
std::vector<MapSummary> maps(storage::Connection& connection, MapKind kind);
/// The map a person means: its title (normal form) or "#12"; an id that is 0 when there is none.
MapId findMap(storage::Connection& connection, const QString& word);

/// A map with all that stands on it; its id is 0 when there is no such map. Reads five tables once each.
Board loadBoard(storage::Connection& connection, MapId map);

/// The map an entity of this room stands on ("map", "map_card", "map_lane", "map_step", "map_link"), or 0. For a step
/// the first map of its journey.
MapId mapOf(storage::Connection& connection, const EntityRef& ref);
/// Cards of any map that rest on this piece of evidence.
std::vector<CardId> cardsOn(storage::Connection& connection, const EntityRef& evidence);

/// The personas a map names, the first one first.
QStringList personaNames(storage::Connection& connection, const MapInfo& map);
/// The project's own GUID, by which a map file knows where its evidence stands.
QString projectGuid(storage::Connection& connection);
/// Whether a row of this table of the room has the GUID already. `table` is a literal.
bool isTaken(storage::Connection& connection, const char* table, const Guid& guid);

} // namespace tropa::maps
