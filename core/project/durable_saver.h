#pragma once

#include "project/untouched_file.h"
#include "project/write_gate.h"
#include "storage/connection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tropa::project {

/// Makes what is committed safe from a power cut: within a quarter of a second after note() its thread makes a one-row
/// commit with synchronous=FULL, whose one fsync covers every commit before it in the WAL. It also moves the WAL into
/// the main file: PASSIVE about once a second, TRUNCATE when the WAL is past 64 MB and nobody has edited for a second.
///
/// `covered` is called on that thread each time everything noted is safe, `refused` when the disk would not take it
/// (it goes on trying). Owned by Project; destroyed before the gate.
class DurableSaver
{
public:
    struct Listener
    {
        std::function<void()> covered;
        std::function<void(const Error&)> refused;
    };
    DurableSaver(std::unique_ptr<storage::Connection> connection, WriteGate& gate, Listener listener);
    ~DurableSaver();

    /// Says that something was committed. Any thread.
    void note();
    /// Waits until everything noted is safe; the disk's refusal otherwise. Any thread.
    Result<void> flush();
    /// The same, and moves it into the main file before it returns, unless a reader is in the way.
    Result<void> flushAndCheckpoint();
    bool isCovered() const;

    /// Keeps for the closing how the file stood before it was opened.
    void keep(std::unique_ptr<UntouchedFile> before) { m_before = std::move(before); }
    UntouchedFile* kept() const { return m_before.get(); }
    std::unique_ptr<UntouchedFile> takeKept() { return std::move(m_before); }

private:
    void run(const std::stop_token& stop);
    Result<void> saveNow();
    void checkpoint(bool idle);

    std::unique_ptr<UntouchedFile> m_before; ///< the project's thread only
    std::unique_ptr<storage::Connection> m_connection;
    WriteGate& m_gate;
    Listener m_listener;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    qint64 m_noted = 0;
    qint64 m_covered = 0;
    qint64 m_attempts = 0;
    int m_hurrying = 0;
    bool m_checkpointAsked = false;
    std::optional<Error> m_refusal;
    bool m_walHasNews = false; ///< the saver's thread only
    std::jthread m_thread;
};

} // namespace tropa::project
