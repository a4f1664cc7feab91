#include "project/writer.h"

#include "project/history_store.h"
#include "project/import_undo.h"
#include "project/row_writer.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace tropa::project {

namespace {

constexpr int mergeSeconds = 60;

bool hasDanglingKeys(storage::Connection& connection)
{
    int pending = 0, highest = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &pending, &highest, 0);
    return pending > 0;
}

bool hasSwitchedOff(storage::Connection& db)
{
    return db.value<qint64>("SELECT 1 FROM import WHERE active = 0 LIMIT 1").has_value();
}

bool restsOnlySwitchedOff(storage::Connection& db, TableShapes& shapes)
{
    ImportUndo imports(db, shapes, {});
    auto rows = db.prepare("PRAGMA foreign_key_check");
    while (rows.step()) {
        if (!imports.isSwitchedOff(rows.text(0), rows.integerOrNone(1)))
            return false;
    }
    return true;
}

} // namespace

Writer::Writer(std::unique_ptr<storage::Connection> connection, std::shared_ptr<const DerivedParts> parts,
               const Clock& clock)
    : m_connection(std::move(connection)), m_parts(std::move(parts)), m_clock(clock)
{
}

Result<Change> Writer::edit(const Message& label, const Body& body, const EditOptions& options)
{
    return commit(label, body, options, {"edit", {}});
}

Result<Change> Writer::commit(const Message& label, const Body& body, const EditOptions& options, Kind kind)
{
    storage::Connection& db = *m_connection;
    if (db.isInTransaction()) // would wait for itself at the gate
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "An edit may not be made within another")});
    WriteGate::Pass pass(m_gate);
    storage::Transaction transaction(db);
    if (Result<void> ours = pass.check(); !ours)
        return std::move(ours).error();
    Edit edit(db, m_coder, m_clock.now());
    Change change;
    const auto writtenBefore = db.value<qint64>("SELECT total_changes()");
    if (!db.failed()) {
        ChangeRecorder recorder(db, m_shapes, options.bulkTables);
        edit.setRecorder(&recorder);
        if (Result<void> done = body(edit); !done)
            return std::move(done).error();
        edit.setRecorder(nullptr);
        change.rows = recorder.changes();
    }
    change.loaded = edit.loadedImports();
    change.place = edit.place();
    // An undo that found nothing to change is still an entry, or the next undo would meet the same one again.
    if (!db.failed() && change.rows.empty() && change.loaded.empty() && !kind.of.isValid()) {
        // What history leaves out by name (file_…: how a map was looked at) is kept all the same.
        if (options.bulkTables.isEmpty() && db.value<qint64>("SELECT total_changes()") != writtenBefore) {
            db.run("UPDATE file_opening SET counter = counter + 1 WHERE id = 1");
            if (Result<void> there = pass.checkPlace(); !there)
                return std::move(there).error();
            if (Result<void> done = transaction.commit(); !done)
                return std::move(done).error();
        }
        return change;
    }

    for (const auto& part : *m_parts) {
        part->update(db, change.rows);
        for (const ImportId import : change.loaded)
            part->loaded(db, import.value());
    }
    if (!db.failed() && hasDanglingKeys(db))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Other things rest on this; remove them first")});

    const EntryId target = options.mergeKey.isEmpty() ? EntryId() : mergeTarget(options.mergeKey, edit.now());
    if (target.isValid()) {
        joinRows(db, target, change.rows);
        db.run("UPDATE history_entry SET at = ? WHERE id = ?", edit.now(), target);
        change.entry = target;
    } else {
        change.entry = addEntry(edit, label, kind.name, kind.of, options.mergeKey);
        addRows(db, change.entry, change.rows);
    }
    if (kind.of.isValid()) {
        const bool isUndo = QLatin1String(kind.name) == QLatin1String("undo");
        db.run("UPDATE history_entry SET undone_by = ? WHERE id = ?", isUndo ? change.entry : EntryId(), kind.of);
    }
    for (const EntityRef& row : edit.erasedRows())
        eraseWords(db, row.kind, QString::number(row.id));
    // Every commit rewrites this row, so that every -wal carries the stamp of the file it belongs to.
    db.run("UPDATE file_opening SET counter = counter + 1 WHERE id = 1");
    if (Result<void> there = pass.checkPlace(); !there)
        return std::move(there).error();
    if (Result<void> done = transaction.commit(); !done)
        return std::move(done).error();
    return change;
}

Result<void> Writer::rebuildDerived()
{
    storage::Connection& db = *m_connection;
    WriteGate::Pass pass(m_gate);
    storage::Transaction transaction(db);
    if (Result<void> ours = pass.check(); !ours)
        return ours;
    for (const auto& part : *m_parts)
        part->rebuild(db);
    db.run("DELETE FROM derived_chunk");
    db.run("UPDATE file_opening SET counter = counter + 1 WHERE id = 1");
    return transaction.commit();
}

