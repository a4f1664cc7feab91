#pragma once

#include "base/result.h"
#include "exchange/package.h"
#include "storage/connection.h"

namespace tropa::exchange {

/// Another program's SQLite project, opened for reading as a file nobody may trust: immutable, no views or triggers
/// run, only plain tables are asked. One thread.
class ForeignDatabase
{
public:
    /// `program` and the tables it cannot be without name what is expected. Refuses, in words, what is no SQLite file
    /// and what lacks them. A folder is taken for the file `inFolder` in it.
    static Result<ForeignDatabase> open(const QString& path, const char* program, const QStringList& tables,
                                        const QString& inFolder = {});

    storage::Connection& db() { return *m_db; }
    const QString& fileName() const { return m_fileName; }
    bool hasTable(const char* table);
    bool hasColumn(const char* table, const char* column);
    /// A GUID for a row, the same each time this project is read.
    Guid guidOf(const char* table, qint64 id) const;
    /// What tells this project from others of its kind.
    void setSeed(const QString& seed) { m_seed = seed; }
    /// The error of the connection in words about this file, if there is one.
    Result<void> check();

private:
    ForeignDatabase(std::unique_ptr<storage::Connection> db, QString fileName, QString seed);

    std::unique_ptr<storage::Connection> m_db;
    QString m_fileName;
    QString m_seed;
};

/// "2024-08-01 17:30:00" and its like; none when it is no date.
QDateTime foreignMoment(const QString& text);

/// Coders by name, as users of a package.
class ForeignUsers
{
public:
    explicit ForeignUsers(Package& package) : m_package(package) {}
    Guid find(const QString& name);

private:
    Package& m_package;
    std::map<QString, Guid> m_guids;
};

/// A coding as such programs keep it: two places in the text and, mostly, the words.
struct ForeignCoding
{
    qint64 begin = 0;
    qint64 end = 0;
    QString words;
    PackageCoding coding;
    QString comment; ///< of a remark without a code
};

} // namespace tropa::exchange
