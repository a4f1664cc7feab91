#include "desk_fixture.h"

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/interviews/agreement_view.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/code_row.h"
#include "ui/interviews/cooccurrence_view.h"
#include "ui/interviews/guide_view.h"
#include "ui/interviews/lay_dialog.h"
#include "ui/interviews/memo_view.h"
#include "ui/interviews/quote_model.h"
#include "ui/interviews/quote_pane.h"
#include "ui/interviews/recruiting_view.h"
#include "ui/interviews/transcript_view.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/path_combo.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace tropa;
using namespace tropa::test;
using namespace tropa::ui::interviews;
namespace core = tropa::interviews;

class InterviewsViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A click opens the transcript of a quote; what is chosen stays, so that the next click with Ctrl adds to it.
    void aQuoteOfAnotherTranscriptStaysChosen()
    {
        Desk desk;
        const core::SegmentId here = desk.code("Ждала сорок минут", desk.wait);
        core::SegmentId there;
        desk.fixture.project.edit([&](project::Edit& edit) {
            core::Code below;
            below.name = ru("Очередь");
            below.parent = desk.wait;
            const qint64 at = desk.text(desk.second).indexOf(ru("Сорок минут"));
            there = core::applyCode(edit, desk.second, {at, at + 11}, core::addCode(edit, below), {});
        });
        desk.session().setCode(desk.wait);
        desk.room().tabs()->setCurrentIndex(1);
        QuotePane* pane = desk.room().quotes();
        QTRY_COMPARE(pane->model()->rowCount(), 2);
        QSignalSpy reset(pane->model(), &QAbstractItemModel::modelReset);
        QSignalSpy loaded(pane->model(), &QuoteModel::loaded);
        const auto click = [&](int row, Qt::KeyboardModifiers with = {}) {
            QTest::mouseClick(pane->list()->viewport(), Qt::LeftButton, with,
                              pane->list()->visualRect(pane->model()->index(row)).center());
        };
        click(1);
        QCOMPARE(desk.session().document()->info.id, desk.second);
        QCOMPARE(desk.session().selectedSegment(), there);
        QCOMPARE(desk.session().code(), desk.wait); // still the list of the code above
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(reset.isEmpty());
        QCOMPARE(pane->chosen(), std::vector<core::SegmentId>{there});
        QCOMPARE(pane->list()->currentIndex().row(), 1);
        click(0, Qt::ControlModifier);
        QCOMPARE(pane->chosen(), (std::vector<core::SegmentId>{here, there}));
        // Another quote between them: the list is another one, and the same two are chosen in it.
        desk.code("Цена", desk.wait);
        QTRY_COMPARE(pane->model()->rowCount(), 3);
        QCOMPARE(pane->chosen(), (std::vector<core::SegmentId>{here, there}));
        QVERIFY(pane->findChild<QPushButton*>()->text().contains(u'2'));
    }

    // The same words of two coders, or with two codes, are told apart; where all are of one, nothing is said.
    void quotesOfTheSameWordsAreToldApart()
    {
        Desk desk;
        desk.code("сорок минут", desk.wait, "Анна");
        QuoteModel model(desk.session());
        desk.session().setCode(desk.wait);
        model.setActive(true);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(QuoteModel::CoderRole).toString().isEmpty());
        QVERIFY(model.index(0).data(QuoteModel::CodeNameRole).toString().isEmpty());
        desk.code("сорок минут", desk.wait, "Борис");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(QuoteModel::CoderRole).toString(), ru("Анна"));
        QCOMPARE(model.index(1).data(QuoteModel::CoderRole).toString(), ru("Борис"));
        desk.fixture.project.edit([&](project::Edit& edit) {
            core::Code below;
            below.name = ru("Очередь на регистратуре в часы наплыва");
            below.parent = desk.wait;
            core::applyCode(edit, desk.first, desk.span("сорок минут"), core::addCode(edit, below), {});
        });
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex last = model.index(2);
        QCOMPARE(last.data(QuoteModel::CodeNameRole).toString(), ru("Очередь на регистратуре в часы наплыва"));
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(ru("Очередь на регистратуре")));
        // What is carried to a map is the citation and the words, as before.
        QVERIFY(!last.data(QuoteModel::CitedRole).toString().contains(ru("Очередь")));
        // The coder stays where the code is cut.
        const QFontMetrics metrics(desk.page().font());
        const QModelIndex first = model.index(0);
        const QString head = QuoteDelegate::headOf(first, metrics, 10'000);
        QVERIFY(head.endsWith(ru(" · Ожидание · Анна")));
        const QString cut = QuoteDelegate::headOf(first, metrics, metrics.horizontalAdvance(head) - 12);
        QVERIFY(cut.endsWith(ru(" · Анна")) && cut.contains(u'…') && !cut.contains(ru("Ожидание")));
    }

    // Where room is short the own name of a code stays, in its row and in a choice of codes.
    void theEndOfAPathIsKept()
    {
        RoomFixture fixture;
        CodeRow row(fixture.look, nullptr);
        row.setCode({}, ru("Поиск и выбор › Совет знакомых"), ru("А. Орлова"));
        const QString wanted = ru("… › Совет знакомых · А. Орлова");
        row.resize(row.fontMetrics().horizontalAdvance(wanted) + row.cross()->sizeHint().width() + 48, 28);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QCOMPARE(row.shownText(), wanted);
        QCOMPARE(row.toolTip(), ru("Поиск и выбор › Совет знакомых · А. Орлова"));

        ui::widgets::PathCombo combo;
        combo.addItem(ru("Поиск и выбор › Почему вы решили обратиться именно к нам"));
        combo.addItem(ru("Поиск и выбор › Совет знакомых"));
        combo.setCurrentIndex(1);
        combo.resize(combo.fontMetrics().horizontalAdvance(ru("… › Совет знакомых")) + 50, 26);
        combo.show();
        QVERIFY(QTest::qWaitForWindowActive(&combo));
        QCOMPARE(combo.shownText(), ru("… › Совет знакомых"));
        QTest::mouseClick(&combo, Qt::LeftButton);
        QTRY_VERIFY(combo.view()->isVisible());
        QVERIFY(combo.view()->width() > combo.width());
        for (int i = 0; i < 2; ++i)
            QVERIFY(combo.view()->visualRect(combo.model()->index(i, 0)).height() >= 24);
        QTest::keyClick(combo.view(), Qt::Key_Escape);
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

    // Apart on the same words, together a few turns away; the coefficient beside the counts.
    void coOccurrenceByAnotherRule()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait);
        desk.code("Цена", desk.price);
        auto* view = desk.view<CoOccurrenceView>("cooccurrence");
        auto* how = view->findChild<QComboBox*>(QStringLiteral("cooccurrenceHow"));
        auto* within = view->findChild<QSpinBox*>(QStringLiteral("cooccurrenceWithin"));
        QVERIFY(how && within && !within->isVisible());
        how->setFocus();
        QTest::keyClick(how, Qt::Key_End); // near each other
        QTRY_VERIFY(within->isVisible());
        within->setValue(10'000);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->model()->setMeasure(CodeMatrixModel::Measure::Jaccard);
        QCOMPARE(*view->model()->value(0, 1), 1.0);
        QVERIFY(!view->model()->value(0, 0));
        QSignalSpy rows(desk.fixture.workbench.get(), &ui::shell::Workbench::rowsRequested);
        view->openCell(view->model()->index(0, 1));
        QCOMPARE(rows.front().at(1).value<std::vector<EntityRef>>().size(), std::size_t(2));
        QTest::keyClick(how, Qt::Key_Home);
        QTRY_COMPARE(view->model()->rowCount(), 0);
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

    // Where two coders have rated a passage, alpha of the ratings stands below the codes; it follows each edit.
    void ratingsAreComparedToo()
    {
        Desk desk;
        desk.code("Ждала сорок минут", desk.wait, "Анна");
        desk.code("сорок минут", desk.wait, "Борис");
        auto* view = desk.view<AgreementView>("agreement");
        QVERIFY(view);
        QTRY_COMPARE(view->codes()->model()->rowCount(), 2);
        auto* ratings = view->findChild<QLabel*>(QStringLiteral("agreementRatings"));
        QVERIFY(ratings && !ratings->isVisible());
        desk.fixture.project.edit([&](project::Edit& edit) {
            qint64 valence = -2;
            for (const core::Quote& quote : core::quotes(edit.db())) {
                core::setValence(edit, std::span(&quote.segment.id, 1), valence);
                valence = 1;
            }
        });
        QTRY_VERIFY(ratings->isVisible());
        QVERIFY2(ratings->text().contains(QStringLiteral("alpha 0")) && !ratings->text().contains(u'\n'),
                 qPrintable(ratings->text()));
        QVERIFY(desk.fixture.project->undo().ok());
        QTRY_VERIFY(!ratings->isVisible());
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
        // The names stand in full, and the words have all that is over.
        const QHeaderView* head = view->disagreements()->horizontalHeader();
        QCOMPARE(head->sectionResizeMode(DisagreementModel::Words), QHeaderView::Stretch);
        QCOMPARE(head->length(), view->disagreements()->viewport()->width());
        QVERIFY(head->sectionSize(DisagreementModel::Code) >=
                view->disagreements()->fontMetrics().horizontalAdvance(ru("Ожидание")) + 16);
        QVERIFY(head->sectionSize(DisagreementModel::Words) > head->sectionSize(DisagreementModel::Code));
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

    // Who is laid: all, nobody, or a group; a group says when only some of it are.
    void respondentsAreLaidByGroup()
    {
        Desk desk;
        desk.code("Цена высокая", desk.price);
        desk.fixture.project.edit([&](project::Edit& edit) {
            const maps::JourneyId journey = maps::addJourney(edit, ru("Путь"));
            maps::MapInfo info;
            info.journey = journey;
            maps::addMap(edit, info);
            for (core::Respondent one : core::respondents(edit.db())) {
                one.group =
                    one.name == QStringLiteral("R1") ? core::RespondentGroup::OwnLost : core::RespondentGroup::OwnLoyal;
                core::updateRespondent(edit, one);
            }
        });
        desk.fixture.actions->find(QStringLiteral("interviews.layOnMap"))->trigger();
        auto* dialog = desk.page().findChild<LayDialog*>();
        QVERIFY(dialog && dialog->lay()->isEnabled());
        QListWidget* list = dialog->respondents();
        QVERIFY(list->visualItemRect(list->item(0)).height() >= 24);
        const auto ticked = [&] {
            QString all;
            for (int i = 0; i < list->count(); ++i)
                all += list->item(i)->checkState() == Qt::Checked ? u'+' : u'-';
            return all;
        };
        const auto click = [&](const char* name) {
            auto* button = dialog->findChild<QAbstractButton*>(QLatin1String(name));
            QVERIFY2(button, name);
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        };
        QCOMPARE(ticked(), QStringLiteral("++"));
        click("layNone");
        QCOMPARE(ticked(), QStringLiteral("--"));
        QVERIFY(!dialog->lay()->isEnabled());
        click("layGroup2"); // the lost
        QCOMPARE(ticked().count(u'+'), 1);
        QVERIFY(dialog->lay()->isEnabled());
        click("layGroup2");
        QCOMPARE(ticked(), QStringLiteral("--"));
        click("layAll");
        QCOMPARE(ticked(), QStringLiteral("++"));
        auto* lost = dialog->findChild<QCheckBox*>(QStringLiteral("layGroup2"));
        QCOMPARE(lost->checkState(), Qt::Checked);
        const int row = ru("R1") == list->item(0)->text().left(2) ? 0 : 1;
        list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(lost->checkState(), Qt::Unchecked);
        QCOMPARE(dialog->findChild<QCheckBox*>(QStringLiteral("layGroup1"))->checkState(), Qt::Checked);
        dialog->reject();
    }

    void aGuideBeginsAtItsBeginning()
    {
        Desk desk;
        desk.fixture.project.edit([&](project::Edit& edit) {
            const core::GuideId guide = core::addGuide(edit, ru("Гайд"));
            for (int i = 1; i <= 12; ++i) {
                const core::GuideSectionId section = core::addSection(edit, guide, ru("Раздел %1").arg(i));
                for (int k = 0; k < 4; ++k)
                    core::addQuestion(edit, section, ru("Что было дальше?"));
            }
        });
        auto* view = desk.view<GuideView>("guide");
        QTRY_COMPARE(view->tree()->topLevelItemCount(), 12);
        QCOMPARE(view->tree()->currentItem(), view->tree()->topLevelItem(0));
        QCOMPARE(view->tree()->verticalScrollBar()->value(), 0);
        QVERIFY(view->tree()->verticalScrollBar()->maximum() > 0);
        QVERIFY(view->tree()->visualItemRect(view->tree()->topLevelItem(0)).height() >= 24);
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
        QTRY_COMPARE(view->coverage()->model()->rowCount(), 2);
        QTRY_COMPARE(view->coverage()->model()->index(0, CoverageModel::Interviews).data().toString(),
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

QTEST_MAIN(InterviewsViewsTest)
#include "tst_interviews_views.moc"
