#include "ui/maps/map_fixture.h"

#include "maps/map_templates.h"
#include "project/history_store.h"
#include "ui/maps/find_bar.h"
#include "ui/maps/finding_form.h"
#include "ui/maps/findings_model.h"
#include "ui/maps/findings_pane.h"
#include "ui/maps/inspector_tabs.h"
#include "ui/maps/second_board.h"
#include "ui/shell/menus.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;
using Part = canvas::BoardView::Editing;

/// What the map answers to a hand: where names are typed, where a search leads, where undo goes back to, what is one
/// entry of the history and what is none.
class TestMapAnswers : public QObject, public test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void namesAreTypedWhereTheyStand_data();
    void namesAreTypedWhereTheyStand();
    void aScrolledNameComesIntoSight();
    void aNameStaysWithItsStrip();
    void theSearchGoesToNames();
    void undoOfWhatIsNewGoesBack_data();
    void undoOfWhatIsNewGoesBack();
    void aNewStepAndItsNameAreOneEntry();
    void newStepsFollowOneAnother();
    void aNewCardAndItsTextAreOneEntry();
    void anUntouchedNewCardIsNone();
    void f2PutsTheCaretBehindTheText();
    void f2InTheTableLikewise();
    void lanesTakeCardsOverThemAlong();
    void anOpportunityAsksForItsPain();
    void thePainMakesItsLane();
    void twoMapsStandInLine();
    void theMenuFitsTheScreen_data();
    void theMenuFitsTheScreen();
    void anEmptyPageOfBlueprints();
    void theNameOfATabStandsInLine();
    void allTabsFit_data();
    void allTabsFit();
    void aLayoutMadeFromAFormerOneIsTheSame();

private:
    QPlainTextEdit* field() { return view().findChild<QPlainTextEdit*>(QStringLiteral("boardEditor")); }
    QWidget* strip(const char* name) { return view().findChild<QWidget*>(QLatin1String(name)); }
    QAction* action(const char* id) { return m_actions->find(QLatin1String("maps.") + QLatin1String(id)); }
    qint64 entries() { return project::historyEntries(m_sample->project.db(), 1).front().id.value(); }
    void isOver(const QWidget* strip)
    {
        QVERIFY(field());
        const QRect room(field()->mapTo(&view(), QPoint()), field()->size()),
            head(strip->mapTo(&view(), QPoint()), strip->size());
        QVERIFY(head.contains(room));
    }
    void search(const QString& words)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        auto* line = m_editor->findChild<QLineEdit*>(QStringLiteral("mapFind"));
        QTRY_VERIFY(line->hasFocus());
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

void TestMapAnswers::namesAreTypedWhereTheyStand_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("130 %") << 1.3;
}

void TestMapAnswers::namesAreTypedWhereTheyStand()
{
    QFETCH(qreal, zoom);
    view().setZoom(zoom);
    const paint::BoardLayout& layout = view().content()->layout;
    view().setCurrent({0, 2, {}});
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    isOver(strip("topHeader"));
    const QPoint name = view().mapFromScene(QPointF(layout.columns[2].x, 0));
    QVERIFY(std::abs(field()->x() - view().viewport()->x() - name.x()) <= 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    isOver(strip("topHeader"));
    QVERIFY(field()->geometry().top() <= strip("topHeader")->y() + 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    view().setCurrent({1, 0, {}});
    key(Qt::Key_Left);
    key(Qt::Key_F2);
    QVERIFY(field());
    QCOMPARE(field()->x(), strip("leftHeader")->x());
    QVERIFY(std::abs(field()->y() - view().viewport()->y() - view().mapFromScene(QPointF(0, layout.lanes[1].y)).y()) <=
            1);
    QTest::keyClick(field(), Qt::Key_Escape);
}

void TestMapAnswers::aScrolledNameComesIntoSight()
{
    const int last = static_cast<int>(board().steps.size()) - 1;
    view().editHeader(Part::Step, last);
    isOver(strip("topHeader"));
    QTest::keyClick(field(), Qt::Key_Escape);
    view().editHeader(Part::Lane, static_cast<int>(board().lanes.size()) - 1);
    QVERIFY(field());
    QVERIFY(view().viewport()->geometry().bottom() >= field()->geometry().bottom());
    QTest::keyClick(field(), Qt::Key_Escape);
}

void TestMapAnswers::aNameStaysWithItsStrip()
{
    view().editHeader(Part::Step, 3);
    const QPoint before = field()->pos();
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + 40);
    QCOMPARE(field()->pos(), before); // names of steps do not scroll away
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->value() + 30);
    QCOMPARE(field()->x(), before.x() - 30);
    type(QStringLiteral("Иначе"));
    finish();
    QCOMPARE(board().steps[3].title, QStringLiteral("Иначе"));
}

