#include "ui/shell/job_runner.h"

#include <QElapsedTimer>
#include <QRunnable>

#include <algorithm>

namespace tropa::ui::shell {

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    stopAll();
}

void JobRunner::stopAll()
{
    for (const auto& job : m_jobs)
        job->cancel();
    m_pool.waitForDone();
}

bool JobRunner::hasWork() const
{
    return std::ranges::any_of(m_jobs, [](const auto& job) { return !job->isReplaceable(); });
}

Job* JobRunner::start(const Message& label, const QString& key, std::function<void(const Progress&)> work,
                      std::function<void()> done)
{
    Job* job = m_jobs.emplace_back(std::make_unique<Job>(label, !key.isEmpty())).get();
    if (!key.isEmpty()) {
        if (Job* older = m_newest.value(key))
            older->cancel();
        m_newest.insert(key, job);
    }
    Progress progress;
    progress.stop = job->m_stop.get_token();
    const QPointer<Job> shown(job);
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    progress.report = [this, shown, clock](qint64 at, qint64 total) {
        if (clock->elapsed() < 40 && at != total)
            return; // a person cannot see more
        clock->restart();
        QMetaObject::invokeMethod(this, [shown, at, total] {
            if (!shown)
                return;
            shown->m_done = at;
            shown->m_total = total;
            Q_EMIT shown->progressed(at, total);
        });
    };
    m_pool.start([this, job, key, progress, work = std::move(work), done = std::move(done)] {
        work(progress);
        QMetaObject::invokeMethod(this, [this, job, key, done] {
            const bool isStale = !key.isEmpty() && m_newest.value(key) != job;
            if (!key.isEmpty() && !isStale)
                m_newest.remove(key);
            finish(job, isStale ? std::function<void()>() : done);
        });
    });
    Q_EMIT changed();
    return job;
}

void JobRunner::finish(Job* job, const std::function<void()>& done)
{
    const auto place = std::ranges::find_if(m_jobs, [&](const auto& one) { return one.get() == job; });
    const std::unique_ptr<Job> ended = std::move(*place);
    m_jobs.erase(place);
    Q_EMIT ended->finished();
    Q_EMIT changed();
    if (done)
        done();
}

} // namespace tropa::ui::shell
