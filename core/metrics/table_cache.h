#pragma once

#include "storage/connection.h"

#include <QByteArrayList>

#include <memory>
#include <mutex>

namespace tropa::metrics {

/// Where a project file stands, as a reader sees it.
struct FileMoment
{
    QByteArray opening; ///< which opening of which file
    qint64 entry = 0;   ///< the newest history entry it sees
    QByteArray tail;    ///< what typing has merged into that entry so far
};

FileMoment fileMoment(storage::Connection& connection);
/// Whether an entry after `since`, up to `until`, touched one of the tables; or `since` itself has grown by typing.
bool tablesTouched(storage::Connection& connection, const QByteArrayList& tables, const FileMoment& since,
                   const FileMoment& until);

/// What was read from some tables, kept until one of them changes: the memory of metrics that compute on columns.
///
/// Keyed by the last history entry that touched the tables, so undo and a job's import are noticed like an edit.
/// Shared by metrics and threads; holds one project at a time. A reader on an older snapshot loads for itself.
template <class T>
class TableCache
{
public:
    /// `tables`: recorded tables only; add "import" where bulk rows are read.
    explicit TableCache(QByteArrayList tables) : m_tables(std::move(tables)) {}

    template <class Load>
    std::shared_ptr<const T> get(storage::Connection& connection, Load&& load)
    {
        const FileMoment now = fileMoment(connection);
        {
            const std::lock_guard lock(m_mutex);
            if (m_content && m_until.opening == now.opening && now.entry >= m_from.entry) {
                const bool known =
                    now.entry < m_until.entry || (now.entry == m_until.entry && now.tail == m_until.tail);
                if (known)
                    return m_content;
                if (!tablesTouched(connection, m_tables, m_until, now)) {
                    m_until = now;
                    return m_content;
                }
            }
        }
        auto content = std::make_shared<const T>(load(connection));
        if (connection.failed())
            return content;
        const std::lock_guard lock(m_mutex);
        if (!m_content || m_until.opening != now.opening || m_until.entry <= now.entry) {
            m_content = content;
            m_from = m_until = now;
        }
        return content;
    }

private:
    const QByteArrayList m_tables;
    std::mutex m_mutex;
    std::shared_ptr<const T> m_content;
    FileMoment m_from;
    FileMoment m_until;
};

} // namespace tropa::metrics
