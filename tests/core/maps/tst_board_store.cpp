#include "core/maps/test_map.h"

#include "maps/board_edit.h"

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;

/// Edits of a board and what follows them: spans, order, what goes with what, and undo of all of it.
class TestBoardStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsKeepSpansAndOrder_data();
    void editsKeepSpansAndOrder();
    void removingACardTakesItsParts();
    void mergedCardsTakeEverythingWithThem();
    void removingAMapKeepsTheJourney();
    void allFieldsComeBack();
    void aMapCannotHoldItself();
    void linesFollowFromRoles_data();
    void linesFollowFromRoles();
    void placesLeadToTheMap();
};

using Body = std::function<void(project::Edit&, const TestMap&)>;

void TestBoardStore::editsKeepSpansAndOrder_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Body>("body");
    QTest::addColumn<QString>("after");
    const QString wide = QStringLiteral("A[a1 a2] B[b1] | one: a1=wide(3) | two: a2=small");

    QTest::newRow("a step within a span widens it") << wide << Body([](project::Edit& edit, const TestMap& map) {
        addStep(edit, map.stageA, QStringLiteral("new"), 1);
    }) << QStringLiteral("A[a1 new a2] B[b1] | one: a1=wide(4) | two: a2=small");
    QTest::newRow("a step before a span leaves it") << wide << Body([](project::Edit& edit, const TestMap& map) {
        addStep(edit, map.stageA, QStringLiteral("new"), 0);
    }) << QStringLiteral("A[new a1 a2] B[b1] | one: a1=wide(3) | two: a2=small");
    QTest::newRow("a step after a span leaves it") << wide << Body([](project::Edit& edit, const TestMap& map) {
        addStep(edit, map.stageB, QStringLiteral("new"));
    }) << QStringLiteral("A[a1 a2] B[b1 new] | one: a1=wide(3) | two: a2=small");
    QTest::newRow("removing a step inside a span narrows it and takes its own cards")
        << wide << Body([](project::Edit& edit, const TestMap& map) { removeStep(edit, map.a2); })
        << QStringLiteral("A[a1] B[b1] | one: a1=wide(2) | two: ");
    QTest::newRow("removing the first step of a span moves its start")
        << wide << Body([](project::Edit& edit, const TestMap& map) { removeStep(edit, map.a1); })
        << QStringLiteral("A[a2] B[b1] | one: a2=wide(2) | two: a2=small");
    QTest::newRow("removing a stage takes its steps")
        << wide << Body([](project::Edit& edit, const TestMap& map) { removeStage(edit, map.stageA); })
        << QStringLiteral("B[b1] | one: b1=wide | two: ");
    QTest::newRow("a stage moves with its steps")
        << wide << Body([](project::Edit& edit, const TestMap& map) { moveStage(edit, map.stageB, 0); })
        << QStringLiteral("B[b1] A[a1 a2] | one: b1=wide(3) | two: a2=small");
    QTest::newRow("a step moves to another stage with its cards")
        << wide << Body([](project::Edit& edit, const TestMap& map) { moveStep(edit, map.a2, map.stageB, 0); })
        << QStringLiteral("A[a1] B[a2 b1] | one: a1=wide(3) | two: a2=small");
    QTest::newRow("lanes move") << wide
                                << Body([](project::Edit& edit, const TestMap& map) { moveLane(edit, map.two, 0); })
                                << QStringLiteral("A[a1 a2] B[b1] | two: a2=small | one: a1=wide(3)");
    const auto row = [&](const char* name, auto body, const char* after) {
        QTest::newRow(name) << wide << Body([body](project::Edit& edit, const TestMap& map) {
            body(edit, map, loadBoard(edit.db(), map.map));
        }) << QString::fromUtf8(after);
    };
    using Edit = project::Edit;
    row(
        "merged steps keep their cards and narrow what spans them",
        [](Edit& edit, const TestMap& map, const Board& board) {
            mergeSteps(edit, board, {map.a1, map.a2});
        },
        "A[a1 / a2] B[b1] | one: a1 / a2=wide(2) | two: a1 / a2=small");
    row(
        "a stage whose only step is merged into another goes",
        [](Edit& edit, const TestMap& map, const Board& board) {
            mergeSteps(edit, board, {map.a2, map.b1});
        },
        "A[a1 a2 / b1] | one: a1=wide(2) | two: a2 / b1=small");
    row(
        "a span that begins in the merged step keeps its width",
        [](Edit& edit, const TestMap& map, const Board& board) {
            setCardSpan(edit, board.cards.back().id, 2, 1);
            mergeSteps(edit, loadBoard(edit.db(), map.map), {map.a1, map.a2});
        },
        "A[a1 / a2] B[b1] | one: a1 / a2=wide(2) | two: a1 / a2=small(2)");
    row(
        "a copy of a step stands after it with its cards",
        [](Edit& edit, const TestMap& map, const Board& board) { duplicateStep(edit, board, map.a2); },
        "A[a1 a2 a2] B[b1] | one: a1=wide(4) | two: a2=small a2=small");
    row(
        "a copy of a lane stands below it with its cards",
        [](Edit& edit, const TestMap& map, const Board& board) { duplicateLane(edit, board, map.one); },
        "A[a1 a2] B[b1] | one: a1=wide(3) | one: a1=wide(3) | two: a2=small");
    row(
        "merged lanes keep all cards",
        [](Edit& edit, const TestMap& map, const Board& board) {
            mergeLanes(edit, board, {map.one, map.two});
        },
        "A[a1 a2] B[b1] | one / two: a1=wide(3) a2=small");
    row(
        "merged cards are one over the block",
        [](Edit& edit, const TestMap&, const Board& board) {
            mergeCards(edit, board, {board.cards[0].id, board.cards[1].id}, 2, 2);
        },
        "A[a1 a2] B[b1] | one: a1=wide\nsmall(2) | two: ");
    row(
        "steps move beside another, into its stage; an empty stage goes",
        [](Edit& edit, const TestMap& map, const Board& board) {
            moveSteps(edit, board, {map.a1, map.a2}, map.b1, true);
        },
        "B[b1 a1 a2] | one: b1=wide(3) | two: a2=small");
    row(
        "steps move before another in their order",
        [](Edit& edit, const TestMap& map, const Board& board) {
            moveSteps(edit, board, {map.a2, map.b1}, map.a1, false);
        },
        "A[a2 b1 a1] | one: a2=wide(3) | two: a2=small");
    row(
        "lanes move beside another",
        [](Edit& edit, const TestMap& map, const Board& board) { moveLanes(edit, board, {map.one}, map.two, true); },
        "A[a1 a2] B[b1] | two: a2=small | one: a1=wide(3)");
    row(
        "a card stands where it was put in its cell",
        [](Edit& edit, const TestMap& map, const Board&) {
            placeCard(edit, addCard(edit, map.one, map.a1, QStringLiteral("first")), map.two, map.a2, 0);
        },
        "A[a1 a2] B[b1] | one: a1=wide(3) | two: a2=first a2=small");
    QTest::newRow("a lane goes with its cards")
        << wide << Body([](project::Edit& edit, const TestMap& map) { removeLane(edit, map.one); })
        << QStringLiteral("A[a1 a2] B[b1] | two: a2=small");
}

