#include "core/maps/test_map.h"
#include "maps/board_difference.h"
#include "maps/layer_store.h"

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;

/// What differs between a board and a version or another layer of it, and where the board shows it.
class TestBoardDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sinceAVersion_data();
    void sinceAVersion();
    void aLayerIsTheSameAtFirst();
    void layersAreToldByTextFirst();
    void eitherLayerShowsTheDifferenceFromItsSide();

private:
    void change(const QString& what);
    Board board() { return loadBoard(m_project->db(), m_map->map); }
    /// "Hello +; step a1 ≠; ghost − Gone at one/a1"
    QString shape(const Board& shown, const BoardDifference& difference)
    {
        QStringList words;
        for (const Card& card : shown.cards) {
            if (difference.cards.contains(card.id))
                words << card.text + QLatin1Char(' ') + signOf(difference.cards.value(card.id));
        }
        for (const Step& step : shown.steps) {
            if (difference.steps.contains(step.id))
                words << QStringLiteral("step ") + step.title + QLatin1Char(' ') +
                             signOf(difference.steps.value(step.id));
        }
        for (const Lane& lane : shown.lanes) {
            if (difference.lanes.contains(lane.id))
                words << QStringLiteral("lane ") + lane.title + QLatin1Char(' ') +
                             signOf(difference.lanes.value(lane.id));
        }
        for (const Link& link : shown.links) {
            if (difference.links.contains(link.id))
                words << QStringLiteral("link ") + signOf(difference.links.value(link.id));
        }
        for (const GhostPiece& ghost : difference.ghosts) {
            const auto title = [](const auto& list, int at) {
                return at < 0 ? QStringLiteral("?") : list[static_cast<std::size_t>(at)].title;
            };
            words << QStringLiteral("ghost %1 %2 at %3/%4")
                         .arg(QString(signOf(ghost.what)), ghost.words, title(shown.lanes, ghost.lane),
                              title(shown.steps, ghost.column));
        }
        return words.join(QStringLiteral("; "));
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<TestMap> m_map;
    CardId m_hello, m_bye;
};

void TestBoardDifference::init()
{
    m_project = std::make_unique<TestProject>();
    m_map = std::make_unique<TestMap>(*m_project);
    m_project->edit([&](project::Edit& edit) {
        m_hello = addCard(edit, m_map->one, m_map->a1, QStringLiteral("Hello"));
        m_bye = addCard(edit, m_map->two, m_map->b1, QStringLiteral("Bye"));
        Link link;
        link.from = m_hello;
        link.to = m_bye;
        addLink(edit, m_map->map, link);
    });
}

void TestBoardDifference::change(const QString& what)
{
    m_project->edit([&](project::Edit& edit) {
        if (what == QLatin1String("new card"))
            addCard(edit, m_map->one, m_map->b1, QStringLiteral("New"));
        else if (what == QLatin1String("text"))
            setCardField(edit, m_hello, CardField::Text, QStringLiteral("Hi"));
        else if (what == QLatin1String("moved"))
            moveCard(edit, m_bye, m_map->one, m_map->b1);
        else if (what == QLatin1String("moved and changed")) {
            moveCard(edit, m_bye, m_map->one, m_map->b1);
            setCardField(edit, m_bye, CardField::Note, QStringLiteral("later"));
        } else if (what == QLatin1String("card gone"))
            removeCard(edit, m_hello);
        else if (what == QLatin1String("new step"))
            addStep(edit, m_map->stageA, QStringLiteral("a3"));
        else if (what == QLatin1String("step gone"))
            removeStep(edit, m_map->a1);
        else if (what == QLatin1String("lane renamed")) {
            Lane lane = *board().lane(m_map->two);
            lane.title = QStringLiteral("second");
            setLane(edit, lane);
        } else if (what == QLatin1String("mark on a step"))
            addMark(edit, m_map->a2, {{}, MarkKind::Fail, {}, {}, {}});
        else if (what == QLatin1String("mark on a card"))
            addMark(edit, m_bye, {{}, MarkKind::Wait, {}, {}, {}});
        else if (what == QLatin1String("two ways")) {
            Link link = board().links.front();
            link.direction = LinkDirection::Two;
            setLink(edit, link);
        }
    });
}

