#include "room_fixture.h"

#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/interviews/agreement_view.h"
#include "ui/interviews/code_groups.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/cooccurrence_view.h"
#include "ui/interviews/guide_view.h"
#include "ui/interviews/lay_dialog.h"
#include "ui/interviews/memo_view.h"
#include "ui/interviews/recruiting_view.h"
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

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

// Two transcripts, two coders, three codes; the page is open.
struct Desk
{
    RoomFixture fixture;
    core::DocumentId first, second;
    core::CodeId wait, silence, price;

    Desk()
    {
        fixture.project.edit([&](project::Edit& edit) {
            core::Respondent who;
            who.name = QStringLiteral("R1");
            who.interviewedOn = QDate(2026, 9, 12);
            const auto one = core::addRespondent(edit, who);
            who.name = QStringLiteral("R2");
            who.interviewedOn = QDate(2026, 6, 1);
            const auto two = core::addRespondent(edit, who);
            first = core::addDocument(edit, QStringLiteral("R1"), one,
                                      core::recognisedTranscript(ru("И: Что было?\nР: Ждала сорок минут, и никто не "
                                                                    "вышел. Цена высокая. Врач хороший.\nИ: Ещё?\n")));
            second = core::addDocument(edit, QStringLiteral("R2"), two,
                                       core::recognisedTranscript(ru("И: А вы?\nР: Сорок минут в очереди.\n")));
            core::Code code;
            code.palette = 0;
            code.name = ru("Ожидание");
            wait = core::addCode(edit, code);
            code.name = ru("Молчание");
            silence = core::addCode(edit, code);
            code.name = ru("Цена");
            price = core::addCode(edit, code);
        });
        fixture.openDesk();
        session().open(first);
    }
    InterviewsDesk& page() { return *fixture.desk; }
    InterviewsRoom& room() { return *fixture.desk->room(); }
    CodingSession& session() { return room().session(); }
    QString text(core::DocumentId id) { return core::documentText(fixture.project.db(), id); }
    TextSpan span(const char* words)
    {
        const auto at = text(first).indexOf(ru(words));
        return {at, at + ru(words).size()};
    }
    core::SegmentId code(const char* words, core::CodeId id, const char* coder = nullptr)
    {
        core::SegmentId made;
        fixture.project.edit([&](project::Edit& edit) {
            core::CodingDetails details;
            if (coder)
                details.coder = core::findOrAddCoder(edit, ru(coder));
            made = core::applyCode(edit, first, span(words), id, details);
        });
        return made;
    }
    template <class View>
    View* view(const char* id)
    {
        return qobject_cast<View*>(page().showView(QLatin1String(id)));
    }
    QStringList words(core::CodeId id)
    {
        core::QuoteFilter filter;
        filter.codes = {id};
        QStringList all;
        for (const core::Quote& quote : core::quotes(fixture.project.db(), filter))
            all << quote.text;
        return all;
    }
};

} // namespace

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

    void coOccurrenceOfOneSpeaker()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait);
        desk.code("сорок минут, и никто", desk.silence);
        desk.code("Что было", desk.wait);
        desk.code("было", desk.price);
        auto* view = desk.view<CoOccurrenceView>("cooccurrence");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        auto* speaker = view->findChild<QComboBox*>(QStringLiteral("cooccurrenceSpeaker"));
        QVERIFY(speaker && speaker->count() == 3); // all, the respondent, the interviewer
        speaker->setFocus();
        QTest::keyClick(speaker, Qt::Key_End);
        QTRY_COMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("1"));
        QTRY_COMPARE(view->model()->codeAt(1), desk.price);
    }

    void coOccurrenceOpensItsQuotes()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait);
        desk.code("сорок минут, и никто", desk.silence);
        auto* view = desk.view<CoOccurrenceView>("cooccurrence");
        QVERIFY(view);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(view->model()->rowCount(), 2); // the price overlaps nothing
        QCOMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("1"));
        QSignalSpy rows(desk.fixture.workbench.get(), &ui::shell::Workbench::rowsRequested);
        view->table()->setFocus();
        view->table()->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view->table(), Qt::Key_Return);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().at(1).value<std::vector<EntityRef>>().size(), std::size_t(2));

        const QString path = desk.fixture.project.folder() + QStringLiteral("/matrix.csv");
        QVERIFY(view->writeCsv(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), ru("Ожидание;0;1"));

        // A new coding counts at once; the filter narrows.
        desk.code("Цена", desk.wait);
        desk.code("Цена высокая", desk.price);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        metrics::Scope scope;
        scope.to = QDate(2026, 7, 1);
        desk.fixture.workbench->filter().setScope(scope);
        QTRY_COMPARE(view->model()->rowCount(), 0);
    }

    // From the numbers to the stretch, from there to a decision and a consensus coding, and back by undo.
    void disagreementsAreSettled()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait, "Анна");
        desk.code("сорок минут", desk.wait, "Борис");
        desk.code("Цена", desk.price, "Борис");
        auto* view = desk.view<AgreementView>("agreement");
        QVERIFY(view);
        QTRY_COMPARE(view->codes()->model()->rowCount(), 3); // two codes and all of them
        const QAbstractItemModelTester a(view->codes()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester b(view->disagreements()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->disagreements()->model()->rowCount(), 2);
        view->codes()->setFocus();
        QTest::keyClick(view->codes(), Qt::Key_Down); // of one code
        QCOMPARE(view->disagreements()->model()->rowCount(), 1);
        QCOMPARE(view->disagreements()->model()->index(0, 2).data().toString(), ru("Ждала"));
        QTest::mouseClick(view->stands(), Qt::LeftButton);
        QCOMPARE(core::decisions(desk.fixture.project.db()).size(), std::size_t(1));
        QTest::mouseClick(view->writeConsensus(), Qt::LeftButton);
        const auto consensus = [&] {
            core::QuoteFilter filter;
            filter.coder = core::coderByName(desk.fixture.project.db(), QStringLiteral("Consensus"));
            QStringList all;
            if (filter.coder.isValid()) {
                for (const core::Quote& quote : core::quotes(desk.fixture.project.db(), filter))
                    all << quote.text;
            }
            return all;
        };
        QTRY_COMPARE(consensus(), QStringList{ru("Ждала сорок минут")});
        QTRY_VERIFY(desk.fixture.jobs->isIdle() && !desk.fixture.project->isPaused());
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(consensus().isEmpty());
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(core::decisions(desk.fixture.project.db()).empty());
    }

    void theUnitChangesWhatIsCounted()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait, "Анна");
        desk.code("сорок минут", desk.wait, "Борис");
        auto* view = desk.view<AgreementView>("agreement");
        QTRY_COMPARE(view->disagreements()->model()->rowCount(), 1);
        view->unit()->setFocus();
        QTest::keyClick(view->unit(), Qt::Key_Down);
        QTRY_COMPARE(view->disagreements()->model()->rowCount(), 0); // on turns they agree
        QVERIFY(!view->stands()->isEnabled());
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
        QTest::mouseClick(dialog->replaceAll(), Qt::LeftButton);
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

    // Memos of all kinds stand in one list; typing is one edit, deleting can be undone.
    void memosAreWrittenAndFound()
    {
        Desk desk;
        const core::SegmentId id = desk.code("Цена высокая", desk.price);
        desk.fixture.project.edit(
            [&](project::Edit& edit) { core::setSegmentMemo(edit, std::array{id}, ru("Спросить про рассрочку")); });
        auto* view = desk.view<MemoView>("memos");
        const QAbstractItemModelTester tester(view->table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->table()->model()->rowCount(), 1);
        view->add()->menu()->popup(QPoint(10, 10));
        view->add()->menu()->actions().front()->trigger(); // on the project
        view->add()->menu()->close();
        QCOMPARE(view->table()->model()->rowCount(), 2);
        for (const char* part : {"Цена всплывает", " в каждом третьем"}) {
            QInputMethodEvent typed;
            typed.setCommitString(ru(part));
            QCoreApplication::sendEvent(view->text(), &typed);
        }
        QCOMPARE(view->text()->toPlainText(), ru("Цена всплывает в каждом третьем"));
        const auto stored = core::memos(desk.fixture.project.db());
        QCOMPARE(stored.front().text, ru("Цена всплывает в каждом третьем"));
        view->search()->setText(ru("рассрочк"));
        QCOMPARE(view->table()->model()->rowCount(), 1);
        QCOMPARE(view->table()->model()->index(0, MemoModel::About).data().toString(), ru("Цена высокая"));
        view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
        QTest::mouseClick(view->remove(), Qt::LeftButton);
        QVERIFY(core::segment(desk.fixture.project.db(), id)->memo.isEmpty());
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(core::segment(desk.fixture.project.db(), id)->memo, ru("Спросить про рассрочку"));
        QVERIFY(desk.fixture.project->undo().ok()); // all that was typed
        QCOMPARE(core::memos(desk.fixture.project.db()).size(), std::size_t(2));
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(core::memos(desk.fixture.project.db()).size(), std::size_t(1));
    }

    // Quotas are typed into their cells; what is missing follows the respondents.
    void recruitingSaysWhatIsMissing()
    {
        Desk desk;
        auto* view = desk.view<RecruitingView>("recruiting");
        const QAbstractItemModelTester a(view->quotas()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester b(view->recruits()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->recruits()->model()->rowCount(), 2);
        view->quotas()->setFocus();
        view->quotas()->setCurrentIndex(view->quotas()->model()->index(1, 0)); // lost, in any clinic
        QTest::keyClick(view->quotas(), Qt::Key_F2);
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClicks(editor, QStringLiteral("3"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(core::recruitingPlan(desk.fixture.project.db()).missing(), 3);
        const QModelIndex group = view->recruits()->model()->index(0, RecruitModel::Group);
        QVERIFY(view->recruits()->model()->setData(group, static_cast<int>(core::RespondentGroup::OwnLost)));
        QCOMPARE(core::recruitingPlan(desk.fixture.project.db()).missing(), 2); // there is a transcript
        view->add()->trigger();
        QCOMPARE(view->recruits()->model()->rowCount(), 3);
        const QModelIndex status = view->recruits()->model()->index(2, RecruitModel::Status);
        QVERIFY(view->recruits()->model()->setData(status.siblingAtColumn(RecruitModel::Group),
                                                   static_cast<int>(core::RespondentGroup::OwnLost)));
        QVERIFY(view->recruits()->model()->setData(status, static_cast<int>(core::RecruitStatus::Agreed)));
        const core::RecruitingPlan plan = core::recruitingPlan(desk.fixture.project.db());
        QCOMPARE(plan.arranged, 1);
        QCOMPARE(plan.missing(), 2);
        QVERIFY(view->facts().contains(QStringLiteral("still missing: 2")));
        QVERIFY(!(view->recruits()->model()->index(0, RecruitModel::Status).flags() & Qt::ItemIsEditable));
        for (int i = 0; i < 5; ++i)
            QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(core::recruitingPlan(desk.fixture.project.db()).wanted, 0);
        QCOMPARE(view->recruits()->model()->rowCount(), 2);
    }

    // From codes to the map in one step, and back; laying twice changes nothing.
    void interviewsAreLaidOnAMap()
    {
        Desk desk;
        desk.code("Цена высокая", desk.price);
        desk.code("Врач хороший", desk.silence);
        maps::MapId map;
        desk.fixture.project.edit([&](project::Edit& edit) {
            edit.db().run("INSERT INTO touchpoint (id, guid, name) VALUES (7, ?, 'Касса')", Guid::random());
            core::Code price = *core::codebook(edit.db()).find(desk.price);
            price.kind = core::CodeKind::Pain;
            price.touchpoint = frame::TouchpointId(7);
            core::updateCode(edit, price);
            const maps::JourneyId journey = maps::addJourney(edit, ru("Путь"));
            maps::MapInfo info;
            info.journey = journey;
            info.title = ru("Первый визит");
            map = maps::addMap(edit, info);
            const maps::StageId stage = maps::addStage(edit, journey, {});
            maps::addStep(edit, stage, ru("Платит"), -1, frame::TouchpointId(7));
        });
        QSignalSpy asked(desk.fixture.workbench.get(), &ui::shell::Workbench::navigationRequested);
        const auto lay = [&] {
            desk.fixture.actions->find(QStringLiteral("interviews.layOnMap"))->trigger();
            auto* dialog = desk.page().findChild<LayDialog*>();
            QVERIFY(dialog);
            QCOMPARE(dialog->target()->count(), 2); // the map, and a new one
            QVERIFY(dialog->lay()->isEnabled());
            QTest::mouseClick(dialog->lay(), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        };
        lay();
        QCOMPARE(asked.back().front().value<EntityRef>(), (EntityRef{QStringLiteral("map"), map.value()}));
        maps::Board board = maps::loadBoard(desk.fixture.project.db(), map);
        QCOMPARE(board.cards.size(), std::size_t(2)); // the pain, and its words as a quote
        const auto pain = std::ranges::find(board.cards, ru("Цена"), &maps::Card::text);
        QVERIFY(pain != board.cards.end());
        QCOMPARE(board.laneOf(*pain).kind, maps::LaneKind::Pains);
        QCOMPARE(pain->evidence.size(), std::size_t(1));
        const auto curve = std::ranges::find(board.lanes, maps::LaneKind::Curve, &maps::Lane::kind);
        QVERIFY(curve != board.lanes.end());
        QCOMPARE(curve->sources.front().metric, QStringLiteral("interviews.valence"));
        lay();
        board = maps::loadBoard(desk.fixture.project.db(), map);
        QCOMPARE(board.cards.size(), std::size_t(2));
        while (desk.fixture.project->nextUndo().isValid() &&
               !maps::loadBoard(desk.fixture.project.db(), map).cards.empty())
            QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(maps::loadBoard(desk.fixture.project.db(), map).lanes.empty()); // lanes too: one step
    }

    // A guide is written, made into codes, and shows what was not spoken of.
    void aGuideIsLaidAgainstTheInterviews()
    {
        Desk desk;
        auto* view = desk.view<GuideView>("guide");
        view->addGuideAction()->trigger();
        view->addQuestionAction()->trigger();
        QVERIFY(view->words()->hasFocus());
        QInputMethodEvent typed;
        typed.setCommitString(ru("Как вы ждали приёма?"));
        QCoreApplication::sendEvent(view->words(), &typed);
        typed.setCommitString(ru("Сколько?"));
        QCoreApplication::sendEvent(view->probes(), &typed);
        view->addQuestionAction()->trigger();
        typed.setCommitString(ru("А цена?"));
        QCoreApplication::sendEvent(view->words(), &typed);
        core::Guide guide = core::guides(desk.fixture.project.db()).front();
        QCOMPARE(guide.questions().size(), std::size_t(2));
        QCOMPARE(guide.questions()[0]->text, ru("Как вы ждали приёма?"));
        QCOMPARE(guide.questions()[0]->probes, QStringList{ru("Сколько?")});
        view->codesAction()->trigger();
        guide = core::guides(desk.fixture.project.db()).front();
        const core::CodeId made = guide.questions()[0]->code;
        QCOMPARE(core::codebook(desk.fixture.project.db()).find(made)->name, ru("Как вы ждали приёма"));
        desk.code("Ждала сорок минут", made);
        const QAbstractItemModelTester tester(view->coverage()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->coverage()->model()->rowCount(), 2);
        QCOMPARE(view->coverage()->model()->index(0, CoverageModel::Interviews).data().toString(),
                 QStringLiteral("1 of 2"));
        QCOMPARE(view->coverage()->model()->index(1, CoverageModel::Interviews).data().toString(),
                 QStringLiteral("0 of 2"));
        const QString path = desk.fixture.project.folder() + QStringLiteral("/guide.pdf");
        QVERIFY(view->writePdf(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        // A code that goes leaves its question; undo brings both back.
        desk.fixture.project.edit(
            [&](project::Edit& edit) { QVERIFY(core::deleteCode(edit, made, core::SegmentsOfDeleted::Delete).ok()); });
        QVERIFY(!core::guides(desk.fixture.project.db()).front().questions()[0]->code.isValid());
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(core::guides(desk.fixture.project.db()).front().questions()[0]->code, made);
        while (!core::guides(desk.fixture.project.db()).empty() && desk.fixture.project->nextUndo().isValid())
            QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(core::guides(desk.fixture.project.db()).empty());
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

    void viewsSpeakBothLanguages()
    {
        Desk desk;
        for (const InterviewView& view : interviewViews()) {
            QWidget* widget = desk.page().showView(view.id);
            QVERIFY2(widget, qPrintable(view.id));
            QVERIFY(!view.title().isEmpty());
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(widget, &change);
            for (QWidget* child : widget->findChildren<QWidget*>()) {
                if (child->isVisible() && child->focusPolicy() != Qt::NoFocus &&
                    (qobject_cast<QAbstractItemView*>(child) || qobject_cast<QComboBox*>(child)))
                    QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(InterviewsDeskTest)
#include "tst_interviews_desk.moc"
