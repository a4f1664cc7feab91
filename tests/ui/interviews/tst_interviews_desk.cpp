#include "desk_fixture.h"

#include "formats/document_reader.h"
#include "formats/pdf_text.h"
#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/interviews/code_entry_dialog.h"
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
#include <QColorDialog>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
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
        desk.code("Ждала сорок минут, и никто не вышел", desk.wait);
        auto* view = desk.room().transcript();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(desk.span("и никто").begin).center());
        QCOMPARE(desk.session().stretch(), desk.span("Ждала сорок минут, и никто не вышел"));
        QTest::keyClick(view, Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.words(desk.wait), (QStringList{ru("Ждала сорок минут, "), ru("и никто не вышел")}));
        desk.fixture.actions->find(QStringLiteral("interviews.joinSegments"))->trigger();
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Ждала сорок минут, и никто не вышел")});
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(desk.words(desk.wait), QStringList{ru("Ждала сорок минут, и никто не вышел")});
    }

    void whatOthersCodedStaysUntilItIsAskedFor()
    {
        Desk desk;
        const core::SegmentId theirs = desk.code("Ждала сорок минут", desk.wait, "Борис");
        const core::SegmentId mine = desk.code("Ждала сорок минут", desk.silence);
        const core::SegmentId alone = desk.code("Врач хороший", desk.price, "Борис");
        const auto valence = [&](core::SegmentId id) { return core::segment(desk.fixture.project.db(), id)->valence; };
        auto* view = desk.room().transcript();
        auto* others = desk.room().inspector()->findChild<ui::widgets::LinkButton*>(QStringLiteral("changeOthers"));
        QVERIFY(others);
        const auto stripe = [&](core::SegmentId id) {
            view->viewport()->repaint();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->stripeRect(id).center());
        };
        stripe(theirs); // on the same words as mine: mine is meant
        QTest::keyClick(view, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(valence(mine), std::optional<qint64>(-2));
        QCOMPARE(valence(theirs), std::nullopt);
        QVERIFY(!others->isVisible());

        stripe(alone);
        QVERIFY(others->isVisible());
        QVERIFY(!desk.room().inspector()->memo()->isEnabled());
        QTest::keyClick(view, Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(view, Qt::Key_Delete);
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(valence(alone), std::nullopt);
        QCOMPARE(core::segment(desk.fixture.project.db(), alone)->span, desk.span("Врач хороший"));

        stripe(alone);
        QTest::mouseClick(others, Qt::LeftButton);
        QTest::keyClick(view, Qt::Key_5, Qt::AltModifier);
        QCOMPARE(valence(alone), std::optional<qint64>(2));
        stripe(theirs); // now the one that was clicked, and not mine
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!core::segment(desk.fixture.project.db(), theirs));
        QVERIFY(core::segment(desk.fixture.project.db(), mine));
    }

    void aCodeTakesAnyColourAndGivesItBack()
    {
        Desk desk;
        const auto entry = [&](auto&& choose) {
            QTreeView* tree = desk.room().codes()->tree();
            tree->setCurrentIndex(tree->model()->index(0, 0));
            desk.fixture.actions->find(QStringLiteral("interviews.codebookEntry"))->trigger();
            auto* dialog = desk.room().findChild<CodeEntryDialog*>();
            QVERIFY(dialog);
            choose(*dialog);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const auto swatch = [](CodeEntryDialog& dialog, const QString& name) {
            const auto all = dialog.findChildren<QToolButton*>();
            return *std::ranges::find(all, name, &QToolButton::accessibleName);
        };
        const auto code = [&] { return *core::codebook(desk.fixture.project.db()).find(desk.wait); };
        entry([&](CodeEntryDialog& dialog) {
            QTest::mouseClick(swatch(dialog, CodeEntryDialog::tr("Another colour")), Qt::LeftButton);
            auto* colours = dialog.findChild<QColorDialog*>();
            QVERIFY(colours);
            colours->setCurrentColor(QColor(QStringLiteral("#7a1fa2")));
            QTest::keyClick(colours, Qt::Key_Return);
        });
        QCOMPARE(code().color, QStringLiteral("#7a1fa2"));
        const int palette = code().palette;
        entry([&](CodeEntryDialog& dialog) { // the number it had, too
            QTest::mouseClick(swatch(dialog, CodeEntryDialog::tr("Colour %1").arg((palette - 1) % 12 + 1)),
                              Qt::LeftButton);
        });
        QCOMPARE(code().color, QString());
        QCOMPARE((code().palette - 1) % 12, (palette - 1) % 12);
    }

    void theMenuMeansThePlaceUnderThePointer()
    {
        Desk desk;
        auto* view = desk.room().transcript();
        view->setSelection(0, 0);
        const QPoint last = view->rectOf(desk.span("Ещё?").begin).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, last, view->viewport()->mapToGlobal(last));
        QCoreApplication::sendEvent(view->viewport(), &event);
        auto* menu = desk.room().findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        const auto action = [&](const QString& words) {
            const auto all = menu->actions();
            const auto found = std::ranges::find(all, words, &QAction::text);
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(!action(InterviewsRoom::tr("Join with the next turn"))->isEnabled()); // it is the last
        QCOMPARE(view->currentTurn(), desk.session().document()->turns.back().id);
        menu->close();
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
        maps::CardId card, wordless;
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
            card = maps::addCard(edit, pains, maps::addStep(edit, stage, ru("Касса")), ru("Цена пугает"));
            wordless = maps::addCard(edit, pains, maps::addStep(edit, stage, ru("Чек")), {});
            for (const maps::CardId one : {card, wordless})
                maps::addEvidence(edit, one, {QStringLiteral("segment"), id.value()});
        });
        desk.session().selectSegment(id);
        QVBoxLayout* cards = desk.room().inspector()->cards();
        QTRY_COMPARE(cards->count(), 3);
        const auto at = [&](int i) { return cards->itemAt(i)->widget(); };
        QCOMPARE(qobject_cast<QLabel*>(at(0))->text(), ru("Первый визит")); // once, for both
        QStringList words;
        QAbstractButton* link = nullptr;
        for (int i = 1; i < cards->count(); ++i) {
            auto* one = qobject_cast<ui::widgets::LinkButton*>(at(i));
            QVERIFY(one);
            words << one->text();
            if (one->text().startsWith(ru("Касса")))
                link = one;
            // It gives way to the pane, and says the rest in its tooltip.
            QVERIFY(one->minimumSizeHint().width() < one->sizeHint().width());
            QVERIFY(one->toolTip().startsWith(ru("Первый визит › ")));
        }
        words.sort();
        QCOMPARE(words, QStringList({ru("Касса › Цена пугает"), ru("Чек › Боли")}));
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

    // "(R1, turn 2)" is found on paper: turns are numbered, and a label that only says "Р" is whose interview it is.
    // Where two have coded, their initials stand beside the codes.
    void paperNamesTurnsSpeakersAndCoders()
    {
        Desk desk;
        desk.code("Цена высокая", desk.price, "Мария Котова");
        const QString path = desk.fixture.project.folder() + QStringLiteral("/R1.pdf");
        const auto words = [&] {
            if (!desk.room().writePaper(path).ok())
                return QString();
            QStringList lines;
            const auto read = formats::readDocument(path);
            for (const formats::Paragraph& one : read ? read->paragraphs : std::vector<formats::Paragraph>())
                lines << one.text.simplified();
            return lines.join(u'\n');
        };
        if (!formats::readsPdf())
            QSKIP("built without PDF reading");
        const QString alone = words();
        static const QRegularExpression asks(ru("(^|\n)1 (Инт\\.|Int\\.) Что было"));
        QVERIFY2(asks.match(alone).hasMatch(), qPrintable(alone));
        QVERIFY2(alone.contains(ru("2 R1 Ждала сорок минут")), qPrintable(alone));
        QVERIFY2(alone.contains(ru("Цена")) && !alone.contains(ru("МК")), qPrintable(alone));
        desk.code("Ждала сорок минут", desk.wait);
        const QString together = words();
        QVERIFY2(together.contains(ru("Цена · МК")), qPrintable(together));
    }

    // A project without codes offers the ready ones where the codes would stand.
    void anEmptyTreeOffersStarters()
    {
        RoomFixture fixture(Language::English);
        fixture.openRoom();
        CodePane* pane = fixture.room->codes();
        auto* starters = pane->findChild<QWidget*>(QStringLiteral("codeStarters"));
        QVERIFY(starters && starters->isVisible());
        auto* link = starters->findChild<ui::widgets::LinkButton*>(QStringLiteral("starter.decision-factors"));
        QVERIFY(link && !link->text().isEmpty());
        QTest::mouseClick(link, Qt::LeftButton, {}, QPoint(10, link->height() / 2));
        QVERIFY(core::codebook(fixture.project.db()).codes().size() > 10);
        QVERIFY(!starters->isVisible());
        QVERIFY(pane->tree()->hasFocus());
        QVERIFY(fixture.project->undo().ok());
        QVERIFY(starters->isVisible());
        QVERIFY(core::codebook(fixture.project.db()).codes().empty());
    }
};

QTEST_MAIN(InterviewsDeskTest)
#include "tst_interviews_desk.moc"
