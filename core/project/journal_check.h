#pragma once

#include <QString>

namespace tropa::project {

/// Whether the -journal beside a project is that file's own: a commit that was cut off. SQLite believes any journal
/// that bears the name, and one of another file or of another copy would be written over the project's pages. A journal
/// is taken for its own when the first page it holds (every commit writes that one) carries the change counter the file
/// has, or the one before, and when a copy of the file that takes it back reads without a fault. Reads only; writes a
/// temporary copy as big as the file.
bool isOwnJournal(const QString& path);

/// Whether the file holds a -wal at all: a header of SQLite's, or nothing but zeros (made and never written).
bool isWal(const QString& path);

} // namespace tropa::project
