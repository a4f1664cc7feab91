#include "project/journal_check.h"

#include "project/search_tokenizer.h"
#include "storage/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <optional>

namespace tropa::project {

namespace {

constexpr qint64 journalHeader = 28; // magic, records, nonce, pages before, sector size, page size
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qsizetype counterAt = 24;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// Page 1 as it was before the cut-off commit. A journal is a run of segments, each a header on a sector of its own and
// as many records as that says; what a header does not count was not yet safe on the disk and is taken back by nobody.
std::optional<QByteArray> firstPageBefore(QFile& journal, qint64 sector, qint64 pageSize)
{
    constexpr quint32 toTheEnd = 0xffffffff;
    for (qint64 segment = 0; journal.seek(segment);) {
        const QByteArray head = journal.read(journalHeader);
        if (head.size() < journalHeader || !head.startsWith(journalMagic))
            break;
        const quint32 records = number(head, 8);
        qint64 at = segment + sector;
        for (quint32 i = 0; i < records && journal.seek(at); ++i, at += pageSize + 8) {
            const QByteArray record = journal.read(4 + pageSize);
            if (record.size() < 4 + pageSize)
                return std::nullopt;
            if (number(record, 0) == 1)
                return record.sliced(4);
        }
        if (records == 0 || records == toTheEnd)
            break;
        segment = (at + sector - 1) / sector * sector;
    }
    return std::nullopt;
}

bool countersAgree(const QString& path)
{
    QFile journal(path + QStringLiteral("-journal")), main(path);
    if (!journal.open(QIODevice::ReadOnly) || !main.open(QIODevice::ReadOnly))
        return false;
    const QByteArray now = main.read(100);
    const QByteArray head = journal.read(journalHeader);
    // The magic is written last, when all it speaks of is safe; before that SQLite takes nothing back.
    if (head.size() < journalHeader || head.startsWith(QByteArray(journalMagic.size(), '\0')))
        return true;
    if (now.size() < 100 || !head.startsWith(journalMagic))
        return false;
    const quint32 written = qFromBigEndian<quint16>(now.constData() + 16);
    const quint32 pageSize = written == 1 ? 65536 : written;
    if (number(head, 24) != pageSize || number(head, 20) < 512)
        return false;
    const auto before = firstPageBefore(journal, number(head, 20), pageSize);
    if (!before)
        return true; // it did not get so far; the copy will show
    const quint32 counter = number(*before, counterAt), reached = number(now, counterAt);
    return reached == counter || reached == counter + 1;
}

bool mendsACopy(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(path, copy) || !QFile::copy(path + journal, copy + journal))
        return true; // no room to try it; the counters have agreed
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(copy + journal, QFile::ReadOwner | QFile::WriteOwner);
    auto connection = storage::Connection::open(copy, storage::OpenMode::Write);
    if (!connection || !installSearchTokenizer(**connection))
        return false;
    storage::Connection& db = **connection;
    db.script("BEGIN IMMEDIATE; COMMIT");
    return db.value<QString>("PRAGMA quick_check(1)") == QStringLiteral("ok") && !db.failed();
}

} // namespace

bool isOwnJournal(const QString& path)
{
    return countersAgree(path) && mendsACopy(path);
}

bool isWal(const QString& path)
{
    QFile file(path + QStringLiteral("-wal"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(32);
    return head.startsWith("\x37\x7f\x06\x82") || head.startsWith("\x37\x7f\x06\x83") ||
           std::ranges::all_of(head, [](char byte) { return byte == 0; });
}

bool walAddsToMain(const QString& path, sqlite3_file& main, quint32 stampPage)
{
    constexpr qint64 headSize = 32, frameHeadSize = 24;
    QFile wal(path + QStringLiteral("-wal"));
    if (!wal.open(QIODevice::ReadOnly))
        return true;
    const QByteArray head = wal.read(headSize);
    const quint32 pageSize = head.size() == headSize ? number(head, 8) : 0;
    if (pageSize < 512 || pageSize > 65536)
        return !std::ranges::all_of(head, [](char byte) { return byte == 0; }); // made and never written
    const QByteArray salt = head.sliced(16, 8);
    std::map<quint32, qint64> written, committed; // where the last words of each page stand
    quint32 pages = 0;
    for (qint64 at = headSize; wal.seek(at); at += frameHeadSize + pageSize) {
        const QByteArray frame = wal.read(frameHeadSize);
        if (frame.size() < frameHeadSize || frame.sliced(8, 8) != salt)
            break;
        written[number(frame, 0)] = at + frameHeadSize;
        if (number(frame, 4) == 0)
            continue;
        pages = number(frame, 4);
        for (const auto& [page, where] : written)
            committed[page] = where;
        written.clear();
    }
    QByteArray there(pageSize, '\0');
    for (const auto& [page, where] : committed) {
        if (page == 1 || page == stampPage || page > pages)
            continue;
        if (main.pMethods->xRead(&main, there.data(), static_cast<int>(pageSize),
                                 (static_cast<qint64>(page) - 1) * pageSize) != SQLITE_OK ||
            !wal.seek(where) || wal.read(pageSize) != there)
            return true;
    }
    return false;
}

} // namespace tropa::project
