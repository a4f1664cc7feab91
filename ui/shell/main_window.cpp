#include "ui/shell/main_window.h"

#include "project/backup_folder.h"
#include "project/history_store.h"

#include "ui/shell/command_field.h"
#include "ui/shell/filter_bar.h"
#include "ui/shell/help_place.h"
#include "ui/shell/job_strip_bar.h"
#include "ui/shell/key_files.h"
#include "ui/shell/menus.h"
#include "ui/shell/message_area.h"
#include "ui/shell/named_icon.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_items.h"
#include "ui/shell/pane_ring.h"
#include "ui/shell/project_files.h"
#include "ui/shell/rail.h"
#include "ui/shell/rows_pane.h"
#include "ui/shell/session.h"
#include "ui/shell/shortcuts_place.h"
#include "ui/shell/start_page.h"
#include "ui/shell/undo_actions.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_keys.h"
#include "ui/widgets/surface.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHash>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

const QString startId = QStringLiteral("start");

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool isProject(const QString& path)
{
    return path.endsWith(QLatin1String(".tropa"), Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(const House& house, Settings& settings, Appearance& appearance)
    : m_house(house), m_settings(settings), m_appearance(appearance)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_actions.setWindow(this);
    m_actions.setIcons([this](const QString& name) { return namedIcon(m_appearance.source(), name); });
    m_files = new ProjectFiles(house, settings, appearance, m_jobs, this,
                               [this](std::unique_ptr<project::Project> project) { adopt(std::move(project)); });
    connect(m_files, &ProjectFiles::noticed, this, &MainWindow::notify);
    m_keys = new KeyFiles(settings, this);
    addFileActions(*this);
    m_undo = new UndoActions(m_actions, this);
    addViewActions(*this);
    addHelpActions(*this);
    new WindowKeys(m_actions.find(QStringLiteral("view.palette")), m_actions.find(QStringLiteral("edit.undo")),
                   m_actions.find(QStringLiteral("edit.redo")), this);
    build();
    connect(&appearance, &Appearance::languageChanged, this, [this](Language language) {
        if (m_session)
            m_session->workbench().setLanguage(language);
        else
            m_actions.retranslate();
        m_rail->model().setPages(m_pages->pages());
    });
    m_pages->open(startId);
    refresh();
    if (!restoreGeometry(settings.geometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    delete m_ring; // it listens to the focus, which wanders while the parts go
    letGo();
}

void MainWindow::build()
{
    m_menus = new Menus(m_actions, this);
    setMenuBar(m_menus);
    auto* corner = new QWidget(m_menus);
    m_commandField = new CommandField(corner);
    auto* cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 2, 8, 0);
    cornerLayout->addWidget(m_commandField);
    m_menus->setCornerWidget(corner);
    m_palette = new Palette(m_appearance.source(), this);
    m_filterBar = new FilterBar(m_appearance.source(), m_house.countEvidence, this);
    m_rail = new Rail(m_appearance.source(), this);
    m_messages = new MessageArea(m_appearance.source(), this);
    m_pages = new PageHost(this);
    m_rows = new RowsPane(m_appearance.source(), this);
    m_strip = new JobStripBar(m_appearance.source(), m_jobs, this);
    m_start = new StartPage(m_house, m_settings, m_appearance, m_actions, m_pages);
    m_pages->addPlace(startId, m_start);
    m_help = new HelpPlace(m_appearance, m_pages);
    m_pages->addPlace(QStringLiteral("help"), m_help);
    m_pages->addPlace(QStringLiteral("shortcuts"), new ShortcutsPlace(m_appearance.source(), m_actions, m_pages));
    m_pages->setPages(m_house.makePages(), nullptr);
    m_rail->model().setPages(m_pages->pages());
    addPageActions(*this);

    auto* across = new QSplitter(this);
    across->addWidget(m_pages);
    across->addWidget(m_rows);
    across->setStretchFactor(0, 1);
    across->setChildrenCollapsible(false);
    widgets::setGround(m_pages, widgets::Ground::Panel);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(across, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(widgets::verticalLine(this));
    body->addWidget(middle, 1);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(widgets::horizontalLine(central));
    layout->addLayout(body, 1);
    layout->addWidget(widgets::horizontalLine(central));
    layout->addWidget(m_strip);
    setCentralWidget(central);

    m_ring = new PaneRing(
        [this] {
            return std::vector<QWidget*>{m_rail, m_filterBar, m_messages, m_pages->currentWidget(), m_rows, m_strip};
        },
        this);
    connect(m_commandField, &CommandField::asked, this, &MainWindow::showPalette);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::openChanged, this,
            [this](bool open) { m_settings.setRailOpen(m_pages->currentId(), open); });
    connect(m_pages, &PageHost::currentIdChanged, this, &MainWindow::pageShown);
    connect(m_pages, &PageHost::historyChanged, this, &MainWindow::refresh);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
}

Workbench* MainWindow::workbench()
{
    return m_session ? &m_session->workbench() : nullptr;
}

void MainWindow::openFile(const QString& path)
{
    if (m_session && QFileInfo(m_session->project().path()) == QFileInfo(path))
        return;
    m_files->open(path);
}

void MainWindow::adopt(std::unique_ptr<project::Project> project)
{
    letGo();
    m_messages->clear();
    m_session = std::make_unique<Session>(m_house, m_actions, m_jobs, std::move(project), m_appearance.language(),
                                          m_appearance.source());
    Workbench& bench = m_session->workbench();
    m_pages->setPages(m_house.makePages(), &bench);
    m_rail->model().setPages(m_pages->pages());
    m_filterBar->setWorkbench(&bench);
    m_strip->setWorkbench(&bench);
    m_undo->setWorkbench(&bench);
    follow(bench);
    const QString last = m_settings.lastPage(bench.project().path());
    if (last.isEmpty() || !m_pages->open(last)) {
        for (const auto& page : m_pages->pages()) {
            if (page->group() >= 0 && m_pages->open(page->id()))
                break;
        }
    }
    refresh();
    lookOver(bench.project());
    if (bench.project().isOnNetwork())
        notify({Notice::Kind::Warn, tr("%1 lies in a network or synced folder: edits are slower there, and only one "
                                       "person can work at a time.")
                                        .arg(QFileInfo(bench.project().path()).fileName())});
    if (const auto wanted = std::exchange(m_importAfter, std::nullopt))
        importFiles(wanted->first, wanted->second);
    if (bench.project().isReadOnly())
        notify({Notice::Kind::Warn,
                tr("%1 is open for reading only: nothing can be changed in it. A copy can.")
                    .arg(QFileInfo(bench.project().path()).fileName()),
                tr("Save a copy…"), [this] { m_actions.find(QStringLiteral("file.saveCopy"))->trigger(); }});
}

void MainWindow::backUp(const project::Project& project)
{
    if (const auto plan = project.isReadOnly() ? std::nullopt : project.dueBackup()) {
        m_jobs.run(
            {QT_TRANSLATE_NOOP("core", "Backup")}, this,
            [plan = *plan](const Progress& progress) { return project::runBackup(plan, progress); },
            [this](const Result<void>& done) {
                if (!done && done.error().kind != ErrorKind::Cancelled)
                    notify({Notice::Kind::Warn, text(done.error().message, m_appearance.language())});
            });
    }
}

void MainWindow::lookOver(const project::Project& project)
{
    if (project.wasFullyChecked()) {
        backUp(project);
        return;
    }
    // The project outlives the job: letGo() waits for every job first. A damaged file is not copied over good copies.
    m_jobs.run(
        {QT_TRANSLATE_NOOP("core", "Looking the file over")}, &m_session->workbench(),
        [&project](const Progress& progress) { return project.checkPages(progress.stop); },
        [this, &project](const Result<void>& done) {
            if (done)
                backUp(project);
            else if (done.error().kind != ErrorKind::Cancelled)
                m_files->offerCopy(project.path(), done.error());
        },
        QStringLiteral("file.check"));
}

void MainWindow::letGo()
{
    if (!m_session)
        return;
    m_rows->clear();
    m_filterBar->setWorkbench(nullptr);
    m_strip->setWorkbench(nullptr);
    m_undo->setWorkbench(nullptr);
    m_jobs.stopAll();
    m_pages->setPages(m_house.makePages(), nullptr);
    m_rail->model().setPages(m_pages->pages());
    m_session.reset();
}

void MainWindow::follow(Workbench& bench)
{
    connect(&bench, &Workbench::noticed, this, &MainWindow::notify);
    connect(&bench, &Workbench::navigationRequested, this, &MainWindow::navigate);
    connect(&bench, &Workbench::rowsRequested, this,
            [this, &bench](const QString& title, const std::vector<EntityRef>& rows) {
                m_rows->showRows(bench, title, rows);
            });
    connect(&bench, &Workbench::importRequested, this, &MainWindow::importFiles);
    connect(&bench, &Workbench::projectChanged, m_messages, [this, &bench](const project::Change& change) {
        const auto entry =
            bench.project().read([&](storage::Connection& db) { return project::historyEntry(db, change.entry); });
        m_messages->followEdit(entry && entry->kind != QLatin1String("edit"));
    });
}

void MainWindow::navigate(const EntityRef& ref)
{
    if (!m_pages->open(ref))
        notify({Notice::Kind::Info, tr("No page shows this yet")});
}

void MainWindow::showPage(const QString& id)
{
    m_pages->open(id);
}

void MainWindow::pageShown(const QString& id)
{
    const Page* page = m_pages->currentPage();
    m_messages->followPage();
    m_rail->setCurrent(id);
    m_rail->setOpen(m_settings.isRailOpen(id, !page || !page->wantsWidth()));
    m_filterBar->setVisible(m_session && page && page->obeysFilter());
    m_strip->setFact({});
    m_menus->refresh();
    if (m_session && page && page->group() >= 0)
        m_settings.setLastPage(m_session->project().path(), id);
}

void MainWindow::refresh()
{
    const bool isOpen = m_session != nullptr;
    m_rail->model().setEnabled(isOpen);
    for (const char* id : {"file.saveCopy", "file.saveKey", "file.takeKey", "file.close", "data.export", "data.merge",
                           "project.history"})
        m_actions.find(QLatin1String(id))->setEnabled(isOpen);
    for (const auto& page : m_pages->pages()) {
        if (QAction* go = m_actions.find(QStringLiteral("go.") + page->id()))
            go->setEnabled(isOpen);
    }
    m_actions.find(QStringLiteral("view.back"))->setEnabled(m_pages->history().canGoBack());
    m_actions.find(QStringLiteral("view.forward"))->setEnabled(m_pages->history().canGoForward());
    setWindowTitle(
        isOpen ? QStringLiteral("%1 – %2").arg(QFileInfo(m_session->project().path()).completeBaseName(), tr("Tropa"))
               : tr("Tropa"));
}

namespace {

// Pages whose help has another name than they.
QString topicOf(const QString& page)
{
    static const QHash<QString, QString> topics{{QStringLiteral("start"), QStringLiteral("index")},
                                                {QStringLiteral("overview"), QStringLiteral("numbers")},
                                                {QStringLiteral("checklists"), QStringLiteral("mystery")},
                                                {QStringLiteral("feedback"), QStringLiteral("calls")},
                                                {QStringLiteral("export"), QStringLiteral("exchange")},
                                                {QStringLiteral("merge"), QStringLiteral("exchange")},
                                                {QStringLiteral("shortcuts"), QStringLiteral("keys")}};
    return topics.value(page, page);
}

} // namespace

void MainWindow::showHelpOfPage()
{
    const QString page = m_pages->currentId();
    if (page != QLatin1String("help"))
        m_help->showTopic(topicOf(page));
    m_pages->open(QStringLiteral("help"));
}

void MainWindow::showHelp(const QString& topic)
{
    m_pages->open(QStringLiteral("help"));
    m_help->showTopic(topic);
}

void MainWindow::notify(const Notice& notice)
{
    m_messages->show(notice);
}

void MainWindow::showPalette(const QString& begun)
{
    m_palette->open(paletteItems(m_house, m_actions, *m_pages, workbench()), begun);
}

void MainWindow::turnRail()
{
    m_rail->setOpen(!m_rail->isOpen());
    m_settings.setRailOpen(m_pages->currentId(), m_rail->isOpen());
}

void MainWindow::enterPage(const QString& id)
{
    m_pages->open(id);
    const QWidget* page = m_pages->currentWidget();
    const QWidget* now = QApplication::focusWidget();
    if (page && !(now && page->isAncestorOf(now)))
        m_ring->enter(page);
}

void MainWindow::goRound(int step)
{
    m_ring->go(step);
}

bool MainWindow::isQuiet(const QString& question, const std::function<void()>& then)
{
    if (!m_jobs.hasWork())
        return true;
    notify({Notice::Kind::Warn, question, tr("Stop it"), [this, then] {
                for (const auto& job : m_jobs.jobs())
                    job->cancel();
                if (!m_jobs.hasWork()) {
                    then(); // it has ended by itself meanwhile
                    return;
                }
                auto* wait = new QObject(this); // until the last of them has ended
                connect(&m_jobs, &JobRunner::changed, wait, [this, wait, then] {
                    if (m_jobs.hasWork())
                        return;
                    disconnect(&m_jobs, nullptr, wait, nullptr);
                    wait->deleteLater();
                    then();
                });
            }});
    return false;
}

void MainWindow::closeProject()
{
    if (!m_session ||
        !isQuiet(tr("Work is still running. Stopping it loses what it has not written."), [this] { closeProject(); }))
        return;
    letGo();
    m_messages->clear();
    m_pages->open(startId);
    refresh();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing &&
        !isQuiet(tr("Work is still running. Stopping it loses what it has not written."), [this] { close(); })) {
        event->ignore();
        return;
    }
    m_closing = true;
    m_settings.setGeometry(saveGeometry());
    letGo();
    event->accept();
}

void MainWindow::importFiles(const QString& kind, const QStringList& files)
{
    if (!m_session) {
        // An import needs a project to go into; given up there, it is no longer wanted.
        m_files->makeEmpty([this, kind, files] { m_importAfter = {kind, files}; });
        return;
    }
    for (const auto& page : m_pages->pages()) {
        if (page->takesFiles() && m_pages->open(page->id())) {
            page->takeFiles(kind, files);
            return;
        }
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    const bool takes = !files.isEmpty() && (m_session || std::ranges::any_of(files, isProject));
    if (takes)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    const auto project = std::ranges::find_if(files, isProject);
    if (project != files.end())
        openFile(*project);
    else if (m_session)
        importFiles({}, files);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_strip->setLanguage(m_appearance.language());
        refresh();
    }
    QMainWindow::changeEvent(event);
}

} // namespace tropa::ui::shell
