#include "project/project.h"

#include "project/durable_saver.h"
#include "project/file_check.h"
#include "project/file_place.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "storage/backup.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <sqlite3.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tropa::project {

namespace {

QString lockPath(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Error lockedError(const QString& path, const LockHolder& holder)
{
    const QDateTime since = QFileInfo(lockPath(path)).lastModified().toLocalTime();
    const QString file = QFileInfo(path).fileName();
    const QString process = QString::number(holder.process);
    const QString time = since.toString(QStringLiteral("HH:mm"));
    if (holder.isThisComputer)
        return {ErrorKind::Unavailable,
                {QT_TRANSLATE_NOOP("core", "%1 is being edited on this computer since %2, %3, by %4 (process %5). Wait "
                                           "until it is closed there, or open it for reading only"),
                 {file, since.date(), time, holder.program, process}}};
    return {ErrorKind::Unavailable,
            {QT_TRANSLATE_NOOP("core", "%1 is being edited on the computer %2 since %3, %4, by %5 (process %6). Wait "
                                       "until it is closed there; till then only a copy of it can be read"),
             {file, holder.computer, since.date(), time, holder.program, process}}};
}

LockHolder holder(const QLockFile& lock)
{
    LockHolder result;
    (void)lock.getLockInfo(&result.process, &result.computer, &result.program);
    result.isThisComputer = result.computer == QSysInfo::machineHostName();
    return result;
}

bool syncFolder(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return done;
}

} // namespace

Project::Project(QString path) : m_path(std::move(path)) {}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const OpenOptions& options)
{
    if (QFileInfo::exists(path))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 exists already"), {QFileInfo(path).fileName()}});
    if (!QFileInfo(path).absoluteDir().exists())
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "There is no folder %1"), {QFileInfo(path).absolutePath()}});
    // Built beside and renamed, so that a half-made project never bears the name.
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    {
        auto connection = storage::Connection::open(partial, storage::OpenMode::Create);
        if (!connection)
            return std::move(connection).error();
        storage::Connection& db = **connection;
        if (Result<void> done = installSearchTokenizer(db); !done)
            return std::move(done).error();
        db.script("PRAGMA application_id = " + QByteArray::number(applicationId));
        Result<void> done = migrate(db);
        if (done) {
            storage::Transaction transaction(db);
            db.run("INSERT INTO setting (name, value) VALUES ('guid', ?)", Guid::random().toString());
            db.run("INSERT INTO setting (name, value) VALUES ('name', ?)",
                   options.name.isEmpty() ? QFileInfo(path).completeBaseName() : options.name);
            if (options.language)
                db.run("INSERT INTO setting (name, value) VALUES ('language', ?)", languageCode(*options.language));
            done = transaction.commit();
        }
        if (!done) {
            connection->reset();
            QFile::remove(partial);
            return std::move(done).error();
        }
    }
    if (std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(partial);
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "%1 could not be written"), {QFileInfo(path).fileName()}});
    }
    (void)syncFolder(path);
    return open(path, options);
}

std::optional<LockHolder> Project::holderOf(const QString& path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return std::nullopt;
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) // a program that is gone holds nothing
        return std::nullopt;
    return holder(lock);
}

