#include "exchange/merge_shape.h"

#include "project/edit.h"

namespace tropa::exchange {

namespace {

const QSet<QByteArray>& leftAside()
{
    // The file's own settings, and persons, who come with what rests on them.
    static const QSet<QByteArray> names = {"setting", "import", "person", "person_hash"};
    return names;
}

bool isRecorded(const QByteArray& name)
{
    return !name.startsWith("sqlite_") && !name.startsWith("file_") && !name.startsWith("history_") &&
           !name.startsWith("derived_");
}

struct Table
{
    QByteArray name;
    bool hasGuid = false, hasImport = false, hasId = false;
    QSet<QByteArray> parents;
};

std::vector<Table> tables(storage::Connection& connection)
{
    std::vector<Table> all;
    {
        auto rows = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
                                       "ORDER BY rowid");
        while (rows.step()) {
            if (const QByteArray name = rows.utf8(0); isRecorded(name) && !leftAside().contains(name))
                all.push_back({name, false, false, false, {}});
        }
    }
    for (Table& one : all) {
        auto columns = connection.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?)");
        columns.bindAll(QString::fromLatin1(one.name));
        while (columns.step()) {
            const QByteArray column = columns.utf8(0);
            one.hasGuid = one.hasGuid || column == "guid";
            one.hasId = one.hasId || column == "id";
            one.hasImport = one.hasImport || (column == "import_id" && columns.boolean(1));
        }
        auto keys = connection.prepare("SELECT \"table\" FROM pragma_foreign_key_list(?)");
        keys.bindAll(QString::fromLatin1(one.name));
        while (keys.step()) {
            if (keys.utf8(0) != one.name)
                one.parents << keys.utf8(0);
        }
    }
    return all;
}

// Those that rest on others after them; what goes round in a circle stays in the order of the schema.
std::vector<QByteArray> inOrder(std::vector<const Table*> some)
{
    std::vector<QByteArray> order;
    QSet<QByteArray> waiting;
    for (const Table* one : some)
        waiting << one->name;
    while (!some.empty()) {
        auto next = std::ranges::find_if(some, [&](const Table* one) { return !one->parents.intersects(waiting); });
        if (next == some.end())
            next = some.begin();
        order.push_back((*next)->name);
        waiting.remove((*next)->name);
        some.erase(next);
    }
    return order;
}

QString fingerprint(storage::Connection& connection)
{
    return connection.value<QString>("SELECT value FROM setting WHERE name = 'key_fingerprint'").value_or(QString());
}

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

bool has(const MergeTable& table, const char* column)
{
    return table.column(column) >= 0;
}

/// The persons of the other copy as ours knows them, made where it does not.
class Persons
{
public:
    Persons(project::Edit& edit, storage::Connection& theirs, qint64 import)
        : m_edit(edit), m_theirs(theirs), m_import(import)
    {
        auto rows = edit.db().prepare("SELECT kind, hash, person_id FROM person_hash");
        while (rows.step())
            m_known.insert(rows.utf8(0) + rows.blob(1), rows.integer(2));
    }

    qint64 ours(qint64 their)
    {
        const auto met = m_met.constFind(their);
        if (met != m_met.constEnd())
            return *met;
        qint64 id = 0;
        std::vector<std::pair<QString, QByteArray>> hashes;
        auto rows = m_theirs.prepare("SELECT kind, hash FROM person_hash WHERE person_id = ?");
        rows.bindAll(their);
        while (rows.step()) {
            hashes.emplace_back(rows.text(0), rows.blob(1));
            const auto known = m_known.constFind(hashes.back().first.toLatin1() + hashes.back().second);
            if (known != m_known.constEnd())
                id = *known;
        }
        if (id == 0) {
            m_edit.db().run("INSERT INTO person (import_id) VALUES (?)", m_import);
            id = m_edit.db().lastInsertedId();
            for (const auto& [kind, hash] : hashes) {
                m_edit.db().run("INSERT INTO person_hash (person_id, kind, hash) VALUES (?, ?, ?)", id, kind, hash);
                m_known.insert(kind.toLatin1() + hash, id);
            }
        }
        m_met.insert(their, id);
        return id;
    }

private:
    project::Edit& m_edit;
    storage::Connection& m_theirs;
    qint64 m_import;
    QHash<QByteArray, qint64> m_known;
    QHash<qint64, qint64> m_met;
};

