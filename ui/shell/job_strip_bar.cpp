#include "ui/shell/job_strip_bar.h"

#include "base/format_number.h"
#include "project/history_store.h"
#include "ui/theme/measures.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tropa::ui::shell {

namespace {

widgets::TextLabel* makeLabel(theme::ThemeSource& theme, QWidget* parent, const char* name)
{
    auto* label = new widgets::TextLabel(theme, theme::TypeRole::Small, theme::IconTint::Secondary, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

JobStripBar::JobStripBar(theme::ThemeSource& theme, JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_saved(makeLabel(theme, this, "savedState"))
    , m_progress(new widgets::JobProgress(theme, this))
    , m_more(new QToolButton(this))
    , m_factLabel(makeLabel(theme, this, "fact"))
    , m_file(makeLabel(theme, this, "fileName"))
{
    setObjectName(QStringLiteral("jobStrip"));
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_more->setObjectName(QStringLiteral("moreJobs"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_factLabel->setElides(true);
    m_factLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_saved);
    layout->addWidget(m_progress);
    layout->addWidget(m_more);
    layout->addWidget(m_factLabel, 1);
    layout->addWidget(m_file);
    setMinimumHeight(theme::Size::jobStrip);
    connect(m_progress, &widgets::JobProgress::cancelRequested, this, [this] {
        if (m_shown)
            m_shown->cancel();
        refreshJobs();
    });
    connect(&m_jobs, &JobRunner::changed, this, &JobStripBar::refreshJobs);
    refresh();
}

void JobStripBar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void JobStripBar::setWorkbench(Workbench* workbench)
{
    m_workbench = workbench;
    m_savedAt = QDateTime();
    m_fact.clear();
    if (workbench) {
        // A job syncs what it commits before it is told, so that nothing is unsaved meanwhile.
        connect(&workbench->project(), &project::Project::savedChanged, this, &JobStripBar::noteSaved);
        connect(&workbench->project(), &project::Project::changed, this, &JobStripBar::noteSaved);
        connect(&workbench->project(), &project::Project::pausedChanged, this, &JobStripBar::refreshSaved);
        connect(workbench, &Workbench::projectChanged, this, &JobStripBar::refreshFacts);
    }
    refresh();
}

void JobStripBar::noteSaved()
{
    if (m_workbench && m_workbench->project().isSaved())
        m_savedAt = QDateTime::currentDateTime();
    refreshSaved();
}

void JobStripBar::setFact(const QString& fact)
{
    m_fact = fact;
    refreshFacts();
}

void JobStripBar::refresh()
{
    refreshSaved();
    refreshJobs();
    refreshFacts();
}

void JobStripBar::refreshSaved()
{
    QString words;
    if (!m_workbench)
        words = tr("No project is open");
    else if (m_workbench->project().isReadOnly())
        words = tr("For reading only");
    else if (m_workbench->project().isPaused())
        words = tr("Editing is paused while rows are written");
    else if (!m_workbench->project().isSaved())
        words = tr("Saving…");
    else if (m_savedAt.isValid())
        words = tr("Saved at %1").arg(m_savedAt.time().toString(QStringLiteral("HH:mm")));
    else
        words = tr("Everything is saved");
    m_saved->setText(words);
}

QString JobStripBar::progressText(const Job& job) const
{
    if (job.isCancelled())
        return tr("Stopping…");
    if (job.total() <= 0)
        return job.done() > 0 ? formatNumber(job.done(), m_language) : QString();
    // Bytes and rows alike: beyond a few thousand only the share says something.
    if (job.total() > 100'000)
        return formatPercent(100.0 * static_cast<double>(job.done()) / static_cast<double>(job.total()), 0, m_language);
    return tr("%1 of %2").arg(formatNumber(job.done(), m_language), formatNumber(job.total(), m_language));
}

void JobStripBar::refreshJobs()
{
    Job* job = m_jobs.isIdle() ? nullptr : m_jobs.jobs().back().get();
    if (job != m_shown) {
        if (m_shown)
            m_shown->disconnect(this);
        m_shown = job;
        if (job)
            connect(job, &Job::progressed, this, &JobStripBar::refreshJobs);
    }
    m_progress->setVisible(job != nullptr);
    const auto others = static_cast<int>(m_jobs.jobs().size()) - 1;
    m_more->setVisible(others > 0);
    if (!job)
        return;
    m_progress->setTitle(text(job->label(), m_language));
    m_progress->setProgress(job->done(), job->total(), progressText(*job));
    m_progress->setCancellable(!job->isCancelled());
    if (others > 0) {
        m_more->setText(tr("%n more", nullptr, others));
        showJobs();
    }
}

void JobStripBar::showJobs()
{
    if (!m_more->menu())
        m_more->setMenu(new QMenu(m_more));
    m_more->menu()->clear();
    for (const auto& job : m_jobs.jobs()) {
        QAction* stop = m_more->menu()->addAction(tr("Stop: %1").arg(text(job->label(), m_language)));
        connect(stop, &QAction::triggered, job.get(), [one = QPointer<Job>(job.get())] {
            if (one)
                one->cancel();
        });
    }
}

void JobStripBar::refreshFacts()
{
    QString fact = m_fact;
    QString file;
    if (m_workbench) {
        project::Project& project = m_workbench->project();
        file = QFileInfo(project.path()).fileName();
        if (fact.isEmpty()) {
            const auto entries = project.read([](storage::Connection& db) { return project::historyEntries(db, 1); });
            if (entries && !entries->empty()) {
                const project::HistoryEntry& last = entries->front();
                const QString what = m_workbench->words(last.label);
                fact = last.kind == QLatin1String("undo")   ? tr("Undone: %1").arg(what)
                       : last.kind == QLatin1String("redo") ? tr("Redone: %1").arg(what)
                                                            : tr("Last edit: %1").arg(what);
            }
        }
    } else {
        fact = tr("A file can be dropped on the window");
    }
    m_factLabel->setText(fact);
    m_file->setText(file);
    m_file->setToolTip(m_workbench ? m_workbench->project().path() : QString());
}

void JobStripBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
