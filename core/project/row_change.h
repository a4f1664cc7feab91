#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace tropa::project {

/// What a column can hold, as SQLite keeps it. A blob is bytes in a struct of its own, so that it is never text.
struct Blob
{
    QByteArray bytes;
    friend bool operator==(const Blob&, const Blob&) = default;
};
using ColumnValue = std::variant<std::monostate, qint64, double, QString, Blob>;

/// Columns by name. In a change, an absent column is unchanged and a monostate is NULL.
using ColumnValues = std::map<QString, ColumnValue>;

/// The net change of one recorded row within one entry.
struct RowChange
{
    QString table;
    QString key;                        ///< the primary key; several columns joined by commas
    std::optional<ColumnValues> before; ///< none: the row was inserted
    std::optional<ColumnValues> after;  ///< none: the row was deleted

    bool isInsert() const { return !before && after; }
    bool isDelete() const { return before && !after; }
    bool isUpdate() const { return before && after; }
    qint64 id() const { return key.toLongLong(); } ///< 0 when the key is not one integer

    /// An integer column after the change, or before it for a deleted row; 0 when absent or NULL.
    qint64 integer(const QString& column) const;
};

using RowChanges = std::vector<RowChange>;

/// Joins a later change of the same row onto an earlier one. Gives none when nothing is left of it.
std::optional<RowChange> joined(const RowChange& earlier, const RowChange& later);

} // namespace tropa::project
