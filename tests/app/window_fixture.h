#pragma once

#include "app/desktop/desktop_house.h"
#include "app/machine.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tropa::test {

/// The program as a person has it, on a machine of its own: settings and files in a folder that goes with it.
class WindowFixture
{
public:
    explicit WindowFixture(const QString& coder = QStringLiteral("Анна Соколова"))
    {
        // Documents and keys of pseudonyms too stay in the folder.
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Tropa"));
        QCoreApplication::setApplicationName(QStringLiteral("Tropa"));
        if (!coder.isEmpty())
            app::setMachineCoder({Guid::random(), coder, coder.left(1)});
        m_settings.setLastFolder(m_folder.path());
        m_settings.setLanguage(Language::English);
    }

    /// Opens the window anew: what a restart does.
    ui::shell::MainWindow& start(const QString& project = {})
    {
        m_window.reset();
        m_appearance = std::make_unique<ui::shell::Appearance>(m_settings);
        m_house = std::make_unique<ui::shell::House>(app::makeHouse(*m_furniture));
        m_window = std::make_unique<ui::shell::MainWindow>(*m_house, m_settings, *m_appearance);
        m_window->resize(m_size);
        m_window->show();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        if (!project.isEmpty())
            m_window->openFile(project);
        return *m_window;
    }
    void quit() { m_window.reset(); }

    void setSize(QSize size) { m_size = size; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    ui::shell::MainWindow& window() { return *m_window; }
    ui::shell::Appearance& appearance() { return *m_appearance; }
    ui::shell::Settings& settings() { return m_settings; }
    project::Project& project() { return m_window->workbench()->project(); }
    void trigger(const char* action) { m_window->actions().find(QLatin1String(action))->trigger(); }

    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("The window has no %s", name);
        return found;
    }

    /// A project from the clinic template, as the command line would make it.
    QString makeClinic(const QString& name = QStringLiteral("Клиника 2026.tropa"),
                       Language language = Language::Russian)
    {
        const QString path = file(name);
        project::OpenOptions options;
        options.parts = m_furniture->parts;
        options.coder = app::machineCoder();
        auto made = project::Project::create(path, options);
        if (!made || !(*made)->setSetting(QStringLiteral("language"), languageCode(language)) ||
            !app::makeHouse(*m_furniture).applyTemplate(**made, language))
            qFatal("The template project could not be made");
        return path;
    }

private:
    QTemporaryDir m_folder;
    QSize m_size{1440, 900};
    ui::shell::Settings m_settings;
    std::unique_ptr<const app::Furniture> m_furniture = app::makeFurniture();
    std::unique_ptr<ui::shell::Appearance> m_appearance;
    std::unique_ptr<ui::shell::House> m_house;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace tropa::test
