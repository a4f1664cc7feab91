#include "project/schema.h"

#include "project/search_tokenizer.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tropa::project {

namespace {

// Shipped files are numbered without a gap; a test fails otherwise.
const std::vector<QByteArray>& steps()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> scripts;
        const QDir folder(QStringLiteral(":/schema"));
        for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                scripts.push_back(file.readAll());
        }
        return scripts;
    }();
    return all;
}

} // namespace

int latestSchema()
{
    return static_cast<int>(steps().size());
}

Result<void> migrate(storage::Connection& connection, int version,
                     const std::function<void(storage::Connection&)>& then)
{
    const int target = version > 0 ? std::min(version, latestSchema()) : latestSchema();
    int at = connection.value<int>("PRAGMA user_version").value_or(0);
    if (connection.failed())
        return connection.error();
    if (at >= target)
        return {};
    connection.script("PRAGMA foreign_keys=OFF");
    Result<void> done;
    {
        storage::Transaction transaction(connection);
        for (; at < target; ++at)
            connection.script(steps()[static_cast<std::size_t>(at)]);
        connection.script("PRAGMA user_version = " + QByteArray::number(target));
        if (then && !connection.failed())
            then(connection);
        done = transaction.commit();
    }
    connection.script("PRAGMA foreign_keys=ON");
    return done;
}

std::map<QString, QString> schemaOf(storage::Connection& connection)
{
    std::map<QString, QString> statements;
    auto rows = connection.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.step())
        statements[rows.text(0)] = rows.text(1);
    return statements;
}

std::map<QString, QString> expectedSchema(int version)
{
    auto memory = storage::Connection::open({}, storage::OpenMode::Memory);
    if (!memory || !installSearchTokenizer(**memory) || !migrate(**memory, version))
        return {};
    return schemaOf(**memory);
}

} // namespace tropa::project
