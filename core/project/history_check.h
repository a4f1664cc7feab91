#pragma once

#include "project/file_finding.h"
#include "storage/connection.h"

namespace tropa::project {

/// What is wrong with the entries of the history themselves, each kind of damage by its name: a label that cannot be
/// read, an unknown kind, undoing and being undone that do not fit, rows of no entry; and tables that have run out of
/// numbers, to which nothing can be added. Nothing of it is repaired: the history is never shortened or guessed at,
/// and a backup is the way back. Reads only.
void checkHistoryEntries(storage::Connection& db, FileFindings& findings);
void checkNumbers(storage::Connection& db, FileFindings& findings);

} // namespace tropa::project