// The condition that picks the rows of an import, by the row's own column or its owner's.
QByteArray ofImport(const MergeTable& table, const MergeShape& shape)
{
    if (has(table, "import_id"))
        return "import_id = ?";
    for (const MergeTable::Column& column : table.columns) {
        if (std::ranges::find(shape.evidence, column.parent) != shape.evidence.end())
            return quoted(column.name) + " IN (SELECT id FROM " + quoted(column.parent) + " WHERE import_id = ?)";
    }
    return "0 AND ?";
}

} // namespace

MergeShape mergeShape(storage::Connection& connection, const QSet<QByteArray>& known)
{
    MergeShape shape;
    const std::vector<Table> all = tables(connection);
    std::vector<const Table*> things, children, evidence;
    QSet<QByteArray> bulk;
    for (const Table& one : all) {
        const bool isBulk = one.hasImport || (!one.hasGuid && one.parents.intersects(bulk));
        if (isBulk)
            bulk << one.name;
        if (known.contains(one.name))
            continue;
        (isBulk ? evidence : one.hasGuid ? things : children).push_back(&one);
    }
    shape.things = inOrder(things);
    shape.children = inOrder(children);
    shape.evidence = inOrder(evidence);
    for (const QByteArray& name : shape.things) {
        if (std::ranges::none_of(all, [&](const Table& one) { return one.parents.contains(name); }))
            shape.leaves << name;
    }
    return shape;
}

bool samePseudonymKey(storage::Connection& ours, storage::Connection& theirs)
{
    const QString own = fingerprint(ours);
    return own.isEmpty() || own == fingerprint(theirs);
}

std::vector<ForeignImport> foreignImports(storage::Connection& ours, storage::Connection& theirs,
                                          const MergeShape& shape)
{
    std::vector<ForeignImport> found;
    auto rows = theirs.prepare("SELECT id, kind, file_name, imported_at, row_count FROM import WHERE active = 1 "
                               "ORDER BY id");
    while (rows.step()) {
        const QString kind = rows.text(1), file = rows.text(2), at = rows.text(3);
        if (ours.value<qint64>("SELECT 1 FROM import WHERE kind = ? AND file_name = ? AND imported_at = ?", kind, file,
                               at))
            continue;
        ForeignImport one{rows.integer(0), file, at, 0, false, 0, {}};
        for (const QByteArray& name : shape.evidence) {
            const MergeTable table = mergeTable(theirs, name);
            if (!has(table, "import_id"))
                continue;
            const QByteArray sql = "SELECT count(*) FROM " + quoted(name) + " WHERE import_id = ?";
            one.rows += theirs.value<qint64>(sql.constData(), one.id).value_or(0);
            if (has(table, "person_id")) {
                const QByteArray persons =
                    "SELECT 1 FROM " + quoted(name) + " WHERE import_id = ? AND person_id IS NOT NULL LIMIT 1";
                one.hasPersons = one.hasPersons || theirs.value<qint64>(persons.constData(), one.id).has_value();
            }
        }
        if (one.rows == 0)
            continue;
        auto same =
            ours.prepare("SELECT id, imported_at FROM import WHERE kind = ? AND file_name = ? AND row_count = ? "
                         "AND active = 1");
        same.bindAll(kind, file, rows.integer(4));
        if (same.step()) {
            one.ourDouble = same.integer(0);
            one.ourImportedAt = same.text(1);
        }
        found.push_back(std::move(one));
    }
    return found;
}

qint64 switchedApart(storage::Connection& ours, storage::Connection& theirs)
{
    qint64 count = 0;
    auto rows = theirs.prepare("SELECT kind, file_name, imported_at, active FROM import");
    while (rows.step()) {
        const auto own =
            ours.value<qint64>("SELECT active FROM import WHERE kind = ? AND file_name = ? AND imported_at = ?",
                               rows.text(0), rows.text(1), rows.text(2));
        count += own && *own != rows.integer(3) ? 1 : 0;
    }
    return count;
}

