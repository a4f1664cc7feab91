#include "project/import_undo.h"

#include "project/history_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::project {

namespace {

constexpr int maxDepth = 4; // answer_text → response → import

const QByteArray importTable = QByteArrayLiteral("import");
const QByteArray sharedTable = QByteArrayLiteral("person");

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QString placeOf(const RowChange& row)
{
    return row.table + u'/' + row.key;
}

struct ForeignKey
{
    QByteArray child, column, parent, parentColumn;
};

// Declared keys, and columns named <table>_id where none is declared (bulk tables go without, for speed).
std::vector<ForeignKey> foreignKeys(storage::Connection& connection)
{
    std::vector<ForeignKey> keys;
    {
        auto rows =
            connection.prepare("SELECT t.name, k.\"from\", k.\"table\", coalesce(k.\"to\", 'id') FROM sqlite_schema t, "
                               "pragma_foreign_key_list(t.name) k WHERE t.type = 'table' ORDER BY 1, 2");
        while (rows.step())
            keys.push_back({rows.utf8(0), rows.utf8(1), rows.utf8(2), rows.utf8(3)});
    }
    QSet<QByteArray> tables;
    QList<std::pair<QByteArray, QByteArray>> ids; // table, column
    {
        auto columns = connection.prepare(
            "SELECT t.name, c.name FROM sqlite_schema t LEFT JOIN pragma_table_info(t.name) c "
            "ON c.name LIKE '%\\_id' ESCAPE '\\' AND c.name <> 'import_id' WHERE t.type = 'table' ORDER BY 1, 2");
        while (columns.step()) {
            tables << columns.utf8(0);
            ids.emplaceBack(columns.utf8(0), columns.utf8(1));
        }
    }
    for (const auto& [child, column] : std::as_const(ids)) {
        const auto isThat = [&child = child, &column = column](const ForeignKey& key) {
            return key.child == child && key.column == column;
        };
        const QByteArray parent = column.chopped(std::min<qsizetype>(column.size(), 3));
        if (tables.contains(parent) && !isUnrecorded(child) && std::ranges::none_of(keys, isThat))
            keys.push_back({child, column, parent, "id"});
    }
    return keys;
}

bool hasColumn(storage::Connection& connection, const QByteArray& table, const QByteArray& column)
{
    return connection
        .value<qint64>("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", QString::fromUtf8(table),
                       QString::fromUtf8(column))
        .has_value();
}

// Walks down from the tables that carry import_id to whatever points at their rows.
class RestingSearch
{
public:
    RestingSearch(storage::Connection& connection, ImportId import)
        : m_connection(connection), m_import(import), m_keys(foreignKeys(connection))
    {
        auto tables = connection.prepare("SELECT t.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                         "WHERE t.type = 'table' AND c.name = 'import_id'");
        while (tables.step())
            m_evidence << tables.utf8(0);
        auto pairs = connection.prepare(
            "SELECT t.name, substr(k.name, 1, length(k.name) - 5) FROM sqlite_schema t, "
            "pragma_table_info(t.name) k, pragma_table_info(t.name) i WHERE t.type = 'table' "
            "AND k.name LIKE '%\\_kind' ESCAPE '\\' AND i.name = substr(k.name, 1, length(k.name) - 5) || '_id'");
        while (pairs.step()) {
            if (!isUnrecorded(pairs.utf8(0)))
                m_pairs.push_back({pairs.utf8(0), pairs.utf8(1)});
        }
    }

    std::vector<RestingRows> run()
    {
        for (const QByteArray& table : std::as_const(m_evidence)) {
            if (table != sharedTable)
                below(table, "SELECT id FROM " + quoted(table) + " WHERE import_id = ?1", 0);
        }
        return std::move(m_found);
    }

private:
    struct Pair
    {
        QByteArray table, stem;
    };

    void below(const QByteArray& table, const QByteArray& ids, int depth)
    {
        for (const Pair& pair : m_pairs) {
            count(pair.table, quoted(pair.stem + "_kind") + " = '" + table + "' AND " + quoted(pair.stem + "_id") +
                                  " IN (" + ids + ')');
        }
        for (const ForeignKey& key : m_keys) {
            if (key.parent != table || key.parentColumn != "id" || m_evidence.contains(key.child) ||
                isUnrecorded(key.child))
                continue;
            const QByteArray where = quoted(key.column) + " IN (" + ids + ')';
            count(key.child, where);
            if (depth < maxDepth && key.child != table && hasColumn(m_connection, key.child, "id"))
                below(key.child, "SELECT id FROM " + quoted(key.child) + " WHERE " + where, depth + 1);
        }
    }

    // Bulk rows have no line in history; what people did and did not take back has.
    void count(const QByteArray& table, const QByteArray& where)
    {
        if (!hasColumn(m_connection, table, "id") || isKnownBulk(table))
            return;
        const qint64 found =
            m_connection
                .value<qint64>(
                    ("SELECT count(*) FROM " + quoted(table) + " AS c WHERE " + where +
                     " AND EXISTS (SELECT 1 FROM history_row r JOIN history_entry e ON e.id = r.entry_id "
                     "AND e.kind = 'edit' AND e.undone_by IS NULL WHERE r.table_name = '" +
                     table +
                     "' AND r.row_key = CAST(c.id AS TEXT) AND r.entry_id NOT IN (SELECT entry_id FROM history_row "
                     "WHERE table_name = 'import' AND row_key = CAST(?1 AS TEXT) AND before IS NULL))")
                        .constData(),
                    m_import)
                .value_or(0);
        if (found == 0)
            return;
        const QString name = QString::fromUtf8(table);
        const auto known = std::ranges::find(m_found, name, &RestingRows::table);
        if (known != m_found.end())
            known->count = std::max(known->count, found);
        else
            m_found.push_back({name, found});
    }

    bool isKnownBulk(const QByteArray& table)
    {
        return !m_connection
                    .value<qint64>("SELECT 1 FROM history_row WHERE table_name = ? LIMIT 1", QString::fromUtf8(table))
                    .has_value();
    }

    storage::Connection& m_connection;
    ImportId m_import;
    std::vector<ForeignKey> m_keys;
    QByteArrayList m_evidence;
    std::vector<Pair> m_pairs;
    std::vector<RestingRows> m_found;
};

} // namespace

std::vector<RestingRows> restingOnImport(storage::Connection& connection, ImportId import)
{
    return RestingSearch(connection, import).run();
}

bool ImportUndo::isNeededFor(const RowChanges& rows)
{
    return std::ranges::any_of(rows, [](const RowChange& row) {
        return row.table == QLatin1String(importTable) &&
               (row.isInsert() || (row.isUpdate() && row.after->contains(QStringLiteral("active"))));
    });
}

ImportUndo::ImportUndo(storage::Connection& connection, TableShapes& shapes, EntryId source)
    : m_connection(connection), m_shapes(shapes), m_source(source)
{
    for (ForeignKey& key : foreignKeys(connection))
        m_keys.push_back(
            {std::move(key.child), std::move(key.column), std::move(key.parent), std::move(key.parentColumn)});
}

bool ImportUndo::hasOwnImport(const QByteArray& table)
{
    return table != importTable &&
           m_shapes.shape(m_connection, QString::fromUtf8(table)).columns.contains(QLatin1String("import_id"));
}

// An SQL expression for the import a row of `table` belongs to: its own column, or that of what it is a part of.
QByteArray ImportUndo::importOf(const QByteArray& table, const QByteArray& alias, int depth)
{
    if (hasOwnImport(table))
        return alias + ".import_id";
    if (depth >= maxDepth)
        return {};
    for (const Key& key : m_keys) {
        if (key.child != table || key.parent == table || key.parent == importTable || key.parent == sharedTable)
            continue;
        const QByteArray inner = "p" + QByteArray::number(depth);
        const QByteArray above = importOf(key.parent, inner, depth + 1);
        if (!above.isEmpty())
            return "(SELECT " + above + " FROM " + quoted(key.parent) + " AS " + inner + " WHERE " + inner + '.' +
                   quoted(key.parentColumn) + " = " + alias + '.' + quoted(key.column) + ')';
    }
    return {};
}

// The ids that rows of switched-on imports (and rows of none, in a table of imports) give in a column. Does not depend
// on what goes, and the table may hold millions: read once.
const QSet<qint64>& ImportUndo::idsInUse(const Key& key, const QByteArray& import)
{
    const QByteArray name = key.child + '.' + key.column;
    const auto known = m_idsInUse.constFind(name);
    if (known != m_idsInUse.constEnd())
        return *known;
    QSet<qint64> ids;
    auto users = m_connection.prepare("SELECT DISTINCT c." + quoted(key.column) + " FROM " + quoted(key.child) +
                                      " AS c WHERE c." + quoted(key.column) + " IS NOT NULL AND coalesce(" + import +
                                      ", 0) NOT IN (SELECT id FROM import WHERE active = 0)");
    while (users.step())
        ids << users.integer(0);
    return *m_idsInUse.insert(name, ids);
}

bool ImportUndo::isUsed(const RowChange& row, const QSet<QString>& going)
{
    const QByteArray table = row.table.toUtf8();
    for (const Key& key : m_keys) {
        if (key.parent != table || key.parentColumn != "id")
            continue;
        const QByteArray import = importOf(key.child, "c", 0);
        if (!import.isEmpty()) {
            if (idsInUse(key, import).contains(row.id()))
                return true;
            continue;
        }
        const TableShapes::Shape& shape = m_shapes.shape(m_connection, QString::fromUtf8(key.child));
        auto users =
            m_connection.prepare("SELECT * FROM " + quoted(key.child) + " AS c WHERE c." + quoted(key.column) + " = ?");
        users.bindAll(row.id());
        while (users.step()) {
            QStringList parts;
            for (qsizetype i = 0; i < shape.columns.size(); ++i) {
                if (shape.isKey[static_cast<std::size_t>(i)])
                    parts << users.text(static_cast<int>(i));
            }
            if (!going.contains(QString::fromUtf8(key.child) + u'/' + parts.join(u',')))
                return true;
        }
    }
    return false;
}

Error ImportUndo::laterEdit(const RowChange& row)
{
    return cannotTakeBack(m_connection, m_source, row);
}

Result<qint64> ImportUndo::takeBack(const RowChanges& rows)
{
    for (const RowChange& row : rows) {
        if (row.table != QLatin1String(importTable) || !row.isInsert())
            continue;
        QStringList resting;
        for (const RestingRows& found : restingOnImport(m_connection, ImportId(row.id())))
            resting << QStringLiteral("%1: %2").arg(found.table).arg(found.count);
        if (!resting.isEmpty())
            return Error(
                ErrorKind::Failed,
                {QT_TRANSLATE_NOOP("core", "Work rests on the rows of this import (%1); undo or remove it first"),
                 {resting.join(QStringLiteral(", "))}});
        m_connection.run("UPDATE import SET active = 0 WHERE id = ? AND active = 1", row.id());
        if (m_connection.changedRows() == 0)
            return laterEdit(row);
    }

    QSet<QString> going;
    for (const RowChange& row : rows) {
        if (row.isInsert() && row.table != QLatin1String(importTable))
            going << placeOf(row);
    }
    // What stays keeps what it points at, so look again until nothing more stays.
    qint64 left = 0;
    for (bool again = true; again && !m_connection.failed();) {
        again = false;
        for (const RowChange& row : rows) {
            if (!going.contains(placeOf(row)) || !row.isInsert() || hasOwnImport(row.table.toUtf8()))
                continue;
            const bool isEdited = laterEntryOn(m_connection, m_source, row).isValid() &&
                                  check(m_connection, m_shapes, row) == RowMismatch::ValueDiffers;
            if (isEdited || isUsed(row, going)) {
                going.remove(placeOf(row));
                ++left;
                again = true;
            }
        }
    }

    for (auto at = rows.rbegin(); at != rows.rend(); ++at) {
        const RowChange& row = *at;
        if (row.isInsert() && (row.table == QLatin1String(importTable) || !going.contains(placeOf(row))))
            continue;
        const RowMismatch mismatch = project::takeBack(m_connection, m_shapes, row);
        if (mismatch == RowMismatch::BadChange)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This entry of the history is damaged")});
        if (mismatch == RowMismatch::RowGone && row.isInsert() && !hasOwnImport(row.table.toUtf8()))
            continue; // somebody has removed it already
        if (mismatch != RowMismatch::None)
            return laterEdit(row);
    }
    for (const RowChange& row : rows) {
        if (!row.isInsert() && !hasParents(row))
            return laterEdit(row);
    }
    return left;
}

Result<void> ImportUndo::takeIn(const RowChanges& rows)
{
    for (auto at = rows.rbegin(); at != rows.rend(); ++at) {
        const RowChange& row = *at;
        const RowMismatch mismatch = project::takeBack(m_connection, m_shapes, row);
        if (mismatch == RowMismatch::BadChange)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This entry of the history is damaged")});
        if (mismatch != RowMismatch::None)
            return laterEdit(row);
    }
    for (const RowChange& row : rows) {
        if (!row.isInsert() && !hasParents(row))
            return laterEdit(row);
        if (row.table == QLatin1String(importTable) && row.isUpdate() && !importHasParents(row.id()))
            return Error(
                ErrorKind::Failed,
                {QT_TRANSLATE_NOOP(
                    "core", "The import speaks of things that another undone import made; redo that one first")});
    }
    return {};
}

bool ImportUndo::isSwitchedOff(const QString& table, std::optional<qint64> row)
{
    const QByteArray import = importOf(table.toUtf8(), "c", 0);
    if (import.isEmpty())
        return false;
    if (!row) // a table without rowids: its rows cannot be told apart here
        return m_connection.value<qint64>("SELECT 1 FROM import WHERE active = 0 LIMIT 1").has_value();
    return m_connection
        .value<qint64>(("SELECT 1 FROM " + quoted(table.toUtf8()) +
                        " AS c WHERE c.rowid = ? AND (SELECT active FROM import WHERE id = " + import + ") = 0")
                           .constData(),
                       *row)
        .has_value();
}

// Whether everything the row, as it is now, points at is there.
bool ImportUndo::hasParents(const RowChange& row)
{
    const QByteArray table = row.table.toUtf8();
    for (const Key& key : m_keys) {
        if (key.child != table || row.id() == 0)
            continue;
        const QByteArray column = quoted(key.column);
        if (m_connection
                .value<qint64>(("SELECT 1 FROM " + quoted(table) + " AS c WHERE c.id = ? AND c." + column +
                                " IS NOT NULL AND NOT EXISTS "
                                "(SELECT 1 FROM " +
                                quoted(key.parent) + " AS p WHERE p." + quoted(key.parentColumn) + " = c." + column +
                                ')')
                                   .constData(),
                               row.id())
                .has_value())
            return false;
    }
    return true;
}

// Only what other undone entries had made can be missing, so look no further where there is none.
bool ImportUndo::importHasParents(qint64 import)
{
    for (const Key& key : m_keys) {
        if (!hasOwnImport(key.child) || key.parent == importTable)
            continue;
        const bool mayMiss =
            m_connection
                .value<qint64>("SELECT 1 FROM history_row r JOIN history_entry e ON e.id = r.entry_id "
                               "WHERE r.table_name = ? AND r.before IS NULL AND e.undone_by IS NOT NULL LIMIT 1",
                               QString::fromUtf8(key.parent))
                .has_value();
        const QByteArray column = quoted(key.column);
        if (mayMiss &&
            m_connection
                .value<qint64>(("SELECT 1 FROM (SELECT DISTINCT " + column + " AS v FROM " + quoted(key.child) +
                                " WHERE import_id = ?) WHERE v IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                quoted(key.parent) + " AS p WHERE p." + quoted(key.parentColumn) + " = v) LIMIT 1")
                                   .constData(),
                               import)
                .has_value())
            return false;
    }
    return true;
}

} // namespace tropa::project
