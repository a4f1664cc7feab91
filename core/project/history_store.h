#pragma once

#include "base/entity_ref.h"
#include "base/message.h"
#include "project/edit.h"

#include <QDateTime>

#include <vector>

namespace tropa::project {

/// One line of the history page.
struct HistoryEntry
{
    EntryId id;
    QDateTime at;
    CoderId coder;
    QString coderName;
    QString kind; ///< "edit", "undo" or "redo"
    Message label;
    EntryId of;       ///< what an undo or redo speaks of
    EntryId undoneBy; ///< the undo entry, while this one is undone
    EntityRef place;
    qint64 rowCount = 0;

    bool isUndone() const { return undoneBy.isValid(); }
};

/// Newest first, at most `limit`, older than `before` when that is given. Errors stay on the connection.
std::vector<HistoryEntry> historyEntries(storage::Connection& connection, int limit = 200, EntryId before = {});
HistoryEntry historyEntry(storage::Connection& connection, EntryId entry);
/// The rows of an entry, in the order they were stored.
RowChanges historyRows(storage::Connection& connection, EntryId entry);

EntryId addEntry(Edit& edit, const Message& label, const char* kind, EntryId of, const QString& mergeKey);
void addRows(storage::Connection& connection, EntryId entry, const RowChanges& rows);
/// Joins rows onto those an entry has already (typing).
void joinRows(storage::Connection& connection, EntryId entry, const RowChanges& rows);
/// Empties every text and blob that history keeps of a row; numbers and keys stay.
void eraseWords(storage::Connection& connection, const QString& table, const QString& key);
/// Why a row of an entry does not stand as the entry left it: a later entry, else a history that is damaged.
Error cannotTakeBack(storage::Connection& connection, EntryId entry, const RowChange& row);
/// The newest entry after `entry` that changed the same row, or none.
EntryId laterEntryOn(storage::Connection& connection, EntryId entry, const RowChange& row);

} // namespace tropa::project
