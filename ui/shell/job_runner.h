#pragma once

#include "base/message.h"
#include "base/progress.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tropa::ui::shell {

/// One piece of long work, as the job strip shows it. Lives on the window thread until it has finished.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(Message label, bool isReplaceable = false) : m_label(std::move(label)), m_isReplaceable(isReplaceable)
    {
    }

    const Message& label() const { return m_label; }
    /// A computation that may be asked for again at any time: stopping it loses nothing.
    bool isReplaceable() const { return m_isReplaceable; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isCancelled() const { return m_stop.stop_requested(); }
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    friend class JobRunner;
    Message m_label;
    bool m_isReplaceable;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::stop_source m_stop;
};

/// Runs long work off the window thread and brings the result back to it. The result is dropped when `context` is gone
/// or, for jobs with a key, when a newer job with that key was started (the older one is asked to stop): a key marks
/// what is computed and replaceable, never what writes. On
/// destruction all jobs are asked to stop and waited for.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` runs on another thread and must not touch widgets or the project's own connection (take openReader()
    /// before, or a JobWriter). `done` runs on the window thread with what work returned.
    template <class Work, class Done>
    Job* run(const Message& label, QObject* context, Work work, Done done, const QString& key = {})
    {
        using Value = std::invoke_result_t<Work, const Progress&>;
        auto value = std::make_shared<std::optional<Value>>();
        return start(
            label, key,
            [work = std::move(work), value](const Progress& progress) mutable { value->emplace(work(progress)); },
            [guard = QPointer<QObject>(context), done = std::move(done), value]() mutable {
                if (guard && value->has_value())
                    done(std::move(**value));
            });
    }

    const std::vector<std::unique_ptr<Job>>& jobs() const { return m_jobs; }
    bool isIdle() const { return m_jobs.empty(); }
    /// Something runs whose stopping would lose work.
    bool hasWork() const;
    /// Asks all jobs to stop and waits for them; what they would have reported is dropped with their contexts.
    void stopAll();

Q_SIGNALS:
    void changed(); ///< a job began or finished

private:
    Job* start(const Message& label, const QString& key, std::function<void(const Progress&)> work,
               std::function<void()> done);
    void finish(Job* job, const std::function<void()>& done);

    QThreadPool m_pool;
    std::vector<std::unique_ptr<Job>> m_jobs;
    QHash<QString, Job*> m_newest;
};

} // namespace tropa::ui::shell
