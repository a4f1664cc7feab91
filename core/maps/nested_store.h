#pragma once

#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

/// A card or a stage that opens a map.
struct NestedIn
{
    MapId map;
    MapKind kind = MapKind::Journey;
    QString title;
    CardId card;   ///< 0 where a stage opens it
    QString step;  ///< of the card; the stage's title where a stage opens it
    StepId atStep; ///< of the card; the first of the stage
};
/// The cards and stages that open a map, in the order of their maps.
std::vector<NestedIn> holdersOf(storage::Connection& connection, MapId map);
/// The way from the outermost map down to the one that holds `map`, each by its first holder; empty when none does.
std::vector<NestedIn> wayTo(storage::Connection& connection, MapId map);

/// Whether a card's map is `nested`, or stands in it at any depth.
bool wouldStandInItself(storage::Connection& connection, CardId card, MapId nested);
bool wouldStandInItself(storage::Connection& connection, MapId outer, MapId nested);
/// The same for a stage, which stands on every map of its journey.
bool wouldStandInItself(storage::Connection& connection, StageId stage, MapId nested);

Guid guidOf(storage::Connection& connection, MapId map);
MapId mapByGuid(storage::Connection& connection, const Guid& guid);

/// A journey of its own for a step: one stage named as the step, with a first step, and the lanes of the map the card
/// stands on, empty. The card opens it. Gives the new map.
MapId makeNestedMap(project::Edit& edit, const Board& board, CardId card, const QString& title,
                    const QString& firstStep);
/// The same for a stage, named as it is.
MapId makeNestedMap(project::Edit& edit, const Board& board, StageId stage, const QString& firstStep);

} // namespace tropa::maps
