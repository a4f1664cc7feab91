#include "project/row_writer.h"

namespace tropa::project {

namespace {

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8() + '"';
}

void bindValue(storage::Statement& statement, int index, const ColumnValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        statement.bind(index, nullptr);
    else if (const auto* whole = std::get_if<qint64>(&value))
        statement.bind(index, *whole);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(index, *text);
    else
        statement.bind(index, std::get<Blob>(value).bytes);
}

// " WHERE k1 IS ? AND k2 IS ?" and the key's values in that order.
struct Where
{
    QByteArray sql;
    std::vector<QString> values;
};

std::optional<Where> whereKey(const TableShapes::Shape& shape, const QString& key)
{
    Where where;
    const QStringList parts = key.split(u',');
    qsizetype part = 0;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (!shape.isKey[static_cast<std::size_t>(i)])
            continue;
        if (part >= parts.size())
            return std::nullopt;
        where.sql += (where.values.empty() ? " WHERE " : " AND ") + quoted(shape.columns[i]) + " = ?";
        where.values.push_back(parts[part++]);
    }
    return where.values.empty() || part != parts.size() ? std::nullopt : std::optional(where);
}

void bindKey(storage::Statement& statement, int from, const Where& where)
{
    for (const QString& value : where.values) {
        bool isInteger = false;
        const qint64 whole = value.toLongLong(&isInteger);
        if (isInteger)
            statement.bind(from++, whole);
        else
            statement.bind(from++, value);
    }
}

QString asKey(const ColumnValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

// Known columns only, and a key that is the row's own: a change may never move a row or speak of another.
bool fits(const TableShapes::Shape& shape, const RowChange& change, const std::optional<ColumnValues>& values)
{
    if (!values)
        return true;
    for (const auto& [column, value] : *values) {
        if (!shape.columns.contains(column))
            return false;
    }
    const QStringList parts = change.key.split(u',');
    qsizetype part = 0;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (!shape.isKey[static_cast<std::size_t>(i)])
            continue;
        const auto value = values->find(shape.columns[i]);
        const bool isThere = value != values->end();
        if (isThere == change.isUpdate() || (isThere && (part >= parts.size() || asKey(value->second) != parts[part])))
            return false;
        ++part;
    }
    return true;
}

bool isSound(const TableShapes::Shape& shape, const RowChange& change)
{
    if (shape.columns.isEmpty() || isUnrecorded(change.table.toUtf8()) || (!change.before && !change.after))
        return false;
    if (change.isUpdate()) { // both sides speak of the same columns
        if (change.before->size() != change.after->size())
            return false;
        for (const auto& [column, value] : *change.before) {
            if (!change.after->contains(column))
                return false;
        }
    }
    return fits(shape, change, change.before) && fits(shape, change, change.after);
}

} // namespace

namespace {

RowMismatch compare(storage::Connection& connection, const RowChange& change, const Where& where)
{
    // What stands there now must be what the change left.
    if (change.after) {
        QByteArray same;
        for (const auto& [column, value] : *change.after)
            same += " AND " + quoted(column) + " IS ?";
        auto now = connection.prepare("SELECT count(*), sum(1" + same + ") FROM " + quoted(change.table) + where.sql);
        int index = 0;
        for (const auto& [column, value] : *change.after)
            bindValue(now, index++, value);
        bindKey(now, index, where);
        if (!now.step())
            return RowMismatch::None; // the connection holds the error
        if (now.integer(0) == 0)
            return RowMismatch::RowGone;
        if (now.integer(1) == 0)
            return RowMismatch::ValueDiffers;
    } else {
        auto now = connection.prepare("SELECT 1 FROM " + quoted(change.table) + where.sql);
        bindKey(now, 0, where);
        if (now.step())
            return RowMismatch::RowExists;
    }
    return RowMismatch::None;
}

} // namespace

RowMismatch check(storage::Connection& connection, TableShapes& shapes, const RowChange& change)
{
    const TableShapes::Shape& shape = shapes.shape(connection, change.table);
    const auto where = whereKey(shape, change.key);
    return where && isSound(shape, change) ? compare(connection, change, *where) : RowMismatch::BadChange;
}

bool isSound(storage::Connection& connection, TableShapes& shapes, const RowChange& change)
{
    const TableShapes::Shape& shape = shapes.shape(connection, change.table);
    return whereKey(shape, change.key) && isSound(shape, change);
}

RowMismatch takeBack(storage::Connection& connection, TableShapes& shapes, const RowChange& change)
{
    const TableShapes::Shape& shape = shapes.shape(connection, change.table);
    const auto where = whereKey(shape, change.key);
    if (!where || !isSound(shape, change))
        return RowMismatch::BadChange;
    if (const RowMismatch mismatch = compare(connection, change, *where); mismatch != RowMismatch::None)
        return mismatch;

    if (change.isInsert()) {
        auto remove = connection.prepare("DELETE FROM " + quoted(change.table) + where->sql);
        bindKey(remove, 0, *where);
        remove.run();
    } else if (change.isDelete()) {
        QByteArray columns, marks;
        for (const auto& [column, value] : *change.before) {
            columns += (columns.isEmpty() ? "" : ", ") + quoted(column);
            marks += marks.isEmpty() ? "?" : ", ?";
        }
        auto insert =
            connection.prepare("INSERT INTO " + quoted(change.table) + " (" + columns + ") VALUES (" + marks + ")");
        int index = 0;
        for (const auto& [column, value] : *change.before)
            bindValue(insert, index++, value);
        insert.run();
    } else if (change.isUpdate() && !change.before->empty()) {
        QByteArray sets;
        for (const auto& [column, value] : *change.before)
            sets += (sets.isEmpty() ? "" : ", ") + quoted(column) + " = ?";
        auto update = connection.prepare("UPDATE " + quoted(change.table) + " SET " + sets + where->sql);
        int index = 0;
        for (const auto& [column, value] : *change.before)
            bindValue(update, index++, value);
        bindKey(update, index, *where);
        update.run();
    }
    return RowMismatch::None;
}

RowChange reversed(const RowChange& change)
{
    return {change.table, change.key, change.after, change.before};
}

} // namespace tropa::project
