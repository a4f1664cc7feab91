#include "ui/maps/map_fixture.h"

#include "maps/map_json.h"
#include "maps/map_store.h"
#include "maps/nested_store.h"
#include "ui/maps/nested_desk.h"
#include "ui/maps/second_board.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// Maps inside steps, and two maps side by side under one filter.
class TestMapBeside : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        // What the main window does with a way asked for.
        QObject::connect(m_workbench.get(), &shell::Workbench::navigationRequested, m_editor.get(),
                         [this](const EntityRef& ref) {
                             m_ways << ref.kind + QLatin1Char(' ') + QString::number(ref.id);
                             if (ref.kind.startsWith(QLatin1String("map")))
                                 m_editor->showEntity(ref);
                         });
    }
    void cleanup()
    {
        close();
        m_ways.clear();
    }
    void aStepGetsAMapOfItsOwn();
    void theWayLeadsBack();
    void aMapOfTheProjectGoesInside();
    void aMapThatHoldsThisOneIsNotOffered();
    void aRemovedMapIsNoLongerOpened();
    void theTableNamesTheMapInside();

    void theBlueprintStandsBeside();
    void theyGoTogetherOrNot();
    void theSamePlaceIsFollowed();
    void bothObeyTheFilter();
    void workOnTheSecondBoard();
    void oneOverTheOther();
    void aMapThatGoesLeavesTheSecondBoard();

private:
    QAction* action(const char* id) { return m_actions->find(QStringLiteral("maps.") + QLatin1String(id)); }
    journeys::NestedDesk& nested() { return *m_editor->findChild<journeys::NestedDesk*>(); }
    journeys::SecondBoard& second() { return *m_editor->findChild<journeys::SecondBoard*>(); }
    QToolButton* tool(const char* name) { return second().findChild<QToolButton*>(QLatin1String(name)); }
    QAction* entry(QMenu& menu, const QString& words)
    {
        for (QAction* one : menu.actions()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }
    maps::MapId makeNested(int column)
    {
        view().setCurrent({row(LaneKind::Pains), column, {}});
        QMenu menu;
        nested().fillMenu(menu);
        entry(menu, QStringLiteral("New map of this step"))->trigger();
        return m_editor->session().map();
    }
    QStringList trail()
    {
        QStringList words;
        for (const QWidget* one : nested().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (const auto* label = qobject_cast<const QLabel*>(one))
                words << label->text();
            else if (const auto* button = qobject_cast<const QToolButton*>(one))
                words << QLatin1Char('[') + button->text() + QLatin1Char(']');
        }
        return words;
    }

    QStringList m_ways;
};

void TestMapBeside::aStepGetsAMapOfItsOwn()
{
    const maps::MapId outer = m_editor->session().map();
    const QString step = board().steps[8].title;
    const std::size_t lanes = board().lanes.size();
    QVERIFY(!nested().isVisible());
    const maps::MapId made = makeNested(8);
    QVERIFY(made.isValid() && made != outer);
    QCOMPARE(board().map.title, step);
    QCOMPARE(board().lanes.size(), lanes);
    QCOMPARE(board().steps.size(), 1u);
    QVERIFY(m_sample->project->undo());
    QVERIFY(maps::holdersOf(m_sample->project.db(), made).empty());
    QVERIFY(!maps::loadBoard(m_sample->project.db(), made).map.id.isValid());
}

void TestMapBeside::theWayLeadsBack()
{
    const maps::MapId outer = m_editor->session().map();
    const QString outerTitle = board().map.title, step = board().steps[8].title;
    const maps::MapId inner = makeNested(8);
    QVERIFY(nested().isVisible());
    QCOMPARE(trail(), QStringList({QLatin1Char('[') + outerTitle + QLatin1Char(']'), QStringLiteral("›"), step,
                                   QStringLiteral("›"), step}));
    const maps::MapId innermost = makeNested(0);
    QCOMPARE(maps::wayTo(m_sample->project.db(), innermost).size(), 2u);
    action("openOuter")->trigger();
    QCOMPARE(m_editor->session().map(), inner);
    nested().findChild<QToolButton*>()->click();
    QCOMPARE(m_editor->session().map(), outer);
    QCOMPARE(view().current().column, 8);
    QVERIFY(!nested().isVisible());
    // A press on the sign of the card that holds it.
    const auto holder = std::ranges::find(board().cards, inner, &maps::Card::nested);
    QVERIFY(holder != board().cards.end());
    const auto& boxes = view().content()->layout.cards;
    const auto box = std::ranges::find(boxes, holder->id, &ui::paint::CardBox::id);
    view().ensureVisible(box->rect);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(ui::paint::nestedSign(*box).center()));
    QTRY_COMPARE(m_editor->session().map(), inner);
    action("openOuter")->trigger();
    QCOMPARE(m_editor->session().map(), outer);
    view().setCurrent({0, 8, {}}); // from any cell of the step
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_editor->session().map(), inner);
    action("openOuter")->trigger();
    action("openOuter")->trigger();
    QVERIFY(m_notices.contains(QStringLiteral("This map does not stand inside another one.")));
    view().setCurrent({0, 3, {}});
    action("openNested")->trigger();
    QVERIFY(m_notices.contains(QStringLiteral("No map stands inside this step yet.")));
}

