// The walk over every page of the window, in both languages and themes: what breaks the look fails here.
#include "app/window_fixture.h"
#include "support/visual_walk.h"

using namespace tropa;

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ui::shell::ThemeChoice>("theme");
        QTest::newRow("ru-light") << Language::Russian << ui::shell::ThemeChoice::Light;
        QTest::newRow("ru-dark") << Language::Russian << ui::shell::ThemeChoice::Dark;
        QTest::newRow("en-light") << Language::English << ui::shell::ThemeChoice::Light;
        QTest::newRow("en-dark") << Language::English << ui::shell::ThemeChoice::Dark;
    }

    void everyPage()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        test::WindowFixture fixture;
        fixture.settings().setLanguage(language);
        fixture.settings().setTheme(theme);
        const QString path = fixture.makeClinic();
        ui::shell::MainWindow& window = fixture.start();
        QStringList faults;
        const auto look = [&](const QString& page) {
            if (window.workbench())
                QTRY_VERIFY(window.workbench()->jobs().isIdle()); // a job that comes and goes is no fault of a page
            QTest::qWait(60);
            for (const QString& fault : tests::faultsOf(window))
                faults << page + QStringLiteral(": ") + fault;
        };
        look(QStringLiteral("start"));
        window.openFile(path);
        QVERIFY(window.workbench());
        QStringList ids{QStringLiteral("help"), QStringLiteral("shortcuts"), QStringLiteral("about")};
        for (const auto& page : window.pages().pages())
            ids.append(page->id());
        for (const QString& id : std::as_const(ids)) {
            window.showPage(id);
            look(id);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
