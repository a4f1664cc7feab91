#include "project/write_gate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace tropa::project {

Error strangeFileError(WriteGate::State state, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    switch (state) {
    case WriteGate::State::Removed:
        return {
            ErrorKind::Unavailable,
            {QT_TRANSLATE_NOOP(
                 "core",
                 "%1 was removed or renamed while it was open; nothing more is written. In the window, save a copy to "
                 "keep your work; a command can be given again once the file is back in its place"),
             {name}}};
    case WriteGate::State::Replaced:
        return {ErrorKind::Unavailable,
                {QT_TRANSLATE_NOOP("core", "%1 was replaced by another file while it was open; nothing more is "
                                           "written. In the window, save a copy to keep your work; a command can be "
                                           "given again, to the file that is there now"),
                 {name}}};
    default:
        return {ErrorKind::Unavailable,
                {QT_TRANSLATE_NOOP("core", "%1 was changed by another program while it was open; nothing more is "
                                           "written. Close it and open it again"),
                 {name}}};
    }
}

Result<std::unique_ptr<WriteGate>> WriteGate::open(std::unique_ptr<storage::Connection> connection)
{
    std::unique_ptr<WriteGate> gate(new WriteGate(std::move(connection)));
    storage::Connection& db = *gate->m_connection;
    gate->m_stamp = db.value<QByteArray>("SELECT stamp FROM file_opening WHERE id = 1").value_or(QByteArray());
    if (db.failed())
        return db.error();
    gate->accept();
    if (db.failed())
        return db.error();
    return gate;
}

WriteGate::WriteGate(std::unique_ptr<storage::Connection> connection)
    : m_connection(std::move(connection)), m_path(m_connection->path())
{
}

WriteGate::State WriteGate::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

// stat() alone: opening and closing the file here would drop SQLite's locks on it.
WriteGate::Look WriteGate::look() const
{
    Look result;
    struct stat info = {};
    const QByteArray name = QFile::encodeName(m_path);
    if (::stat(name.constData(), &info) == 0) {
        result.exists = true;
        result.device = info.st_dev;
        result.node = info.st_ino;
        result.size = info.st_size;
        result.modified = info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec;
    }
    if (::stat((name + "-wal").constData(), &info) == 0)
        result.walNode = info.st_ino;
    return result;
}

std::optional<qint64> WriteGate::dataVersion()
{
    m_connection->clearError();
    return m_connection->value<qint64>("PRAGMA data_version");
}

QByteArray WriteGate::stampInMainFile() const
{
    auto main = storage::Connection::open(m_path, storage::OpenMode::ReadImmutable);
    return main ? (*main)->value<QByteArray>("SELECT stamp FROM file_opening WHERE id = 1").value_or(QByteArray())
                : QByteArray();
}

void WriteGate::accept()
{
    m_last = look();
    m_dataVersion = dataVersion();
}

WriteGate::State WriteGate::placeOf(const Look& now) const
{
    if (!now.exists)
        return State::Removed;
    const bool isSame = now.node == m_last.node && now.device == m_last.device &&
                        (m_last.walNode == 0 || now.walNode == m_last.walNode);
    return isSame ? State::Ours : State::Replaced;
}

WriteGate::State WriteGate::stateNow()
{
    if (m_state != State::Ours)
        return m_state;
    const Look now = look();
    if (const State place = placeOf(now); place != State::Ours)
        return place;
    // A reading that fails once (a lock held for a moment) says nothing of an edit.
    const std::optional<qint64> version = dataVersion();
    if (version && m_dataVersion && *version != *m_dataVersion)
        return State::Edited;
    // Copied over in place, or only touched? The stamp in the main file knows.
    const bool looksChanged = now.size != m_last.size || now.modified != m_last.modified;
    if (looksChanged && m_checkpoints == 0 && stampInMainFile() != m_stamp)
        return State::Replaced;
    return State::Ours;
}

void WriteGate::beginCheckpoint()
{
    const std::scoped_lock lock(m_mutex);
    ++m_checkpoints;
}

void WriteGate::endCheckpoint()
{
    const std::scoped_lock lock(m_mutex);
    --m_checkpoints;
    if (m_state == State::Ours) {
        const Look now = look();
        m_last.size = now.size;
        m_last.modified = now.modified;
    }
}

WriteGate::Pass::Pass(WriteGate* gate) : m_gate(gate)
{
    if (m_gate)
        m_lock = std::unique_lock(m_gate->m_mutex);
}

Result<void> WriteGate::Pass::checkPlace()
{
    if (!m_gate)
        return {};
    if (m_gate->m_state == State::Ours)
        m_gate->m_state = m_gate->placeOf(m_gate->look());
    m_ours = m_gate->m_state == State::Ours;
    return m_ours ? Result<void>() : strangeFileError(m_gate->m_state, m_gate->m_path);
}

Result<void> WriteGate::Pass::check()
{
    if (!m_gate)
        return {};
    m_gate->m_state = m_gate->stateNow();
    m_gate->m_connection->clearError();
    m_ours = m_gate->m_state == State::Ours;
    if (!m_ours)
        return strangeFileError(m_gate->m_state, m_gate->m_path);
    return {};
}

WriteGate::Pass::~Pass()
{
    if (m_gate && m_ours) {
        m_gate->accept();
        m_gate->m_connection->clearError();
    }
}

} // namespace tropa::project
