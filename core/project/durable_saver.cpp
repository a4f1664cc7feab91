#include "project/durable_saver.h"

#include "storage/transaction.h"

namespace tropa::project {

using namespace std::chrono_literals;

namespace {

constexpr auto gathering = 200ms; // a burst of edits costs one fsync
constexpr auto betweenCheckpoints = 1s;
constexpr auto beforeRetry = 2s; // a full disk may get room
constexpr qint64 walLimit = 64LL * 1024 * 1024;

} // namespace

DurableSaver::DurableSaver(std::unique_ptr<storage::Connection> connection, WriteGate& gate, Listener listener)
    : m_connection(std::move(connection))
    , m_gate(gate)
    , m_listener(std::move(listener))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

DurableSaver::~DurableSaver()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void DurableSaver::note()
{
    const std::scoped_lock lock(m_mutex);
    ++m_noted;
    m_wake.notify_all();
}

bool DurableSaver::isCovered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_covered == m_noted;
}

Result<void> DurableSaver::flush()
{
    std::unique_lock lock(m_mutex);
    const qint64 wanted = m_noted;
    const qint64 attempt = m_attempts;
    ++m_hurrying;
    m_wake.notify_all();
    // An attempt under way may have begun before the last note, so a refusal counts from the next one on.
    m_wake.wait(lock, [&] { return m_covered >= wanted || (m_refusal && m_attempts >= attempt + 1); });
    --m_hurrying;
    if (m_covered >= wanted)
        return {};
    return *m_refusal;
}

Result<void> DurableSaver::flushAndCheckpoint()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_checkpointAsked = true;
        ++m_noted; // the saver looks up for nothing less
    }
    Result<void> done = flush();
    if (!done)
        return done;
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_checkpointAsked; });
    return done;
}

void DurableSaver::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    auto lastCheckpoint = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        const auto hasWork = [this] { return m_noted > m_covered; };
        if (m_walHasNews) {
            if (!m_wake.wait_for(lock, stop, betweenCheckpoints, hasWork) && !stop.stop_requested()) {
                lock.unlock();
                checkpoint(true);
                lastCheckpoint = std::chrono::steady_clock::now();
                lock.lock();
                continue;
            }
        } else if (!m_wake.wait(lock, stop, hasWork)) {
            break;
        }
        if (stop.stop_requested())
            break;
        m_wake.wait_for(lock, stop, gathering, [this] { return m_hurrying > 0; });
        const qint64 covers = m_noted;
        const bool asked = m_checkpointAsked;
        lock.unlock();
        const Result<void> done = saveNow();
        lock.lock();
        ++m_attempts;
        if (done)
            m_covered = covers;
        m_refusal = done ? std::nullopt : std::optional(done.error());
        const bool all = done && m_covered == m_noted;
        m_wake.notify_all();
        lock.unlock();
        m_walHasNews = true;
        if (all && m_listener.covered)
            m_listener.covered();
        if (!done && m_listener.refused)
            m_listener.refused(done.error());
        if (done && (asked || std::chrono::steady_clock::now() - lastCheckpoint >= betweenCheckpoints)) {
            checkpoint(false); // nobody pauses, so do it between two edits
            lastCheckpoint = std::chrono::steady_clock::now();
        }
        lock.lock();
        if (done && asked) {
            m_checkpointAsked = false;
            m_wake.notify_all();
        }
        if (!done) {
            const qint64 noted = m_noted;
            m_wake.wait_for(lock, stop, beforeRetry, [&] { return m_hurrying > 0 || m_noted > noted; });
        }
    }
}

Result<void> DurableSaver::saveNow()
{
    WriteGate::Pass pass(&m_gate);
    storage::Transaction transaction(*m_connection);
    if (Result<void> ours = pass.check(); !ours)
        return ours;
    m_connection->run("UPDATE file_opening SET counter = counter + 1 WHERE id = 1");
    return transaction.commit();
}

// PASSIVE waits for nobody and holds nobody up. TRUNCATE holds writers, so only when the WAL is in the main file
// already and nobody has edited for a second; a reader in its way makes it give up at once.
void DurableSaver::checkpoint(bool idle)
{
    storage::Connection& db = *m_connection;
    m_gate.beginCheckpoint();
    qint64 frames = 0, moved = -1;
    {
        auto result = db.prepare("PRAGMA wal_checkpoint(PASSIVE)");
        if (result.step()) {
            frames = result.integer(1);
            moved = result.integer(2);
        }
    }
    m_gate.endCheckpoint();
    const bool failed = db.failed();
    db.clearError();
    m_walHasNews = !failed && moved < frames; // a reader is in the way: again in a second
    if (!idle || failed || moved < frames || frames * 4096 < walLimit)
        return;
    WriteGate::Pass pass(&m_gate);
    if (!pass.check())
        return;
    db.script("PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=5000;");
    db.clearError();
}

} // namespace tropa::project
