#include "storage/backup.h"

#include "base/open_file.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tropa::storage {

namespace {

bool sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

Error failure(const QString& target)
{
    return {ErrorKind::Failed,
            {QT_TRANSLATE_NOOP("core", "The copy %1 could not be written; nothing was left behind"),
             {QFileInfo(target).fileName()}}};
}

} // namespace

Result<void> backUp(Connection& source, const QString& target, const std::function<void(qint64, qint64)>& progress,
                    std::stop_token stop)
{
    if (isOpenHere(target))
        return mayBeReplaced(target);
    const QString partial = target + QStringLiteral(".part");
    const auto removePartial = [&] {
        for (const char* end : {"", "-journal", "-wal", "-shm"})
            QFile::remove(partial + QLatin1String(end));
    };
    removePartial();
    // One snapshot for the whole copy: otherwise each edit made meanwhile would start it anew.
    source.script("BEGIN");
    (void)source.value<qint64>("SELECT count(*) FROM sqlite_schema");
    const auto finish = qScopeGuard([&] {
        source.clearError();
        if (source.isInTransaction())
            source.script("COMMIT");
        source.clearError();
    });
    if (source.failed())
        return source.error();
    {
        auto copy = Connection::open(partial, OpenMode::Create);
        if (!copy)
            return failure(target);
        sqlite3_backup* backup = sqlite3_backup_init((*copy)->handle(), "main", source.handle(), "main");
        int code = backup ? SQLITE_OK : SQLITE_ERROR;
        while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (stop.stop_requested())
                break;
            code = sqlite3_backup_step(backup, 512);
            if (progress)
                progress(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                         sqlite3_backup_pagecount(backup));
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                sqlite3_sleep(20);
        }
        sqlite3_backup_finish(backup);
        if (code == SQLITE_DONE)
            (*copy)->script("PRAGMA journal_mode=DELETE");
        if (code != SQLITE_DONE || (*copy)->failed()) {
            const bool isFull =
                (*copy)->failed() ? ((*copy)->errorCode() & 0xFF) == SQLITE_FULL : (code & 0xFF) == SQLITE_FULL;
            copy->reset();
            removePartial();
            if (stop.stop_requested())
                return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")});
            if (isFull)
                return Error(ErrorKind::Failed,
                             {QT_TRANSLATE_NOOP("core", "There is no room for the copy %1; nothing was left behind"),
                              {QFileInfo(target).fileName()}});
            return failure(target);
        }
    }
    const bool renamed = sync(partial) && std::rename(QFile::encodeName(partial).constData(),
                                                      QFile::encodeName(target).constData()) == 0;
    if (!renamed) {
        removePartial();
        return failure(target);
    }
    (void)sync(QFileInfo(target).absolutePath());
    return {};
}

} // namespace tropa::storage
