#include "ui/shell/project_files.h"

#include "base/format_number.h"
#include "project/backup_folder.h"
#include "storage/backup.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/lost_file_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace tropa::ui::shell {

ProjectFiles::ProjectFiles(const House& house, Settings& settings, Appearance& appearance, JobRunner& jobs,
                           QWidget* window, Opened opened)
    : QObject(window)
    , m_house(house)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_jobs(jobs)
    , m_window(window)
    , m_opened(std::move(opened))
{
}

QString ProjectFiles::filter()
{
    return tr("Tropa projects (*.tropa)");
}

project::OpenOptions ProjectFiles::options(bool readOnly) const
{
    project::OpenOptions options;
    options.parts = m_house.parts;
    options.clock = m_house.clock;
    options.coder = m_house.coder();
    options.readOnly = readOnly;
    return options;
}

void ProjectFiles::hand(std::unique_ptr<project::Project> project)
{
    m_settings.addRecentFile(project->path());
    m_settings.setLastFolder(QFileInfo(project->path()).absolutePath());
    m_opened(std::move(project));
}

void ProjectFiles::say(const Error& error)
{
    Q_EMIT noticed({Notice::Kind::Bad, text(error.message, m_appearance.language())});
}

void ProjectFiles::make(const QString& title, const QString& name,
                        const std::function<Result<void>(project::Project&, Language)>& fill)
{
    const QString folder = m_settings.lastFolder();
    askSaveFile(
        m_window, title, QDir(folder).filePath(name), filter(), QStringLiteral("tropa"),
        [this, fill](const QString& path) {
            // The dialog has asked about an existing file; it is put aside, not thrown away, until the new one stands.
            const QString aside = path + QStringLiteral(".old");
            const bool existed = QFileInfo::exists(path);
            if (existed && (QFile::remove(aside), !QFile::rename(path, aside))) {
                Q_EMIT noticed({Notice::Kind::Bad, tr("%1 could not be replaced").arg(QFileInfo(path).fileName())});
                return;
            }
            auto project = project::Project::create(path, options(false));
            Result<void> filled;
            if (project) {
                const Result<project::EntryId> said =
                    (*project)->setSetting(QStringLiteral("language"), languageCode(m_appearance.language()));
                filled = !said  ? Result<void>(said.error())
                         : fill ? fill(**project, m_appearance.language())
                                : Result<void>();
            }
            if (!project || !filled) {
                say(project ? filled.error() : project.error());
                if (project)
                    project->reset();
                if (existed) {
                    QFile::remove(path);
                    QFile::rename(aside, path);
                }
                return;
            }
            QFile::remove(aside);
            hand(std::move(*project));
        });
}

void ProjectFiles::makeEmpty(std::function<void()> made)
{
    make(tr("New project"), tr("Project.tropa"), [made = std::move(made)](project::Project&, Language) {
        if (made)
            made();
        return Result<void>();
    });
}

void ProjectFiles::makeFromTemplate()
{
    make(tr("New project from the clinic template"), tr("Clinic.tropa"), m_house.applyTemplate);
}

void ProjectFiles::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = folder.filePath(tr("Tropa sample.tropa"));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (m_makingSample)
        return;
    QDir().mkpath(folder.path());
    m_makingSample = m_jobs.run(
        {QT_TRANSLATE_NOOP("core", "Making the sample")}, this,
        [make = m_house.makeSample, path, given = options(false), language = m_appearance.language()](
            const Progress& progress) { return make(path, given, language, progress); },
        [this, path](const Result<void>& made) {
            if (made)
                open(path);
            else if (made.error().kind != ErrorKind::Cancelled)
                say(made.error());
        });
}

void ProjectFiles::askWhichToOpen()
{
    askOpenFiles(m_window, tr("Open a project"), m_settings.lastFolder(), filter(), false,
                 [this](const QStringList& files) { open(files.first()); });
}

