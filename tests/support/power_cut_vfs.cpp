#include "support/power_cut_vfs.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

namespace {

constexpr qint64 sector = 512;

// One thing done to a file and not synced: bytes at a place, or a new length (then `after` is empty).
struct Unsynced
{
    qint64 offset = 0;
    QByteArray before; // shorter than after where the file grew
    QByteArray after;
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
};

struct Deleted
{
    QString path;
    QByteArray content;
};

} // namespace

struct PowerCutVfs::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    mutable std::mutex mutex;
    std::map<QString, std::vector<Unsynced>> unsynced;
    std::vector<Deleted> deleted; // not made durable by a later sync
    std::function<bool(const QString&)> refuse;
    int operations = 0;
    int left = -1; // -1: the power stays on
    bool isCut = false;

    // Counts an operation; false when it does not happen any more.
    bool happens()
    {
        ++operations;
        if (left == 0)
            isCut = true;
        if (left > 0)
            --left;
        return !isCut;
    }
};

namespace {

using State = PowerCutVfs::State;

struct File
{
    sqlite3_file base;
    State* state;
    sqlite3_file* real; // behind this struct in memory
    QString* path;
};

File* own(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
State& stateOf(sqlite3_vfs* vfs)
{
    return *static_cast<State*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file)
{
    File* f = own(file);
    const int code = f->real->pMethods ? f->real->pMethods->xClose(f->real) : SQLITE_OK;
    delete f->path;
    f->path = nullptr;
    return code;
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset)
{
    return own(file)->real->pMethods->xRead(own(file)->real, into, size, offset);
}
QByteArray bytesAt(File* f, qint64 offset, qint64 size)
{
    sqlite3_int64 length = 0;
    f->real->pMethods->xFileSize(f->real, &length);
    QByteArray bytes(std::clamp<qint64>(length - offset, 0, size), '\0');
    if (!bytes.isEmpty())
        f->real->pMethods->xRead(f->real, bytes.data(), static_cast<int>(bytes.size()), offset);
    return bytes;
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    File* f = own(file);
    const std::scoped_lock lock(f->state->mutex);
    if (f->state->refuse && f->path && f->state->refuse(*f->path))
        return SQLITE_FULL;
    if (!f->state->happens())
        return SQLITE_IOERR_WRITE;
    if (f->path) {
        Unsynced change;
        change.offset = offset;
        change.before = bytesAt(f, offset, size);
        change.after = QByteArray(static_cast<const char*>(from), size);
        sqlite3_int64 length = 0;
        f->real->pMethods->xFileSize(f->real, &length);
        change.sizeBefore = length;
        change.sizeAfter = std::max<qint64>(length, offset + size);
        f->state->unsynced[*f->path].push_back(std::move(change));
    }
    return f->real->pMethods->xWrite(f->real, from, size, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    File* f = own(file);
    const std::scoped_lock lock(f->state->mutex);
    if (!f->state->happens())
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_int64 length = 0;
    f->real->pMethods->xFileSize(f->real, &length);
    if (f->path && size < length)
        f->state->unsynced[*f->path].push_back({size, bytesAt(f, size, length - size), {}, length, size});
    return f->real->pMethods->xTruncate(f->real, size);
}
int syncFile(sqlite3_file* file, int flags)
{
    File* f = own(file);
    const std::scoped_lock lock(f->state->mutex);
    if (!f->state->happens())
        return SQLITE_IOERR_FSYNC;
    if (f->path)
        f->state->unsynced.erase(*f->path);
    f->state->deleted.clear();
    Q_UNUSED(flags) // no need to wait for the real disk: its power stays on
    return SQLITE_OK;
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return own(file)->real->pMethods->xFileSize(own(file)->real, size);
}
int lockFile(sqlite3_file* file, int level)
{
    return own(file)->real->pMethods->xLock(own(file)->real, level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return own(file)->real->pMethods->xUnlock(own(file)->real, level);
}
int checkLock(sqlite3_file* file, int* out)
{
    return own(file)->real->pMethods->xCheckReservedLock(own(file)->real, out);
}
int controlFile(sqlite3_file* file, int what, void* argument)
{
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK; // would change the file past us
    return own(file)->real->pMethods->xFileControl(own(file)->real, what, argument);
}
int sectorSize(sqlite3_file*)
{
    return static_cast<int>(sector);
}
int characteristics(sqlite3_file*)
{
    return 0; // a plain disk: nothing atomic, nothing in order
}
int mapShm(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return own(file)->real->pMethods->xShmMap(own(file)->real, page, size, extend, out);
}
int lockShm(sqlite3_file* file, int offset, int n, int flags)
{
    return own(file)->real->pMethods->xShmLock(own(file)->real, offset, n, flags);
}
void barrierShm(sqlite3_file* file)
{
    own(file)->real->pMethods->xShmBarrier(own(file)->real);
}
int unmapShm(sqlite3_file* file, int remove)
{
    return own(file)->real->pMethods->xShmUnmap(own(file)->real, remove);
}

const sqlite3_io_methods methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        unlockFile, checkLock,
                                    controlFile, sectorSize, characteristics, mapShm,     lockShm,
                                    barrierShm,  unmapShm,   nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    State& state = stateOf(vfs);
    File* f = own(file);
    f->base.pMethods = nullptr;
    f->state = &state;
    f->path = nullptr;
    f->real = reinterpret_cast<sqlite3_file*>(f + 1);
    std::memset(f->real, 0, static_cast<std::size_t>(state.real->szOsFile));
    {
        const std::scoped_lock lock(state.mutex);
        if (state.isCut && (flags & SQLITE_OPEN_CREATE) && name && !QFile::exists(QString::fromUtf8(name)))
            return SQLITE_CANTOPEN;
    }
    const int code = state.real->xOpen(state.real, name, f->real, flags, outFlags);
    if (code == SQLITE_OK) {
        f->path = name ? new QString(QString::fromUtf8(name)) : nullptr;
        f->base.pMethods = &methods;
    }
    return code;
}
// What a file held when it was last synced.
QByteArray asSynced(QByteArray content, const std::vector<Unsynced>& changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        content.resize(std::max<qint64>(content.size(), change->offset + change->before.size()));
        content.replace(change->offset, change->before.size(), change->before);
        content.resize(change->sizeBefore);
    }
    return content;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    State& state = stateOf(vfs);
    const std::scoped_lock lock(state.mutex);
    if (!state.happens())
        return SQLITE_IOERR_DELETE;
    const QString path = QString::fromUtf8(name);
    QFile file(path);
    if (syncFolder == 0 && file.open(QIODevice::ReadOnly))
        state.deleted.push_back({path, asSynced(file.readAll(), state.unsynced[path])});
    state.unsynced.erase(path);
    return state.real->xDelete(state.real, name, 0);
}

} // namespace

PowerCutVfs::PowerCutVfs() : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real;
    m_state->vfs.iVersion = 1;
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->vfs.zName = "powercut";
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.pNext = nullptr;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    m_state->vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* out) {
        return stateOf(vfs).real->xAccess(stateOf(vfs).real, name, flags, out);
    };
    m_state->vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
        return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, name, size, out);
    };
    sqlite3_vfs_register(&m_state->vfs, 1);
}

