#pragma once

#include "ui/shell/action_registry.h"
#include "ui/shell/appearance.h"
#include "ui/shell/house.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/settings.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace tropa::ui::shell {

class CommandField;
class FilterBar;
class HelpPlace;
class JobStripBar;
class KeyFiles;
class Menus;
class MessageArea;
class PageHost;
class Palette;
class PaneRing;
class ProjectFiles;
class Rail;
class RowsPane;
class Session;
class StartPage;
class UndoActions;

/// The one window: puts the parts together and carries what happens from one to the others. Each part is a class of
/// its own; nothing here knows a room. House, settings and appearance outlive it. Window thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const House& house, Settings& settings, Appearance& appearance);
    ~MainWindow() override;

    /// Opens a project, or says above the page why not.
    void openFile(const QString& path);
    /// Closes the open project and shows the start page. Asks inline while jobs run.
    void closeProject();
    void showPage(const QString& id);
    void showHelp(const QString& topic);
    /// Of the page that is shown; it stays where it is for one that has none of its own.
    void showHelpOfPage();
    void notify(const Notice& notice);
    void showPalette(const QString& begun = {});
    void importFiles(const QString& kind, const QStringList& files);
    void turnRail();
    void goRound(int step);
    /// Opens a page and gives it the focus, unless something in it has it.
    void enterPage(const QString& id);

    ActionRegistry& actions() { return m_actions; }
    PageHost& pages() { return *m_pages; }
    ProjectFiles& files() { return *m_files; }
    KeyFiles& keys() { return *m_keys; }
    Appearance& appearance() { return m_appearance; }
    /// None while no project is open.
    Workbench* workbench();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void adopt(std::unique_ptr<project::Project> project);
    void letGo();
    void follow(Workbench& workbench);
    void backUp(const project::Project& project);
    /// Reads a big file through once the window is up (a small one was at opening), then makes the backup that is due.
    void lookOver(const project::Project& project);
    void pageShown(const QString& id);
    void navigate(const EntityRef& ref);
    /// True when nothing runs that would be lost; otherwise asks, and does `then` once everything has stopped.
    bool isQuiet(const QString& question, const std::function<void()>& then);
    void refresh();

    const House& m_house;
    Settings& m_settings;
    Appearance& m_appearance;
    ActionRegistry m_actions;
    JobRunner m_jobs;
    std::unique_ptr<Session> m_session;
    ProjectFiles* m_files = nullptr;
    KeyFiles* m_keys = nullptr;
    UndoActions* m_undo = nullptr;
    Menus* m_menus = nullptr;
    CommandField* m_commandField = nullptr;
    Palette* m_palette = nullptr;
    FilterBar* m_filterBar = nullptr;
    Rail* m_rail = nullptr;
    MessageArea* m_messages = nullptr;
    PageHost* m_pages = nullptr;
    StartPage* m_start = nullptr;
    HelpPlace* m_help = nullptr;
    RowsPane* m_rows = nullptr;
    JobStripBar* m_strip = nullptr;
    PaneRing* m_ring = nullptr;
    std::optional<std::pair<QString, QStringList>> m_importAfter; ///< begun before there was a project
    bool m_closing = false;
};

} // namespace tropa::ui::shell
