#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace tropa::intake {

/// Passes batches from the thread that makes them to the one that takes them. At most a few wait, so that a quick maker
/// does not fill the memory.
template <class Batch>
class HandOver
{
public:
    /// Waits for room. After abandon() the batch is dropped.
    void put(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_abandoned; });
        if (m_abandoned)
            return;
        m_waiting.push_back(std::move(batch));
        m_changed.notify_all();
    }
    /// Nothing more comes.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    /// Waits for the next; none once it is closed and empty.
    std::optional<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<Batch> batch(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_changed.notify_all();
        return batch;
    }
    /// The taker wants no more: whoever puts need not wait.
    void abandon()
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_waiting.clear();
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t mostWaiting = 8;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace tropa::intake
