#include "maps/put_evidence.h"

#include "fake_metrics.h"
#include "test_map.h"

#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

/// Evidence carried onto a cell: what each lane takes, what the card says then, and nothing twice.
class TestPutEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesTake_data();
    void lanesTake();
    void onACardThatIsThere();
    void longWordsAreCut();
    void nothingTwice();
};

void TestPutEvidence::lanesTake_data()
{
    QTest::addColumn<LaneKind>("kind");
    QTest::addColumn<bool>("isMetric");
    QTest::addColumn<bool>("takes");
    QTest::addColumn<QString>("words");
    const QString said = QStringLiteral("Forty minutes");
    QTest::newRow("a quote among quotes") << LaneKind::Quotes << false << true << QString();
    QTest::newRow("a quote as a pain") << LaneKind::Pains << false << true << said;
    QTest::newRow("a quote on a blueprint's node") << LaneKind::Nodes << false << true << said;
    QTest::newRow("a quote among numbers") << LaneKind::Metrics << false << false << QString();
    QTest::newRow("a quote on the curve") << LaneKind::Curve << false << false << QString();
    QTest::newRow("a quote among channels") << LaneKind::Channels << false << false << QString();
    QTest::newRow("a number among numbers") << LaneKind::Metrics << true << true << QString();
    QTest::newRow("a number behind a pain") << LaneKind::Pains << true << true << QString();
    QTest::newRow("a number among quotes") << LaneKind::Quotes << true << false << QString();
    QTest::newRow("a number for who answers") << LaneKind::Owner << true << false << QString();
}

void TestPutEvidence::lanesTake()
{
    QFETCH(LaneKind, kind);
    QFETCH(bool, isMetric);
    QFETCH(bool, takes);
    QFETCH(QString, words);
    test::TestProject project;
    test::TestMap map(project);
    CarriedEvidence carried;
    if (isMetric) {
        carried.metric = QStringLiteral("survey.csat");
        carried.scope = metrics::Scope().with(metrics::dimension::wave, 2);
    } else {
        carried.pieces = {test::quote(31, 14, QStringLiteral("Forty minutes"))};
    }
    project.edit([&](project::Edit& edit) {
        Lane lane = loadBoard(edit.db(), map.map).lanes.front();
        lane.kind = kind;
        setLane(edit, lane);
    });
    const Board board = loadBoard(project.db(), map.map);
    QCOMPARE(refusalOf(board.lanes.front(), carried).isEmpty(), takes);
    const auto done = project->edit({"Put"}, [&](project::Edit& edit) -> Result<void> {
        const auto put = putOnCell(edit, board, map.one, map.a2, {}, carried);
        return put ? Result<void>() : Result<void>(put.error());
    });
    QCOMPARE(done.ok(), takes);
    const Board after = loadBoard(project.db(), map.map);
    QCOMPARE(after.cards.size(), takes ? 1u : 0u);
    if (!takes)
        return;
    const Card& card = after.cards.front();
    QCOMPARE(card.step, map.a2);
    QCOMPARE(card.text, words);
    QCOMPARE(card.evidence.size(), isMetric ? 0u : 1u);
    QCOMPARE(card.bindings.size(), isMetric ? 1u : 0u);
    if (isMetric)
        QCOMPARE(card.bindings.front().scope, carried.scope);
    QVERIFY(project->undo());
    QVERIFY(loadBoard(project.db(), map.map).cards.empty());
}

void TestPutEvidence::onACardThatIsThere()
{
    test::TestProject project;
    test::TestMap map(project);
    CardId card;
    project.edit([&](project::Edit& edit) { card = addCard(edit, map.one, map.a1, QStringLiteral("My own words")); });
    const Board board = loadBoard(project.db(), map.map);
    project.edit([&](project::Edit& edit) {
        QCOMPARE(
            *putOnCell(edit, board, map.one, map.a1, card,
                       {{test::quote(1, 1, QStringLiteral("A")), test::quote(2, 2, QStringLiteral("B"))}, {}, {}, {}}),
            card);
    });
    const Board after = loadBoard(project.db(), map.map);
    QCOMPARE(after.cards.size(), 1u);
    QCOMPARE(after.cards.front().text, QStringLiteral("My own words"));
    QCOMPARE(after.cards.front().evidence.size(), 2u);
}

void TestPutEvidence::longWordsAreCut()
{
    test::TestProject project;
    test::TestMap map(project);
    const Board board = loadBoard(project.db(), map.map);
    project.edit([&](project::Edit& edit) {
        const QString words = QStringLiteral("word ").repeated(60);
        QVERIFY(putOnCell(edit, board, map.one, map.a1, {}, {{test::quote(1, 1, words)}, {}, {}, {}}));
    });
    const QString text = loadBoard(project.db(), map.map).cards.front().text;
    QVERIFY(text.size() <= 121);
    QVERIFY(text.endsWith(QStringLiteral("word…")));
}

void TestPutEvidence::nothingTwice()
{
    test::TestProject project;
    test::TestMap map(project);
    CardId card;
    const CarriedEvidence both{{test::quote(1, 1, QStringLiteral("A"))}, QStringLiteral("survey.nps"), {}, {}};
    project.edit([&](project::Edit& edit) {
        card = *putOnCell(edit, loadBoard(edit.db(), map.map), map.one, map.a1, {}, both);
    });
    const Board board = loadBoard(project.db(), map.map);
    const auto again = project->edit({"Put"}, [&](project::Edit& edit) -> Result<void> {
        const auto put = putOnCell(edit, board, map.one, map.a1, card, both);
        return put ? Result<void>() : Result<void>(put.error());
    });
    QVERIFY(!again);
    QCOMPARE(loadBoard(project.db(), map.map).cards.front().evidence.size(), 1u);
    QCOMPARE(loadBoard(project.db(), map.map).cards.front().bindings.size(), 1u);
}

QTEST_GUILESS_MAIN(TestPutEvidence)
#include "tst_put_evidence.moc"
