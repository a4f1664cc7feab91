#pragma once

#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace tropa::ui::widgets {
class JobProgress;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::shell {

/// The strip at the foot: whether everything is saved, the newest running job with its cross, and facts at the right.
/// Window thread.
class JobStripBar : public QWidget
{
    Q_OBJECT

public:
    JobStripBar(theme::ThemeSource& theme, JobRunner& jobs, QWidget* parent = nullptr);

    /// None: no project is open.
    void setWorkbench(Workbench* workbench);
    void setLanguage(Language language);
    /// What the page now shown wants to say at the right; empty: the last thing done.
    void setFact(const QString& fact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void noteSaved();
    void refreshSaved();
    void refreshJobs();
    void refreshFacts();
    void showJobs();
    QString progressText(const Job& job) const;

    JobRunner& m_jobs;
    Language m_language = Language::Russian;
    QPointer<Workbench> m_workbench;
    QPointer<Job> m_shown;
    QDateTime m_savedAt;
    QString m_fact;
    widgets::TextLabel* m_saved;
    widgets::JobProgress* m_progress;
    QToolButton* m_more;
    widgets::TextLabel* m_factLabel;
    widgets::TextLabel* m_file;
};

} // namespace tropa::ui::shell
