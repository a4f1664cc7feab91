#include "ui/maps/map_fixture.h"

#include "maps/map_store.h"

#include <QMenu>

using namespace tropa;
using namespace tropa::ui;
using Hold = canvas::BoardView::Hold;
using Part = canvas::BoardView::Editing;
using maps::Block;

/// Whole steps, stages and lanes by their names: what is dragged stays selected and nothing else, names are reached and
/// changed by the keyboard, much that is removed is told. By real keys and mouse events.
class TestMapNames : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aDraggedStepIsAllThatIsSelected();
    void whatIsSelectedFollowsUndo();
    void muchThatIsRemovedIsTold();
    void arrowsReachTheNames();
    void namesAreChangedByKeys();
    void newOnesAreNamedAtOnce();
    void tabNamesOneStepAfterAnother();
    void namesHaveTheirMenu();
    void aStageIsMovedByItsName();

private:
    QStringList steps()
    {
        QStringList titles;
        for (const maps::Step& step : board().steps)
            titles << step.title;
        return titles;
    }
    QWidget* strip(const char* name) { return view().findChild<QWidget*>(QLatin1String(name)); }
    QWidget* field() { return view().findChild<QWidget*>(QStringLiteral("boardEditor")); }
    QPoint stepName(int column, qreal part = 0.5)
    {
        const paint::ColumnBox& box = view().content()->layout.columns[static_cast<std::size_t>(column)];
        return {view().mapFromScene(QPointF(box.x + box.width * part, 0)).x(), strip("topHeader")->height() - 12};
    }
    void drag(QWidget* on, const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i) {
            const QPoint at = from + (to - from) * i / 6;
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    void atHeader(Part part, int index)
    {
        QVERIFY(view().header());
        QCOMPARE(view().header()->part, part);
        QCOMPARE(view().header()->index, index);
    }
};

void TestMapNames::aDraggedStepIsAllThatIsSelected()
{
    const QStringList original = steps();
    drag(strip("topHeader"), stepName(1), stepName(4, 0.8));
    QCOMPARE(steps()[4], original[1]);
    QCOMPARE(view().hold(), Hold::Columns);
    QCOMPARE(view().block(), (Block{0, 4, static_cast<int>(board().lanes.size()), 1}));
    key(Qt::Key_Delete);
    QStringList without = original;
    without.removeAt(1);
    QCOMPARE(steps(), without);
    QCOMPARE(view().hold(), Hold::Cells); // a second Del finds nothing whole to remove
}

void TestMapNames::whatIsSelectedFollowsUndo()
{
    const QStringList original = steps();
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(2));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, Qt::ShiftModifier, stepName(3));
    drag(strip("topHeader"), stepName(3), stepName(0, 0.2));
    QCOMPARE(view().block().column, 0);
    QCOMPARE(view().block().columns, 2);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(steps(), original);
    QCOMPARE(view().block().column, 2);
    QCOMPARE(view().block().columns, 2);
}

void TestMapNames::muchThatIsRemovedIsTold()
{
    const QStringList original = steps();
    std::vector<shell::Notice> notices;
    connect(m_workbench.get(), &shell::Workbench::noticed, this,
            [&](const shell::Notice& notice) { notices.push_back(notice); });
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(2));
    key(Qt::Key_Delete);
    QVERIFY(notices.empty()); // one step is seen to go
    QVERIFY(m_sample->project->undo());
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(2));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, Qt::ShiftModifier, stepName(4));
    key(Qt::Key_Delete);
    QCOMPARE(board().steps.size(), 14u);
    QCOMPARE(notices.size(), 1u);
    QVERIFY2(notices.front().sentence.contains(QStringLiteral("3")), qPrintable(notices.front().sentence));
    m_workbench->edit({QT_TRANSLATE_NOOP("core", "Name of a lane")}, [&](project::Edit& edit) -> Result<void> {
        maps::Lane lane = board().lanes[0];
        lane.title = QStringLiteral("Иначе");
        maps::setLane(edit, lane);
        return {};
    });
    notices.front().action();
    QCOMPARE(steps(), original);
    QCOMPARE(board().lanes[0].title, QStringLiteral("Иначе"));

    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    const std::size_t stages = board().stages.size();
    key(Qt::Key_Delete);
    QCOMPARE(board().stages.size(), stages - 1);
    QCOMPARE(notices.size(), 2u);
    notices.back().action();
    QCOMPARE(steps(), original);
}

