#pragma once

#include "ui/shell/house.h"
#include "ui/shell/workbench.h"

namespace tropa::ui::shell {

/// An open project with what serves it. Owns the project; jobs are stopped and waited for before it closes. The pages
/// that use the workbench must be gone first; the registry and the runner outlive it. Window thread.
class Session
{
public:
    Session(const House& house, ActionRegistry& actions, JobRunner& jobs, std::unique_ptr<project::Project> project,
            Language language, theme::ThemeSource& theme)
        : m_jobs(jobs)
        , m_project(std::move(project))
        , m_workbench(
              std::make_unique<Workbench>(*m_project, house.catalogue, house.sources, actions, jobs, language, &theme))
    {
    }
    ~Session() { m_jobs.stopAll(); }
    Q_DISABLE_COPY_MOVE(Session)

    project::Project& project() { return *m_project; }
    Workbench& workbench() { return *m_workbench; }

private:
    JobRunner& m_jobs;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<Workbench> m_workbench;
};

} // namespace tropa::ui::shell