Result<void> Project::lock()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0);
    constexpr int readerCloses = 1000; // ms: one who only read holds it for a moment, to leave one file behind
    if (m_lock->tryLock(0) || (m_lock->error() == QLockFile::LockFailedError && holder(*m_lock).process != 0 &&
                               m_lock->tryLock(readerCloses)))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError && holder(*m_lock).process == 0) {
        // A lock without a name: somebody is just writing it, or was killed before he could.
        if (m_lock->tryLock(500) ||
            (holder(*m_lock).process == 0 && m_lock->removeStaleLockFile() && m_lock->tryLock(0)))
            return {};
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        return lockedError(m_path, holder(*m_lock));
    if (m_lock->error() == QLockFile::UnknownError)
        return Error(ErrorKind::Unavailable,
                     {QT_TRANSLATE_NOOP("core", "%1 cannot be opened for editing: its disk takes no more, or fails"),
                      {QFileInfo(m_path).fileName()}});
    return Error(
        ErrorKind::Unavailable,
        {QT_TRANSLATE_NOOP("core",
                           "The folder of %1 may not be written by this user; the project can be opened for reading"),
         {QFileInfo(m_path).fileName()}});
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, const OpenOptions& options)
{
    std::unique_ptr<Project> project(new Project(path));
    project->m_parts = options.parts;
    if (options.clock)
        project->m_clock = options.clock;
    project->m_readOnly = options.readOnly;
    project->m_closeFailed = options.closeFailed;
    project->m_onNetwork = options.onNetwork.value_or(isNetworkOrSynced(path));

    const FilePurpose purpose = options.readOnly ? FilePurpose::Read : FilePurpose::Write;
    if (!options.readOnly && QFileInfo(path).isFile()) {
        if (Result<void> done = project->lock(); !done)
            return std::move(done).error();
    }
    auto facts = inspectFile(path, purpose);
    if (facts && facts->hasHotJournal) {
        // A commit was cut off. The first read takes it back; then the file is looked at as it should be.
        if (auto mending = project->openConnection(storage::OpenMode::Write)) {
            (*mending)->script("BEGIN IMMEDIATE; COMMIT");
            if (Result<void> done = takeError(**mending); !done)
                return std::move(done).error();
        }
        facts = inspectFile(path, purpose);
    }
    if (!facts)
        return std::move(facts).error();
    project->m_fullyChecked = facts->isFullyChecked;
    project->m_newer = facts->isNewer;
    if (facts->hasLeftoverWal)
        QFile::remove(path + QStringLiteral("-wal"));

    auto connection = project->openConnection(options.readOnly ? storage::OpenMode::Read : storage::OpenMode::Write);
    if (!connection)
        return std::move(connection).error();
    std::unique_ptr<UntouchedFile> before;
    if (!options.readOnly) {
        if (facts->version == latestSchema())
            before = UntouchedFile::remember(**connection);
        if (Result<void> done = project->openForWriting(**connection, *facts); !done)
            return std::move(done).error();
    }
    if (Result<void> done = takeError(**connection); !done)
        return std::move(done).error();
    project->m_writer = std::make_unique<Writer>(std::move(*connection), project->m_parts, *project->m_clock);
    if (options.readOnly)
        return project;

    if (Result<void> done = project->adoptCoder(options.coder); !done)
        return std::move(done).error();
    if (Result<void> done = project->startSaving(); !done)
        return std::move(done).error();
    if (before && project->m_saver) {
        before->watch(project->connection());
        project->m_saver->keep(std::move(before));
    }
    return project;
}

Result<void> Project::openForWriting(storage::Connection& db, const FileFacts& facts)
{
    if (facts.version < latestSchema()) {
        if (Result<void> done = backUpBefore(db, facts.version); !done)
            return done;
        const auto rebuild = [this](storage::Connection& connection) {
            for (const auto& part : *m_parts)
                part->rebuild(connection);
        };
        db.script("PRAGMA synchronous=EXTRA");
        if (Result<void> done = migrate(db, 0, rebuild); !done)
            return done;
    }
    // A fresh stamp in the main file before WAL begins: a -wal that belongs to another file is then known. Someone who
    // still reads our own -wal makes the first step impossible; then the stamp they know stays.
    db.script("PRAGMA synchronous=EXTRA; PRAGMA busy_timeout=200; PRAGMA journal_mode=DELETE;");
    if ((db.errorCode() & 0xFF) == SQLITE_BUSY)
        db.clearError();
    else
        db.script("UPDATE file_opening SET stamp = randomblob(16), counter = counter + 1 WHERE id = 1");
    db.script("PRAGMA busy_timeout=5000");
    if (!m_onNetwork && !db.failed()) {
        const QString mode = db.value<QString>("PRAGMA journal_mode=WAL").value_or(QString());
        m_onNetwork = mode != QLatin1String("wal"); // no shared memory here
    }
    if (!m_onNetwork)
        db.script("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0; UPDATE file_opening SET counter = counter + "
                  "1 WHERE id = 1");
    return takeError(db);
}

