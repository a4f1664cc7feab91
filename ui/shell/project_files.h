#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/house.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

namespace tropa::ui::shell {

/// Makes and opens project files: asks where, and explains in words what cannot be opened, with the way on (reading
/// only, the last copy). Gives the open project to `opened`. Window thread.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<project::Project>)>;

    ProjectFiles(const House& house, Settings& settings, Appearance& appearance, JobRunner& jobs, QWidget* window,
                 Opened opened);

    /// `made` is called when there is one, before it is handed on.
    void makeEmpty(std::function<void()> made = {});
    void makeFromTemplate();
    bool hasTemplate() const { return bool(m_house.applyTemplate); }
    /// Opens the sample, making it first when it is not there.
    void openSample();
    bool hasSample() const { return bool(m_house.makeSample); }
    void askWhichToOpen();
    void open(const QString& path);
    void openToRead(const QString& path);
    /// Copies the open project, beside whatever is being done with it.
    void saveCopy(Workbench& workbench);

    /// Says what is wrong with a project, with the newest backup to open instead.
    void offerCopy(const QString& path, const Error& error);

    static QString filter();

Q_SIGNALS:
    void noticed(const tropa::ui::shell::Notice& notice);

private:
    project::OpenOptions options(bool readOnly) const;
    void make(const QString& title, const QString& name,
              const std::function<Result<void>(project::Project&, Language)>& fill);
    void hand(std::unique_ptr<project::Project> project);
    void explain(const QString& path, const Error& error);
    void say(const Error& error);
    void addCopy(Notice& notice, const QString& path);
    void addWayOn(Notice& notice, const QString& path);

    const House& m_house;
    Settings& m_settings;
    Appearance& m_appearance;
    JobRunner& m_jobs;
    QPointer<QWidget> m_window;
    Opened m_opened;
    QPointer<Job> m_makingSample;
};

} // namespace tropa::ui::shell
