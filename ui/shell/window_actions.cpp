#include "ui/shell/window_actions.h"

#include "ui/shell/key_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/project_files.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace tropa::ui::shell {

namespace {

// Actions are told in a table; their words are asked again when the language changes.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tropa::ui::shell::WindowActions)
};

QAction* add(MainWindow& window, const char* id, std::function<QString()> text, const char* icon,
             const QKeySequence& keys, const char* menu, int section, std::function<void()> run, bool checkable = false)
{
    return window.actions().add(
        {QLatin1String(id), std::move(text), QLatin1String(icon), keys, QLatin1String(menu), {}, checkable, section},
        &window, std::move(run));
}

// A group of choices of which one holds, shown as a submenu of one action.
QActionGroup* addChoices(MainWindow& window, QAction* parent, const std::vector<QAction*>& choices)
{
    auto* menu = new QMenu(&window);
    auto* group = new QActionGroup(&window);
    for (QAction* choice : choices) {
        group->addAction(choice);
        menu->addAction(choice);
    }
    parent->setMenu(menu);
    return group;
}

} // namespace

void addPageActions(MainWindow& window)
{
    for (const auto& page : window.pages().pages()) {
        if (page->group() < 0 || page->shortcut().isEmpty())
            continue;
        const auto title = [&pages = window.pages(), id = page->id()] {
            const Page* now = pages.page(id);
            return now ? now->title() : QString();
        };
        window.actions().add({QStringLiteral("go.") + page->id(),
                              title,
                              page->icon(),
                              page->shortcut(),
                              QStringLiteral("view"),
                              {},
                              false,
                              -1},
                             &window, [&window, id = page->id()] {
                                 if (window.workbench())
                                     window.enterPage(id);
                             });
    }
}

void addFileActions(MainWindow& window)
{
    ProjectFiles& files = window.files();
    if (files.hasSample())
        add(
            window, "file.sample", [] { return Words::tr("Open the sample"); }, "route",
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "file", 0, [&files] { files.openSample(); });
    if (files.hasTemplate())
        add(
            window, "file.newFromTemplate", [] { return Words::tr("New from the clinic template"); }, "clinic",
            QKeySequence::New, "file", 0, [&files] { files.makeFromTemplate(); });
    add(
        window, "file.new", [] { return Words::tr("New empty project"); }, "file-plus",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "file", 0, [&files] { files.makeEmpty(); });
    add(
        window, "file.open", [] { return Words::tr("Open a project…"); }, "folder-open", QKeySequence::Open, "file", 0,
        [&files] { files.askWhichToOpen(); });
    add(
        window, "file.saveCopy", [] { return Words::tr("Save a copy…"); }, "copy",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "file", 1,
        [&window, &files] {
            if (window.workbench())
                files.saveCopy(*window.workbench());
        });
    const auto withProject = [&window](void (KeyFiles::*task)(Workbench&)) {
        return [&window, task] {
            if (window.workbench())
                (window.keys().*task)(*window.workbench());
        };
    };
    add(
        window, "file.saveKey", [] { return Words::tr("Save the key of pseudonyms…"); }, "key", {}, "file", 2,
        withProject(&KeyFiles::save));
    add(
        window, "file.takeKey", [] { return Words::tr("Take in a key of pseudonyms…"); }, "unlock", {}, "file", 2,
        withProject(&KeyFiles::takeIn));
    add(
        window, "file.close", [] { return Words::tr("Close the project"); }, "close",
        QKeySequence(Qt::CTRL | Qt::Key_W), "file", 3, [&window] { window.closeProject(); });
    add(
        window, "file.quit", [] { return Words::tr("Quit"); }, "", QKeySequence(Qt::CTRL | Qt::Key_Q), "file", 3,
        [&window] { window.close(); });
    add(
        window, "data.import", [] { return Words::tr("Import…"); }, "import", QKeySequence(Qt::CTRL | Qt::Key_I),
        "data", 0, [&window] { window.importFiles({}, {}); });
    add(
        window, "data.export", [] { return Words::tr("Export…"); }, "export",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), "data", 0,
        [&window] { window.showPage(QStringLiteral("export")); });
    add(
        window, "data.merge", [] { return Words::tr("Merge with a copy…"); }, "merge-files", {}, "data", 1,
        [&window] { window.showPage(QStringLiteral("merge")); });
    add(
        window, "project.history", [] { return Words::tr("History"); }, "history", QKeySequence(Qt::CTRL | Qt::Key_H),
        "project", 9, [&window] { window.showPage(QStringLiteral("history")); });
}

