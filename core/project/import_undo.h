#pragma once

#include "project/edit.h"
#include "project/row_writer.h"

#include <QHash>

#include <vector>

namespace tropa::project {

/// Work of people that rests on rows an import loaded: so many rows of that table.
struct RestingRows
{
    QString table;
    qint64 count = 0;
};

/// What rests on the rows of an import: rows that were recorded one by one (segments, cards) and point, by foreign key
/// or by a <name>_kind and <name>_id pair, at a row of the import. Rows of other imports do not count.
std::vector<RestingRows> restingOnImport(storage::Connection& connection, ImportId import);

/// Takes an import's entry back, and a taken-back one in again.
///
/// A table with a column import_id holds evidence: its rows are switched off with the import, and undo is refused while
/// people's work rests on them. Rows the entry changed get their values back. Rows it made in other tables (clinics,
/// doctors, services …) are removed unless someone uses them: rows of switched-on imports, rows made by hand, a later
/// edit. Switched-off rows keep pointing at what was removed, and redo puts it back under the same ids; so foreign keys
/// are off during both, and this code keeps them whole. `person` is shared by imports and never refuses.
class ImportUndo
{
public:
    /// True for an entry that made an import, and for the undo of one.
    static bool isNeededFor(const RowChanges& rows);

    ImportUndo(storage::Connection& connection, TableShapes& shapes, EntryId source);

    /// How many rows the import made were left because others use them.
    Result<qint64> takeBack(const RowChanges& rows);
    Result<void> takeIn(const RowChanges& rows);
    /// Whether a row belongs to an import that is switched off; without `row` (a table without rowids), whether it may.
    bool isSwitchedOff(const QString& table, std::optional<qint64> row);

private:
    struct Key
    {
        QByteArray child, column, parent, parentColumn;
    };
    bool hasOwnImport(const QByteArray& table);
    QByteArray importOf(const QByteArray& table, const QByteArray& alias, int depth);
    const QSet<qint64>& idsInUse(const Key& key, const QByteArray& import);
    bool isUsed(const RowChange& row, const QSet<QString>& going);
    bool hasParents(const RowChange& row);
    bool importHasParents(qint64 import);
    Error laterEdit(const RowChange& row);

    storage::Connection& m_connection;
    TableShapes& m_shapes;
    EntryId m_source;
    std::vector<Key> m_keys;
    QHash<QByteArray, QSet<qint64>> m_idsInUse; // by child.column
};

} // namespace tropa::project
