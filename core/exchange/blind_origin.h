#pragma once

#include "project/edit.h"

#include <optional>

namespace tropa::exchange {

/// Where in the history of which project a blind copy was made: what tells, when it comes back, what each side has
/// changed since. Kept in the copy's settings. A value.
struct BlindOrigin
{
    QString project;     ///< its GUID
    qint64 entry = 0;    ///< its last entry then
    QString at;          ///< when that was made
    qint64 ownEntry = 0; ///< the last entry of the copy that is not its coder's work
};

/// Of a project a copy is to be made of.
BlindOrigin originOf(storage::Connection& connection);
void setBlindOrigin(project::Edit& edit, const BlindOrigin& origin);
/// Nothing in a file that is no blind copy.
std::optional<BlindOrigin> blindOrigin(storage::Connection& connection);
/// True when this project, or a copy of it made since, is the one.
bool isOrigin(storage::Connection& connection, const BlindOrigin& origin);
/// How far the two histories had come when a copy, blind or not, was last merged here: the next merge compares from
/// there, so that nothing is asked twice. Kept as a setting of this project in the very edit of the merge: undone with
/// it. `common` is the last entry both histories have (commonEntry()), which tells copies of one project apart by what
/// they did first on their own; 0 of a blind copy, which has a GUID of its own.
struct LastMerge
{
    qint64 entry = 0;  ///< of the merge, here
    qint64 theirs = 0; ///< their last entry then
};
void setLastMerge(project::Edit& edit, storage::Connection& theirs, qint64 common);
/// Nothing when it was never merged, or their history does not hold that entry (an older copy of the copy).
std::optional<LastMerge> lastMerge(storage::Connection& ours, storage::Connection& theirs, qint64 common);
/// True of tables whose rows do not come back from a blind copy though its coder may have changed them.
bool staysInBlindCopy(const QString& table);

} // namespace tropa::exchange
