#include "core/maps/test_map.h"

#include "maps/board_edit.h"
#include "project/history_store.h"

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;
using Edit = project::Edit;

/// Cards that cover several lanes while lanes come, go, move and are merged: one entry each, undone exactly.
class TestLaneSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAndWhatCoversThem_data();
    void lanesAndWhatCoversThem();
    void aLaneMovedThroughASpanLeavesItAsItWas();
};

namespace {

/// Lanes one, two, three and four, "tall" over the first two or three of the first step.
struct Tower : TestMap
{
    LaneId three, four;
    CardId tall;
    Tower(TestProject& project, int rows) : TestMap(project)
    {
        project.edit([&](Edit& edit) {
            Lane lane;
            lane.title = QStringLiteral("three");
            three = addLane(edit, map, lane);
            lane.title = QStringLiteral("four");
            lane.kind = LaneKind::Pains;
            four = addLane(edit, map, lane);
            tall = addCard(edit, one, a1, QStringLiteral("tall"));
            setCardSpan(edit, tall, 1, rows);
        });
    }
};

/// "one[tall 2] two three": each lane with its cards, and how many lanes those ask for.
QString shapeOf(TestProject& project, const Tower& map)
{
    const Board board = loadBoard(project.db(), map.map);
    QStringList lanes;
    for (const Lane& lane : board.lanes) {
        QStringList cards;
        for (const Card& card : board.cards) {
            if (card.lane == lane.id)
                cards << QStringLiteral("%1 %2").arg(card.text).arg(card.rows);
        }
        lanes << (cards.isEmpty() ? lane.title
                                  : QStringLiteral("%1[%2]").arg(lane.title, cards.join(QStringLiteral(", "))));
    }
    return lanes.join(QLatin1Char(' '));
}

} // namespace

using Body = std::function<void(Edit&, const Tower&, const Board&)>;

