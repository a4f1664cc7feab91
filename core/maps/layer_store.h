#pragma once

#include "maps/board_store.h"
#include "project/edit.h"

namespace tropa::maps {

/// A further map over the same steps, of the same kind: as it is, as it should be.
struct Layer
{
    MapId id;
    MapState state = MapState::AsIs;
    QString title;
};

/// The other maps of a map's kind over its journey, in their order. Errors stay on the connection.
std::vector<Layer> layersBeside(storage::Connection& connection, MapId map);

/// A copy of a map with lanes, cards, marks, bindings, evidence, nested maps and links, over the same steps, in the
/// given state: what is changed there from then on is the difference. Part of one edit.
MapId addLayer(project::Edit& edit, const Board& board, MapState state, const QString& title);

} // namespace tropa::maps
