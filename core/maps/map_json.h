#pragma once

#include "base/result.h"
#include "maps/board.h"
#include "project/edit.h"

#include <QJsonObject>

namespace tropa::maps {

/// What reading a map file did, beside the maps themselves.
struct ReadMaps
{
    std::vector<MapId> maps;
    qint64 cards = 0;
    std::vector<Message> notes;           ///< what was not carried over or was changed
    std::map<QString, QStringList> added; ///< frame kind -> names made
};

/// `tropa-map/1`: journeys with their stages and steps, their maps with lanes, cards and links. Names stand for what
/// belongs to the frame, GUIDs for what belongs to the maps, so that another project can read it. Numbers and dates
/// are never in a language. Evidence is named by kind and id and returns only into the project it came from.
QJsonObject toJson(storage::Connection& connection, const std::vector<MapId>& maps);

/// Looks at a whole document before a row is written: shape, counts, numbers in range, names that lead nowhere, maps
/// inside themselves. A refused document leaves nothing.
Result<void> checkMapJson(const QJsonObject& document);

/// Writes a checked document into the project, as part of one edit. What the frame does not know it learns.
Result<ReadMaps> readMapJson(project::Edit& edit, const QJsonObject& document);

/// The bounds of a document that is accepted.
namespace limit {
inline constexpr qint64 fileBytes = 64LL * 1024 * 1024;
inline constexpr qsizetype maps = 200;
inline constexpr qsizetype stages = 500;
inline constexpr qsizetype steps = 2000;
inline constexpr qsizetype lanes = 500;
inline constexpr qsizetype cards = 50000;
inline constexpr qsizetype cardsOfFile = 200000; ///< in all its maps
inline constexpr qsizetype links = 100000;
inline constexpr qsizetype partsOfCard = 1000;
inline constexpr qsizetype text = 20000;
inline constexpr double minutes = 1e6;
inline constexpr double value = 1e12; ///< targets and weights
} // namespace limit

} // namespace tropa::maps
