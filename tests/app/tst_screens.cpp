// Pictures of every page for a person to look at, in build/screens; and that none of them is blank.
#include "app/window_fixture.h"

#include <QDir>
#include <QSet>

using namespace tropa;

class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ui::shell::ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        const QSize usual(1440, 900), small(1280, 720);
        QTest::newRow("ru-light") << Language::Russian << ui::shell::ThemeChoice::Light << usual;
        QTest::newRow("ru-dark") << Language::Russian << ui::shell::ThemeChoice::Dark << usual;
        QTest::newRow("en-light") << Language::English << ui::shell::ThemeChoice::Light << small;
        QTest::newRow("en-dark") << Language::English << ui::shell::ThemeChoice::Dark << small;
    }

    void everyPage()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        QFETCH(QSize, size);
        test::WindowFixture fixture;
        fixture.settings().setLanguage(language);
        fixture.settings().setTheme(theme);
        fixture.setSize(size);
        const QString path = fixture.makeClinic();
        ui::shell::MainWindow& window = fixture.start();
        keep(window, QStringLiteral("start"));
        window.openFile(path);
        QVERIFY(window.workbench());
        QStringList ids{QStringLiteral("help"), QStringLiteral("shortcuts"), QStringLiteral("about")};
        for (const auto& page : window.pages().pages())
            ids.append(page->id());
        for (const QString& id : std::as_const(ids)) {
            window.showPage(id);
            keep(window, id);
        }
        window.showPalette();
        keep(window, QStringLiteral("palette"));
    }

private:
    void keep(QWidget& window, const QString& name)
    {
        QTest::qWait(60);
        const QImage image = window.grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 7) {
            for (int y = 0; y < image.height(); y += 7)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 4, qPrintable(name));
        const QDir folder(QStringLiteral(TROPA_BINARY_DIR "/screens"));
        QVERIFY(folder.mkpath(folder.path()));
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        QVERIFY(image.save(folder.filePath(
            QStringLiteral("%1-%2-x%3.png").arg(name, QString::fromLatin1(QTest::currentDataTag()), scale))));
    }
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
