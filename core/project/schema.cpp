#include "project/schema.h"

#include "project/search_tokenizer.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

Result<void> migrateTo(storage::Connection& connection, int version)
{
    int at = connection.value<int>("PRAGMA user_version").value_or(0);
    for (; at < version; ++at) {
        storage::Transaction transaction(connection);
        connection.script(steps()[static_cast<std::size_t>(at)]);
        connection.script("PRAGMA user_version = " + QByteArray::number(at + 1));
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace

int latestSchema()
{
    return static_cast<int>(steps().size());
}

Result<void> migrate(storage::Connection& connection)
{
    return migrateTo(connection, latestSchema());
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
    if (!memory || !installSearchTokenizer(**memory) || !migrateTo(**memory, version))
        return {};
    return schemaOf(**memory);
}

} // namespace tropa::project