void TestMapAnswers::theSearchGoesToNames()
{
    const int wanted = static_cast<int>(board().steps.size()) - 2;
    m_editor->session().renameStep(board().steps[static_cast<std::size_t>(wanted)].id, QStringLiteral("Шаг-иголка"));
    const maps::StageId stage = board().stages[1].id;
    m_editor->session().renameStage(stage, QStringLiteral("Стадия-иголка"));
    search(QStringLiteral("шаг-иголка"));
    QVERIFY(view().header());
    QCOMPARE(view().header()->part, Part::Step);
    QCOMPARE(view().header()->index, wanted);
    const paint::ColumnBox& column = view().content()->layout.columns[static_cast<std::size_t>(wanted)];
    QVERIFY(view().visibleBoard().left() <= column.x && view().visibleBoard().right() >= column.right());
    const auto hits = journeys::findInBoard(*view().content(), QStringLiteral("иголка"));
    QCOMPARE(hits.size(), 2u);
    QCOMPARE(hits[0].part, Part::Stage);
    QCOMPARE(hits[1].part, Part::Step);
    QVERIFY(!hits[0].isValid()); // no cell is meant

    search(QStringLiteral("иголка"));
    QCOMPARE(view().header()->part, Part::Stage);
    QCOMPARE(view().header()->index, 1);
    search(board().lanes[3].title);
    QCOMPARE(view().header()->part, Part::Lane);
    QCOMPARE(view().header()->index, 3);
    // Shown: the strip looks otherwise than without the search.
    const QImage marked = strip("leftHeader")->grab().toImage();
    view().setHits({}, -1);
    QVERIFY(strip("leftHeader")->grab().toImage() != marked);
}

void TestMapAnswers::undoOfWhatIsNewGoesBack_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"step", "stage", "substep"})
        QTest::newRow(id) << QByteArray(id);
}

void TestMapAnswers::undoOfWhatIsNewGoesBack()
{
    QFETCH(QByteArray, id);
    const int last = static_cast<int>(board().steps.size()) - 1;
    view().setCurrent({2, last, {}});
    const canvas::BoardPlace before = view().current();
    action(id.constData())->trigger();
    type(QStringLiteral("Новое имя"));
    finish();
    QVERIFY(view().current().column > last || view().header());
    const maps::StepId made = board().steps[static_cast<std::size_t>(view().current().column)].id;
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QCOMPARE(view().current(), before);
    // The window asks for the place of what was undone, which is no more.
    for (const char* kind : {"map_step", "map_card", "map_lane"}) {
        m_editor->showEntity({QLatin1String(kind), made.value() + 1000000});
        QCOMPARE(view().current(), before);
    }
    QVERIFY(!view().header());
    QCOMPARE(static_cast<int>(board().steps.size()), last + 1); // name and step together
    // What a person removes leaves them where they are.
    QCOMPARE(test::why(m_sample->project->redo()), QString());
    view().goToHeader(Part::Step, last + 1);
    key(Qt::Key_Delete);
    QCOMPARE(view().current().column, last);
}

void TestMapAnswers::aNewStepAndItsNameAreOneEntry()
{
    const qint64 before = entries();
    view().setCurrent({0, 1, {}});
    action("step")->trigger();
    type(QStringLiteral("Паркуется"));
    finish();
    QCOMPARE(board().steps[2].title, QStringLiteral("Паркуется"));
    QCOMPARE(entries(), before + 1);
    view().editHeader(Part::Step, 2); // named again later: also within the minute, and nothing else between
    type(QStringLiteral("Ставит машину"));
    finish();
    action("step")->trigger(); // another one is another entry
    type(QStringLiteral("Идёт"));
    finish();
    QCOMPARE(entries(), before + 2);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QCOMPARE(board().steps[2].title, QStringLiteral("Ставит машину"));
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QVERIFY(board().steps[2].title != QStringLiteral("Ставит машину"));
}

