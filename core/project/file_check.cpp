#include "project/file_check.h"

#include "project/journal_check.h"
#include "project/project.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace tropa::project {

namespace {

Error refused(const char* why, const QString& path)
{
    return {ErrorKind::Unavailable, {why, {QFileInfo(path).fileName()}}};
}

using Header = std::array<unsigned char, 100>;

// Through SQLite: opening the file by hand and closing it would drop the locks of a project open in this program.
std::optional<Header> readHeader(storage::Connection& connection)
{
    sqlite3_file* file = nullptr;
    Header header{};
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        return std::nullopt;
    return header;
}

qint64 number(const Header& header, std::size_t at)
{
    return qFromBigEndian<quint32>(header.data() + at);
}

// When no -wal or -journal can mend it, the header's page count must be there.
bool isCutShort(const Header& header, qint64 size)
{
    const qint64 written = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const bool countIsValid = number(header, 24) == number(header, 92);
    return countIsValid && number(header, 28) * pageSize > size;
}

struct Opening
{
    QByteArray stamp;
    qint64 counter = 0;
};

std::optional<Opening> openingOf(storage::Connection& connection)
{
    std::optional<Opening> opening;
    {
        auto row = connection.prepare("SELECT stamp, counter FROM file_opening WHERE id = 1");
        if (row.step())
            opening = Opening{row.blob(0), row.integer(1)};
    }
    connection.clearError();
    return opening;
}

// A checkpoint that a power cut interrupted leaves the main file unreadable by itself, though whole together with its
// -wal. Then the stamp is looked for where it must stand: in the one page of its table.
bool mainFileHolds(storage::Connection& main, storage::Connection& through, const Header& header,
                   const QByteArray& stamp)
{
    const qint64 root =
        through.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'file_opening'").value_or(0);
    through.clearError();
    const qint64 written = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written;
    QByteArray page(pageSize, '\0');
    sqlite3_file* file = nullptr;
    return root > 1 && stamp.size() == 16 &&
           sqlite3_file_control(main.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
           file->pMethods->xRead(file, page.data(), static_cast<int>(pageSize), (root - 1) * pageSize) == SQLITE_OK &&
           page.contains(stamp);
}

// Our own -wal is brought back by a power cut only after all of it had gone into the main file.
bool addsToMain(const QString& path, storage::Connection& main)
{
    const qint64 root =
        main.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'file_opening'").value_or(0);
    main.clearError();
    sqlite3_file* file = nullptr;
    return sqlite3_file_control(main.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
           !file->pMethods || walAddsToMain(path, *file, static_cast<quint32>(root));
}

// Both ends of every table and index: cheap, and enough to meet a file whose pages are not where they should be.
bool endsAreReadable(storage::Connection& connection)
{
    QList<QByteArray> names;
    {
        auto tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
        while (tables.step())
            names << tables.utf8(0);
    }
    for (const QByteArray& name : names) {
        for (const char* order : {" ORDER BY 1 LIMIT 1", " ORDER BY 1 DESC LIMIT 1"}) {
            auto row = connection.prepare("SELECT * FROM \"" + name + '"' + order);
            row.step();
        }
    }
    return !connection.failed();
}

// Whether another program works through the -shm: everybody who does holds a shared lock on this byte of it (SQLite
// calls it the dead man's switch). Two of them with a -shm each would not see each other's locks.
bool isSharedByOthers(const QString& shm)
{
    constexpr off_t switchByte = 128;
    const int file = ::open(QFile::encodeName(shm).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = switchByte;
    lock.l_len = 1;
    const bool isShared = ::fcntl(file, F_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
    ::close(file);
    return isShared;
}

// Removes the -shm a look through a -wal made, so that refusing a file leaves no trace. One that another program has
// made in the meantime stays.
class ShmTrace
{
public:
    explicit ShmTrace(const QString& path)
        : m_path(path + QStringLiteral("-shm")), m_wasThere(QFileInfo::exists(m_path))
    {
    }
    ~ShmTrace()
    {
        if (!m_wasThere && !m_keep && !isSharedByOthers(m_path))
            QFile::remove(m_path);
    }
    ShmTrace(const ShmTrace&) = delete;
    ShmTrace& operator=(const ShmTrace&) = delete;
    void keep() { m_keep = true; }

private:
    QString m_path;
    bool m_wasThere;
    bool m_keep = false;
};

Result<FileFacts> inspectOpened(storage::Connection& db, const QString& path, FilePurpose purpose, FileFacts facts)
{
    if (Result<void> done = installSearchTokenizer(db); !done)
        return std::move(done).error();
    facts.version = db.value<int>("PRAGMA user_version").value_or(0);
    if (db.failed())
        return db.error();
    if (facts.version > latestSchema()) {
        const int readerMin = db.value<int>("SELECT reader_min FROM file_format WHERE id = 1").value_or(facts.version);
        if (db.failed() || readerMin > latestSchema())
            return refused(QT_TRANSLATE_NOOP("core", "%1 was made by a newer Tropa; this one cannot read it"), path);
        if (purpose == FilePurpose::Write)
            return refused(
                QT_TRANSLATE_NOOP("core", "%1 was made by a newer Tropa; this one may open it for reading only"), path);
        facts.isNewer = true;
    }
    if (facts.version < 1)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged: it says nothing of its version"), path);

    if (facts.size <= fullCheckLimit) {
        if (db.value<QString>("PRAGMA quick_check(1)") != QStringLiteral("ok"))
            return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged"), path);
        facts.isFullyChecked = true;
    }
    bool isOurs = false;
    bool isWhole = true;
    if (facts.isNewer) {
        isOurs = db.value<int>("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')") == 0;
    } else {
        const auto found = schemaOf(db);
        const auto expected = expectedSchema(facts.version);
        isOurs = std::ranges::includes(expected, found);
        isWhole = found.size() == expected.size();
    }
    if (db.failed())
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged"), path);
    if (isOurs && !isWhole)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged: it lacks a table"), path);
    if (!isOurs)
        return refused(QT_TRANSLATE_NOOP("core", "%1 holds tables, triggers or views that are not Tropa's"), path);
    if (!facts.isFullyChecked && !endsAreReadable(db))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged"), path);
    return facts;
}

} // namespace

namespace {

Result<FileFacts> inspectOnce(const QString& path, FilePurpose purpose)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refused(QT_TRANSLATE_NOOP("core", "There is no file %1"), path);
    if (file.isDir())
        return refused(QT_TRANSLATE_NOOP("core", "%1 is a folder, not a project file"), path);
    if (!file.isFile())
        return refused(QT_TRANSLATE_NOOP("core", "%1 is not a file"), path);
    if (!file.isReadable())
        return refused(QT_TRANSLATE_NOOP("core", "%1 may not be read by this user"), path);
    if (purpose == FilePurpose::Write && !file.isWritable())
        return refused(QT_TRANSLATE_NOOP("core", "%1 may not be written by this user; it can be opened for reading"),
                       path);
    if (file.size() == 0)
        return refused(QT_TRANSLATE_NOOP("core", "%1 is empty, not a Tropa project"), path);

    FileFacts facts;
    facts.size = file.size();
    const bool hasWal = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const bool hasJournal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;

    auto main = storage::Connection::open(path, storage::OpenMode::ReadImmutable);
    if (!main)
        return std::move(main).error();
    const auto header = readHeader(**main);
    if (!header ||
        QByteArrayView(reinterpret_cast<const char*>(header->data()), 16) != QByteArrayView("SQLite format 3\0", 16))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is not a Tropa project"), path);
    if (number(*header, 68) != applicationId)
        return refused(QT_TRANSLATE_NOOP("core", "%1 belongs to another program; it is not a Tropa project"), path);
    if (!hasWal && !hasJournal && isCutShort(*header, facts.size))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is damaged: its end is missing"), path);

    const bool inRollbackMode = (*header)[18] == 1 && (*header)[19] == 1;
    // Cut off while WAL was begun, the header says WAL already and the journal stands all the same.
    facts.hasHotJournal = hasJournal && !hasWal;
    if (facts.hasHotJournal) {
        if (!isOwnJournal(path))
            return refused(QT_TRANSLATE_NOOP("core", "Beside %1 lies a -journal file of another project or another "
                                                     "copy; nothing was touched. Move that file away, or put the "
                                                     "right project beside it"),
                           path);
        // What stands in it is half of a cut-off commit; SQLite mends it when it is opened for writing.
        facts.version = static_cast<int>(number(*header, 60));
        if (purpose == FilePurpose::Read)
            return refused(QT_TRANSLATE_NOOP("core", "%1 was not closed properly; open it for editing once"), path);
        return facts;
    }

    if (hasWal) {
        ShmTrace trace(path);
        auto through = storage::Connection::open(path, storage::OpenMode::Read);
        if (!through)
            return std::move(through).error();
        const auto here = openingOf(**main);
        const auto there = openingOf(**through);
        const bool isOwn = here ? there && here->stamp == there->stamp
                                : there && !inRollbackMode && mainFileHolds(**main, **through, *header, there->stamp);
        const bool isForeign =
            !isOwn || (inRollbackMode && (there->counter > here->counter || !isWal(path) || addsToMain(path, **main)));
        if (isForeign) {
            through->reset();
            return refused(
                QT_TRANSLATE_NOOP("core", "Beside %1 lies a -wal file of another project or another copy; nothing was "
                                          "touched. Move that file away, or put the right project beside it"),
                path);
        }
        if (inRollbackMode && purpose == FilePurpose::Read)
            return refused(QT_TRANSLATE_NOOP("core", "%1 was not closed properly; open it for editing once"), path);
        facts.hasLeftoverWal = inRollbackMode;
        auto result = facts.hasLeftoverWal ? inspectOpened(**main, path, purpose, facts)
                                           : inspectOpened(**through, path, purpose, facts);
        if (result && purpose == FilePurpose::Read)
            trace.keep();
        return result;
    }
    if (!inRollbackMode) // the last to close was a reader; a -wal is not there and need not be made
        return inspectOpened(**main, path, purpose, facts);
    auto reading = storage::Connection::open(path, storage::OpenMode::Read); // with locks: someone may be writing
    if (!reading)
        return std::move(reading).error();
    return inspectOpened(**reading, path, purpose, facts);
}

// What shows that another program opens, writes or closes the project: the files beside it come, go and change.
QStringList signsOf(const QString& path)
{
    QStringList signs;
    for (const char* ending : {"", "-wal", "-journal"}) {
        const QFileInfo file(path + QLatin1String(ending));
        signs << (file.exists() ? file.lastModified().toString(Qt::ISODateWithMs) + QString::number(file.size())
                                : QString());
    }
    return signs;
}

bool isEditedElsewhere(const QString& path)
{
    const auto holder = Project::holderOf(path);
    return holder && (!holder->isThisComputer || holder->process != QCoreApplication::applicationPid());
}

} // namespace

Result<FileFacts> inspectFile(const QString& path, FilePurpose purpose)
{
    constexpr int attempts = 30;
    constexpr unsigned long pause = 50; // ms
    for (int attempt = 1;; ++attempt) {
        const QStringList before = signsOf(path);
        auto facts = inspectOnce(path, purpose);
        if (facts || purpose == FilePurpose::Write || !QFileInfo(path).isReadable())
            return facts;
        // Seen while another program changes the journal, a sound file looks damaged or left in haste.
        const bool isBusy = isEditedElsewhere(path);
        if (!isBusy && signsOf(path) == before)
            return facts;
        if (attempt == attempts) {
            if (!isBusy)
                return facts;
            return refused(QT_TRANSLATE_NOOP("core", "%1 is being written by another program just now; try again in "
                                                     "a moment"),
                           path);
        }
        QThread::msleep(pause);
    }
}

Result<void> checkFile(const QString& path)
{
    auto facts = inspectFile(path, FilePurpose::Read);
    if (!facts)
        return std::move(facts).error();
    return {};
}

} // namespace tropa::project
