#pragma once

#include "project/row_change.h"
#include "storage/connection.h"

#include <QSet>
#include <QStringList>

struct sqlite3_session;

namespace tropa::project {

/// True for tables whose rows history never holds: file_*, history_*, derived_* and SQLite's own.
bool isUnrecorded(QByteArrayView table);

/// The column names of each table and which of them are the key, read once per connection.
class TableShapes
{
public:
    struct Shape
    {
        QStringList columns;
        std::vector<bool> isKey; ///< by column
    };
    const Shape& shape(storage::Connection& connection, const QString& table);

private:
    std::map<QString, Shape> m_shapes;
};

/// Collects the net change of all recorded tables between construction and changes(), through SQLite's session
/// extension. Tables named `bulk` are left out: their rows belong to an import. Lives inside one transaction.
class ChangeRecorder
{
public:
    ChangeRecorder(storage::Connection& connection, TableShapes& shapes, const QSet<QByteArray>& bulk);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Whether all these tables are bulk ones.
    bool leavesOut(const QSet<QByteArray>& tables) const;
    /// Changes made while it is off are not seen. On at first.
    void setEnabled(bool enabled);
    RowChanges changes();

private:
    storage::Connection& m_connection;
    TableShapes& m_shapes;
    std::vector<QByteArray> m_bulk; // a few names, asked for every bulk row
    sqlite3_session* m_session = nullptr;
};

} // namespace tropa::project