void TestMapAnswers::newStepsFollowOneAnother()
{
    view().goToHeader(Part::Step, 1);
    for (const QString& name : {QStringLiteral("Раз"), QStringLiteral("Два")}) {
        action("step")->trigger();
        type(name);
        finish();
    }
    QCOMPARE(board().steps[2].title, QStringLiteral("Раз"));
    QCOMPARE(board().steps[3].title, QStringLiteral("Два"));
    // On a stage they are its last.
    view().goToHeader(Part::Stage, 0);
    const maps::StageId stage = board().steps[static_cast<std::size_t>(view().current().column)].stage;
    action("step")->trigger();
    type(QStringLiteral("Три"));
    finish();
    QCOMPARE(board().stepsOf(stage).back()->title, QStringLiteral("Три"));
}

void TestMapAnswers::aNewCardAndItsTextAreOneEntry()
{
    const int lane = row(LaneKind::Opportunities);
    view().setCurrent({lane, 7, {}});
    const canvas::BoardPlace from = view().current();
    const QStringList texts = textsAt(LaneKind::Opportunities, 7);
    const qint64 before = entries();
    key(Qt::Key_Insert);
    QVERIFY(field());
    QVERIFY(field()->toPlainText().isEmpty());
    type(QStringLiteral("Табло с очередью"));
    finish();
    QCOMPARE(textsAt(LaneKind::Opportunities, 7), texts + QStringList{QStringLiteral("Табло с очередью")});
    QCOMPARE(board().card(view().current().card)->text, QStringLiteral("Табло с очередью"));
    QCOMPARE(entries(), before + 1);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QCOMPARE(textsAt(LaneKind::Opportunities, 7), texts);
    QCOMPARE(view().current(), from);
}

void TestMapAnswers::anUntouchedNewCardIsNone()
{
    const qint64 before = entries();
    const std::size_t cards = board().cards.size();
    view().setCurrent({row(LaneKind::Opportunities), 7, {}});
    for (const Qt::Key end : {Qt::Key_Escape, Qt::Key_Return}) {
        key(Qt::Key_Insert);
        QVERIFY(field());
        QTest::keyClick(field(), end);
        QVERIFY(!field());
        QCOMPARE(board().cards.size(), cards);
        QCOMPARE(entries(), before);
        QVERIFY(view().hasFocus());
    }
}

void TestMapAnswers::f2PutsTheCaretBehindTheText()
{
    const int lane = row(LaneKind::Opportunities);
    const auto& lanes = board().lanes;
    const auto found = std::ranges::find_if(board().cards, [&](const maps::Card& card) {
        return card.lane == lanes[static_cast<std::size_t>(lane)].id && !card.text.isEmpty();
    });
    QVERIFY(found != board().cards.end());
    const maps::CardId card = found->id;
    const QString text = found->text;
    view().setCurrent(canvas::placeOf(*view().content(), card));
    key(Qt::Key_F2);
    QVERIFY(!field()->textCursor().hasSelection());
    QCOMPARE(field()->textCursor().position(), text.size());
    type(QStringLiteral(" сразу"));
    finish();
    QCOMPARE(board().card(card)->text, text + QStringLiteral(" сразу"));
    QTest::keyClick(&view(), 'a'); // a letter begins anew
    QCOMPARE(field()->toPlainText(), QStringLiteral("a"));
    QTest::keyClick(field(), Qt::Key_Escape);
}

