#include "project/journal_check.h"

#include "project/search_tokenizer.h"
#include "storage/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace tropa::project {

namespace {

constexpr qint64 journalHeader = 28; // magic, records, nonce, pages before, sector size, page size
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qsizetype sizeAt = 28, counterAt = 24;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// Page 1 as it was before the cut-off commit; its records follow each other from the first sector on.
std::optional<QByteArray> firstPageBefore(QFile& journal, qint64 sector, qint64 pageSize)
{
    for (qint64 at = sector; journal.seek(at); at += pageSize + 8) {
        const QByteArray record = journal.read(4 + pageSize);
        if (record.size() < 4 + pageSize)
            break;
        if (number(record, 0) == 1)
            return record.sliced(4);
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
    // Made and not yet written: SQLite takes nothing back from it.
    if (head.size() < journalHeader || std::ranges::all_of(head, [](char byte) { return byte == 0; }))
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
    return number(*before, sizeAt) == number(head, 16) && (reached == counter || reached == counter + 1);
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

} // namespace tropa::project
