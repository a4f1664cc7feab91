#pragma once

#include "base/result.h"

#include <QString>

namespace tropa {

/// Whether this program has the very file open as a database, by whatever name or link: the project, its -wal or -shm.
/// Reading such a file past SQLite and closing it would give up all the locks the program holds on it, and a new file
/// put in its place would take the project away. Looks only, opens nothing; false where the system does not list open
/// files, or where there is no such file. Any thread.
bool isOpenHere(const QString& path);

/// One file under both names, through whatever links.
bool isSameFile(const QString& one, const QString& other);

/// Why the file may not be read as something to import; nothing when it may.
Result<void> mayBeRead(const QString& path);

/// Why the file may not be written; nothing when it may. A project is never replaced by something else, open or not.
Result<void> mayBeReplaced(const QString& path);

} // namespace tropa
