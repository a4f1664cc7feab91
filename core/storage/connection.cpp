#include "storage/connection.h"

#include "storage/bulk_insert.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace tropa::storage {

namespace {

// The name a person knows: files are made under another one and renamed when they are whole.
QString knownName(const QString& path)
{
    QString name = QFileInfo(path).fileName();
    for (const QLatin1String end : {QLatin1String(".part"), QLatin1String(".making")}) {
        if (name.endsWith(end))
            name.chop(end.size());
    }
    return name;
}

Error openError(int code, const QString& path)
{
    const QString name = knownName(path);
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "%1 is not a Tropa project"), {name}}};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "%1 cannot be opened"), {name}}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "%1 may not be written"), {name}}};
    default:
        return {ErrorKind::Unavailable,
                {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), {name, QString::fromUtf8(sqlite3_errstr(code))}}};
    }
}

// SQLite says "full" of a table too, when its largest number is taken; the disk has room then.
QString tableWithoutNumbers(sqlite3* handle)
{
    sqlite3_stmt* statement = nullptr;
    QString name;
    if (sqlite3_prepare_v2(handle, "SELECT name FROM sqlite_sequence WHERE seq = 9223372036854775807 LIMIT 1", -1,
                           &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        name = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return name;
}

// Never the bound values: only SQLite's own words about its own schema.
Error statementError(int code, sqlite3* handle, const QString& path)
{
    const QString name = knownName(path);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        if (const QString table = tableWithoutNumbers(handle); !table.isEmpty())
            return {
                ErrorKind::Failed,
                {QT_TRANSLATE_NOOP("core", "The table %1 of %2 has run out of numbers, so nothing can be added to it; "
                                           "nothing was changed. Go back to a backup"),
                 {table, name}}};
        return {ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The disk is full; nothing was changed in %1"), {name}}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable,
                {QT_TRANSLATE_NOOP("core", "%1 is being written by another program; nothing was changed"), {name}}};
    case SQLITE_READONLY:
        return {ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "%1 may not be written"), {name}}};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Unavailable, {QT_TRANSLATE_NOOP("core", "%1 is damaged"), {name}}};
    case SQLITE_IOERR:
        return {ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be read or written"), {name}}};
    default:
        return {ErrorKind::Failed,
                {QT_TRANSLATE_NOOP("core", "The project database refused the change: %1"),
                 {QString::fromUtf8(sqlite3_errmsg(handle))}}};
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, OpenMode mode)
{
    // Memory statistics take a process-wide lock at every allocation and nobody reads them.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    QByteArray query;
    switch (mode) {
    case OpenMode::Read:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case OpenMode::ReadImmutable:
        flags |= SQLITE_OPEN_READONLY;
        query = "?immutable=1";
        break;
    case OpenMode::Write:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case OpenMode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case OpenMode::Memory:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
        break;
    }
    const QByteArray uri = mode == OpenMode::Memory
                               ? QByteArray(":memory:")
                               : "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + query;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(handle);
        return openError(code, path);
    }

    // A project may come from a stranger: nothing in its schema may run code or write the schema itself.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_busy_timeout(handle, 5000);
    BulkInsert::registerWith(handle);

    std::unique_ptr<Connection> connection(new Connection(handle, path));
    connection->script(
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;");
    if (connection->failed())
        return openError(connection->errorCode(), path);
    return connection;
}

Connection::Connection(sqlite3* handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Connection::~Connection()
{
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(const char* sql)
{
    if (failed())
        return {this, nullptr};
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* statement = idle->second;
        m_idle.erase(idle);
        return {this, statement};
    }
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        failWithCode(code, sql);
    Q_ASSERT_X(code != SQLITE_OK || QByteArrayView(rest).trimmed().isEmpty(), "prepare", "more than one statement");
    return {this, statement};
}

void Connection::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.emplace(sqlite3_sql(statement), statement);
}

void Connection::script(const QByteArray& sql)
{
    const char* rest = sql.constData();
    while (*rest != '\0' && !failed()) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest);
        if (code == SQLITE_OK && statement) {
            do {
                code = sqlite3_step(statement);
            } while (code == SQLITE_ROW);
        }
        if (code != SQLITE_OK && code != SQLITE_DONE)
            failWithCode(code, "script");
        sqlite3_finalize(statement);
    }
}

qint64 Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::clearError()
{
    m_error.reset();
    m_code = SQLITE_OK;
}

void Connection::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Connection::failWithCode(int code, const char* sql)
{
    Q_UNUSED(sql)
    if (m_error)
        return;
    m_code = code;
    m_error = statementError(code, m_handle, m_path);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

} // namespace tropa::storage
