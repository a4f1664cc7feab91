#pragma once

#include <QString>

struct sqlite3_file;

namespace tropa::project {

/// Whether the -journal beside a project is that file's own: a commit that was cut off. SQLite believes any journal
/// that bears the name, and one of another file or of another copy would be written over the project's pages. A journal
/// is taken for its own when the first page it holds (every commit writes that one) carries the change counter the file
/// has, or the one before, and when a copy of the file that takes it back reads without a fault. Reads only; writes a
/// temporary copy as big as the file.
bool isOwnJournal(const QString& path);

/// Whether the file holds a -wal at all: a header of SQLite's, or nothing but zeros (made and never written).
bool isWal(const QString& path);

/// Whether the committed pages of the -wal beside a project say anything its main file does not say already; page 1
/// and `stampPage`, which every opening writes anew, are not asked. `main` is SQLite's own file of the project: opening
/// it by hand would drop locks. What of the -wal cannot be read counts as saying something.
bool walAddsToMain(const QString& path, sqlite3_file& main, quint32 stampPage);

} // namespace tropa::project
