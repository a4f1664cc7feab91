#include "maps/checker.h"
#include "maps/map_file.h"
#include "maps/map_json.h"
#include "maps/nested_store.h"
#include "maps/step_match.h"

#include "test_map.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

/// Maps inside maps: the way down, circles that are refused, what goes with a removed map, how files name them; and
/// which steps of two maps stand for each other.
class TestNestedMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TestProject>();
        m_map = std::make_unique<test::TestMap>(*m_project);
        m_project->edit([&](project::Edit& edit) {
            m_card = addCard(edit, m_map->one, m_map->a2, QStringLiteral("Calls"));
            m_inner = makeNestedMap(edit, loadBoard(edit.db(), m_map->map), m_card, QStringLiteral("The call"),
                                    QStringLiteral("Finds the number"));
        });
    }
    void cleanup()
    {
        m_map.reset();
        m_project.reset();
    }
    void aMapMadeOfAStep();
    void theWayDown();
    void circlesAreRefused();
    void aRemovedMapIsLetGo();
    void aFileOfBothLinksThem();
    void aFileOfOneNamesTheOther();
    void aForeignFileIsToldOf();
    void exportsNameIt();
    void anInnerMapNeedNotLeadOn();
    void columnsOfTwoMaps();
    void lanesOfTwoMaps();

private:
    Board board(MapId map) { return loadBoard(m_project->db(), map); }
    CardId cardOn(MapId map, const QString& text = QStringLiteral("Deeper"))
    {
        CardId card;
        m_project->edit([&](project::Edit& edit) {
            const Board on = loadBoard(edit.db(), map);
            card = addCard(edit, on.lanes.front().id, on.steps.front().id, text);
        });
        return card;
    }

    std::unique_ptr<test::TestProject> m_project;
    std::unique_ptr<test::TestMap> m_map;
    CardId m_card;
    MapId m_inner;
};

void TestNestedMaps::aMapMadeOfAStep()
{
    const Board inner = board(m_inner);
    QCOMPARE(test::shape(inner), QStringLiteral("The call[Finds the number] | one:  | two: "));
    QCOMPARE(board(m_map->map).card(m_card)->nested, m_inner);
    QCOMPARE(board(m_map->map).card(m_card)->nestedTitle, QStringLiteral("The call"));
    QVERIFY((*m_project)->undo());
    QVERIFY(!board(m_inner).map.id.isValid());
}

void TestNestedMaps::theWayDown()
{
    MapId innermost;
    const CardId deep = cardOn(m_inner);
    m_project->edit([&](project::Edit& edit) {
        innermost = makeNestedMap(edit, loadBoard(edit.db(), m_inner), deep, QStringLiteral("The menu"),
                                  QStringLiteral("Listens"));
    });
    const auto way = wayTo(m_project->db(), innermost);
    QCOMPARE(way.size(), 2u);
    QCOMPARE(way[0].title, QStringLiteral("First visit"));
    QCOMPARE(way[0].step, QStringLiteral("a2"));
    QCOMPARE(way[0].card, m_card);
    QCOMPARE(way[1].title, QStringLiteral("The call"));
    QVERIFY(wayTo(m_project->db(), m_map->map).empty());
}

