// The project as a whole, in the real window: the sample, keys, a damaged file, closing while something runs.
#include "app/file_dialog.h"
#include "app/window_fixture.h"
#include "support/write_file.h"

#include "frame/frame_store.h"
#include "interviews/codebook_store.h"
#include "project/file_check.h"
#include "project/key_keeping.h"
#include "storage/connection.h"
#include "ui/interviews/guide_view.h"
#include "ui/interviews/interviews_desk.h"
#include "ui/shell/job_runner.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/link_button.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QThread>

using namespace tropa;
using test::chooseInDialog;

namespace {

QStringList sentences(test::WindowFixture& fixture)
{
    QStringList said;
    for (const auto* message : fixture.find<QWidget>("messages")->findChildren<ui::widgets::InlineMessage*>())
        said << message->sentence();
    return said;
}

bool says(test::WindowFixture& fixture, const QString& words)
{
    return sentences(fixture).join(u'\n').contains(words);
}

// Work that only ends when it is asked to.
void startEndlessJob(test::WindowFixture& fixture)
{
    fixture.window().workbench()->jobs().run(
        {"Endless"}, &fixture.window(),
        [](const Progress& progress) {
            while (!progress.stopped())
                QThread::msleep(1);
            return 0;
        },
        [](int) {});
}

QString csv(test::WindowFixture& fixture, const QString& name, const QByteArray& bytes)
{
    return test::writeFile(fixture.file(name), bytes);
}

qint64 visits(const QString& path)
{
    auto db = storage::Connection::open(path, storage::OpenMode::Read);
    return db ? (*db)->value<qint64>("SELECT count(*) FROM visit").value_or(-1) : -1;
}

} // namespace

class ProjectWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleFromTheStartPage()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start();
        auto* choice = window.findChild<QAbstractButton*>(QStringLiteral("choice.file.sample"));
        QVERIFY(choice && choice->isVisible());

        // An import that was given up before it had a project does not come back with the next one.
        window.importFiles({}, {});
        auto* where = window.findChild<QDialog*>(QStringLiteral("fileDialog"));
        QVERIFY(where);
        QTest::keyClick(where, Qt::Key_Escape);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench(), 60000);
        QTRY_COMPARE(window.pages().currentId(), QStringLiteral("overview"));
        const auto documents = fixture.project().read(
            [](storage::Connection& db) { return db.value<qint64>("SELECT count(*) FROM document").value_or(0); });
        QCOMPARE(documents.valueOr(0), 24);
        const QString path = fixture.project().path();
        QVERIFY(path.startsWith(fixture.file(QString())));

        // The second time it is opened, not made again.
        QVERIFY(fixture.project().setSetting(QStringLiteral("name"), QStringLiteral("Mine")).ok());
        QTRY_VERIFY(window.workbench()->jobs().isIdle());
        window.closeProject();
        QTRY_VERIFY(!window.workbench());
        QTest::mouseClick(choice, Qt::LeftButton);
        QTRY_VERIFY(window.workbench());
        QCOMPARE(fixture.project().setting(QStringLiteral("name")), QStringLiteral("Mine"));
    }

    // Before the interviews were looked at, the menu holds their views and analyses, and leads there.
    void analysesAreInTheMenuFromTheStart()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        QTRY_VERIFY(window.workbench());
        window.showPage(QStringLiteral("frame"));
        auto* menu = window.findChild<QMenu*>(QStringLiteral("menu.analysis"));
        const auto shown = [&](const char* id) {
            for (const QAction* one : menu->actions()) {
                if (one->objectName() == QLatin1String(id))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shown("interviews.view.agreement"));
        QVERIFY(shown("interviews.view.recruiting") && shown("analysis.words") && menu->menuAction()->isEnabled());
        fixture.trigger("interviews.view.guide");
        auto* desk = window.findChild<ui::interviews::InterviewsDesk*>();
        QVERIFY(desk && desk->findChild<ui::interviews::GuideView*>()->isVisible());
        QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("analysisPage")));
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("analysisPage"))->isVisible());
    }

    void stoppingTheSampleLeavesNothing()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start();
        fixture.trigger("file.sample");
        window.close(); // the job is asked to stop first
        QTest::mouseClick(fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 60000);
        fixture.quit();
        const QStringList left = QDir(fixture.file(QStringLiteral("Documents"))).entryList(QDir::Files);
        for (const QString& name : left)
            QVERIFY2(project::Project::open(fixture.file(QStringLiteral("Documents/")) + name).ok(), qPrintable(name));
    }

    void closingAsksWhileWorkRuns()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        startEndlessJob(fixture);
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY2(window.workbench(), "closed over running work");
        QVERIFY(says(fixture, QStringLiteral("Work is still running")));
        auto* stop = fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>();
        QVERIFY(stop && stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!window.workbench());
        QVERIFY(window.isVisible());
    }

    void quittingAsksWhileWorkRuns()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        startEndlessJob(fixture);
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(window.isVisible());
        QTest::mouseClick(fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!window.isVisible());
    }

    /// An import stopped by closing has written nothing; the project is whole.
    void closingDuringAnImport()
    {
        test::WindowFixture fixture;
        const QString path = fixture.makeClinic();
        ui::shell::MainWindow& window = fixture.start(path);
        QByteArray rows = "patient;date;amount\n";
        for (int i = 0; i < 200000; ++i)
            rows += 'P' + QByteArray::number(i % 20000) + ";05.03.2026;100,50\n";
        const QString file = csv(fixture, QStringLiteral("many.csv"), rows);
        window.workbench()->requestImport(QStringLiteral("visits"), {file});
        auto* next = fixture.find<QPushButton>("importNext");
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 60000);
        QTest::mouseClick(next, Qt::LeftButton);
        fixture.trigger("file.close");
        if (window.workbench()) // unless the import was quicker than this line
            QTest::mouseClick(fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window.workbench(), 60000);
        const qint64 written = visits(path);
        QVERIFY2(written == 0 || written == 200000, qPrintable(QString::number(written)));
        QVERIFY(project::checkFile(path).ok());
        fixture.start(path);
        QVERIFY(fixture.window().workbench());
    }

    /// A file too big to be read through before the window shows is read by a job; what is wrong is said then.
    void aBigDamagedFileIsFoundAfterOpening()
    {
        test::WindowFixture fixture;
        const QString path = fixture.makeClinic();
        {
            auto db = storage::Connection::open(path, storage::OpenMode::Write);
            QVERIFY(db);
            // Both ends of a table are looked at when a file is opened; the middle is not.
            for (const qint64 size : {qint64(10), project::fullCheckLimit + 4096, qint64(10)})
                (*db)->run("INSERT INTO file_media_piece (media_id, part, bytes) VALUES (1, 0, zeroblob(?))", size);
            QVERIFY(!(*db)->failed());
        }
        ui::shell::MainWindow* window = &fixture.start(path);
        QVERIFY(window->workbench());
        QVERIFY(!fixture.project().wasFullyChecked());
        QTRY_VERIFY_WITH_TIMEOUT(window->workbench()->jobs().isIdle(), 60000);
        QVERIFY2(sentences(fixture).isEmpty(), qPrintable(sentences(fixture).join(u'\n')));
        fixture.quit();

        {
            QFile file(path); // the chain of pages of the big value, broken in its middle
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 page = 4096;
            QVERIFY(file.seek(file.size() / page / 2 * page));
            file.write(QByteArray(4, '\xff'));
        }
        window = &fixture.start(path);
        QVERIFY2(window->workbench(), qPrintable(sentences(fixture).join(u'\n')));
        QTRY_VERIFY_WITH_TIMEOUT(says(fixture, QStringLiteral("is damaged")), 60000);
    }

    /// Nothing to open instead: what can be tried is said, and the way to another file is one key away.
    void leadsOnFromAFileThatDoesNotOpen()
    {
        test::WindowFixture fixture;
        const QString path = csv(fixture, QStringLiteral("broken.tropa"), QByteArray(20000, 'x'));
        ui::shell::MainWindow& window = fixture.start(path);
        QVERIFY(!window.workbench());
        QVERIFY2(says(fixture, QStringLiteral("broken.tropa")), qPrintable(sentences(fixture).join(u'\n')));
        auto* way = fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>();
        QVERIFY(way && way->isVisible());
        QTest::mouseClick(way, Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("lostFileDialog")));
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("lostFileDialog"));
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("lostWhy"))->text().contains(QStringLiteral("broken.tropa")));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("lostFolder"))->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("lostFileDialog")));
        const QString good = fixture.makeClinic();
        chooseInDialog(window, good);
        QTRY_VERIFY(window.workbench());
    }

    /// Whoever has the project open is named, with the time, and it can be read meanwhile.
    void saysWhoEditsAProject()
    {
        test::WindowFixture fixture;
        const QString path = fixture.makeClinic();
        const auto other = project::Project::open(path);
        QVERIFY(other.ok());
        ui::shell::MainWindow& window = fixture.start(path);
        QVERIFY(!window.workbench());
        QVERIFY2(says(fixture, QStringLiteral("is being edited on this computer since")) &&
                     says(fixture, QString::number(QCoreApplication::applicationPid())),
                 qPrintable(sentences(fixture).join(u'\n')));
        QTest::mouseClick(fixture.find<QWidget>("messages")->findChild<ui::widgets::LinkButton*>(), Qt::LeftButton);
        QTRY_VERIFY(window.workbench());
        QVERIFY(fixture.project().isReadOnly());
    }

    /// The kinds stand under captions that are never chosen; every key that moves through the list goes by kinds.
    void kindsOfImportStandUnderCaptions()
    {
        test::WindowFixture fixture;
        fixture.start(fixture.makeClinic());
        QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier);
        auto* kinds = fixture.find<QListWidget>("importKinds");
        QTRY_VERIFY(kinds->hasFocus());
        const auto isCaption = [&](int row) { return kinds->item(row)->flags() == Qt::NoItemFlags; };
        int captions = 0;
        for (int row = 0; row < kinds->count(); ++row)
            captions += isCaption(row) ? 1 : 0;
        QCOMPARE(captions, 7);
        QVERIFY(isCaption(0));
        QCOMPARE(kinds->currentRow(), 1);
        int seen = 1;
        for (int last = -1; last != kinds->currentRow(); ++seen) {
            last = kinds->currentRow();
            QTest::keyClick(kinds, Qt::Key_Down);
            QVERIFY(!isCaption(kinds->currentRow()));
        }
        QCOMPARE(seen - 1, kinds->count() - captions);
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Up}) {
            QTest::keyClick(kinds, key);
            QVERIFY2(!isCaption(kinds->currentRow()), qPrintable(QString::number(key)));
        }
        QTest::keyClick(kinds, Qt::Key_Home);
        QCOMPARE(kinds->currentRow(), 1);
        const QRect caption = kinds->visualItemRect(kinds->item(0));
        QVERIFY(kinds->viewport()->rect().contains(caption));
        QTest::mouseClick(kinds->viewport(), Qt::LeftButton, {}, caption.center());
        QCOMPARE(kinds->currentRow(), 1);
    }

    // What was said of an edit goes when the edit does, or with the page; a warning of something else stays.
    void theSameFileIsImportedAgainOnlyWhenAsked()
    {
        test::WindowFixture fixture;
        const QString path = fixture.file(QStringLiteral("calls.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Дата;Итог\n01.02.2026;записан\n02.02.2026;не записан\n");
        file.close();
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        const auto calls = [&] {
            const auto reader = fixture.project().openReader();
            return (*reader)->value<qint64>("SELECT count(*) FROM call").value_or(-1);
        };
        auto* next = [&] {
            window.workbench()->requestImport(QStringLiteral("calls"), {path});
            return fixture.find<QPushButton>("importNext");
        }();
        QTRY_VERIFY(next->isEnabled());
        auto* again = fixture.find<QCheckBox>("importAgain");
        QVERIFY(!again->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QLabel>("importDone")->isVisible());
        QCOMPARE(calls(), 2);

        window.workbench()->requestImport(QStringLiteral("calls"), {path});
        QTRY_VERIFY(again->isVisible());
        QVERIFY(!next->isEnabled());
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(calls(), 4);
    }

    void whatIsSaidOfAnEditGoesWithIt()
    {
        using ui::shell::Notice;
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        ui::shell::Workbench& bench = *window.workbench();
        const auto addClinic = [&](Notice::Kind kind) {
            bench.edit({"Add a clinic"}, [](project::Edit& edit) -> Result<void> {
                frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QStringLiteral("North"));
                return {};
            });
            bench.notify({kind, QStringLiteral("A clinic was added")});
        };
        bench.notify({Notice::Kind::Warn, QStringLiteral("The disk is slow")});
        QCoreApplication::processEvents();
        for (const Notice::Kind kind : {Notice::Kind::Good, Notice::Kind::Info, Notice::Kind::Warn}) {
            addClinic(kind);
            QVERIFY(says(fixture, QStringLiteral("A clinic was added")));
            QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(!says(fixture, QStringLiteral("A clinic was added")));
            QVERIFY(says(fixture, QStringLiteral("The disk is slow")));
        }
        window.showPage(QStringLiteral("overview")); // undo has gone to the clinic
        addClinic(Notice::Kind::Good);
        QCoreApplication::processEvents();
        window.showPage(QStringLiteral("frame"));
        QTRY_VERIFY(!says(fixture, QStringLiteral("A clinic was added")));
        bench.notify({Notice::Kind::Good, QStringLiteral("Look here")}); // said on the way to a page
        window.showPage(QStringLiteral("history"));
        QTest::qWait(10);
        QVERIFY(says(fixture, QStringLiteral("Look here")));
        QVERIFY(says(fixture, QStringLiteral("The disk is slow")));
    }

    // An import or a merge is written by a job, and is what was saved last as any edit is.
    void theStripTellsWhenAJobHasSaved()
    {
        test::WindowFixture fixture;
        fixture.start(fixture.makeClinic());
        auto* saved = fixture.find<QLabel>("savedState");
        QCOMPARE(saved->text(), QStringLiteral("Everything is saved")); // before this window
        {
            auto job = fixture.project().startJob();
            QVERIFY(job.ok());
            const auto done = (*job)->edit({"Many rows"}, [](project::Edit& edit) -> Result<void> {
                frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QStringLiteral("North"));
                return {};
            });
            QVERIFY(done.ok());
        }
        QTRY_VERIFY2(saved->text().startsWith(QStringLiteral("Saved at ")), qPrintable(saved->text()));
    }

    // What the start page promises of the template is there, in the language of the project, as one entry.
    void aNewClinicHasCodes()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        const auto codes = [&] {
            return *fixture.project().read([](storage::Connection& db) { return interviews::codebook(db); });
        };
        QVERIFY(codes().byPath(QStringLiteral("Факторы решения › Цена")).isValid());
        const auto touchpoints = fixture.project().read([](storage::Connection& db) {
            return db.value<qint64>("SELECT count(*) FROM touchpoint t WHERE NOT EXISTS (SELECT 1 FROM code c WHERE "
                                    "c.touchpoint_id = t.id)");
        });
        QCOMPARE(touchpoints->value_or(-1), 0); // each has its code
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(codes().codes().empty());
        QVERIFY(fixture.project()
                    .read([](storage::Connection& db) { return frame::frameNames(db, QStringLiteral("stage")); })
                    ->empty());
    }

    void handsTheKeyOverAndTakesItIn()
    {
        test::WindowFixture fixture;
        const QString path = fixture.makeClinic();
        ui::shell::MainWindow& window = fixture.start(path);
        fixture.trigger("file.saveKey");
        QVERIFY2(says(fixture, QStringLiteral("no key of pseudonyms yet")), qPrintable(sentences(fixture).join(u'\n')));

        const QString file = csv(fixture, QStringLiteral("visits.csv"), "patient;date\nP1;25.03.2026\nP2;26.03.2026\n");
        window.workbench()->requestImport(QStringLiteral("visits"), {file});
        auto* next = fixture.find<QPushButton>("importNext");
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QLabel>("importDone")->isVisible());

        const QString keyFile = fixture.file(QStringLiteral("handed.tropa-key"));
        fixture.trigger("file.saveKey");
        chooseInDialog(window, keyFile);
        QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("passphraseDialog")));
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("passphraseDialog"));
        auto* first = dialog->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        auto* second = dialog->findChild<QLineEdit*>(QStringLiteral("passphraseAgain"));
        auto* save = dialog->findChild<QPushButton*>();
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                save = button;
        }
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(first, QStringLiteral("long words"));
        QTest::keyClicks(second, QStringLiteral("long word"));
        QVERIFY2(!save->isEnabled(), "two different passphrases");
        QTest::keyClicks(second, QStringLiteral("s"));
        QVERIFY(save->isEnabled());
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(keyFile), 20000);
        QTRY_VERIFY(says(fixture, QStringLiteral("The key is in handed.tropa-key")));

        // A colleague's computer: no key there until the file is taken in.
        QDir(fixture.file(QStringLiteral("config/tropa"))).removeRecursively();
        const auto state = [&] { return project::keyState(fixture.project().connection()).kind; };
        QCOMPARE(state(), project::KeyState::Kind::Missing);
        const auto takeIn = [&](const QString& passphrase) {
            fixture.trigger("file.takeKey");
            chooseInDialog(window, keyFile);
            QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("passphraseDialog")));
            auto* field = window.findChild<QDialog*>(QStringLiteral("passphraseDialog"))
                              ->findChild<QLineEdit*>(QStringLiteral("passphrase"));
            QTest::keyClicks(field, passphrase);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("passphraseDialog")));
        };
        takeIn(QStringLiteral("wrong words"));
        QTRY_VERIFY_WITH_TIMEOUT(says(fixture, QStringLiteral("the passphrase is wrong")), 20000);
        QCOMPARE(state(), project::KeyState::Kind::Missing);
        takeIn(QStringLiteral("long words"));
        QTRY_VERIFY_WITH_TIMEOUT(state() == project::KeyState::Kind::Here, 20000);
    }
};

QTEST_MAIN(ProjectWindowTest)
#include "tst_project_window.moc"