void TestBoardDifference::sinceAVersion_data()
{
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* what, const char* shown) { QTest::newRow(what) << QString::fromUtf8(shown); };
    row("nothing", "");
    row("new card", "New +");
    row("text", "Hi ≠");
    row("moved", "Bye →");
    row("moved and changed", "Bye →");
    row("card gone", "ghost − Hello at one/a1");
    row("new step", "step a3 +");
    row("step gone", "ghost − a1 at ?/?; ghost − Hello at one/?");
    row("lane renamed", "lane second ≠");
    row("mark on a step", "step a2 ≠");
    row("mark on a card", "Bye ≠");
    row("two ways", "link ≠");
}

void TestBoardDifference::sinceAVersion()
{
    QFETCH(QString, shown);
    const MapVersion before = versionOf(board(), nullptr, Language::English);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    change(what);
    const Board now = board();
    QCOMPARE(shape(now, differenceSince(before, now, nullptr, Language::English)), shown);
}

void TestBoardDifference::aLayerIsTheSameAtFirst()
{
    const Board asIs = board();
    MapId layer;
    m_project->edit(
        [&](project::Edit& edit) { layer = addLayer(edit, asIs, MapState::ToBe, QStringLiteral("Later")); });
    const Board toBe = loadBoard(m_project->db(), layer);
    QCOMPARE(test::shape(toBe), test::shape(asIs));
    QCOMPARE(toBe.links.size(), std::size_t(1));
    QCOMPARE(toBe.card(toBe.links.front().to)->text, QStringLiteral("Bye"));
    QVERIFY(differenceOfLayers(toBe, nullptr, asIs, nullptr, Language::English).isEmpty());
    const std::vector<Layer> layers = layersBeside(m_project->db(), m_map->map);
    QCOMPARE(layers.size(), std::size_t(1));
    QCOMPARE(layers.front().id, layer);
    QCOMPARE(layers.front().state, MapState::ToBe);
    QVERIFY((*m_project)->undo());
    QVERIFY(layersBeside(m_project->db(), m_map->map).empty());
    QVERIFY((*m_project)->redo());
    QCOMPARE(loadBoard(m_project->db(), layer).cards.size(), std::size_t(2));
}

void TestBoardDifference::layersAreToldByTextFirst()
{
    MapId layer;
    m_project->edit([&](project::Edit& edit) {
        layer = addLayer(edit, board(), MapState::ToBe, QStringLiteral("Later"));
        // In front of the card that is there already: by order alone both cards would seem changed.
        const Board toBe = loadBoard(edit.db(), layer);
        const CardId added = addCard(edit, toBe.lanes[0].id, m_map->a1, QStringLiteral("Greets by name"));
        placeCard(edit, added, toBe.lanes[0].id, m_map->a1, 0);
    });
    const Board toBe = loadBoard(m_project->db(), layer);
    QCOMPARE(shape(toBe, differenceOfLayers(toBe, nullptr, board(), nullptr, Language::English)),
             QStringLiteral("Greets by name +"));
}

void TestBoardDifference::eitherLayerShowsTheDifferenceFromItsSide()
{
    MapId layer;
    m_project->edit([&](project::Edit& edit) {
        layer = addLayer(edit, board(), MapState::ToBe, QStringLiteral("Later"));
        const Board toBe = loadBoard(edit.db(), layer);
        removeCard(edit, toBe.cardsAt(toBe.lanes[1].id, m_map->b1).front()->id);
        addCard(edit, toBe.lanes[1].id, m_map->a2, QStringLiteral("Calls back"));
    });
    const Board asIs = board(), toBe = loadBoard(m_project->db(), layer);
    QCOMPARE(shape(toBe, differenceOfLayers(toBe, nullptr, asIs, nullptr, Language::English)),
             QStringLiteral("Calls back +; ghost − Bye at two/b1"));
    QCOMPARE(shape(asIs, differenceOfLayers(asIs, nullptr, toBe, nullptr, Language::English)),
             QStringLiteral("Bye −; link −; ghost + Calls back at two/a2"));
}

QTEST_GUILESS_MAIN(TestBoardDifference)
#include "tst_board_difference.moc"
