#pragma once

#include "maps/board_values.h"
#include "maps/disclosure.h"
#include "project/edit.h"

#include <QJsonObject>

namespace tropa::maps {

/// What a board computed at one moment, as JSON `tropa-frozen/1`: numbers with n, interval, date and target, strengths,
/// numbers of voices, the curve. By the GUIDs of cards, lanes and steps; without scopes, rows, quotes and persons. A
/// value over fewer than leastShown, or one that gives so few away beside the others, is left out and says that it is
/// hidden; so are its wave, change and interval.
QJsonObject freeze(const Board& board, const BoardValues& values, const Disclosure& disclosure, const QString& scope,
                   QDate takenOn);
/// Adds the numbers that freeze() would tell of a board.
void addNumbers(Disclosure& disclosure, const BoardValues& values);

/// Back onto a board with the same GUIDs. Metrics this program does not know keep their numbers out.
BoardValues thawed(const QJsonObject& frozen, const Board& board, const metrics::Catalogue& catalogue);

/// Keeps what freeze() gave with a map, as part of one edit. From then on evaluateBoard() gives these values.
void keepFrozen(project::Edit& edit, MapId map, const QJsonObject& frozen);
/// Empty for a map whose values are computed.
QJsonObject frozenOf(storage::Connection& connection, MapId map);

} // namespace tropa::maps
