#pragma once

#include "base/result.h"
#include "storage/statement.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace tropa::storage {

enum class OpenMode {
    Read,          ///< mode=ro; sees a -wal
    ReadImmutable, ///< immutable=1; sees the main file alone and touches nothing beside it
    Write,         ///< the file must exist
    Create,        ///< the file must not exist
    Memory,
};

/// One connection to one SQLite file, hardened as the platform notes ask.
///
/// Errors are sticky, as in QXmlStreamReader: the first statement that fails marks the connection, nothing after it
/// runs, and whoever opened the scope (Transaction::commit, Project::edit, Project::read) returns that error. Stores
/// therefore read like the SQL they hold. Owned by one thread at a time; interrupt() alone may be called from another.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A prepared statement, reused from this connection's cache by its text.
    Statement prepare(const char* sql);
    Statement prepare(const QByteArray& sql) { return prepare(sql.constData()); }

    /// Prepares, binds and runs to the end.
    template <class... Values>
    void run(const char* sql, const Values&... values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        statement.run();
    }
    /// The first column of the first row, if there is one that is not NULL.
    template <class T, class... Values>
    std::optional<T> value(const char* sql, const Values&... values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        if (!statement.step() || statement.isNull(0))
            return std::nullopt;
        return statement.get<T>(0);
    }
    /// Several statements with no parameters (schema, pragmas); split by SQLite, never at semicolons by hand.
    void script(const QByteArray& sql);

    qint64 lastInsertedId() const;
    qint64 changedRows() const;
    bool isInTransaction() const;

    bool failed() const { return m_error.has_value(); }
    /// The first error since the last clearError(); what `failed()` speaks of.
    const Error& error() const { return *m_error; }
    int errorCode() const { return m_code; } ///< SQLite's extended result code of that error
    void clearError();
    /// Marks the connection as failed for a reason SQLite does not know.
    void fail(Error error);

    /// Stops what runs now; safe from any thread while the connection lives.
    void interrupt();
    /// In debug builds a statement over 5 ms on such a connection is an assertion: it belongs in a job.
    void setInteractive(bool interactive) { m_interactive = interactive; }

    /// The language of who reads through this connection, for words that rows are made of on the way ("turn 22",
    /// "own, lost"); none: the project's own.
    void setLanguage(std::optional<Language> language) { m_language = language; }
    std::optional<Language> language() const { return m_language; }

    sqlite3* handle() const { return m_handle; }
    const QString& path() const { return m_path; }

private:
    friend class Statement;
    Connection(sqlite3* handle, QString path);
    void failWithCode(int code, const char* sql);
    void giveBack(sqlite3_stmt* statement);

    sqlite3* m_handle;
    QString m_path;
    std::optional<Error> m_error;
    int m_code = 0;
    bool m_interactive = false;
    std::optional<Language> m_language;
    std::unordered_multimap<std::string, sqlite3_stmt*> m_idle; // by SQL text
};

} // namespace tropa::storage