void TestMapNames::arrowsReachTheNames()
{
    view().setCurrent({0, 4, {}});
    key(Qt::Key_Up);
    atHeader(Part::Step, 4);
    QCOMPARE(view().block().columns, 1);
    QVERIFY(view().accessibleDescription().contains(board().steps[4].title));
    key(Qt::Key_Right);
    atHeader(Part::Step, 5);
    key(Qt::Key_Left, Qt::ControlModifier);
    atHeader(Part::Step, 0);
    key(Qt::Key_Left);
    atHeader(Part::Step, 0);
    view().setCurrent({0, 4, {}});
    key(Qt::Key_Up, Qt::ControlModifier);
    atHeader(Part::Step, 4);
    key(Qt::Key_Up);
    QCOMPARE(view().header()->part, Part::Stage);
    const auto stage = static_cast<std::size_t>(view().header()->index);
    QCOMPARE(board().stages[stage].id, board().steps[4].stage);
    key(Qt::Key_Right);
    atHeader(Part::Stage, static_cast<int>(stage) + 1);
    key(Qt::Key_Left);
    key(Qt::Key_Down);
    QCOMPARE(view().header()->part, Part::Step);
    key(Qt::Key_Down);
    QVERIFY(!view().header());
    QCOMPARE(view().hold(), Hold::Cells);
    QCOMPARE(view().current().lane, 0);

    view().setCurrent({2, 0, {}});
    key(Qt::Key_Left);
    atHeader(Part::Lane, 2);
    key(Qt::Key_Down);
    atHeader(Part::Lane, 3);
    key(Qt::Key_Right);
    QVERIFY(!view().header());
    QCOMPARE(view().current().lane, 3);
    key(Qt::Key_Left);
    key(Qt::Key_Escape);
    QVERIFY(!view().header());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Right, Qt::ShiftModifier); // a run of steps begins at the name
    QCOMPARE(view().block().columns, 2);
    QVERIFY(!view().header());
}

void TestMapNames::namesAreChangedByKeys()
{
    view().setCurrent({0, 1, {}});
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    type(QStringLiteral("Ищет врача"));
    finish();
    QCOMPARE(board().steps[1].title, QStringLiteral("Ищет врача"));
    atHeader(Part::Step, 1);
    QVERIFY(view().hasFocus());
    key(Qt::Key_Up);
    const auto stage = static_cast<std::size_t>(view().header()->index);
    QTest::keyClick(&view(), Qt::Key_X); // a letter begins a new name
    type(QStringLiteral("-лучи"));
    finish();
    QCOMPARE(board().stages[stage].title, QStringLiteral("x-лучи"));
    view().setCurrent({2, 0, {}});
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    type(QStringLiteral("Что болит"));
    finish();
    QCOMPARE(board().lanes[2].title, QStringLiteral("Что болит"));
    view().setCurrent({2, 3, {}}); // from inside the board too
    m_actions->find(QStringLiteral("maps.rename"))->trigger();
    type(QStringLiteral("Звонит"));
    finish();
    QCOMPARE(board().steps[3].title, QStringLiteral("Звонит"));
    QVERIFY(m_sample->project->undo());
    QVERIFY(board().steps[3].title != QStringLiteral("Звонит"));
}

void TestMapNames::newOnesAreNamedAtOnce()
{
    view().setCurrent({0, 0, {}});
    m_actions->find(QStringLiteral("maps.step"))->trigger();
    type(QStringLiteral("Смотрит цены"));
    finish();
    QCOMPARE(board().steps[1].title, QStringLiteral("Смотрит цены"));
    m_actions->find(QStringLiteral("maps.stage"))->trigger();
    type(QStringLiteral("Сравнение"));
    finish();
    QCOMPARE(board().stages[1].title, QStringLiteral("Сравнение"));
    view().setCurrent({1, 1, {}});
    QMenu* menu = m_actions->find(QStringLiteral("maps.lane"))->menu();
    QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
    menu->actions().front()->trigger();
    type(QStringLiteral("Мысли"));
    finish();
    QCOMPARE(board().lanes[2].title, QStringLiteral("Мысли"));
    // Esc leaves the name it came with.
    const std::size_t before = board().steps.size();
    m_actions->find(QStringLiteral("maps.step"))->trigger();
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(board().steps.size(), before + 1);
}

void TestMapNames::tabNamesOneStepAfterAnother()
{
    QTest::mouseDClick(strip("topHeader"), Qt::LeftButton, {}, stepName(0));
    type(QStringLiteral("Первый"));
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(field());
    type(QStringLiteral("Второй"));
    QTest::keyClick(field(), Qt::Key_Tab);
    type(QStringLiteral("Третий"));
    QTest::keyClick(field(), Qt::Key_Backtab);
    finish();
    QCOMPARE(steps().mid(0, 3),
             (QStringList{QStringLiteral("Первый"), QStringLiteral("Второй"), QStringLiteral("Третий")}));
    atHeader(Part::Step, 1);
}

void TestMapNames::namesHaveTheirMenu()
{
    const QPoint at = stepName(2);
    QTest::mousePress(strip("topHeader"), Qt::RightButton, {}, at);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, strip("topHeader")->mapToGlobal(at));
    QApplication::sendEvent(strip("topHeader"), &asked);
    auto* menu = m_editor->findChild<QMenu*>(QStringLiteral("boardMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().front(), m_actions->find(QStringLiteral("maps.rename")));
    menu->close();
    menu->actions().front()->trigger();
    type(QStringLiteral("По меню"));
    finish();
    QCOMPARE(board().steps[2].title, QStringLiteral("По меню"));
}

void TestMapNames::aStageIsMovedByItsName()
{
    const QString first = board().stages[0].title;
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(board().stages[1].title, first);
    atHeader(Part::Stage, 1);
}

QTEST_MAIN(TestMapNames)
#include "tst_map_names.moc"