Result<void> Project::startSaving()
{
    auto watching = openConnection(storage::OpenMode::Read);
    if (!watching)
        return std::move(watching).error();
    auto gate = WriteGate::open(std::move(*watching));
    if (!gate)
        return std::move(gate).error();
    m_gate = std::move(*gate);
    m_writer->setGate(m_gate.get());
    if (m_onNetwork)
        return {};
    auto saving = openConnection(storage::OpenMode::Write);
    if (!saving)
        return std::move(saving).error();
    (*saving)->script("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;");
    DurableSaver::Listener listener;
    listener.covered = [this] {
        QMetaObject::invokeMethod(
            this, [this] { showSaved(); }, Qt::QueuedConnection);
    };
    listener.refused = [this](const Error& why) {
        QMetaObject::invokeMethod(
            this, [this, words = why.message] { Q_EMIT savingRefused(words); }, Qt::QueuedConnection);
    };
    m_saver = std::make_unique<DurableSaver>(std::move(*saving), *m_gate, std::move(listener));
    m_saver->note(); // the coder, the opening
    return {};
}

void Project::showSaved()
{
    const bool saved = !m_saver || m_saver->isCovered();
    if (saved == m_saved)
        return;
    m_saved = saved;
    Q_EMIT savedChanged(saved);
}

Result<void> Project::waitUntilSaved()
{
    Result<void> done = m_saver ? m_saver->flush() : Result<void>();
    showSaved();
    return done;
}

Project::~Project()
{
    if (const Result<void> closed = close(); !closed && m_closeFailed)
        m_closeFailed(closed.error());
}

Result<void> Project::close()
{
    if (!m_writer)
        return {};
    Result<void> result;
    if (m_saver)
        result = m_saver->flush();
    const std::unique_ptr<UntouchedFile> before = m_saver ? m_saver->takeKept() : nullptr;
    m_saver.reset();
    const WriteGate::State state = m_gate ? m_gate->state() : WriteGate::State::Ours;
    m_writer->setGate(nullptr);
    m_gate.reset();
    storage::Connection& db = m_writer->connection();
    db.clearError();
    UntouchedFile::unwatch(db);
    if (!m_readOnly && (state == WriteGate::State::Removed || state == WriteGate::State::Replaced)) {
        // What bears the name now is not ours: no checkpoint, and the -wal stays for whoever can use it.
        int keep = 1;
        sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    } else if (!m_readOnly) {
        db.script("PRAGMA synchronous=FULL; PRAGMA busy_timeout=200; PRAGMA wal_checkpoint(TRUNCATE)");
        const Result<void> moved = takeError(db);
        if (result && !moved)
            result = moved;
        if (moved)
            db.script("PRAGMA journal_mode=DELETE"); // stays WAL while another reader is open
        if (moved && before && !db.failed())
            (void)before->putBack(db);
        db.clearError();
    }
    m_writer.reset();
    if (m_readOnly)
        leaveOneFile();
    else
        (void)syncFolder(m_path);
    m_lock.reset();
    return result;
}

// A reader that closes after the one who edited makes the file one file again, if nobody else has it.
void Project::leaveOneFile()
{
    if (!QFileInfo::exists(m_path + QStringLiteral("-wal")) || !QFileInfo(m_path).isWritable())
        return;
    QLockFile last(lockPath(m_path));
    last.setStaleLockTime(0);
    if (!last.tryLock(0) || !inspectFile(m_path, FilePurpose::Write))
        return;
    auto connection = openConnection(storage::OpenMode::Write);
    if (connection)
        (*connection)
            ->script("PRAGMA synchronous=FULL; PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA "
                     "journal_mode=DELETE");
}

Result<std::unique_ptr<storage::Connection>> Project::openConnection(storage::OpenMode mode) const
{
    auto connection = storage::Connection::open(m_path, mode);
    if (connection) {
        (*connection)->setLanguage(m_readingLanguage);
        if (Result<void> done = installSearchTokenizer(**connection); !done)
            return std::move(done).error();
    }
    return connection;
}