void TestBoardStore::editsKeepSpansAndOrder()
{
    QFETCH(QString, before);
    QFETCH(Body, body);
    QFETCH(QString, after);
    TestProject project;
    const TestMap map(project);
    project.edit([&](project::Edit& edit) {
        setCardSpan(edit, addCard(edit, map.one, map.a1, QStringLiteral("wide")), 3, 1);
        addCard(edit, map.two, map.a2, QStringLiteral("small"));
    });
    QCOMPARE(test::shape(loadBoard(project.db(), map.map)), before);
    project.edit([&](project::Edit& edit) { body(edit, map); });
    QCOMPARE(test::shape(loadBoard(project.db(), map.map)), after);

    QCOMPARE(test::why(project->undo()), QString());
    QCOMPARE(test::shape(loadBoard(project.db(), map.map)), before);
    QCOMPARE(test::why(project->redo()), QString());
    QCOMPARE(test::shape(loadBoard(project.db(), map.map)), after);
    QVERIFY(!project.db().failed());
}

void TestBoardStore::removingACardTakesItsParts()
{
    TestProject project;
    const TestMap map(project);
    CardId first, second;
    project.edit([&](project::Edit& edit) {
        first = addCard(edit, map.one, map.a1, QStringLiteral("first"));
        second = addCard(edit, map.two, map.a1, QStringLiteral("second"));
        Link link;
        link.from = first;
        link.to = second;
        addLink(edit, map.map, link);
        addMark(edit, first, {{}, MarkKind::Fail, QStringLiteral("slow"), {}, {}});
        Binding binding;
        binding.metric = QStringLiteral("survey.csat");
        addBinding(edit, first, binding);
        addEvidence(edit, first, {QStringLiteral("segment"), 7});
        addEvidence(edit, first, {QStringLiteral("segment"), 7});
    });
    const Board full = loadBoard(project.db(), map.map);
    QCOMPARE(full.card(first)->evidence.size(), 1u); // the same piece twice is one
    QCOMPARE(cardsOn(project.db(), {QStringLiteral("segment"), 7}), std::vector{first});

    project.edit([&](project::Edit& edit) { removeCard(edit, first); });
    for (const char* table : {"map_link", "map_mark", "card_binding", "card_evidence"})
        QCOMPARE(project.db().value<int>((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(-1), 0);
    QVERIFY(project->undo());
    const Board back = loadBoard(project.db(), map.map);
    QCOMPARE(back.links.size(), 1u);
    QCOMPARE(back.card(first)->marks, full.card(first)->marks);
    QCOMPARE(back.card(first)->bindings, full.card(first)->bindings);
}

void TestBoardStore::mergedCardsTakeEverythingWithThem()
{
    TestProject project;
    const TestMap map(project);
    CardId first, second, other;
    project.edit([&](project::Edit& edit) {
        first = addCard(edit, map.one, map.a1, QStringLiteral("first"));
        second = addCard(edit, map.one, map.a2, QStringLiteral("second"));
        other = addCard(edit, map.two, map.b1, QStringLiteral("other"));
        for (const auto& [from, to] : {std::pair(first, second), {second, other}}) {
            Link link;
            link.from = from;
            link.to = to;
            addLink(edit, map.map, link);
        }
        addMark(edit, second, {{}, MarkKind::Fail, QStringLiteral("slow"), {}, {}});
        Binding binding;
        binding.metric = QStringLiteral("survey.csat");
        addBinding(edit, second, binding);
        addEvidence(edit, second, {QStringLiteral("segment"), 7});
        setCardField(edit, second, CardField::ActualMinutes, 12.0);
    });
    const Board before = loadBoard(project.db(), map.map);
    project.edit([&](project::Edit& edit) { mergeCards(edit, before, {first, second}, 2, 1); });
    const Board after = loadBoard(project.db(), map.map);
    QVERIFY(!after.card(second));
    const Card& merged = *after.card(first);
    QCOMPARE(merged.text, QStringLiteral("first\nsecond"));
    QCOMPARE(merged.columns, 2);
    QCOMPARE(merged.marks.size(), 1u);
    QCOMPARE(merged.bindings.size(), 1u);
    QCOMPARE(merged.evidence.size(), 1u);
    QCOMPARE(merged.actualMinutes, std::optional(12.0));
    QCOMPARE(after.links.size(), 1u); // the one between them has gone, the other begins here now
    QCOMPARE(after.links.front().from, first);
    QCOMPARE(after.links.front().to, other);
    QVERIFY(project->undo());
    QCOMPARE(loadBoard(project.db(), map.map).card(second)->bindings.size(), 1u);
}

void TestBoardStore::removingAMapKeepsTheJourney()
{
    TestProject project;
    const TestMap map(project);
    MapId other;
    project.edit([&](project::Edit& edit) {
        MapInfo info;
        info.journey = map.journey;
        info.kind = MapKind::Blueprint;
        info.title = QStringLiteral("Backstage");
        other = addMap(edit, info);
        addCard(edit, map.one, map.a1, QStringLiteral("card"));
    });
    project.edit([&](project::Edit& edit) { removeMap(edit, map.map); });
    QVERIFY(!loadBoard(project.db(), map.map).map.id.isValid());
    QCOMPARE(loadBoard(project.db(), other).steps.size(), 3u);
    project.edit([&](project::Edit& edit) { removeJourney(edit, map.journey); });
    QCOMPARE(maps::maps(project.db()).size(), 0u);
    QCOMPARE(project.db().value<int>("SELECT count(*) FROM map_step").value_or(-1), 0);
}

void TestBoardStore::allFieldsComeBack()
{
    TestProject project;
    const TestMap map(project);
    CardId card;
    project.edit([&](project::Edit& edit) {
        card = addCard(edit, map.one, map.a1, QStringLiteral("text"));
        setCardField(edit, card, CardField::Note, QStringLiteral("note"));
        setCardField(edit, card, CardField::Icons, QStringLiteral("phone sms"));
        setCardField(edit, card, CardField::Actor, QStringLiteral("Operator"));
        setCardField(edit, card, CardField::System, QStringLiteral("CRM"));
        setCardField(edit, card, CardField::StandardMinutes, 10.0);
        setCardField(edit, card, CardField::ToleranceMinutes, 5.0);
        setCardField(edit, card, CardField::ActualMinutes, 31.0);
        setCardField(edit, card, CardField::Experience, -0.5);
        setCardField(edit, card, CardField::Expected, 1.0);
        setCardField(edit, card, CardField::Expected, QVariant());
        Lane lane = *loadBoard(edit.db(), map.map).lane(map.two);
        lane.kind = LaneKind::Curve;
        lane.sources = {{QStringLiteral("survey.mean"), {{QStringLiteral("boxes"), 2}}, 50}};
        setLane(edit, lane);
    });
    project.reopen();
    const Board board = loadBoard(project.db(), map.map);
    const Card& read = *board.card(card);
    QCOMPARE(read.note, QStringLiteral("note"));
    QCOMPARE(read.icons, (QStringList{QStringLiteral("phone"), QStringLiteral("sms")}));
    QCOMPARE(read.actor, QStringLiteral("Operator"));
    QCOMPARE(read.system, QStringLiteral("CRM"));
    QCOMPARE(read.standardMinutes, std::optional(10.0));
    QCOMPARE(read.toleranceMinutes, std::optional(5.0));
    QCOMPARE(read.actualMinutes, std::optional(31.0));
    QCOMPARE(read.experience, std::optional(-0.5));
    QVERIFY(!read.expected);
    QCOMPARE(board.lane(map.two)->sources,
             (std::vector<CurveSource>{{QStringLiteral("survey.mean"), {{QStringLiteral("boxes"), 2}}, 50}}));
}

void TestBoardStore::aMapCannotHoldItself()
{
    TestProject project;
    const TestMap outer(project), inner(project);
    CardId inOuter, inInner;
    project.edit([&](project::Edit& edit) {
        inOuter = addCard(edit, outer.one, outer.a1);
        inInner = addCard(edit, inner.one, inner.a1);
        setNestedMap(edit, inOuter, inner.map);
    });
    for (const auto& [card, map] : {std::pair(inInner, outer.map), {inOuter, outer.map}, {inInner, inner.map}}) {
        const auto refused = project->edit({"Nest"}, [&](project::Edit& edit) -> Result<void> {
            setNestedMap(edit, card, map);
            return {};
        });
        QCOMPARE(test::why(refused), QStringLiteral("A map cannot stand inside itself"));
    }
    QCOMPARE(loadBoard(project.db(), outer.map).card(inOuter)->nested, inner.map);
    project.edit([&](project::Edit& edit) { removeMap(edit, inner.map); });
    QVERIFY(!loadBoard(project.db(), outer.map).card(inOuter)->nested.isValid());
}

void TestBoardStore::linesFollowFromRoles_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("lines");
    QTest::newRow("all zones") << QStringList{"evidence",    "customer", "front_people", "front_tech",
                                              "back_people", "support",  "policy"}
                               << "interaction 2, visibility 4, internal 5";
    QTest::newRow("no backstage") << QStringList{"customer", "front_people", "support"} << "interaction 1, internal 2";
    QTest::newRow("front alone has no line above it") << QStringList{"front_people", "back_people"} << "visibility 1";
    QTest::newRow("lanes without a zone stay where they are")
        << QStringList{"customer", "opportunity", "front_people"} << "interaction 2";
    QTest::newRow("nothing") << QStringList{} << "";
}

void TestBoardStore::linesFollowFromRoles()
{
    QFETCH(QStringList, roles);
    QFETCH(QString, lines);
    Board board;
    board.map.kind = MapKind::Blueprint;
    for (const QString& role : roles) {
        Lane lane;
        lane.id = LaneId(static_cast<qint64>(board.lanes.size()) + 1);
        lane.role = *fromId(laneRoles(), role);
        board.lanes.push_back(lane);
    }
    const QStringList names{QStringLiteral("interaction"), QStringLiteral("visibility"), QStringLiteral("internal")};
    QStringList found;
    for (const LinePlace& place : blueprintLines(board))
        found << QStringLiteral("%1 %2").arg(names[static_cast<int>(place.line)]).arg(place.aboveLane);
    QCOMPARE(found.join(QStringLiteral(", ")), lines);
    board.map.kind = MapKind::Journey;
    QVERIFY(blueprintLines(board).empty());
}

void TestBoardStore::placesLeadToTheMap()
{
    TestProject project;
    const TestMap map(project);
    CardId card;
    const project::EntryId entry =
        project.edit([&](project::Edit& edit) { card = addCard(edit, map.one, map.a1, QStringLiteral("card")); });
    const EntityRef place = project::historyEntry(project.db(), entry).place;
    QCOMPARE(place, (EntityRef{QStringLiteral("map_card"), card.value()}));
    QCOMPARE(mapOf(project.db(), place), map.map);
    QCOMPARE(mapOf(project.db(), {QStringLiteral("map_step"), map.b1.value()}), map.map);
    QCOMPARE(mapOf(project.db(), {QStringLiteral("clinic"), 1}), MapId());
    QCOMPARE(findMap(project.db(), QStringLiteral(" first  VISIT ")), map.map);
}

QTEST_GUILESS_MAIN(TestBoardStore)
#include "tst_board_store.moc"
