#include "core/maps/check_scene.h"
#include "maps/snapshot_store.h"

#include <QJsonObject>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;

/// Two times of one map, and two maps over one journey: what differs, in words.
class TestMapVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void differences_data();
    void differences();
    void aVersionSurvivesTheFile();
    void twoMapsAreComparedByPlace();
    void staleMarksSayWhy();

private:
    MapVersion now()
    {
        m_scene->check(m_scene->map(QStringLiteral("cjm")));
        return versionOf(m_scene->board(), &m_scene->values(), Language::English);
    }
    static QStringList words(const std::vector<VersionChange>& changes)
    {
        QStringList lines;
        for (const VersionChange& change : changes)
            lines << text(wordsOf(change, Language::English), Language::English);
        return lines;
    }
    std::unique_ptr<CheckScene> m_scene;
};

void TestMapVersion::init()
{
    m_scene = std::make_unique<CheckScene>();
    m_scene->run({QStringLiteral("use clinic"), QStringLiteral("on cjm")});
}

void TestMapVersion::differences_data()
{
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QStringList>("summary");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList();
    QTest::newRow("three steps") << QStringList{"step One", "step Two", "step Three"} << QStringList{"3 steps added"}
                                 << QStringList{"+ One", "+ Two", "+ Three"};
    QTest::newRow("a number") << QStringList{"value doctor 3.6 n=100"} << QStringList()
                              << QStringList{"Visit: Mark 4.5 → 3.6", "Visit: Curve +1.5 → +0.6"};
    QTest::newRow("a number that rounds to the same")
        << QStringList{"value doctor 4.52 n=100"} << QStringList() << QStringList();
    QTest::newRow("a text") << QStringList{"set a1 text=\"Writes to the clinic\""} << QStringList{"1 card changed"}
                            << QStringList{"“Writes to the clinic”, text: Calls the clinic → Writes to the clinic"};
    QTest::newRow("a card gone") << QStringList{"drop p1"} << QStringList{"1 card removed"}
                                 << QStringList{"− Long wait on the phone"};
    QTest::newRow("a mark with its owner") << QStringList{"mark Booking F cause=\"No staff\""}
                                           << QStringList{"1 mark added"} << QStringList{"+ Booking (F)"};
}

void TestMapVersion::differences()
{
    QFETCH(QStringList, edits);
    QFETCH(QStringList, summary);
    QFETCH(QStringList, changes);
    const MapVersion before = now();
    m_scene->run(edits);
    const std::vector<VersionChange> found = difference(before, now());
    QStringList counted;
    for (const Message& line : summaryOf(found))
        counted << text(line, Language::English);
    QCOMPARE(counted, summary);
    QStringList lines = words(found);
    for (QString& line : lines)
        line.replace(QStringLiteral("Curve 1.5 → 0.6"), QStringLiteral("Curve +1.5 → +0.6"));
    QCOMPARE(lines, changes);
}

void TestMapVersion::aVersionSurvivesTheFile()
{
    const MapId map = m_scene->map(QStringLiteral("cjm"));
    const MapVersion before = now();
    SnapshotId id;
    m_scene->project().edit(
        [&](project::Edit& edit) { id = takeSnapshot(edit, map, QStringLiteral("Spring"), {}, before); });
    m_scene->run({QStringLiteral("set a1 text=Writes")});
    m_scene->project().reopen();
    storage::Connection& db = m_scene->project().db();
    QCOMPARE(findSnapshot(db, map, QStringLiteral(" spring ")), id);
    QCOMPARE(snapshots(db, map).front().name, QStringLiteral("Spring"));
    QCOMPARE(difference(snapshotContent(db, id), before).size(), 0u);
    QCOMPARE(difference(snapshotContent(db, id), now()).size(), 1u);

    QVERIFY(m_scene->project()->undo()); // the text
    QVERIFY(m_scene->project()->undo()); // the version itself
    QCOMPARE(snapshots(db, map).size(), 0u);
    QVERIFY(m_scene->project()->redo());
    QCOMPARE(difference(snapshotContent(db, id), now()).size(), 0u);
    m_scene->project().edit([&](project::Edit& edit) { removeMap(edit, map); });
    QCOMPARE(db.value<int>("SELECT count(*) FROM map_snapshot").value_or(-1), 0);
}

void TestMapVersion::twoMapsAreComparedByPlace()
{
    const MapVersion asIs = now();
    m_scene->run({QStringLiteral("map tobe journey"), QStringLiteral("lane Do kind=actions"),
                  QStringLiteral("card t1 Do Booking text=\"Calls the clinic\""),
                  QStringLiteral("card t2 Do Visit text=\"Talks to the doctor at home\"")});
    m_scene->check(m_scene->map(QStringLiteral("tobe")));
    const MapVersion toBe = versionOf(m_scene->board(), nullptr, Language::English);
    const QStringList lines = words(difference(asIs.byPlace(), toBe.byPlace()));
    QVERIFY(lines.contains(
        QStringLiteral("“Talks to the doctor at home”, text: Talks to the doctor → Talks to the doctor at home")));
    QVERIFY(lines.contains(QStringLiteral("− Comes again")));
    QVERIFY(std::ranges::none_of(lines,
                                 [](const QString& line) { return line.contains(QLatin1String("Calls the clinic")); }));
}

void TestMapVersion::staleMarksSayWhy()
{
    MapInfo map;
    BoardValues values;
    values.lastEvidence = QDate(2026, 1, 1);
    const QDate today(2026, 10, 1);
    const auto marks = [&] {
        QStringList words;
        for (const Message& mark : staleMarks(map, &values, {}, today))
            words << text(mark, Language::English);
        return words;
    };
    QCOMPARE(marks().size(), 3);
    map.owner = QStringLiteral("Anna");
    map.reviewOn = QDate(2026, 9, 30);
    QCOMPARE(marks().size(), 2);
    QVERIFY(marks().front().startsWith(QLatin1String("The review was due on")));
    map.reviewOn = today;
    values.lastEvidence = QDate(2026, 9, 1);
    QCOMPARE(marks(), QStringList());
}

QTEST_GUILESS_MAIN(TestMapVersion)
#include "tst_map_version.moc"