Result<std::unique_ptr<storage::Connection>> Project::openReader() const
{
    return openConnection(storage::OpenMode::Read);
}

Result<void> Project::takeError(storage::Connection& connection)
{
    if (!connection.failed())
        return {};
    Error error = connection.error();
    connection.clearError();
    return error;
}

// A coder is who someone is, not something they did: it makes no history entry to undo.
Result<void> Project::adoptCoder(const CoderIdentity& identity)
{
    storage::Connection& db = m_writer->connection();
    const Guid guid = identity.guid.isNull() ? Guid::fromBytes(QByteArray(16, '\0')) : identity.guid;
    const QString name = identity.name.isEmpty() ? QStringLiteral("cli") : identity.name;
    auto known = db.value<qint64>("SELECT id FROM coder WHERE guid = ?", guid);
    // The same person at another computer, unless several here are called so.
    if (!known && !name.isEmpty() && db.value<qint64>("SELECT count(*) FROM coder WHERE name = ?", name) == 1)
        known = db.value<qint64>("SELECT id FROM coder WHERE name = ?", name);
    if (!known) {
        storage::Transaction transaction(db);
        db.run("INSERT INTO coder (guid, name, initials) VALUES (?, ?, ?)", guid, name, identity.initials);
        known = db.lastInsertedId();
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    m_writer->setCoder(CoderId(*known));
    return takeError(db);
}

Result<Change> Project::announce(Result<Change> change)
{
    if (change && change->entry.isValid()) {
        if (m_saver) {
            m_saver->note();
            showSaved();
        }
        Q_EMIT changed(*change);
    }
    return change;
}

Result<void> Project::mayEdit() const
{
    if (m_readOnly)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "The project is open for reading only")});
    if (m_jobRunning)
        return Error(ErrorKind::Unavailable,
                     {QT_TRANSLATE_NOOP("core", "Editing is paused until the running job has written its rows")});
    return {};
}

Result<EntryId> Project::edit(const Message& label, const Writer::Body& body, const EditOptions& options)
{
    if (Result<void> may = mayEdit(); !may)
        return std::move(may).error();
    Result<Change> change = announce(m_writer->edit(label, body, options));
    if (!change)
        return std::move(change).error();
    return change->entry;
}

Result<Change> Project::undo()
{
    if (Result<void> may = mayEdit(); !may)
        return std::move(may).error();
    return announce(m_writer->undo());
}

Result<Change> Project::redo()
{
    if (Result<void> may = mayEdit(); !may)
        return std::move(may).error();
    return announce(m_writer->redo());
}

Result<Change> Project::undoEntry(EntryId entry)
{
    if (Result<void> may = mayEdit(); !may)
        return std::move(may).error();
    return announce(m_writer->undoEntry(entry));
}

bool Project::isLongToTurn(EntryId entry) const
{
    constexpr qint64 manyRows = 2000;
    return m_writer->connection()
        .value<qint64>("SELECT 1 FROM history_entry e WHERE e.id = ?1 AND (EXISTS (SELECT 1 FROM history_row r "
                       "WHERE r.entry_id IN (e.id, e.undone_by) AND r.table_name = 'import') OR (SELECT count(*) FROM "
                       "(SELECT 1 FROM history_row r WHERE r.entry_id = e.id LIMIT ?2)) = ?2)",
                       entry, manyRows)
        .has_value();
}

QString Project::setting(const QString& name) const
{
    return m_writer->connection().value<QString>("SELECT value FROM setting WHERE name = ?", name).value_or(QString());
}