PowerCutVfs::~PowerCutVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void PowerCutVfs::cutAfter(int operations)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->left = operations;
}

bool PowerCutVfs::isCut() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->isCut;
}

int PowerCutVfs::operations() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->operations;
}

bool PowerCutVfs::isUnsynced(const QString& path) const
{
    const std::scoped_lock lock(m_state->mutex);
    const auto found = m_state->unsynced.find(path);
    return found != m_state->unsynced.end() && !found->second.empty();
}

void PowerCutVfs::refuse(std::function<bool(const QString&)> when)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->refuse = std::move(when);
}

void PowerCutVfs::restore(Forgets what, unsigned seed)
{
    const std::scoped_lock lock(m_state->mutex);
    QRandomGenerator random(seed);
    for (const Deleted& gone : m_state->deleted) {
        QFile file(gone.path);
        if ((what == Forgets::Everything || random.bounded(2) == 0) && !file.exists() &&
            file.open(QIODevice::WriteOnly))
            file.write(gone.content);
    }
    for (const auto& [path, changes] : m_state->unsynced) {
        if (changes.empty() || !QFile::exists(path))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        QByteArray content = asSynced(file.readAll(), changes);
        if (what == Forgets::SomeOfIt) {
            for (const Unsynced& change : changes) {
                if (change.after.isEmpty()) {
                    if (random.bounded(2) == 0)
                        content.resize(std::min<qint64>(content.size(), change.sizeAfter));
                    continue;
                }
                const int choice = random.bounded(4);
                qint64 size = change.after.size();
                if (choice == 0)
                    continue;
                if (choice == 1) // torn
                    size = std::min<qint64>(size, sector * random.bounded(static_cast<int>(size / sector) + 1));
                if (size == 0)
                    continue;
                if (content.size() < change.offset + size)
                    content.resize(change.offset + size, '\0');
                content.replace(change.offset, size, change.after.left(size));
            }
        }
        file.resize(0);
        file.seek(0);
        file.write(content);
    }
    m_state->unsynced.clear();
    m_state->deleted.clear();
    m_state->isCut = false;
    m_state->left = -1;
}
