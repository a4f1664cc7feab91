#include "project/durable_saver.h"

namespace tropa::project {

using namespace std::chrono_literals;

DurableSaver::DurableSaver(std::unique_ptr<storage::Connection> connection, std::function<void(qint64)> saved)
    : m_connection(std::move(connection)),
      m_saved(std::move(saved)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

DurableSaver::~DurableSaver()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

qint64 DurableSaver::note()
{
    const std::scoped_lock lock(m_mutex);
    ++m_noted;
    m_wake.notify_all();
    return m_noted;
}

bool DurableSaver::flush()
{
    std::unique_lock lock(m_mutex);
    m_refused = false;
    m_hurry = true;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return m_covered == m_noted || m_refused; });
    m_hurry = false;
    return m_covered == m_noted;
}

void DurableSaver::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_wake.wait(lock, stop, [this] { return m_noted > m_covered; }))
            break;
        // Wait a little, so that a burst of edits costs one fsync.
        m_wake.wait_for(lock, stop, 200ms, [this] { return m_hurry; });
        const qint64 covers = m_noted;
        lock.unlock();
        const bool done = saveNow();
        lock.lock();
        m_refused = !done;
        if (done)
            m_covered = covers;
        m_wake.notify_all();
        lock.unlock();
        if (done)
            m_saved(covers);
        lock.lock();
        if (!done)
            m_wake.wait_for(lock, stop, 2s, [this] { return m_hurry; }); // a full disk may get room
    }
}

bool DurableSaver::saveNow()
{
    m_connection->script("UPDATE file_opening SET counter = counter + 1 WHERE id = 1");
    const bool done = !m_connection->failed();
    m_connection->clearError();
    return done;
}

} // namespace tropa::project