void addViewActions(MainWindow& window)
{
    add(
        window, "view.palette", [] { return Words::tr("Command palette"); }, "search",
        QKeySequence(Qt::CTRL | Qt::Key_K), "view", 0, [&window] { window.showPalette(); });
    add(
        window, "view.back", [] { return Words::tr("Back"); }, "arrow-left", QKeySequence(Qt::ALT | Qt::Key_Left),
        "view", 0, [&window] { window.pages().goBack(); });
    add(
        window, "view.forward", [] { return Words::tr("Forward"); }, "arrow-right",
        QKeySequence(Qt::ALT | Qt::Key_Right), "view", 0, [&window] { window.pages().goForward(); });
    add(
        window, "view.rail", [] { return Words::tr("Names of the rooms"); }, "panel-open",
        QKeySequence(Qt::CTRL | Qt::Key_B), "view", 1, [&window] { window.turnRail(); });
    add(
        window, "view.nextPane", [] { return Words::tr("Next pane"); }, "", QKeySequence(Qt::Key_F6), "view", 1,
        [&window] { window.goRound(1); });
    add(
        window, "view.previousPane", [] { return Words::tr("Previous pane"); }, "",
        QKeySequence(Qt::SHIFT | Qt::Key_F6), "view", 1, [&window] { window.goRound(-1); });

    Appearance& appearance = window.appearance();
    const auto choose = [&](const char* id, std::function<QString()> text, ThemeChoice theme) {
        QAction* action = add(
            window, id, std::move(text), "", {}, "", 0, [&appearance, theme] { appearance.setTheme(theme); }, true);
        const auto follow = [action, &appearance, theme] { action->setChecked(appearance.theme() == theme); };
        QObject::connect(&appearance, &Appearance::themeChanged, action, follow);
        follow();
        return action;
    };
    QAction* theme = add(
        window, "view.theme", [] { return Words::tr("Theme"); }, "sun", {}, "view", 2, [] {});
    addChoices(window, theme,
               {choose(
                    "view.theme.system", [] { return Words::tr("Theme as the system"); }, ThemeChoice::System),
                choose(
                    "view.theme.light", [] { return Words::tr("Light theme"); }, ThemeChoice::Light),
                choose(
                    "view.theme.dark", [] { return Words::tr("Dark theme"); }, ThemeChoice::Dark)});

    const auto speak = [&](const char* id, const QString& name, Language language) {
        QAction* action = add(
            window, id, [name] { return name; }, "", {}, "", 0,
            [&appearance, language] { appearance.setLanguage(language); }, true);
        const auto follow = [action, &appearance, language] { action->setChecked(appearance.language() == language); };
        QObject::connect(&appearance, &Appearance::languageChanged, action, follow);
        follow();
        return action;
    };
    QAction* language = add(
        window, "view.language", [] { return Words::tr("Language"); }, "globe", {}, "view", 2, [] {});
    addChoices(window, language,
               {speak("view.language.ru", QStringLiteral("Русский"), Language::Russian),
                speak("view.language.en", QStringLiteral("English"), Language::English)});
    QAction* still = add(
        window, "view.still", [] { return Words::tr("No animation"); }, "", {}, "view", 2, [] {}, true);
    still->setChecked(!appearance.isAnimated());
    QObject::connect(still, &QAction::toggled, &appearance, [&appearance](bool on) { appearance.setAnimated(!on); });
}

void addHelpActions(MainWindow& window)
{
    add(
        window, "help.contents", [] { return Words::tr("Help"); }, "help", QKeySequence(Qt::Key_F1), "help", 0,
        [&window] { window.showHelpOfPage(); });
    add(
        window, "help.shortcuts", [] { return Words::tr("Keyboard shortcuts"); }, "keyboard",
        QKeySequence(Qt::CTRL | Qt::Key_Slash), "help", 0, [&window] { window.showPage(QStringLiteral("shortcuts")); });
    add(
        window, "help.about", [] { return Words::tr("About Tropa"); }, "info", {}, "help", 1,
        [&window] { window.showHelp(QStringLiteral("about")); });
}

} // namespace tropa::ui::shell