void TestMapAnswers::f2InTheTableLikewise()
{
    const int lane = row(LaneKind::Opportunities);
    int column = 0;
    while (textsAt(LaneKind::Opportunities, column).size() != 1)
        ++column;
    const QString text = textsAt(LaneKind::Opportunities, column).front();
    action("table")->trigger();
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    table->setCurrentIndex(table->model()->index(lane, column));
    const auto line = [&] { return table->viewport()->findChild<QLineEdit*>(); };
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(line() && line()->hasFocus() && !line()->hasSelectedText());
    QCOMPARE(line()->cursorPosition(), text.size());
    QTest::keyClicks(line(), QStringLiteral(" now"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(textsAt(LaneKind::Opportunities, column), QStringList{text + QStringLiteral(" now")});
    QTRY_VERIFY(!line());
    QTest::keyClicks(table, QStringLiteral("x")); // a letter begins anew
    QTRY_VERIFY(line());
    QCOMPARE(line()->text(), QStringLiteral("x"));
    QTest::keyClicks(line(), QStringLiteral("y"));
    QCOMPARE(line()->text(), QStringLiteral("xy"));
    QTest::keyClick(line(), Qt::Key_Escape);
}

void TestMapAnswers::lanesTakeCardsOverThemAlong()
{
    // A card over two lanes, made by keys; then a lane between them, by its name.
    int lane = 0, column = 0;
    const auto isFree = [&](int row, int at) {
        return board()
            .cardsAt(board().lanes[static_cast<std::size_t>(row)].id, board().steps[static_cast<std::size_t>(at)].id)
            .empty();
    };
    const auto isText = [&](int row) {
        const LaneKind kind = board().lanes[static_cast<std::size_t>(row)].kind;
        return kind == LaneKind::Pains || kind == LaneKind::Opportunities || kind == LaneKind::Actions;
    };
    for (lane = 0; !isText(lane); ++lane) {
    }
    m_editor->session().addLaneBeside(lane, false);
    while (!isFree(lane, column))
        ++column;
    view().setCurrent({lane, column, {}});
    QTest::keyClick(&view(), 'w');
    finish();
    const maps::CardId card = view().current().card;
    QVERIFY(card.isValid());
    action("taller")->trigger();
    const auto rows = [&] { return board().freeRows(*board().card(card)); };
    QCOMPARE(rows(), 2);
    const auto heightOf = [&] {
        const auto& cards = view().content()->layout.cards;
        return std::ranges::find(cards, card, &paint::CardBox::id)->rect.height();
    };
    const qreal two = heightOf();
    const qint64 before = entries();
    view().goToHeader(Part::Lane, lane + 1);
    key(Qt::Key_Insert); // before the one it stands on
    type(QStringLiteral("Между"));
    finish();
    QCOMPARE(entries(), before + 1);
    QCOMPARE(rows(), 3);
    QVERIFY(heightOf() > two);
    key(Qt::Key_Delete); // the new lane, whose name is current
    QCOMPARE(rows(), 2);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QCOMPARE(rows(), 3);
    view().goToHeader(Part::Lane, lane + 2);
    action("moveDown")->trigger(); // the last of them goes down and out
    QCOMPARE(rows(), 2);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    QCOMPARE(rows(), 3);
}

void TestMapAnswers::anOpportunityAsksForItsPain()
{
    const int pains = row(LaneKind::Pains), lane = row(LaneKind::Opportunities);
    const auto& steps = board().steps;
    std::size_t column = 0; // a step without pains
    while (!board().cardsAt(board().lanes[static_cast<std::size_t>(pains)].id, steps[column].id).empty())
        ++column;
    m_editor->session().enterText(board().lanes[static_cast<std::size_t>(lane)].id, steps[column].id, {},
                                  QStringLiteral("Кофе в холле"));
    auto* pane = m_editor->findChild<journeys::FindingsPane*>();
    auto* model = static_cast<journeys::FindingsModel*>(pane->view().model());
    const auto ofCoffee = [&]() -> QModelIndex {
        for (int group = 0; group < model->rowCount(); ++group) {
            for (int at = 0; at < model->rowCount(model->index(group, 0)); ++at) {
                const QModelIndex index = model->index(at, 0, model->index(group, 0));
                const maps::Card* card = board().card(maps::CardId(model->finding(index)->element.id));
                if (qstrcmp(model->finding(index)->rule, "CJM-W05") == 0 && card &&
                    card->text == QStringLiteral("Кофе в холле"))
                    return index;
            }
        }
        return {};
    };
    QTRY_VERIFY(ofCoffee().isValid());
    pane->view().setCurrentIndex(ofCoffee());
    auto* form = pane->findChild<journeys::FindingForm*>();
    auto* line = form->findChild<QLineEdit*>();
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), board().lanes[static_cast<std::size_t>(pains)].title);
    line->setText(QStringLiteral("Холодно ждать"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(textsAt(LaneKind::Pains, static_cast<int>(column)), QStringList{QStringLiteral("Холодно ждать")});
    // What is asked for next is value and effort, and the words say so.
    QTRY_VERIFY(ofCoffee().isValid() && qstrcmp(model->finding(ofCoffee())->remedy.field, "priority") == 0);
}

void TestMapAnswers::thePainMakesItsLane()
{
    const int lane = row(LaneKind::Opportunities);
    while (row(LaneKind::Pains) < static_cast<int>(board().lanes.size()))
        m_editor->session().removeLane(board().lanes[static_cast<std::size_t>(row(LaneKind::Pains))].id);
    const qint64 before = entries();
    auto* pane = m_editor->findChild<journeys::FindingsPane*>();
    auto* model = static_cast<journeys::FindingsModel*>(pane->view().model());
    const auto first = [&]() -> QModelIndex {
        for (int group = 0; group < model->rowCount(); ++group) {
            for (int at = 0; at < model->rowCount(model->index(group, 0)); ++at) {
                const QModelIndex index = model->index(at, 0, model->index(group, 0));
                if (qstrcmp(model->finding(index)->remedy.field, "pain") == 0)
                    return index;
            }
        }
        return {};
    };
    QTRY_VERIFY(first().isValid());
    const maps::StepId step = board().card(maps::CardId(model->finding(first())->element.id))->step;
    pane->view().setCurrentIndex(first());
    auto* line = pane->findChild<journeys::FindingForm*>()->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setText(QStringLiteral("Долго"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entries(), before + 1);
    QVERIFY(row(LaneKind::Pains) < row(LaneKind::Opportunities));
    QCOMPARE(textsAt(LaneKind::Pains, board().columnOf(step)), QStringList{QStringLiteral("Долго")});
    Q_UNUSED(lane)
}

void TestMapAnswers::twoMapsStandInLine()
{
    action("beside")->trigger();
    auto* beside = m_editor->findChild<journeys::SecondBoard*>();
    QTRY_VERIFY(beside && beside->view().content());
    QTRY_VERIFY(view().zoom() == beside->view().zoom());
    const auto top = [&](canvas::BoardView& one) {
        QWidget* heads = one.findChild<QWidget*>(QStringLiteral("topHeader"));
        return heads->mapTo(m_editor.get(), QPoint()).y();
    };
    const auto body = [&](canvas::BoardView& one) { return one.viewport()->mapTo(m_editor.get(), QPoint()).y(); };
    QTRY_COMPARE(top(view()), top(beside->view()));
    QCOMPARE(body(view()), body(beside->view()));
    const QString title = board().map.title;
    auto* name = m_editor->findChild<QLabel*>(QStringLiteral("firstName"));
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), title);
    // A map with longer names, or a blueprint: the smaller heads grow with it.
    auto* choice = beside->findChild<QComboBox*>(QStringLiteral("secondChoice"));
    for (int row = 0; row < choice->count(); ++row) {
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
        QTRY_COMPARE(body(view()), body(beside->view()));
        QCOMPARE(view().content()->layout.laneHeader, beside->view().content()->layout.laneHeader);
    }
    m_editor->session().renameStep(board().steps.front().id,
                                   QStringLiteral("Очень длинное имя первого шага, которое занимает четыре строки"));
    QTRY_COMPARE(body(view()), body(beside->view()));
    const qreal tall = view().content()->layout.headerHeight();
    view().setZoom(0.8);
    QTRY_COMPARE(body(view()), body(beside->view()));
    QTest::mouseClick(beside->findChild<QWidget*>(QStringLiteral("secondClose")), Qt::LeftButton);
    QVERIFY(!name->isVisible());
    QVERIFY(view().content()->layout.headerHeight() <= tall);
}

void TestMapAnswers::theMenuFitsTheScreen_data()
{
    QTest::addColumn<maps::MapKind>("kind");
    QTest::newRow("journey map") << maps::MapKind::Journey;
    QTest::newRow("blueprint") << maps::MapKind::Blueprint;
}

void TestMapAnswers::theMenuFitsTheScreen()
{
    QFETCH(maps::MapKind, kind);
    start(kind);
    shell::Menus bar(*m_actions);
    auto* menu = bar.findChild<QMenu*>(QStringLiteral("menu.map"));
    QTRY_VERIFY(!menu->actions().isEmpty());
    QVERIFY2(menu->sizeHint().height() < 720 * 2 / 3, qPrintable(QString::number(menu->sizeHint().height())));
    // All that can be done is there, each once.
    QList<QAction*> all;
    const std::function<void(QMenu*)> gather = [&](QMenu* one) {
        QVERIFY(one->sizeHint().height() < 720);
        for (QAction* each : one->actions()) {
            const bool isKnown = std::ranges::any_of(
                m_actions->entries(), [&](const shell::ActionRegistry::Entry& entry) { return entry.action == each; });
            if (isKnown)
                all << each;
            else if (each->menu())
                gather(each->menu());
        }
    };
    gather(menu);
    int wanted = 0;
    for (const shell::ActionRegistry::Entry& entry : m_actions->entries()) {
        if (entry.description.menu != QLatin1String("map") || !entry.isOnScreen())
            continue;
        ++wanted;
        QCOMPARE(all.count(entry.action), 1);
    }
    QVERIFY(wanted > 40);
    bar.refresh(); // made anew, not twice
    QTest::qWait(20);
    QList<QAction*> again = menu->actions();
    QCOMPARE(std::ranges::count_if(again, [](QAction* one) { return one->menu() && !one->icon().isNull(); }) >= 0,
             true);
    QCOMPARE(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly).size(), 5);
}