bool isSameEvidence(storage::Connection& ours, storage::Connection& theirs, const QByteArray& table, qint64 id)
{
    const QByteArray sql = "SELECT i.kind || i.file_name || i.imported_at FROM " + quoted(table) +
                           " r JOIN import i ON i.id = r.import_id WHERE r.id = ?";
    if (mergeTable(ours, table).column("import_id") < 0)
        return false;
    const auto own = ours.value<QString>(sql.constData(), id), their = theirs.value<QString>(sql.constData(), id);
    return own && own == their;
}

void copyImport(project::Edit& edit, storage::Connection& theirs, const ForeignImport& import, const MergeShape& shape,
                std::map<QByteArray, QHash<qint64, qint64>>& ids)
{
    storage::Connection& db = edit.db();
    auto row =
        theirs.prepare("SELECT kind, file_name, imported_at, row_count, skipped_count, recipe, proof FROM import "
                       "WHERE id = ?");
    row.bindAll(import.id);
    if (!row.step())
        return;
    db.run("INSERT INTO import (kind, file_name, imported_at, row_count, skipped_count, recipe, proof, active) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
           row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4),
           row.isNull(5) ? std::optional<QString>() : row.text(5),
           row.isNull(6) ? std::optional<QString>() : row.text(6));
    const qint64 made = db.lastInsertedId();
    if (import.hasPersons && fingerprint(db).isEmpty() && !fingerprint(theirs).isEmpty())
        db.run("INSERT INTO setting (name, value) VALUES ('key_fingerprint', ?)", fingerprint(theirs));
    Persons persons(edit, theirs, made);
    for (const QByteArray& name : shape.evidence) {
        const MergeTable table = mergeTable(db, name);
        QByteArray columns, marks;
        std::vector<std::size_t> copied;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (static_cast<int>(i) == table.id)
                continue;
            copied.push_back(i);
            columns += (columns.isEmpty() ? "" : ",") + quoted(table.columns[i].name);
            marks += marks.isEmpty() ? "?" : ",?";
        }
        auto insert = db.prepare("INSERT INTO " + quoted(name) + " (" + columns + ") VALUES (" + marks + ')');
        auto rows =
            theirs.prepare("SELECT " + QByteArray(table.id >= 0 ? "id" : "0") + ',' + columns + " FROM " +
                           quoted(name) + " WHERE " + ofImport(table, shape) + (table.id >= 0 ? " ORDER BY id" : ""));
        rows.bindAll(import.id);
        QHash<qint64, qint64>& own = ids[name];
        while (rows.step()) {
            for (std::size_t i = 0; i < copied.size(); ++i) {
                const MergeTable::Column& column = table.columns[copied[i]];
                const int from = static_cast<int>(i) + 1, to = static_cast<int>(i);
                if (rows.isNull(from))
                    insert.bind(to, nullptr);
                else if (column.name == "import_id")
                    insert.bind(to, made);
                else if (column.parent == "person")
                    insert.bind(to, persons.ours(rows.integer(from)));
                else if (!column.parent.isEmpty() && ids.contains(column.parent)) {
                    const qint64 id = ids.at(column.parent).value(rows.integer(from));
                    if (id > 0)
                        insert.bind(to, id);
                    else
                        insert.bind(to, nullptr);
                } else if (column.type == 'I')
                    insert.bind(to, rows.integer(from));
                else if (column.type == 'R')
                    insert.bind(to, rows.real(from));
                else if (column.type == 'B')
                    insert.bind(to, rows.blob(from));
                else
                    insert.bind(to, rows.text(from));
            }
            insert.run();
            if (table.id >= 0)
                own.insert(rows.integer(0), db.lastInsertedId());
        }
    }
    edit.setLoaded(project::ImportId(made));
}

void switchOff(project::Edit& edit, qint64 import)
{
    edit.db().run("UPDATE import SET active = 0 WHERE id = ?", import);
}

} // namespace tropa::exchange