Result<EntryId> Project::setSetting(const QString& name, const QString& value)
{
    return edit({QT_TRANSLATE_NOOP("core", "Project setting")}, [&](Edit& edit) -> Result<void> {
        storage::Connection& db = edit.db();
        if (db.value<qint64>("SELECT id FROM setting WHERE name = ?", name))
            db.run("UPDATE setting SET value = ? WHERE name = ?", value, name);
        else
            db.run("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
        return {};
    });
}

Language Project::language() const
{
    return languageFromCode(setting(QStringLiteral("language")));
}

void Project::setReadingLanguage(Language language)
{
    m_readingLanguage = language;
    connection().setLanguage(language);
}

Result<std::unique_ptr<Project::JobWriter>> Project::startJob()
{
    if (m_readOnly)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "The project is open for reading only")});
    if (m_jobRunning)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "Another job is writing to the project")});
    auto connection = openConnection(storage::OpenMode::Write);
    if (!connection)
        return std::move(connection).error();
    (*connection)
        ->script(m_onNetwork ? "PRAGMA synchronous=EXTRA; PRAGMA cache_size=-65536;"
                             : "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-65536;");
    if (m_saver && m_saver->kept())
        m_saver->kept()->watch(**connection);
    auto writer = std::make_unique<Writer>(std::move(*connection), m_parts, *m_clock);
    writer->setCoder(m_writer->coder());
    writer->setGate(m_gate.get());
    m_jobRunning = true;
    Q_EMIT pausedChanged(true);
    return std::unique_ptr<JobWriter>(new JobWriter(*this, std::move(writer)));
}

Project::JobWriter::JobWriter(Project& project, std::unique_ptr<Writer> writer)
    : m_project(project), m_writer(std::move(writer))
{
}

Project::JobWriter::~JobWriter()
{
    m_writer.reset();
    Project* project = &m_project;
    QMetaObject::invokeMethod(project, [project] {
        project->m_jobRunning = false;
        Q_EMIT project->pausedChanged(false);
    });
}

Result<Change> Project::JobWriter::edit(const Message& label, const Writer::Body& body, const EditOptions& options)
{
    return announce(m_writer->edit(label, body, options));
}

Result<Change> Project::JobWriter::announce(Result<Change> change)
{
    if (change && change->entry.isValid()) {
        // A job reports only when a power cut cannot take back what it did.
        if (m_project.m_saver)
            (void)m_project.m_saver->flushAndCheckpoint();
        Project* project = &m_project;
        QMetaObject::invokeMethod(project, [project, done = *change] {
            project->showSaved();
            Q_EMIT project->changed(done);
        });
    }
    return change;
}

Result<void> Project::backUp(const QString& target, const Progress& progress) const
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A project cannot be copied onto itself")});
    auto source = openReader();
    if (!source)
        return std::move(source).error();
    return storage::backUp(**source, target, progress.report, progress.stop);
}

Result<void> Project::backUpBefore(storage::Connection& connection, int version) const
{
    const QString folder = connection.value<QString>("SELECT value FROM setting WHERE name = 'backup_folder'")
                               .value_or(defaultBackupFolder(m_path));
    if (!QDir().mkpath(folder))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The folder for backups, %1, could not be made"),
                                         {QDir(folder).dirName()}});
    return storage::backUp(connection,
                           folder + u'/' + backupName(m_path, m_clock->now(), u'v' + QString::number(version)));
}

QString Project::backupFolder() const
{
    const QString folder = setting(QStringLiteral("backup_folder"));
    return folder.isEmpty() ? defaultBackupFolder(m_path) : folder;
}

Result<EntryId> Project::setBackupFolder(const QString& folder)
{
    return setSetting(QStringLiteral("backup_folder"), QDir(folder).absolutePath());
}

std::vector<BackupFile> Project::backups() const
{
    return backupsIn(backupFolder(), m_path);
}

std::optional<BackupPlan> Project::dueBackup() const
{
    const EntryId newest(m_writer->connection().value<qint64>("SELECT max(id) FROM history_entry").value_or(0));
    const auto present = backups();
    if (m_readOnly || !newest.isValid() || (!present.empty() && present.front().entry == newest))
        return std::nullopt;
    BackupPlan plan;
    plan.project = m_path;
    plan.folder = backupFolder();
    plan.target = plan.folder + u'/' + backupName(m_path, m_clock->now(), u'e' + QString::number(newest.value()));
    return plan;
}

} // namespace tropa::project