void TestMapAnswers::anEmptyPageOfBlueprints()
{
    m_sample->project.edit([](project::Edit& edit) {
        for (const maps::MapSummary& map : maps::maps(edit.db(), maps::MapKind::Blueprint))
            maps::removeMap(edit, map.id);
        maps::saveTemplate(edit, QStringLiteral("Только карта"), {},
                           maps::templateOf(edit.db(), maps::maps(edit.db(), maps::MapKind::Journey).front().id));
    });
    m_editor.reset();
    m_editor = std::make_unique<journeys::MapEditor>(*m_workbench, maps::MapKind::Blueprint, nullptr);
    m_editor->show();
    auto* button = m_editor->findChild<QToolButton*>(QStringLiteral("makeFirstMap"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("New blueprint…"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = m_editor->findChild<QDialog*>(QStringLiteral("newMapDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("New blueprint"));
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("templates"));
    QCOMPARE(list->count(), 7); // the empty one and those of the program; the journey map kept above is none
    list->setCurrentRow(1);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("makeMap")), Qt::LeftButton);
    QTRY_COMPARE(board().map.kind, maps::MapKind::Blueprint);
    QVERIFY(!board().cards.empty());
}

void TestMapAnswers::theNameOfATabStandsInLine()
{
    auto* tabs = m_editor->findChild<journeys::InspectorTabs*>();
    auto* name = tabs->findChild<QLabel*>(QStringLiteral("inspectorName"));
    const QRect bar(tabs->tabBar()->mapTo(tabs, QPoint()), tabs->tabBar()->size());
    const QRect words(name->mapTo(tabs, name->contentsRect().topLeft()), name->contentsRect().size());
    // The signs stand in the middle of what the stroke under the current one leaves.
    QVERIFY2(
        std::abs(words.center().y() - (bar.center().y() - 2)) <= 1,
        qPrintable(QStringLiteral("%1 in a bar of %2 to %3").arg(words.center().y()).arg(bar.top()).arg(bar.bottom())));
}

void TestMapAnswers::allTabsFit_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("ru") << Language::Russian;
    QTest::newRow("en") << Language::English;
}

void TestMapAnswers::allTabsFit()
{
    QFETCH(Language, language);
    start(maps::MapKind::Journey, language);
    m_editor->resize(1230, 653); // what a window of 1280 x 720 leaves
    auto* tabs = m_editor->findChild<journeys::InspectorTabs*>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        for (QToolButton* scroller : tabs->tabBar()->findChildren<QToolButton*>())
            QVERIFY2(!scroller->isVisible(), qPrintable(tabs->tabToolTip(i)));
        for (int other = 0; other < tabs->count(); ++other)
            QVERIFY(tabs->tabBar()->rect().contains(tabs->tabBar()->tabRect(other)));
    }
}

