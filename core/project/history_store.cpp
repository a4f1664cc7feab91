#include "project/history_store.h"

#include "project/change_recorder.h"
#include "project/row_json.h"

#include <QCoreApplication>

#include <limits>

namespace tropa::project {

namespace {

const char* const entryColumns =
    "SELECT e.id, e.at, e.coder_id, c.name, e.kind, e.label, e.of_entry, e.undone_by, e.place_kind, e.place_id, "
    // Bulk rows have no line of their own: an import is as big as what it brought.
    "coalesce((SELECT sum(i.row_count) FROM history_row r JOIN import i ON i.id = CAST(r.row_key AS INTEGER) "
    "WHERE r.entry_id = e.id AND r.table_name = 'import' AND r.before IS NULL), "
    "(SELECT count(*) FROM history_row r WHERE r.entry_id = e.id)) "
    "FROM history_entry e LEFT JOIN coder c ON c.id = e.coder_id ";

HistoryEntry read(storage::Statement& row)
{
    HistoryEntry entry;
    entry.id = row.id<EntryId>(0);
    entry.at = row.moment(1);
    entry.coder = row.id<CoderId>(2);
    entry.coderName = row.text(3);
    entry.kind = row.text(4);
    entry.label = Message::fromJson(row.utf8(5));
    entry.of = row.id<EntryId>(6);
    entry.undoneBy = row.id<EntryId>(7);
    entry.place = {row.text(8), row.integer(9)};
    entry.rowCount = row.integer(10);
    return entry;
}

std::optional<QString> stored(const std::optional<ColumnValues>& values)
{
    return values ? std::optional(QString::fromUtf8(toJson(*values))) : std::nullopt;
}

void addRow(storage::Statement& insert, EntryId entry, const RowChange& row)
{
    const QByteArray before = row.before ? toJson(*row.before) : QByteArray();
    const QByteArray after = row.after ? toJson(*row.after) : QByteArray();
    insert.bindAll(entry, row.table, row.key);
    const auto side = [&](int index, const QByteArray& json) {
        if (json.isEmpty())
            insert.bind(index, nullptr);
        else
            insert.bindStatic(index, json);
    };
    side(3, before);
    side(4, after);
    insert.run();
}

const char* const insertRow =
    "INSERT INTO history_row (entry_id, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?)";

} // namespace

std::vector<HistoryEntry> historyEntries(storage::Connection& connection, int limit, EntryId before)
{
    std::vector<HistoryEntry> entries;
    auto rows = connection.prepare(QByteArray(entryColumns) + "WHERE e.id < ? ORDER BY e.id DESC LIMIT ?");
    rows.bindAll(before.isValid() ? before.value() : std::numeric_limits<qint64>::max(), limit);
    while (rows.step())
        entries.push_back(read(rows));
    return entries;
}

HistoryEntry historyEntry(storage::Connection& connection, EntryId entry)
{
    auto rows = connection.prepare(QByteArray(entryColumns) + "WHERE e.id = ?");
    rows.bindAll(entry);
    return rows.step() ? read(rows) : HistoryEntry();
}

RowChanges historyRows(storage::Connection& connection, EntryId entry)
{
    RowChanges changes;
    auto rows =
        connection.prepare("SELECT table_name, row_key, before, after FROM history_row WHERE entry_id = ? ORDER BY id");
    rows.bindAll(entry);
    while (rows.step()) {
        RowChange change;
        change.table = rows.text(0);
        change.key = rows.text(1);
        if (!rows.isNull(2))
            change.before = columnsFromJson(rows.utf8(2));
        if (!rows.isNull(3))
            change.after = columnsFromJson(rows.utf8(3));
        const bool readable = change.before.has_value() != rows.isNull(2) && change.after.has_value() != rows.isNull(3);
        if (!readable || isUnrecorded(change.table.toUtf8())) {
            connection.fail({ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This entry of the history is damaged")}});
            return {};
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

EntryId addEntry(Edit& edit, const Message& label, const char* kind, EntryId of, const QString& mergeKey)
{
    const EntityRef& place = edit.place();
    edit.db().run("INSERT INTO history_entry (at, coder_id, kind, label, of_entry, merge_key, place_kind, place_id) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  edit.now(), edit.coder(), kind, QString::fromUtf8(label.toJson()), of,
                  mergeKey.isEmpty() ? std::nullopt : std::optional(mergeKey),
                  place.isValid() ? std::optional(place.kind) : std::nullopt,
                  place.isValid() ? std::optional(place.id) : std::nullopt);
    return EntryId(edit.db().lastInsertedId());
}

void addRows(storage::Connection& connection, EntryId entry, const RowChanges& rows)
{
    auto insert = connection.prepare(insertRow);
    for (const RowChange& row : rows)
        addRow(insert, entry, row);
}

void joinRows(storage::Connection& connection, EntryId entry, const RowChanges& rows)
{
    const RowChanges present = historyRows(connection, entry);
    for (const RowChange& row : rows) {
        std::optional<RowChange> result = row;
        for (const RowChange& earlier : present) {
            if (earlier.table == row.table && earlier.key == row.key)
                result = joined(earlier, row);
        }
        connection.run("DELETE FROM history_row WHERE entry_id = ? AND table_name = ? AND row_key = ?", entry,
                       row.table, row.key);
        if (result) {
            auto insert = connection.prepare(insertRow);
            addRow(insert, entry, *result);
        }
    }
}

void eraseWords(storage::Connection& connection, const QString& table, const QString& key)
{
    struct Stored
    {
        qint64 id;
        std::optional<ColumnValues> before, after;
    };
    std::vector<Stored> found;
    {
        auto rows =
            connection.prepare("SELECT id, before, after FROM history_row WHERE table_name = ? AND row_key = ?");
        rows.bindAll(table, key);
        while (rows.step()) {
            found.push_back({rows.integer(0), rows.isNull(1) ? std::nullopt : columnsFromJson(rows.utf8(1)),
                             rows.isNull(2) ? std::nullopt : columnsFromJson(rows.utf8(2))});
        }
    }
    for (Stored& row : found) {
        for (std::optional<ColumnValues>* side : {&row.before, &row.after}) {
            if (!*side)
                continue;
            for (auto& [column, value] : **side) {
                if (std::holds_alternative<QString>(value))
                    value = QString();
                else if (std::holds_alternative<Blob>(value))
                    value = Blob();
            }
        }
        connection.run("UPDATE history_row SET before = ?, after = ? WHERE id = ?", stored(row.before),
                       stored(row.after), row.id);
    }
}

EntryId laterEntryOn(storage::Connection& connection, EntryId entry, const RowChange& row)
{
    return EntryId(
        connection
            .value<qint64>(
                "SELECT max(entry_id) FROM history_row WHERE table_name = ? AND row_key = ? AND entry_id > ?",
                row.table, row.key, entry)
            .value_or(0));
}

Error cannotTakeBack(storage::Connection& connection, EntryId entry, const RowChange& row)
{
    const EntryId later = laterEntryOn(connection, entry, row);
    if (!later.isValid())
        return {ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This entry of the history is damaged")}};
    return {ErrorKind::Failed,
            {QT_TRANSLATE_NOOP("core", "Entry %1 changed the same thing later; undo it first"),
             {QString::number(later.value())}}};
}

} // namespace tropa::project
