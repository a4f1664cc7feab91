#pragma once

#include "project/row_change.h"
#include "storage/connection.h"

#include <QHash>
#include <QSet>

namespace tropa::exchange {

/// A recorded table as merge sees it: its columns, and which of them name rows of other tables.
struct MergeTable
{
    QByteArray name;
    struct Column
    {
        QByteArray name;
        char type = 'T';       ///< I, R, T or B
        QByteArray parent;     ///< the table whose id it holds
        int kindColumn = -1;   ///< of a <stem>_id with a <stem>_kind: where that stands
        bool isNeeded = false; ///< names a row it cannot be without
    };
    std::vector<Column> columns;
    int id = -1, guid = -1, position = -1;

    int column(const char* named) const;
};

using MergeRow = std::vector<project::ColumnValue>;

/// Reads the shape from the schema of a connection.
MergeTable mergeTable(storage::Connection& connection, const QByteArray& name);
std::vector<MergeRow> mergeRows(storage::Connection& connection, const MergeTable& table);
qint64 integerOf(const project::ColumnValue& value);
QString textOf(const project::ColumnValue& value);
QByteArray blobOf(const project::ColumnValue& value);

void insertRow(storage::Connection& connection, const MergeTable& table, const MergeRow& row);
void updateRow(storage::Connection& connection, const MergeTable& table, const MergeRow& row);
void deleteRow(storage::Connection& connection, const MergeTable& table, qint64 id);
qint64 nextId(storage::Connection& connection, const MergeTable& table);

/// Persons of theirs that ours knows by the same keyed hash: their id → ours.
QHash<qint64, qint64> samePersons(storage::Connection& ours, storage::Connection& theirs);
/// The coders who have done something in interviews or said something on maps; others need not come along.
QSet<qint64> workingCoders(storage::Connection& connection);
/// The bytes of a picture or document, which stand outside history.
void copyMediaPieces(storage::Connection& ours, storage::Connection& theirs, qint64 from, qint64 to);

/// Transcripts of imports that are undone.
QSet<qint64> switchedOffDocuments(storage::Connection& connection);

qint64 schemaVersion(storage::Connection& connection);

/// What changed in a file after an entry of its history: rows by "table/id", and GUIDs of rows that are gone.
struct ChangedSince
{
    QSet<QString> rows;
    QSet<QByteArray> removed;
    bool isKnown = false; ///< the two histories have a common beginning
};
/// The last entry two copies have in common; 0 when there is none.
qint64 commonEntry(storage::Connection& ours, storage::Connection& theirs);
ChangedSince changedSince(storage::Connection& connection, qint64 entry);

} // namespace tropa::exchange