void TestMapAnswers::aLayoutMadeFromAFormerOneIsTheSame()
{
    maps::Board changed = board();
    const canvas::SharedContent before = view().content();
    changed.cards[3].text += QStringLiteral(" и ещё несколько слов, которых раньше здесь не было совсем");
    changed.steps[2].width = 300;
    changed.lanes[static_cast<std::size_t>(row(LaneKind::Opportunities))].kind = LaneKind::Quotes;
    std::swap(changed.cards[5].text, changed.cards[8].text);
    changed.cards.pop_back();
    changed.index();
    const auto fresh = paint::layOut(changed, before->fonts),
               again = paint::layOut(changed, before->fonts, {}, {}, &before->layout);
    QCOMPARE(again.cards.size(), fresh.cards.size());
    QCOMPARE(again.body, fresh.body);
    for (std::size_t i = 0; i < fresh.cards.size(); ++i) {
        QCOMPARE(again.cards[i].id, fresh.cards[i].id);
        QCOMPARE(again.cards[i].rect, fresh.cards[i].rect);
        QCOMPARE(again.cards[i].text.text(), fresh.cards[i].text.text());
        QCOMPARE(again.cards[i].isElided, fresh.cards[i].isElided);
    }
}

QTEST_MAIN(TestMapAnswers)
#include "tst_map_answers.moc"
