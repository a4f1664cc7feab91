#pragma once

#include "exchange/merge_tables.h"
#include "project/edit.h"

#include <map>
#include <vector>

namespace tropa::exchange {

/// What of a schema takes part in a merge beyond the tables it knows by name, read from the schema itself, so that a
/// new table cannot be forgotten.
struct MergeShape
{
    std::vector<QByteArray> things;   ///< recorded rows with a GUID, what they rest on first
    std::vector<QByteArray> children; ///< recorded rows without one, that hang on others or stand for themselves
    std::vector<QByteArray> evidence; ///< rows that come by imports, and rows that belong to such rows; owners first
    QSet<QByteArray> leaves;          ///< things nothing else names by a key
};
MergeShape mergeShape(storage::Connection& connection, const QSet<QByteArray>& known);

/// An import of the other copy that ours lacks.
struct ForeignImport
{
    qint64 id = 0;
    QString fileName;
    QString importedAt;
    qint64 rows = 0;
    bool hasPersons = false;
    qint64 ourDouble = 0; ///< an import of ours of the same kind, file name and number of rows; 0: none
    QString ourImportedAt;
};
/// Switched-on imports of theirs that loaded evidence and are none of ours.
std::vector<ForeignImport> foreignImports(storage::Connection& ours, storage::Connection& theirs,
                                          const MergeShape& shape);
/// Imports both copies have, which one of them has switched off: how many.
qint64 switchedApart(storage::Connection& ours, storage::Connection& theirs);
/// True when their pseudonyms can stand beside ours: made under the same key, or ours has none.
bool samePseudonymKey(storage::Connection& ours, storage::Connection& theirs);
/// True when ours holds the same imported row under the same id: both come from one import before the copies parted.
bool isSameEvidence(storage::Connection& ours, storage::Connection& theirs, const QByteArray& table, qint64 id);

/// Copies the rows of an import and makes the import itself; ids of the frame and of templates are looked up in `ids`
/// (table → theirs → ours). Persons are found by their keyed hash or made. `done` gathers what became of the rows.
void copyImport(project::Edit& edit, storage::Connection& theirs, const ForeignImport& import, const MergeShape& shape,
                std::map<QByteArray, QHash<qint64, qint64>>& ids);
/// Switches an import of ours off.
void switchOff(project::Edit& edit, qint64 import);

} // namespace tropa::exchange
