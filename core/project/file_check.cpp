#include "project/file_check.h"

#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa::project {

namespace {

Error refused(const char* why, const QString& path)
{
    return {ErrorKind::Unavailable, {why, {QFileInfo(path).fileName()}}};
}

} // namespace

Result<void> checkFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refused(QT_TRANSLATE_NOOP("core", "There is no file %1"), path);
    if (!file.isFile())
        return refused(QT_TRANSLATE_NOOP("core", "%1 is not a file"), path);

    auto connection = storage::Connection::open(path, storage::OpenMode::Read);
    if (!connection)
        return std::move(connection).error();
    storage::Connection& db = **connection;
    if (Result<void> done = installSearchTokenizer(db); !done)
        return done;
    const auto id = db.value<qint64>("PRAGMA application_id");
    if (db.failed())
        return db.error();
    if (id != applicationId)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is not a Tropa project"), path);
    const int version = db.value<int>("PRAGMA user_version").value_or(0);
    if (version > latestSchema())
        return refused(QT_TRANSLATE_NOOP("core", "%1 was made by a newer Tropa; this one cannot read it"), path);
    if (db.value<QString>("PRAGMA quick_check(1)") != QStringLiteral("ok"))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged"), path);
    if (schemaOf(db) != expectedSchema(version))
        return refused(QT_TRANSLATE_NOOP("core", "%1 holds tables, triggers or views that are not Tropa's"), path);
    return {};
}

} // namespace tropa::project