void TestMapBeside::aMapOfTheProjectGoesInside()
{
    view().setCurrent({row(LaneKind::Pains), 2, {}});
    const maps::CardId card = view().current().card;
    QMenu menu;
    nested().fillMenu(menu);
    QMenu* others = menu.findChild<QMenu*>(QStringLiteral("nestedChoice"));
    QCOMPARE(others->actions().size(), 1); // the blueprint; never the map itself
    const QImage before = view().viewport()->grab().toImage();
    others->actions().front()->trigger();
    QCOMPARE(board().card(card)->nested, m_sample->map(maps::MapKind::Blueprint));
    QVERIFY(!board().card(card)->nestedTitle.isEmpty());
    QVERIFY(view().viewport()->grab().toImage() != before);
    action("openNested")->trigger();
    QCOMPARE(m_ways.last(), QStringLiteral("blueprint %1").arg(m_sample->map(maps::MapKind::Blueprint).value()));
    QMenu again;
    nested().fillMenu(again);
    entry(again, QStringLiteral("Take the link away"))->trigger();
    QVERIFY(!board().card(card)->nested.isValid());
    QVERIFY(m_sample->project->undo());
    QVERIFY(board().card(card)->nested.isValid());
}

void TestMapBeside::aMapThatHoldsThisOneIsNotOffered()
{
    const maps::MapId blueprint = m_sample->map(maps::MapKind::Blueprint), outer = m_editor->session().map();
    const auto done = m_sample->project->edit({"Nest"}, [&](project::Edit& edit) -> Result<void> {
        const maps::Board inner = maps::loadBoard(edit.db(), blueprint);
        maps::setNestedMap(edit, inner.cards.front().id, outer);
        return {};
    });
    QVERIFY(done);
    view().setCurrent({row(LaneKind::Pains), 2, {}});
    QMenu menu;
    nested().fillMenu(menu);
    QVERIFY(menu.findChild<QMenu*>(QStringLiteral("nestedChoice"))->isEmpty());
    const auto refused = m_sample->project->edit({"Nest"}, [&](project::Edit& edit) -> Result<void> {
        maps::setNestedMap(edit, board().cards.front().id, blueprint);
        return {};
    });
    QVERIFY(!refused);
}

void TestMapBeside::aRemovedMapIsNoLongerOpened()
{
    const maps::MapId outer = m_editor->session().map();
    const maps::MapId inner = makeNested(8);
    const QString title = board().map.title;
    action("removeMap")->trigger();
    QVERIFY(!maps::loadBoard(m_sample->project.db(), inner).map.id.isValid());
    QCOMPARE(m_editor->session().map(), outer);
    QCOMPARE(m_notices.last(), QStringLiteral("The map “%1” is removed. %2")
                                   .arg(title, QStringLiteral("1 cards opened it and do so no longer.")));
    QVERIFY(!journeys::holderAt(board(), board().steps[8].id, {}).isValid());
    QVERIFY(m_sample->project->undo());
    const maps::CardId holder = journeys::holderAt(board(), board().steps[8].id, {});
    QVERIFY(holder.isValid());
    QCOMPARE(board().card(holder)->nested, inner);
    QCOMPARE(m_sample->project.db()
                 .value<int>("SELECT count(*) FROM map_card WHERE nested_map_id NOT IN (SELECT id FROM map)")
                 .value_or(-1),
             0);
}

void TestMapBeside::theTableNamesTheMapInside()
{
    makeNested(8);
    const QString title = board().map.title;
    action("openOuter")->trigger();
    const auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    const QString words = table->model()->index(row(LaneKind::Pains), 8).data().toString();
    QVERIFY2(words.contains(title) && words.contains(QStringLiteral("→")), qPrintable(words));
}

void TestMapBeside::theBlueprintStandsBeside()
{
    action("beside")->trigger();
    QVERIFY(second().isVisible());
    QCOMPARE(second().map(), m_sample->map(maps::MapKind::Blueprint));
    QTRY_VERIFY(second().view().content());
    tool("secondOpen")->click();
    QCOMPARE(m_ways.last(), QStringLiteral("blueprint %1").arg(m_sample->map(maps::MapKind::Blueprint).value()));
    auto* choice = second().findChild<QComboBox*>(QStringLiteral("secondChoice"));
    QCOMPARE(choice->count(), 2);
    tool("secondClose")->click();
    QVERIFY(!second().isVisible());
    QVERIFY(!action("beside")->isChecked());
}