void TestLaneSpans::lanesAndWhatCoversThem_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<Body>("body");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, int rows, Body body, const char* after) {
        QTest::newRow(name) << rows << std::move(body) << QString::fromLatin1(after);
    };
    Lane fresh;
    fresh.title = QStringLiteral("new");
    const auto add = [fresh](int position) {
        return
            [fresh, position](Edit& edit, const Tower& map, const Board&) { addLane(edit, map.map, fresh, position); };
    };
    row("a lane within a span widens it", 2, add(1), "one[tall 3] new two three four");
    row("a lane above a span leaves it", 2, add(0), "new one[tall 2] two three four");
    row("a lane below a span leaves it", 2, add(2), "one[tall 2] two new three four");
    row("a lane at the end leaves it", 4, add(-1), "one[tall 4] two three four new");
    row(
        "what another card keeps it from is no part of it", 2,
        [fresh](Edit& edit, const Tower& map, const Board&) {
            addCard(edit, map.two, map.a1, QStringLiteral("other"));
            addLane(edit, map.map, fresh, 1);
        },
        "one[tall 1] new two[other 1] three four");
    row(
        "removing a lane inside narrows it", 3,
        [](Edit& edit, const Tower& map, const Board&) { removeLane(edit, map.two); }, "one[tall 2] three four");
    row(
        "removing its last lane narrows it", 2,
        [](Edit& edit, const Tower& map, const Board&) { removeLane(edit, map.two); }, "one[tall 1] three four");
    row(
        "removing the lane it begins in hands it to the next of its kind", 3,
        [](Edit& edit, const Tower& map, const Board&) { removeLane(edit, map.one); }, "two[tall 2] three four");
    row(
        "a lane below goes without it noticing", 2,
        [](Edit& edit, const Tower& map, const Board&) { removeLane(edit, map.four); }, "one[tall 2] two three");
    row(
        "where the next lane is of another kind it goes with its own", 1,
        [](Edit& edit, const Tower& map, const Board&) {
            setCardSpan(edit, addCard(edit, map.three, map.a2, QStringLiteral("wish")), 1, 2);
            removeLane(edit, map.three);
        },
        "one[tall 1] two four");
    row(
        "a lane moved in between is covered too", 2,
        [](Edit& edit, const Tower& map, const Board&) { moveLane(edit, map.four, 1); }, "one[tall 3] four two three");
    row(
        "a lane moved out is covered no longer", 3,
        [](Edit& edit, const Tower& map, const Board&) { moveLane(edit, map.two, 3); }, "one[tall 2] three four two");
    row(
        "lanes that change places under it", 3,
        [](Edit& edit, const Tower& map, const Board&) { moveLane(edit, map.two, 2); }, "one[tall 3] three two four");
    row(
        "its own lane moved down among those of its kind", 2,
        [](Edit& edit, const Tower& map, const Board&) { moveLane(edit, map.one, 1); }, "two[tall 2] one three four");
    row(
        "both lanes moved together keep it", 2,
        [](Edit& edit, const Tower& map, const Board& board) {
            moveLanes(edit, board, {map.one, map.two}, map.four, true);
        },
        "three four one[tall 2] two");
    row(
        "two of three lanes moved away take it along", 3,
        [](Edit& edit, const Tower& map, const Board& board) {
            moveLanes(edit, board, {map.one, map.two}, map.four, true);
        },
        "three four one[tall 2] two");
    row(
        "a lane of another kind is not entered", 1,
        [](Edit& edit, const Tower& map, const Board&) {
            setCardSpan(edit, addCard(edit, map.three, map.a2, QStringLiteral("wish")), 1, 2);
            moveLane(edit, map.four, 2);
        },
        "one[tall 1] two four three[wish 1]");
    row(
        "a copied lane comes under it", 2,
        [](Edit& edit, const Tower& map, const Board& board) { duplicateLane(edit, board, map.one); },
        "one[tall 3] one two three four");
    row(
        "merged lanes narrow what covers them", 3,
        [](Edit& edit, const Tower& map, const Board& board) {
            mergeLanes(edit, board, {map.one, map.two});
        },
        "one / two[tall 2] three four");
    row(
        "what begins in a merged lane keeps what it covers below", 1,
        [](Edit& edit, const Tower& map, const Board&) {
            setCardSpan(edit, addCard(edit, map.two, map.a2, QStringLiteral("low")), 1, 2);
            mergeLanes(edit, loadBoard(edit.db(), map.map), {map.one, map.two});
        },
        "one / two[tall 1, low 2] three four");
}

void TestLaneSpans::lanesAndWhatCoversThem()
{
    QFETCH(int, rows);
    QFETCH(Body, body);
    QFETCH(QString, after);
    TestProject project;
    const Tower map(project, rows);
    const QString before = shapeOf(project, map);
    const auto entry = project::historyEntries(project.db(), 1).front().id;
    project.edit([&](Edit& edit) { body(edit, map, loadBoard(edit.db(), map.map)); });
    QCOMPARE(shapeOf(project, map), after);
    QCOMPARE(project::historyEntries(project.db(), 1).front().id.value(), entry.value() + 1);
    QCOMPARE(test::why(project->undo()), QString());
    QCOMPARE(shapeOf(project, map), before);
    QCOMPARE(test::why(project->redo()), QString());
    QCOMPARE(shapeOf(project, map), after);
    QVERIFY(!project.db().failed());
}

void TestLaneSpans::aLaneMovedThroughASpanLeavesItAsItWas()
{
    TestProject project;
    const Tower map(project, 3);
    project.edit([&](Edit& edit) { addCard(edit, map.four, map.a1, QStringLiteral("pain")); });
    for (const int position : {2, 1, 0})
        project.edit([&](Edit& edit) { moveLane(edit, map.four, position); });
    QCOMPARE(shapeOf(project, map), QStringLiteral("four[pain 1] one[tall 3] two three"));
}

QTEST_GUILESS_MAIN(TestLaneSpans)
#include "tst_lane_spans.moc"