EntryId Writer::mergeTarget(const QString& mergeKey, const QDateTime& now)
{
    auto newest = m_connection->prepare("SELECT id, at, coder_id, kind, merge_key, undone_by FROM history_entry "
                                        "ORDER BY id DESC LIMIT 1");
    if (!newest.step())
        return {};
    const bool sameTyping = newest.id<CoderId>(2) == m_coder && newest.text(3) == QLatin1String("edit") &&
                            newest.text(4) == mergeKey && newest.isNull(5) &&
                            newest.moment(1).secsTo(now) <= mergeSeconds;
    return sameTyping ? newest.id<EntryId>(0) : EntryId();
}

EntryId Writer::nextUndo()
{
    return EntryId(m_connection
                       ->value<qint64>("SELECT max(id) FROM history_entry "
                                       "WHERE coder_id IS ? AND kind = 'edit' AND undone_by IS NULL",
                                       m_coder)
                       .value_or(0));
}

EntryId Writer::nextRedo()
{
    return EntryId(m_connection
                       ->value<qint64>("SELECT id FROM history_entry WHERE coder_id IS ?1 AND kind = 'edit' "
                                       "AND undone_by > coalesce((SELECT max(id) FROM history_entry "
                                       "                          WHERE coder_id IS ?1 AND kind = 'edit'), 0) "
                                       "ORDER BY undone_by DESC LIMIT 1",
                                       m_coder)
                       .value_or(0));
}

Result<Change> Writer::undo()
{
    const EntryId entry = nextUndo();
    if (!entry.isValid())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "There is nothing to undo")});
    return turn(entry, true);
}

Result<Change> Writer::redo()
{
    const EntryId entry = nextRedo();
    if (!entry.isValid())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "There is nothing to redo")});
    return turn(entry, false);
}

Result<Change> Writer::undoEntry(EntryId id)
{
    const HistoryEntry entry = historyEntry(*m_connection, id);
    if (!entry.id.isValid())
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "There is no entry %1 in the history"), {QString::number(id.value())}});
    if (entry.kind == QLatin1String("undo"))
        return turn(entry.of, false);
    if (entry.kind == QLatin1String("redo"))
        return turn(entry.of, true);
    return turn(id, true);
}

Result<Change> Writer::turn(EntryId id, bool back)
{
    storage::Connection& db = *m_connection;
    const HistoryEntry entry = historyEntry(db, id);
    if (back == entry.isUndone()) {
        return Error(
            ErrorKind::Failed,
            back ? Message(QT_TRANSLATE_NOOP("core", "Entry %1 is undone already"), {QString::number(id.value())})
                 : Message(QT_TRANSLATE_NOOP("core", "Entry %1 is not undone"), {QString::number(id.value())}));
    }
    // A redo takes back what the undo did, so both ways are the same work.
    const EntryId source = back ? id : entry.undoneBy;

    const RowChanges rows = historyRows(db, source);
    const bool isImport = !db.failed() && ImportUndo::isNeededFor(rows);
    qint64 left = 0;
    const auto body = [&](Edit& edit) -> Result<void> {
        edit.setPlace(entry.place);
        if (!isImport)
            return takeRowsBack(rows, source);
        ImportUndo import(db, m_shapes, source);
        if (!back)
            return import.takeIn(rows);
        Result<qint64> taken = import.takeBack(rows);
        if (!taken)
            return std::move(taken).error();
        left = *taken;
        return {};
    };
    const Kind kind{back ? "undo" : "redo", id};
    Result<Change> change = Change();
    if (isImport) {
        db.script("PRAGMA foreign_keys=OFF");
        change = commit(entry.label, body, {}, kind);
    } else {
        change = commit(entry.label, body, {}, kind);
        // What still points at these rows may belong to an import that is switched off: that one comes back after them.
        if (!change && back && hasSwitchedOff(db)) {
            db.script("PRAGMA foreign_keys=OFF");
            const auto careful = [&](Edit& edit) -> Result<void> {
                if (Result<void> done = body(edit); !done)
                    return done;
                return restsOnlySwitchedOff(db, m_shapes) ? Result<void>() : Result<void>(change.error());
            };
            change = commit(entry.label, careful, {}, kind);
        }
    }
    db.script("PRAGMA foreign_keys=ON");
    if (change)
        change->leftInUse = left;
    return change;
}

Result<void> Writer::takeRowsBack(const RowChanges& rows, EntryId source)
{
    storage::Connection& db = *m_connection;
    for (auto at = rows.rbegin(); at != rows.rend(); ++at) {
        const RowChange& row = *at;
        const RowMismatch mismatch = takeBack(db, m_shapes, row);
        if (mismatch == RowMismatch::None)
            continue;
        if (mismatch == RowMismatch::BadChange)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "This entry of the history is damaged")});
        return cannotTakeBack(db, source, row);
    }
    return {};
}

} // namespace tropa::project
