#include "exchange/merge_tables.h"

#include "project/row_json.h"

#include <QRegularExpression>

namespace tropa::exchange {

using project::Blob;
using project::ColumnValue;

namespace {

void bind(storage::Statement& statement, int index, const ColumnValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        statement.bind(index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(index, *text);
    else if (const auto* blob = std::get_if<Blob>(&value))
        statement.bind(index, blob->bytes);
    else
        statement.bind(index, nullptr);
}

} // namespace

int MergeTable::column(const char* named) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == named)
            return static_cast<int>(i);
    }
    return -1;
}

MergeTable mergeTable(storage::Connection& connection, const QByteArray& name)
{
    MergeTable table;
    table.name = name;
    {
        auto rows = connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
        rows.bindAll(QString::fromLatin1(name));
        while (rows.step()) {
            MergeTable::Column column;
            column.name = rows.utf8(0);
            column.type = rows.utf8(1).left(1).toUpper().append('T').front();
            column.isNeeded = rows.boolean(2); // of a reference; see below
            table.columns.push_back(std::move(column));
        }
    }
    {
        auto keys = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
        keys.bindAll(QString::fromLatin1(name));
        while (keys.step()) {
            if (const int at = table.column(keys.utf8(0).constData()); at >= 0)
                table.columns[static_cast<std::size_t>(at)].parent = keys.utf8(1);
        }
    }
    table.id = table.column("id");
    table.guid = table.column("guid");
    table.position = table.column("position");
    for (MergeTable::Column& column : table.columns) {
        if (!column.name.endsWith("_id") || !column.parent.isEmpty())
            continue;
        const QByteArray stem = column.name.chopped(3);
        column.kindColumn = table.column((stem + "_kind").constData());
        if (column.kindColumn < 0)
            column.parent = stem; // a key that is not declared: document.respondent_id
    }
    for (MergeTable::Column& column : table.columns)
        column.isNeeded = column.isNeeded && (!column.parent.isEmpty() || column.kindColumn >= 0);
    // alias: kind and entity_id
    if (const int entity = table.column("entity_id"); entity >= 0 && table.column("kind") >= 0) {
        table.columns[static_cast<std::size_t>(entity)].parent.clear();
        table.columns[static_cast<std::size_t>(entity)].kindColumn = table.column("kind");
    }
    return table;
}

std::vector<MergeRow> mergeRows(storage::Connection& connection, const MergeTable& table)
{
    std::vector<MergeRow> all;
    QByteArray sql = "SELECT ";
    for (const MergeTable::Column& column : table.columns)
        sql += '"' + column.name + "\",";
    sql.chop(1);
    auto rows = connection.prepare(sql + " FROM \"" + table.name + "\" ORDER BY 1");
    while (rows.step()) {
        MergeRow row;
        row.reserve(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const int at = static_cast<int>(i);
            if (rows.isNull(at))
                row.emplace_back();
            else if (table.columns[i].type == 'I')
                row.emplace_back(rows.integer(at));
            else if (table.columns[i].type == 'R')
                row.emplace_back(rows.real(at));
            else if (table.columns[i].type == 'B')
                row.emplace_back(Blob{rows.blob(at)});
            else
                row.emplace_back(rows.text(at));
        }
        all.push_back(std::move(row));
    }
    return all;
}

qint64 integerOf(const ColumnValue& value)
{
    const auto* integer = std::get_if<qint64>(&value);
    return integer ? *integer : 0;
}

