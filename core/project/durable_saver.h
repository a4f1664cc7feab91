#pragma once

#include "storage/connection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tropa::project {

/// Makes what is committed safe from a power cut: within a quarter of a second after note() its thread makes a one-row
/// commit with synchronous=FULL, whose one fsync covers every commit before it in the WAL.
/// `saved` is called on that thread with the number of the last note() covered.
class DurableSaver
{
public:
    DurableSaver(std::unique_ptr<storage::Connection> connection, std::function<void(qint64)> saved);
    ~DurableSaver();

    /// Says that something was committed. Gives its number.
    qint64 note();
    /// Waits until everything noted is saved; false when the disk refuses.
    bool flush();

private:
    void run(const std::stop_token& stop);
    bool saveNow();

    std::unique_ptr<storage::Connection> m_connection;
    std::function<void(qint64)> m_saved;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    qint64 m_noted = 0;
    qint64 m_covered = 0;
    bool m_hurry = false;
    bool m_refused = false;
    std::jthread m_thread;
};

} // namespace tropa::project