void TestMapBeside::theyGoTogetherOrNot()
{
    view().setCurrent({row(LaneKind::Pains), 6, {}});
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    action("beside")->trigger();
    QTRY_VERIFY(second().view().content());
    QTRY_COMPARE(second().view().current().column, 6); // it begins where the first stands
    QTRY_VERIFY(second().view().horizontalScrollBar()->value() > 0);
    view().setZoom(1);
    QCOMPARE(second().view().zoom(), 1.0);
    const auto leftColumn = [](canvas::BoardView& board) {
        return board.content()->layout.columnAt(board.visibleBoard().left() + 2);
    };
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum() / 2);
    QVERIFY(leftColumn(view()) > 0);
    QCOMPARE(leftColumn(second().view()), leftColumn(view())); // over the same steps
    second().view().setZoom(0.8);
    QCOMPARE(view().zoom(), 0.8);
    second().view().horizontalScrollBar()->setValue(0);
    QCOMPARE(leftColumn(view()), 0);
    tool("secondTogether")->click();
    view().setZoom(1.2);
    QCOMPARE(second().view().zoom(), 0.8);
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    QCOMPARE(second().view().horizontalScrollBar()->value(), 0);
    tool("secondTogether")->click(); // the one that was there first leads
    QCOMPARE(second().view().zoom(), 1.2);
}

void TestMapBeside::theSamePlaceIsFollowed()
{
    action("beside")->trigger();
    QTRY_VERIFY(second().view().content());
    view().setCurrent({row(LaneKind::Pains), 5, {}});
    QCOMPARE(second().view().current().column, 5);
    QTest::keyClick(&second().view(), Qt::Key_Right);
    QCOMPARE(second().view().current().column, 6);
    QCOMPARE(view().current().column, 6);
}

void TestMapBeside::bothObeyTheFilter()
{
    action("beside")->trigger();
    QTRY_VERIFY(second().view().content() && second().view().content()->hasValues);
    const auto value = [&] {
        const auto& content = *second().view().content();
        for (const maps::Card& card : content.board.cards) {
            const maps::CardValues* found = content.values.card(card.id);
            if (found && !found->metrics.empty() && found->metrics.front().value.value)
                return *found->metrics.front().value.value;
        }
        return 0.0;
    };
    const double before = value();
    QVERIFY(before > 0);
    m_workbench->filter().setScope(metrics::Scope().with(metrics::dimension::wave, 1));
    QTRY_VERIFY(value() != before);
    QTRY_VERIFY(m_editor->session().hasValues() && m_jobs->isIdle()); // neither took the other's turn
}

void TestMapBeside::workOnTheSecondBoard()
{
    action("beside")->trigger();
    QTRY_VERIFY(second().view().content());
    canvas::BoardView& other = second().view();
    const maps::Board before = other.content()->board;
    const auto card = std::ranges::find_if(before.cards, [](const maps::Card& one) { return !one.text.isEmpty(); });
    QVERIFY(card != before.cards.end());
    other.setCurrent(canvas::placeOf(*other.content(), card->id));
    QTest::keyClick(&other, Qt::Key_F2);
    auto* editor = other.findChild<QPlainTextEdit*>(QStringLiteral("boardEditor"));
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier); // F2 puts the caret behind what is there
    QTest::keyClicks(editor, QStringLiteral("Typed there"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier); // and stay
    QCOMPARE(other.content()->board.card(card->id)->text, QStringLiteral("Typed there"));
    QTest::keyClick(&other, Qt::Key_Delete);
    QVERIFY(!other.content()->board.card(card->id));
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(other.content()->board.card(card->id)->text, card->text);
}

void TestMapBeside::oneOverTheOther()
{
    action("beside")->trigger();
    auto* pair = qobject_cast<QSplitter*>(second().parentWidget());
    QVERIFY(pair);
    QCOMPARE(pair->orientation(), Qt::Horizontal);
    tool("secondTurn")->click();
    QCOMPARE(pair->orientation(), Qt::Vertical);
}

void TestMapBeside::aMapThatGoesLeavesTheSecondBoard()
{
    action("beside")->trigger();
    QTRY_VERIFY(second().view().content());
    const maps::MapId blueprint = m_sample->map(maps::MapKind::Blueprint);
    m_sample->project.edit([&](project::Edit& edit) { maps::removeMap(edit, blueprint); });
    QCOMPARE(second().map(), m_editor->session().map()); // the only one there is
}

QTEST_MAIN(TestMapBeside)
#include "tst_map_beside.moc"
