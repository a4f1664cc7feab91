#include "project/change_recorder.h"
#include "project/durable_saver.h"
#include "project/history_check.h"
#include "project/import_undo.h"
#include "project/media_store.h"
#include "project/project.h"
#include "project/row_json.h"
#include "project/row_writer.h"
#include "project/search_tokenizer.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

// Project::check() and repair(): apart, because nothing else of a project needs them.
namespace tropa::project {

namespace {

void checkIntegrity(storage::Connection& db, FileFindings& findings)
{
    auto lines = db.prepare("PRAGMA integrity_check(20)");
    while (lines.step()) {
        if (lines.text(0) != QLatin1String("ok"))
            findings.push_back({FileFinding::Subject::Integrity,
                                {QT_TRANSLATE_NOOP("core", "The file is damaged: %1"), {lines.text(0)}},
                                false});
    }
}

// Rows of switched-off imports may point at what went with the import.
void checkKeys(storage::Connection& db, FileFindings& findings)
{
    TableShapes shapes;
    ImportUndo imports(db, shapes, {});
    std::map<std::pair<QString, QString>, qint64> dangling;
    auto rows = db.prepare("PRAGMA foreign_key_check");
    while (rows.step()) {
        const QString table = rows.text(0), parent = rows.text(2);
        if (!imports.isSwitchedOff(table, rows.integerOrNone(1)))
            ++dangling[{table, parent}];
    }
    for (const auto& [tables, count] : dangling) {
        findings.push_back(
            {FileFinding::Subject::Keys,
             Message::counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) of %1 point at a row of %2 that is not there"),
                              count, {tables.first, tables.second}),
             false});
    }
}

// A history row that undo would not call damaged.
bool isReadable(storage::Connection& db, TableShapes& shapes, const storage::Statement& row)
{
    RowChange change{row.text(2), row.text(3), {}, {}};
    if (change.key.split(u',').contains(QString()))
        return false;
    if (!row.isNull(0))
        change.before = columnsFromJson(row.utf8(0));
    if (!row.isNull(1))
        change.after = columnsFromJson(row.utf8(1));
    return change.before.has_value() != row.isNull(0) && change.after.has_value() != row.isNull(1) &&
           isSound(db, shapes, change);
}

void checkHistory(storage::Connection& db, FileFindings& findings)
{
    TableShapes shapes;
    qint64 damaged = 0;
    auto rows = db.prepare("SELECT before, after, table_name, row_key FROM history_row");
    while (rows.step())
        damaged += isReadable(db, shapes, rows) ? 0 : 1;
    if (damaged > 0)
        findings.push_back(
            {FileFinding::Subject::History,
             Message::counted(
                 QT_TRANSLATE_N_NOOP("core",
                                     "%n row(s) of the history cannot be read; what they speak of cannot be undone"),
                 damaged),
             false});
}

// On a copy: the file itself is only read.
Result<void> checkDerived(storage::Connection& copy, const DerivedParts& parts, const Progress& progress,
                          FileFindings& findings)
{
    qint64 done = 0;
    for (const auto& part : parts) {
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")});
        const QByteArray kept = part->fingerprint(copy);
        const bool keptFailed = copy.failed();
        copy.clearError();
        part->rebuild(copy);
        if (keptFailed || part->fingerprint(copy) != kept)
            findings.push_back(
                {FileFinding::Subject::Derived,
                 {QT_TRANSLATE_NOOP("core", "Derived data \"%1\" differ from a fresh build"), {part->name()}},
                 true});
        if (copy.failed())
            return copy.error();
        progress.at(++done, static_cast<qint64>(parts.size()));
    }
    return {};
}

} // namespace

Result<FileFindings> Project::check(const Progress& progress) const
{
    FileFindings findings;
    auto reader = openReader();
    if (!reader)
        return std::move(reader).error();
    storage::Connection& db = **reader;
    checkIntegrity(db, findings);
    if (!findings.empty() || db.failed()) {
        db.clearError();
        if (findings.empty())
            findings.push_back({FileFinding::Subject::Integrity,
                                {QT_TRANSLATE_NOOP("core", "The file is damaged: %1"), {QString()}},
                                false});
        return findings; // nothing read from such a file means anything
    }
    checkKeys(db, findings);
    checkHistory(db, findings);
    checkHistoryEntries(db, findings);
    checkNumbers(db, findings);
    for (FileFinding& finding : checkMedia(db, m_path))
        findings.push_back(std::move(finding));
    if (db.failed())
        return db.error();

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy"));
    if (Result<void> done = storage::backUp(db, path, {}, progress.stop); !done)
        return std::move(done).error();
    auto copy = storage::Connection::open(path, storage::OpenMode::Write);
    if (!copy)
        return std::move(copy).error();
    if (Result<void> done = installSearchTokenizer(**copy); !done)
        return std::move(done).error();
    (*copy)->script("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; BEGIN");
    if (Result<void> done = checkDerived(**copy, *m_parts, progress, findings); !done)
        return std::move(done).error();
    return findings;
}

Result<void> Project::checkPages(const std::stop_token& stop) const
{
    auto reader = openReader();
    if (!reader)
        return std::move(reader).error();
    const std::stop_callback interrupt(stop, [&reader] { (*reader)->interrupt(); });
    const auto answer = (*reader)->value<QString>("PRAGMA quick_check(1)");
    if (stop.stop_requested())
        return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped")});
    if (answer == QStringLiteral("ok"))
        return {};
    return Error(ErrorKind::Unavailable,
                 {QT_TRANSLATE_NOOP("core", "%1 is damaged; save a copy of what can be read, or go back to a backup"),
                  {QFileInfo(m_path).fileName()}});
}

Result<void> Project::repair()
{
    if (Result<void> may = mayEdit(); !may)
        return may;
    Result<void> done = m_writer->rebuildDerived();
    if (done && m_saver) {
        m_saver->note();
        done = m_saver->flush();
        showSaved();
    }
    return done;
}

Result<void> Project::purgeErased()
{
    if (Result<void> done = repair(); !done)
        return done;
    storage::Connection& db = m_writer->connection();
    WriteGate::Pass pass(m_gate.get());
    if (Result<void> ours = pass.check(); !ours)
        return ours;
    // Freed pages go with VACUUM; the -wal, which held the old ones, is cut to nothing.
    db.script("PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    Result<void> done = takeError(db);
    db.script(m_onNetwork ? "PRAGMA synchronous=EXTRA" : "PRAGMA synchronous=NORMAL");
    return done;
}

} // namespace tropa::project