QString textOf(const ColumnValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QByteArray blobOf(const ColumnValue& value)
{
    const auto* blob = std::get_if<Blob>(&value);
    return blob ? blob->bytes : QByteArray();
}

void insertRow(storage::Connection& connection, const MergeTable& table, const MergeRow& row)
{
    QByteArray sql = "INSERT INTO \"" + table.name + "\" (", marks;
    for (const MergeTable::Column& column : table.columns) {
        sql += '"' + column.name + "\",";
        marks += "?,";
    }
    auto statement = connection.prepare(sql.chopped(1) + ") VALUES (" + marks.chopped(1) + ')');
    for (std::size_t i = 0; i < row.size(); ++i)
        bind(statement, static_cast<int>(i), row[i]);
    statement.run();
}

void updateRow(storage::Connection& connection, const MergeTable& table, const MergeRow& row)
{
    QByteArray sql = "UPDATE \"" + table.name + "\" SET ";
    for (const MergeTable::Column& column : table.columns)
        sql += '"' + column.name + "\" = ?,";
    auto statement = connection.prepare(sql.chopped(1) + " WHERE id = ?");
    for (std::size_t i = 0; i < row.size(); ++i)
        bind(statement, static_cast<int>(i), row[i]);
    statement.bind(static_cast<int>(row.size()), integerOf(row[static_cast<std::size_t>(table.id)]));
    statement.run();
}

void deleteRow(storage::Connection& connection, const MergeTable& table, qint64 id)
{
    auto statement = connection.prepare("DELETE FROM \"" + table.name + "\" WHERE id = ?");
    statement.bindAll(id);
    statement.run();
}

qint64 nextId(storage::Connection& connection, const MergeTable& table)
{
    return connection.value<qint64>("SELECT seq FROM sqlite_sequence WHERE name = ?", QString::fromLatin1(table.name))
               .value_or(0) +
           1;
}

QHash<qint64, qint64> samePersons(storage::Connection& ours, storage::Connection& theirs)
{
    QHash<qint64, qint64> same;
    const auto key = [](storage::Connection& db) {
        return db.value<QString>("SELECT value FROM setting WHERE name = 'key_fingerprint'").value_or(QString());
    };
    if (key(ours) != key(theirs))
        return same; // hashes under different keys say nothing of each other
    QSet<qint64> wanted;
    {
        auto rows = theirs.prepare("SELECT DISTINCT person_id FROM respondent WHERE person_id IS NOT NULL");
        while (rows.step())
            wanted << rows.integer(0);
    }
    if (wanted.isEmpty())
        return same;
    // The hashes have no index, so each side is read once.
    QHash<QByteArray, qint64> persons;
    {
        auto rows = theirs.prepare("SELECT person_id, hash FROM person_hash");
        while (rows.step()) {
            if (wanted.contains(rows.integer(0)))
                persons.insert(rows.blob(1), rows.integer(0));
        }
    }
    auto rows = ours.prepare("SELECT person_id, hash FROM person_hash");
    while (rows.step()) {
        const auto person = persons.constFind(rows.blob(1));
        if (person != persons.constEnd())
            same.insert(*person, rows.integer(0));
    }
    return same;
}

QSet<qint64> switchedOffDocuments(storage::Connection& connection)
{
    QSet<qint64> ids;
    auto rows =
        connection.prepare("SELECT d.id FROM document d JOIN import i ON i.id = d.import_id WHERE i.active = 0");
    while (rows.step())
        ids << rows.integer(0);
    return ids;
}

QSet<qint64> workingCoders(storage::Connection& connection)
{
    QSet<qint64> ids;
    auto rows = connection.prepare("SELECT coder_id FROM segment UNION SELECT coder_id FROM memo "
                                   "UNION SELECT coder_id FROM document_splice UNION SELECT coder_id FROM map_note "
                                   "UNION SELECT coder_id FROM map_comment");
    while (rows.step())
        ids << rows.integer(0);
    return ids;
}

void copyMediaPieces(storage::Connection& ours, storage::Connection& theirs, qint64 from, qint64 to)
{
    auto pieces = theirs.prepare("SELECT part, bytes FROM file_media_piece WHERE media_id = ? ORDER BY part");
    pieces.bindAll(from);
    while (pieces.step())
        ours.run("INSERT INTO file_media_piece (media_id, part, bytes) VALUES (?, ?, ?)", to, pieces.integer(0),
                 pieces.blob(1));
}

qint64 schemaVersion(storage::Connection& connection)
{
    return connection.value<qint64>("PRAGMA user_version").value_or(0);
}

qint64 commonEntry(storage::Connection& ours, storage::Connection& theirs)
{
    // Rows hold random GUIDs, so two files that only look alike differ in them.
    constexpr const char* sql =
        "SELECT h.id, h.at, h.label, coalesce(c.guid, x''), coalesce((SELECT r.table_name || r.row_key || "
        "coalesce(r.after, r.before, '') FROM history_row r WHERE r.entry_id = h.id ORDER BY r.id LIMIT 1), '') "
        "FROM history_entry h LEFT JOIN coder c ON c.id = h.coder_id ORDER BY h.id";
    auto left = ours.prepare(sql);
    auto right = theirs.prepare(sql);
    qint64 common = 0;
    while (left.step() && right.step() && left.integer(0) == right.integer(0) && left.utf8(1) == right.utf8(1) &&
           left.utf8(2) == right.utf8(2) && left.blob(3) == right.blob(3) && left.utf8(4) == right.utf8(4))
        common = left.integer(0);
    return common;
}

ChangedSince changedSince(storage::Connection& connection, qint64 entry)
{
    ChangedSince changed;
    changed.isKnown = entry > 0;
    if (!changed.isKnown)
        return changed;
    static const QRegularExpression guid(QStringLiteral("\"guid\":\\{\"hex\":\"([0-9a-fA-F]{32})\"\\}"));
    // What was taken back has not happened, and neither has the taking back.
    auto rows = connection.prepare(
        "SELECT r.table_name, r.row_key, r.after IS NULL, r.before FROM history_row r JOIN history_entry e ON "
        "e.id = r.entry_id WHERE e.id > ?1 AND e.undone_by IS NULL AND NOT (e.kind <> 'edit' AND e.of_entry > ?1) "
        "ORDER BY r.id");
    rows.bindAll(entry);
    while (rows.step()) {
        changed.rows << rows.text(0) + u'/' + rows.text(1);
        if (rows.boolean(2)) {
            const auto match = guid.match(rows.text(3));
            if (match.hasMatch())
                changed.removed << QByteArray::fromHex(match.captured(1).toLatin1());
        }
    }
    return changed;
}

} // namespace tropa::exchange