void ProjectFiles::open(const QString& path)
{
    auto project = project::Project::open(path, options(false));
    if (project)
        hand(std::move(*project));
    else
        explain(path, project.error());
}

void ProjectFiles::openToRead(const QString& path)
{
    auto project = project::Project::open(path, options(true));
    if (project)
        hand(std::move(*project));
    else
        say(project.error());
}

void ProjectFiles::explain(const QString& path, const Error& error)
{
    Notice notice{Notice::Kind::Bad, text(error.message, m_appearance.language())};
    // Open on this computer, or of a newer Tropa that allows it: it can be read. From elsewhere, and when it is
    // damaged, the newest copy is offered.
    const auto holder = project::Project::holderOf(path);
    const bool readable =
        holder ? holder->isThisComputer : QFileInfo::exists(path) && project::Project::open(path, options(true)).ok();
    if (readable) {
        notice.actionText = tr("Open for reading only");
        notice.action = [this, path] { openToRead(path); };
    } else {
        addCopy(notice, path);
        if (!notice.action)
            addWayOn(notice, path);
    }
    Q_EMIT noticed(notice);
}

// Nothing of Tropa's to open instead: another file, and for one that is there but does not open what can be tried.
void ProjectFiles::addWayOn(Notice& notice, const QString& path)
{
    if (!QFileInfo(path).isFile() || project::Project::holderOf(path)) {
        notice.actionText = tr("Choose another file…");
        notice.action = [this] { askWhichToOpen(); };
        return;
    }
    notice.actionText = tr("What can be tried…");
    notice.action = [this, path, why = notice.sentence] {
        auto* dialog = new LostFileDialog(path, why, m_window);
        connect(dialog, &LostFileDialog::anotherWanted, this, &ProjectFiles::askWhichToOpen);
        dialog->open();
    };
}

void ProjectFiles::addCopy(Notice& notice, const QString& path)
{
    const std::vector<project::BackupFile> copies = project::backupsIn(project::defaultBackupFolder(path), path);
    if (copies.empty())
        return;
    const QDateTime at = copies.front().at.toLocalTime();
    notice.actionText = tr("Open the copy of %1, %2")
                            .arg(formatDate(at.date(), m_appearance.language()), at.toString(QStringLiteral("HH:mm")));
    notice.action = [this, file = copies.front().path] { openToRead(file); };
}

void ProjectFiles::offerCopy(const QString& path, const Error& error)
{
    Notice notice{Notice::Kind::Bad, text(error.message, m_appearance.language())};
    addCopy(notice, path);
    if (!notice.action)
        addWayOn(notice, path);
    Q_EMIT noticed(notice);
}

void ProjectFiles::saveCopy(Workbench& workbench)
{
    const QFileInfo file(workbench.project().path());
    const QString name = tr("%1, copy.tropa").arg(file.completeBaseName());
    askSaveFile(
        m_window, tr("Save a copy"), file.dir().filePath(name), filter(), QStringLiteral("tropa"),
        [this, bench = QPointer<Workbench>(&workbench)](const QString& path) {
            if (!bench)
                return;
            if (QFileInfo(path) == QFileInfo(bench->project().path())) {
                Q_EMIT noticed({Notice::Kind::Warn, tr("A copy cannot have the name of the project itself")});
                return;
            }
            auto reader = bench->project().openReader();
            if (!reader) {
                say(reader.error());
                return;
            }
            bench->jobs().run(
                {QT_TRANSLATE_NOOP("core", "Copying the project")}, this,
                [db = std::shared_ptr<storage::Connection>(std::move(*reader)), path](const Progress&) {
                    return storage::backUp(*db, path);
                },
                [this, path](const Result<void>& done) {
                    if (done)
                        Q_EMIT noticed({Notice::Kind::Good, tr("Copied to %1").arg(QFileInfo(path).fileName())});
                    else
                        say(done.error());
                });
        });
}

} // namespace tropa::ui::shell