void TestNestedMaps::circlesAreRefused()
{
    QVERIFY(wouldStandInItself(m_project->db(), m_inner, m_map->map));
    QVERIFY(wouldStandInItself(m_project->db(), m_map->map, m_map->map));
    QVERIFY(!wouldStandInItself(m_project->db(), m_map->map, m_inner));
    const CardId deep = cardOn(m_inner);
    const auto refused = (*m_project)->edit({"Nest"}, [&](project::Edit& edit) -> Result<void> {
        setNestedMap(edit, deep, m_map->map);
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(text(refused.error().message, Language::English), QStringLiteral("A map cannot stand inside itself"));
    QVERIFY(!board(m_inner).card(deep)->nested.isValid());
}

void TestNestedMaps::aRemovedMapIsLetGo()
{
    m_project->edit([&](project::Edit& edit) { removeMap(edit, m_inner); });
    QVERIFY(!board(m_map->map).card(m_card)->nested.isValid());
    QVERIFY(board(m_map->map).card(m_card)->nestedTitle.isEmpty());
    QVERIFY((*m_project)->undo());
    QCOMPARE(board(m_map->map).card(m_card)->nested, m_inner);
}

void TestNestedMaps::aFileOfBothLinksThem()
{
    const QJsonObject file = toJson(m_project->db(), {m_map->map, m_inner});
    test::TestProject other;
    other.edit([&](project::Edit& edit) {
        const auto read = readMapJson(edit, file);
        QVERIFY(read);
        QCOMPARE(read->maps.size(), 2u);
        QVERIFY(read->notes.empty());
        QCOMPARE(loadBoard(edit.db(), read->maps[0]).cards.front().nested, read->maps[1]);
    });
}

void TestNestedMaps::aFileOfOneNamesTheOther()
{
    const QJsonObject file = toJson(m_project->db(), {m_map->map});
    const QJsonObject card =
        file[QLatin1String("journeys")][0][QLatin1String("maps")][0][QLatin1String("cards")][0].toObject();
    QVERIFY(!card.contains(QLatin1String("nested")));
    QCOMPARE(card[QLatin1String("nestedElsewhere")][QLatin1String("title")].toString(), QStringLiteral("The call"));
    // Read where that map is known, the copy opens it too.
    m_project->edit([&](project::Edit& edit) {
        const auto read = readMapJson(edit, file);
        QVERIFY(read);
        QCOMPARE(loadBoard(edit.db(), read->maps[0]).cards.front().nested, m_inner);
    });
}

void TestNestedMaps::aForeignFileIsToldOf()
{
    const QJsonObject file = toJson(m_project->db(), {m_map->map});
    test::TestProject other;
    other.edit([&](project::Edit& edit) {
        const auto read = readMapJson(edit, file);
        QVERIFY(read);
        QVERIFY(!loadBoard(edit.db(), read->maps[0]).cards.front().nested.isValid());
        QCOMPARE(read->notes.size(), 1u);
        QVERIFY(text(read->notes[0], Language::English).contains(QStringLiteral("“The call”")));
    });
}

void TestNestedMaps::exportsNameIt()
{
    MapPage page;
    page.board = board(m_map->map);
    QCOMPARE(wordsOn(page, *page.board.card(m_card), Language::English), QStringLiteral("Calls\n→ map “The call”"));
    MapPage inner;
    inner.board = board(m_inner);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("maps.html"));
    QVERIFY(writeHtml(path, {page, inner}, {Language::English, QStringLiteral("p"), {}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(QStringLiteral("→ map “The call” <a href=\"#map2\">")));
    QVERIFY(html.contains(QStringLiteral("id=\"map2\"")));
}

void TestNestedMaps::anInnerMapNeedNotLeadOn()
{
    const auto endsInAFullStop = [&](MapId map) {
        const Board on = board(map);
        const CheckReport report = checkBoard(on, readCheckContext(m_project->db(), on, QDate(2026, 9, 1)), nullptr);
        return std::ranges::any_of(report.findings,
                                   [](const Finding& one) { return qstrcmp(one.rule, "CJM-W08") == 0; });
    };
    QVERIFY(endsInAFullStop(m_map->map));
    QVERIFY(!endsInAFullStop(m_inner));
    m_project->edit([&](project::Edit& edit) { setNestedMap(edit, m_card, {}); });
    QVERIFY(endsInAFullStop(m_inner));
}

void TestNestedMaps::columnsOfTwoMaps()
{
    const auto stepsOf = [](std::initializer_list<std::tuple<int, int, const char*>> steps) {
        Board made;
        for (const auto& [id, touchpoint, title] : steps) {
            Step step;
            step.id = StepId(id);
            step.touchpoint = frame::TouchpointId(touchpoint);
            step.title = QString::fromLatin1(title);
            made.steps.push_back(step);
        }
        made.index();
        return made;
    };
    const Board here = stepsOf({{1, 10, "Call"}, {2, 0, "Waiting"}, {3, 30, "Doctor"}, {4, 0, "Alone"}});
    const Board there = stepsOf({{9, 30, "Visit"}, {8, 0, "waiting "}, {1, 99, "Renamed"}});
    QCOMPARE(matchingColumn(here, 0, there), 2);  // the same step
    QCOMPARE(matchingColumn(here, 1, there), 1);  // the same name
    QCOMPARE(matchingColumn(here, 2, there), 0);  // the same touchpoint
    QCOMPARE(matchingColumn(here, 3, there), -1); // none
    QCOMPARE(matchingColumn(here, -1, there), -1);
    QCOMPARE(matchingColumn(here, 4, there), -1);
}

void TestNestedMaps::lanesOfTwoMaps()
{
    const auto lanesOf = [](int first, std::initializer_list<std::pair<LaneKind, const char*>> lanes) {
        Board made;
        for (const auto& [kind, title] : lanes) {
            Lane lane;
            lane.id = LaneId(first++);
            lane.kind = kind;
            lane.title = QString::fromUtf8(title);
            made.lanes.push_back(lane);
        }
        made.index();
        return made;
    };
    const Board here = lanesOf(1, {{LaneKind::Pains, "Pains"}, {LaneKind::Text, "Second"}, {LaneKind::Goals, "Goals"}});
    const Board there = lanesOf(10, {{LaneKind::Text, "First"}, {LaneKind::Text, "Second"}, {LaneKind::Pains, "Боли"}});
    QCOMPARE(matchingLane(here, 0, there), 2);
    QCOMPARE(matchingLane(here, 1, there), 1);
    QCOMPARE(matchingLane(here, 2, there), -1);
    QCOMPARE(matchingLane(here, 0, here), 0);
}

QTEST_GUILESS_MAIN(TestNestedMaps)
#include "tst_nested_maps.moc"
