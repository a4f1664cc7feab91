#include "project/untouched_file.h"

#include "storage/transaction.h"

#include <sqlite3.h>

#include <algorithm>

namespace tropa::project {

namespace {

// Of the header, what SQLite counts with each change: the change counter, and which change its page count is valid for
// and which version wrote it (bytes 24-27 and 92-99).
bool isCounter(std::size_t at)
{
    return (at >= 24 && at < 28) || at >= 92;
}

sqlite3_file* fileOf(storage::Connection& db)
{
    sqlite3_file* file = nullptr;
    return sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file &&
                   file->pMethods
               ? file
               : nullptr;
}

} // namespace

bool UntouchedFile::readHeader(storage::Connection& db, Header& header)
{
    sqlite3_file* file = fileOf(db);
    return file && file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) == SQLITE_OK;
}

std::unique_ptr<UntouchedFile> UntouchedFile::remember(storage::Connection& db)
{
    std::unique_ptr<UntouchedFile> file(new UntouchedFile);
    bool isKnown = false;
    db.script("BEGIN");
    {
        auto row = db.prepare("SELECT stamp, counter FROM file_opening WHERE id = 1");
        if (row.step()) {
            isKnown = true;
            file->m_stamp = row.blob(0);
            file->m_counter = row.integer(1);
        }
    }
    file->m_lastCoder = db.value<qint64>("SELECT max(id) FROM coder").value_or(0);
    file->m_coderSequence = db.value<qint64>("SELECT seq FROM sqlite_sequence WHERE name = 'coder'");
    isKnown = isKnown && !db.failed() && readHeader(db, file->m_header);
    db.script("ROLLBACK");
    const bool isAtRest = file->m_header[18] == 1 && file->m_header[19] == 1; // in WAL mode the header lags behind
    db.clearError();
    return isKnown && isAtRest ? std::move(file) : nullptr;
}

void UntouchedFile::watch(storage::Connection& db)
{
    sqlite3_commit_hook(
        db.handle(),
        [](void* touched) {
            static_cast<std::atomic<bool>*>(touched)->store(true);
            return 0;
        },
        &m_isTouched);
}

void UntouchedFile::unwatch(storage::Connection& db)
{
    sqlite3_commit_hook(db.handle(), nullptr, nullptr);
}

bool UntouchedFile::putBack(storage::Connection& db)
{
    if (m_isTouched || db.value<QString>("PRAGMA journal_mode") != QStringLiteral("delete"))
        return false;
    db.script("BEGIN EXCLUSIVE");
    db.run("DELETE FROM coder WHERE id > ?", m_lastCoder);
    if (m_coderSequence)
        db.run("UPDATE sqlite_sequence SET seq = ? WHERE name = 'coder'", *m_coderSequence);
    else
        db.run("DELETE FROM sqlite_sequence WHERE name = 'coder'");
    db.run("UPDATE file_opening SET stamp = ?, counter = ? WHERE id = 1", m_stamp, m_counter);
    db.script(db.failed() ? "ROLLBACK" : "COMMIT");
    if (db.failed())
        return false;
    // The lock keeps everybody out while the header is written past SQLite, which has nothing to write here itself.
    db.script("BEGIN EXCLUSIVE");
    Header now{};
    bool isBack = !db.failed() && readHeader(db, now);
    for (std::size_t at = 0; isBack && at < now.size(); ++at)
        isBack = now[at] == m_header[at] || isCounter(at);
    if (isBack) {
        sqlite3_file* file = fileOf(db);
        isBack = file->pMethods->xWrite(file, m_header.data(), static_cast<int>(m_header.size()), 0) == SQLITE_OK &&
                 file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
    }
    db.script("ROLLBACK");
    return isBack && !db.failed();
}

} // namespace tropa::project
