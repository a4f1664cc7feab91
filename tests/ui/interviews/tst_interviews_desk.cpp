#include "desk_fixture.h"

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/interviews/code_groups.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/replace_dialog.h"
#include "ui/interviews/review_view.h"
#include "ui/interviews/segment_inspector.h"
#include "ui/interviews/transcript_view.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tropa;
using namespace tropa::test;
using namespace tropa::ui::interviews;
namespace core = tropa::interviews;

class InterviewsDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two codes selected, put into a group by the menu: the tree narrows to it, and one undo takes the group back.
    void aGroupOfCodesNarrowsTheTree()
    {
        Desk desk;
        CodePane* pane = desk.room().codes();
        QTreeView* tree = pane->tree();
        auto* menu = pane->findChild<QMenu*>(QStringLiteral("codeGroups"));
        QVERIFY(menu);
        const auto click = [&](const QString& words) {
            menu->popup(pane->mapToGlobal(QPoint(0, 30)));
            QVERIFY(QTest::qWaitForWindowExposed(menu));
            for (QAction* one : menu->actions()) {
                if (one->text().contains(words)) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(one).center());
                    return;
                }
            }
            QFAIL(qPrintable(words));
        };
        const auto rows = [&] {
            QStringList shown;
            for (int i = 0; i < tree->model()->rowCount(); ++i)
                shown << tree->model()->index(i, 0).data().toString();
            return shown.join(u',');
        };
        tree->setFocus();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->model()->index(0, 0)).center());
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(pane->chosen().size(), std::size_t(2));
        click(CodeGroups::tr("New group of the selected codes…"));
        auto* dialog = pane->findChild<QInputDialog*>(QStringLiteral("codeGroupName"));
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Chapter 2"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        storage::Connection& db = desk.fixture.project.db();
        QTRY_COMPARE(core::codeSets(db).size(), std::size_t(1));
        QCOMPARE(core::codeSets(db)[0].codes, (std::vector<core::CodeId>{desk.wait, desk.silence}));
        QCOMPARE(rows(), ru("Ожидание,Молчание"));
        QVERIFY(pane->groups()->current().isValid());
        // Out of it again, and then the whole codebook.
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->model()->index(1, 0)).center());
        click(CodeGroups::tr("Take the selected codes out of “%1”").arg(QStringLiteral("Chapter 2")));
        QTRY_COMPARE(rows(), ru("Ожидание"));
        click(CodeGroups::tr("All codes"));
        QTRY_COMPARE(rows(), ru("Ожидание,Молчание,Цена"));
        QVERIFY(desk.fixture.project->undo().ok() && desk.fixture.project->undo().ok());
        QVERIFY(core::codeSets(db).empty());
    }

    void theRoomObeysTheFilter()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait);
        QCOMPARE(desk.room().documents()->model()->rowCount(), 2);
        metrics::Scope scope;
        scope.to = QDate(2026, 7, 1);
        desk.fixture.workbench->filter().setScope(scope);
        QCOMPARE(desk.room().documents()->model()->rowCount(), 1);
        QCOMPARE(desk.session().count(desk.wait), 0);
        desk.code("Цена", desk.wait); // outside: not counted
        QCOMPARE(desk.session().count(desk.wait), 0);
        desk.fixture.workbench->filter().setScope({});
        QCOMPARE(desk.room().documents()->model()->rowCount(), 2);
        QCOMPARE(desk.session().count(desk.wait), 2);
    }

    void myCodesOnly()
    {
        Desk desk;
        desk.code("Ждала", desk.wait);
        desk.code("сорок минут", desk.wait, "Борис");
        QCOMPARE(desk.session().segments().size(), std::size_t(2));
        QTest::mouseClick(desk.room().codes()->onlyMine(), Qt::LeftButton);
        QCOMPARE(desk.session().segments().size(), std::size_t(1));
        QCOMPARE(desk.session().count(desk.wait), 1);
        desk.code("Цена", desk.wait, "Борис");
        QCOMPARE(desk.session().count(desk.wait), 1);
        QTest::mouseClick(desk.room().codes()->onlyMine(), Qt::LeftButton);
        QCOMPARE(desk.session().count(desk.wait), 3);
    }

    void severalCodesAtOnce()
    {
        Desk desk;
        desk.session().setStretch(desk.span("Цена высокая"));
        QTreeView* tree = desk.room().codes()->tree();
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Цена высокая")});
        QCOMPARE(desk.words(desk.silence), QStringList{ru("Цена высокая")});
        QVERIFY(desk.fixture.project->undo().ok()); // one step
        QVERIFY(desk.words(desk.wait).isEmpty());
        QVERIFY(desk.words(desk.silence).isEmpty());
    }

    void segmentsAreSplitAndJoined()
    {
        Desk desk;
        const core::SegmentId id = desk.code("Ждала сорок минут, и никто не вышел", desk.wait);
        desk.session().selectSegment(id);
        auto* view = desk.room().transcript();
        view->setFocus();
        desk.session().splitCurrent(desk.span("и никто").begin);
        QCOMPARE(desk.words(desk.wait), (QStringList{ru("Ждала сорок минут, "), ru("и никто не вышел")}));
        desk.fixture.actions->find(QStringLiteral("interviews.joinSegments"))->trigger();
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Ждала сорок минут, и никто не вышел")});
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Ждала сорок минут, и никто не вышел")});
    }

    void turnsAreSplitAndJoined()
    {
        Desk desk;
        const auto turns = [&] { return desk.session().document()->turns.size(); };
        QCOMPARE(turns(), std::size_t(3));
        auto* view = desk.room().transcript();
        const qint64 at = desk.span("Цена").begin;
        view->setSelection(at, at);
        desk.fixture.actions->find(QStringLiteral("interviews.splitTurn"))->trigger();
        QCOMPARE(turns(), std::size_t(4));
        desk.session().addTurnSpeaker(desk.session().document()->turns[2].id, ru("Муж"), core::SpeakerRole::Other);
        QCOMPARE(desk.session().document()->speaker(desk.session().document()->turns[2].speaker)->name, ru("Муж"));
        view->setSelection(2, 2);
        QVERIFY(desk.fixture.project->undo().ok());
        view->setSelection(at - 3, at - 3);
        desk.fixture.actions->find(QStringLiteral("interviews.joinTurns"))->trigger();
        QCOMPARE(turns(), std::size_t(3));
    }

    // Words are replaced in all transcripts; the codings go along, the touched one is listed until it was looked at.
    void replacingListsWhatItTouched()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait);
        desk.code("Врач хороший", desk.silence);
        desk.fixture.actions->find(QStringLiteral("interviews.replace"))->trigger();
        auto* dialog = desk.page().findChild<ReplaceDialog*>();
        QVERIFY(dialog);
        QInputMethodEvent typed;
        typed.setCommitString(ru("сорок минут"));
        QCoreApplication::sendEvent(dialog->find(), &typed);
        typed.setCommitString(ru("40 мин"));
        QCoreApplication::sendEvent(dialog->replacement(), &typed);
        QTRY_COMPARE(dialog->found(), 1);
        dialog->where()->setFocus();
        QTest::keyClick(dialog->where(), Qt::Key_Down);
        dialog->matchCase()->setChecked(false);
        QTRY_COMPARE(dialog->found(), 2);
        const QAbstractItemModelTester places(dialog->places()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::mouseClick(dialog->replaceTicked(), Qt::LeftButton);
        QVERIFY(desk.text(desk.first).contains(ru("Ждала 40 мин, и")));
        QVERIFY(desk.text(desk.second).contains(ru("40 мин в очереди")));
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Ждала 40 мин")});
        QCOMPARE(desk.words(desk.silence), QStringList{ru("Врач хороший")});

        auto* view = desk.view<ReviewView>("review");
        const QAbstractItemModelTester tester(view->table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->table()->model()->rowCount(), 1);
        QCOMPARE(view->table()->model()->index(0, ReviewModel::Before).data().toString(), ru("Ждала сорок минут"));
        QCOMPARE(view->table()->model()->index(0, ReviewModel::Now).data().toString(), ru("Ждала 40 мин"));
        QTest::mouseClick(view->allDone(), Qt::LeftButton);
        QCOMPARE(view->table()->model()->rowCount(), 0);
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(view->table()->model()->rowCount(), 1);
        QVERIFY(desk.fixture.project->undo().ok()); // all replacements are one step
        QVERIFY(desk.text(desk.second).contains(ru("Сорок минут в очереди")));
        QCOMPARE(view->table()->model()->rowCount(), 0);
    }

    void aWeightIsTypedAndTakenBack()
    {
        Desk desk;
        const core::SegmentId id = desk.code("Цена высокая", desk.price);
        desk.session().selectSegment(id);
        QDoubleSpinBox* weight = desk.room().inspector()->weight();
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, QStringLiteral("80"));
        QTest::keyClick(weight, Qt::Key_Return);
        QCOMPARE(core::segment(desk.fixture.project.db(), id)->weight, std::optional(80.0));
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(!core::segment(desk.fixture.project.db(), id)->weight);
        QCOMPARE(weight->value(), -1.0);
    }

    // The way from a quote to the map: the cards that rest on it are links.
    void cardsThatRestOnASegmentAreListed()
    {
        Desk desk;
        const core::SegmentId id = desk.code("Цена высокая", desk.price);
        maps::CardId card;
        desk.fixture.project.edit([&](project::Edit& edit) {
            const maps::JourneyId journey = maps::addJourney(edit, ru("Путь"));
            maps::MapInfo info;
            info.journey = journey;
            info.title = ru("Первый визит");
            const maps::MapId map = maps::addMap(edit, info);
            maps::Lane lane;
            lane.kind = maps::LaneKind::Pains;
            lane.title = ru("Боли");
            const maps::LaneId pains = maps::addLane(edit, map, lane);
            const maps::StageId stage = maps::addStage(edit, journey, {});
            const maps::StepId step = maps::addStep(edit, stage, {});
            card = maps::addCard(edit, pains, step, ru("Цена пугает"));
            maps::addEvidence(edit, card, {QStringLiteral("segment"), id.value()});
        });
        desk.session().selectSegment(id);
        QTRY_COMPARE(desk.room().inspector()->cards()->count(), 1);
        auto* link = desk.room().inspector()->findChild<ui::widgets::LinkButton*>();
        QVERIFY(link->text().contains(ru("Первый визит › Цена пугает")));
        QSignalSpy asked(desk.fixture.workbench.get(), &ui::shell::Workbench::navigationRequested);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.front().front().value<EntityRef>(), (EntityRef{QStringLiteral("map_card"), card.value()}));
    }

    void aTranscriptGoesOnPaper()
    {
        Desk desk;
        desk.code("Цена высокая", desk.price);
        const QString path = desk.fixture.project.folder() + QStringLiteral("/R1.pdf");
        QVERIFY(desk.room().writePaper(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/Font")); // words, not a picture of them
        QVERIFY(!desk.room().writePaper(desk.fixture.project.folder() + QStringLiteral("/no/such/folder.pdf")).ok());
    }
};

QTEST_MAIN(InterviewsDeskTest)
#include "tst_interviews_desk.moc"
