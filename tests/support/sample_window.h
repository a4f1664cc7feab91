#pragma once

#include "app/sample.h"
#include "app/window_fixture.h"
#include "ui/shell/job_runner.h"

#include <QDir>

namespace tropa::test {

/// A window with the sample open on a page, every job finished.
class SampleWindow
{
public:
    explicit SampleWindow(const QString& page, Language language = Language::English,
                          ui::shell::ThemeChoice theme = ui::shell::ThemeChoice::Light, QSize size = {1440, 900})
    {
        m_fixture.settings().setLanguage(language);
        m_fixture.settings().setTheme(theme);
        m_fixture.setSize(size);
        const auto furniture = app::makeFurniture();
        const QString path = m_fixture.file(QStringLiteral("sample.tropa"));
        if (const auto made = app::makeSample(path, *furniture, Language::Russian, app::machineCoder()); !made)
            qFatal("%s", qPrintable(text(made.error().message, Language::English)));
        m_fixture.start(path).showPage(page);
        settle();
    }

    /// Waits until nothing is being computed.
    void settle()
    {
        QTest::qWait(20);
        if (!QTest::qWaitFor([this] { return workbench().jobs().isIdle(); }, 20000))
            qFatal("jobs do not end");
        QTest::qWait(30);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        return m_fixture.find<Widget>(name);
    }
    WindowFixture& fixture() { return m_fixture; }
    ui::shell::MainWindow& window() { return m_fixture.window(); }
    ui::shell::Workbench& workbench() { return *m_fixture.window().workbench(); }

    /// A picture for a person, in the build's folder of screens.
    QString keep(const QString& name)
    {
        const QDir folder(QStringLiteral(TROPA_BINARY_DIR "/screens"));
        folder.mkpath(folder.path());
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        window().grab().save(path);
        return path;
    }

private:
    WindowFixture m_fixture;
};

/// Rows of a data table: the two looks that differ most.
inline void addTwoLooks()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ui::shell::ThemeChoice>("theme");
    QTest::newRow("ru-light") << Language::Russian << ui::shell::ThemeChoice::Light;
    QTest::newRow("en-dark") << Language::English << ui::shell::ThemeChoice::Dark;
}

} // namespace tropa::test
