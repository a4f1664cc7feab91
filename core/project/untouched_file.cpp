#include "project/untouched_file.h"

#include "storage/transaction.h"

#include <QtEndian>

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

constexpr char tableLeaf = 0x0D;
constexpr qsizetype leafHeader = 8;

// The head of a page of rows and where each of its rows stands; what lies elsewhere and differs is nobody's.
QByteArrayView frameOf(const QByteArray& page)
{
    const qsizetype cells = qFromBigEndian<quint16>(page.constData() + 3);
    return QByteArrayView(page).first(std::min(leafHeader + 2 * cells, page.size()));
}

bool readPage(sqlite3_file* file, qint64 number, QByteArray& page)
{
    return file && file->pMethods->xRead(file, page.data(), static_cast<int>(page.size()),
                                         (number - 1) * page.size()) == SQLITE_OK;
}

} // namespace

bool UntouchedFile::rememberPages(storage::Connection& db)
{
    const qint64 pageSize = db.value<qint64>("PRAGMA page_size").value_or(0);
    auto roots = db.prepare("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name IN ('file_opening', "
                            "'coder', 'sqlite_sequence')");
    while (roots.step()) {
        Page& page = m_pages.emplace_back(Page{roots.integer(0), QByteArray(pageSize, '\0')});
        if (page.number < 2 || !readPage(fileOf(db), page.number, page.bytes) || page.bytes[0] != tableLeaf)
            return false;
    }
    return m_pages.size() == 3;
}

// A row that was there and went leaves its traces between the rows.
bool UntouchedFile::clearRests(storage::Connection& db) const
{
    sqlite3_file* file = fileOf(db);
    for (const Page& page : m_pages) {
        QByteArray now(page.bytes.size(), '\0');
        if (!readPage(file, page.number, now) || frameOf(now) != frameOf(page.bytes))
            return false;
        if (now != page.bytes &&
            file->pMethods->xWrite(file, page.bytes.constData(), static_cast<int>(page.bytes.size()),
                                   (page.number - 1) * page.bytes.size()) != SQLITE_OK)
            return false;
    }
    return true;
}

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
    isKnown = isKnown && !db.failed() && readHeader(db, file->m_header) && file->rememberPages(db);
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
    isBack = isBack && clearRests(db);
    if (isBack) {
        sqlite3_file* file = fileOf(db);
        isBack = file->pMethods->xWrite(file, m_header.data(), static_cast<int>(m_header.size()), 0) == SQLITE_OK &&
                 file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
    }
    db.script("ROLLBACK");
    return isBack && !db.failed();
}

} // namespace tropa::project
