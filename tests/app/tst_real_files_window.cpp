// The trial data through the import wizard, by keys and mouse, compared with an independent reading.
#include "app/desktop/import_kinds.h"
#include "app/file_dialog.h"
#include "app/window_fixture.h"

#include "formats/recipe.h"
#include "storage/connection.h"
#include "support/real_files.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace tropa;
using test::chooseInDialog;

class RealFilesWindowTest : public QObject
{
    Q_OBJECT

private:
    // The last entry of the recipes asks for a file.
    static void openRecipe(test::WindowFixture& fixture, const QString& path)
    {
        auto* recipes = fixture.find<QComboBox>("proofRecipe");
        recipes->setFocus();
        QTest::keyClick(recipes, Qt::Key_Space);
        QTRY_VERIFY(recipes->view()->isVisible());
        QTest::keyClick(recipes->view(), Qt::Key_End);
        QTest::keyClick(recipes->view(), Qt::Key_Return);
        chooseInDialog(fixture.window(), path);
        QTRY_COMPARE(recipes->currentText(), QFileInfo(path).fileName());
    }

private Q_SLOTS:
    void imports_data() { test::addRealFiles(); }
    void imports()
    {
        QFETCH(test::RealFile, file);
        const QString path = test::sharedData(QString::fromLatin1(file.file));
        if (path.isEmpty())
            QSKIP("the trial data are not on this machine");
        test::WindowFixture fixture;
        const QString project = fixture.file(QStringLiteral("real.tropa"));
        QVERIFY(project::Project::create(project).ok());
        ui::shell::MainWindow& window = fixture.start(project);

        // What it is, and which file.
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(window.pages().currentId(), QStringLiteral("import"));
        auto* kinds = fixture.find<QListWidget>("importKinds");
        QTRY_VERIFY(kinds->hasFocus());
        const auto& known = app::wizardKinds();
        const auto wanted = std::ranges::find(known, QString::fromLatin1(file.kind), &ui::import::ImportKind::id);
        QVERIFY(wanted != known.end());
        QTest::keyClick(kinds, Qt::Key_Home);
        for (auto one = known.begin(); one != wanted; ++one)
            QTest::keyClick(kinds, Qt::Key_Down);
        QTest::mouseClick(fixture.find<QPushButton>("askFiles"), Qt::LeftButton);
        chooseInDialog(window, path);
        auto* next = fixture.find<QPushButton>("importNext");
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);

        if (*file.recipe)
            openRecipe(fixture, QStringLiteral(TROPA_TEST_DATA "/recipes/") + QString::fromLatin1(file.recipe));
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 60000);
        if (const QString folder = qEnvironmentVariable("TROPA_SHOTS"); !folder.isEmpty())
            window.grab().save(QStringLiteral("%1/real-%2.png").arg(folder, QLatin1String(file.name)));
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLabel>("importDone")->isVisible(), 60000);
        // A reader of its own: the window's connection is for what is quick.
        const auto reader = fixture.project().openReader();
        QVERIFY(reader.ok());
        QCOMPARE(test::factsOf(**reader, file.sum), QString::fromUtf8(file.facts));

        // One entry, taken back as a whole, also after a restart.
        ui::shell::MainWindow& again = fixture.start(project);
        QTRY_VERIFY(again.workbench());
        QTest::keyClick(&again, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!again.workbench()->project().nextUndo().isValid());
    }

    void savesARecipe()
    {
        const QString path = test::sharedData(QStringLiteral("visits/patients.csv"));
        if (path.isEmpty())
            QSKIP("the trial data are not on this machine");
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        window.workbench()->requestImport(QStringLiteral("visits"), {path});
        auto* save = fixture.find<QToolButton>("saveRecipe");
        QTRY_VERIFY(save->isEnabled());
        const QString target = fixture.file(QStringLiteral("again.json"));
        QTest::mouseClick(save, Qt::LeftButton);
        chooseInDialog(window, target);
        QTRY_VERIFY(QFileInfo::exists(target));
        QVERIFY(formats::Recipe::load(target).ok());
        openRecipe(fixture, target);
        QTRY_VERIFY(fixture.find<QPushButton>("importNext")->isEnabled());
    }
};

QTEST_MAIN(RealFilesWindowTest)
#include "tst_real_files_window.moc"
