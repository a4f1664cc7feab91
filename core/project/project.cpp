#include "project/project.h"

#include "project/durable_saver.h"
#include "project/file_check.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

namespace tropa::project {

namespace {

QString lockPath(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Error lockedError(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host, application;
    (void)lock.getLockInfo(&process, &host, &application);
    return {ErrorKind::Unavailable,
            {QT_TRANSLATE_NOOP("core", "%1 is open elsewhere: program %2, process %3, computer %4"),
             {QFileInfo(path).fileName(), application, process, host}}};
}

} // namespace

Project::Project(QString path) : m_path(std::move(path)) {}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const OpenOptions& options)
{
    if (QFileInfo::exists(path))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 exists already"), {QFileInfo(path).fileName()}});
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
            db.run("INSERT INTO setting (name, value) VALUES ('name', ?)", QFileInfo(path).completeBaseName());
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
    return open(path, options);
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, const OpenOptions& options)
{
    std::unique_ptr<Project> project(new Project(path));
    project->m_parts = options.parts;
    if (options.clock)
        project->m_clock = options.clock;
    project->m_readOnly = options.readOnly;

    if (!options.readOnly) {
        if (!QFileInfo::exists(path))
            return Error(ErrorKind::Unavailable,
                         {QT_TRANSLATE_NOOP("core", "There is no file %1"), {QFileInfo(path).fileName()}});
        project->m_lock = std::make_unique<QLockFile>(lockPath(path));
        project->m_lock->setStaleLockTime(0);
        if (!project->m_lock->tryLock(0))
            return lockedError(path, *project->m_lock);
    }
    if (Result<void> sound = checkFile(path); !sound)
        return std::move(sound).error();

    auto connection = project->openConnection(options.readOnly ? storage::OpenMode::Read : storage::OpenMode::Write);
    if (!connection)
        return std::move(connection).error();
    storage::Connection& db = **connection;
    if (!options.readOnly) {
        if (Result<void> done = migrate(db); !done)
            return std::move(done).error();
        // A fresh stamp in the main file before WAL begins: a -wal that belongs to another file is then known.
        db.script("PRAGMA synchronous=FULL; UPDATE file_opening SET stamp = randomblob(16) WHERE id = 1;"
                  "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0;");
    }
    if (Result<void> done = takeError(db); !done)
        return std::move(done).error();
    project->m_writer = std::make_unique<Writer>(std::move(*connection), project->m_parts, *project->m_clock);
    if (options.readOnly)
        return project;

    if (Result<void> done = project->adoptCoder(options.coder); !done)
        return std::move(done).error();
    auto saving = project->openConnection(storage::OpenMode::Write);
    if (!saving)
        return std::move(saving).error();
    (*saving)->script("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;");
    Project* self = project.get();
    project->m_saver = std::make_unique<DurableSaver>(std::move(*saving), [self](qint64) {
        QMetaObject::invokeMethod(self, [self] {
            self->m_saved = true;
            Q_EMIT self->savedChanged(true);
        });
    });
    return project;
}

Project::~Project()
{
    (void)close();
}

Result<void> Project::close()
{
    if (!m_writer)
        return {};
    m_saver.reset();
    Result<void> result;
    if (!m_readOnly) {
        storage::Connection& db = m_writer->connection();
        db.clearError();
        db.script("PRAGMA wal_checkpoint(TRUNCATE)");
        result = takeError(db);
        db.script("PRAGMA journal_mode=DELETE"); // stays WAL while another reader is open; the last to close makes it one file
        (void)takeError(db);
    }
    m_writer.reset();
    m_lock.reset();
    return result;
}

Result<std::unique_ptr<storage::Connection>> Project::openConnection(storage::OpenMode mode) const
{
    auto connection = storage::Connection::open(m_path, mode);
    if (connection) {
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
        m_saved = false;
        Q_EMIT savedChanged(false);
        m_saver->note();
        Q_EMIT changed(*change);
    }
    return change;
}

Result<EntryId> Project::edit(const Message& label, const Writer::Body& body, const EditOptions& options)
{
    if (m_readOnly)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "The project is open for reading only")});
    if (m_jobRunning)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "Editing is paused until the running job has written its rows")});
    Result<Change> change = announce(m_writer->edit(label, body, options));
    if (!change)
        return std::move(change).error();
    return change->entry;
}

Result<Change> Project::undo()
{
    return announce(m_writer->undo());
}

Result<Change> Project::redo()
{
    return announce(m_writer->redo());
}

Result<Change> Project::undoEntry(EntryId entry)
{
    return announce(m_writer->undoEntry(entry));
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

Result<std::unique_ptr<Project::JobWriter>> Project::startJob()
{
    if (m_readOnly)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "The project is open for reading only")});
    if (m_jobRunning)
        return Error(ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "Another job is writing to the project")});
    auto connection = openConnection(storage::OpenMode::Write);
    if (!connection)
        return std::move(connection).error();
    (*connection)->script("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-65536;");
    auto writer = std::make_unique<Writer>(std::move(*connection), m_parts, *m_clock);
    writer->setCoder(m_writer->coder());
    m_jobRunning = true;
    Q_EMIT pausedChanged(true);
    return std::unique_ptr<JobWriter>(new JobWriter(*this, std::move(writer)));
}

Project::JobWriter::JobWriter(Project& project, std::unique_ptr<Writer> writer)
    : m_project(project),
      m_writer(std::move(writer))
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
    Result<Change> change = m_writer->edit(label, body, options);
    if (change && change->entry.isValid()) {
        // An import reports only when a power cut cannot take it back.
        storage::Connection& db = m_writer->connection();
        db.script("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(PASSIVE); UPDATE file_opening SET counter = counter + 1;"
                  "PRAGMA synchronous=NORMAL;");
        db.clearError();
        Project* project = &m_project;
        QMetaObject::invokeMethod(project, [project, done = *change] { Q_EMIT project->changed(done); });
    }
    return change;
}

} // namespace tropa::project
