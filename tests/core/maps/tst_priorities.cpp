#include "core/maps/check_scene.h"
#include "maps/priorities.h"

#include <QJsonObject>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;

/// What to do first: which things of a map are listed, in which order, with how many patients behind them.
class TestPriorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsListedInOrder();
    void quadrants_data();
    void quadrants();
    void prioritiesAreUndoneAndGoWithTheirCard();

private:
    std::vector<PriorityItem> items()
    {
        m_scene->check(m_scene->map(QStringLiteral("cjm")));
        return priorityItems(m_scene->board(), &m_scene->values(), readPriorities(m_scene->project().db()));
    }
    std::unique_ptr<CheckScene> m_scene;
};

void TestPriorities::init()
{
    m_scene = std::make_unique<CheckScene>();
    m_scene->run({QStringLiteral("use clinic"), QStringLiteral("on cjm"),
                  QStringLiteral("card p2 Pains Visit text=\"The doctor hurries\""),
                  QStringLiteral("priority p2 value=5 effort=5"), QStringLiteral("value doctor 4.5 n=240"),
                  QStringLiteral("mark Return F cause=\"No reminder\" owner=Anna")});
}

void TestPriorities::everythingIsListedInOrder()
{
    QStringList lines;
    for (const PriorityItem& item : items())
        lines << QStringLiteral("%1: %2, %3, n = %4, %5 voices")
                     .arg(text(nameOf(item.quadrant()), Language::English), item.title, item.step)
                     .arg(item.patients)
                     .arg(item.voices);
    QCOMPARE(lines, (QStringList{QStringLiteral("Do at once: Call back within an hour, Booking, n = 100, 0 voices"),
                                 QStringLiteral("Plan as a project: The doctor hurries, Visit, n = 240, 0 voices"),
                                 QStringLiteral("Not judged yet: Long wait on the phone, Booking, n = 100, 3 voices"),
                                 QStringLiteral("Not judged yet: Return: No reminder, Return, n = 100, 0 voices")}));
    const QJsonObject json = toJson(items().front(), Language::English);
    QCOMPARE(json.value(QLatin1String("value")).toDouble(), 4.0);
    QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("Opportunity"));
}

void TestPriorities::quadrants_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("effort");
    QTest::addColumn<Quadrant>("quadrant");
    QTest::newRow("worth and easy") << 3.0 << 2.9 << Quadrant::QuickWin;
    QTest::newRow("worth and hard") << 3.0 << 3.0 << Quadrant::BigProject;
    QTest::newRow("little and easy") << 2.9 << 1.0 << Quadrant::FillIn;
    QTest::newRow("little and hard") << 1.0 << 5.0 << Quadrant::LeaveIt;
}

void TestPriorities::quadrants()
{
    QFETCH(double, value);
    QFETCH(double, effort);
    PriorityItem item;
    QCOMPARE(item.quadrant(), Quadrant::Open);
    item.priority = {value, effort};
    QTEST(item.quadrant(), "quadrant");
    item.priority.effort.reset();
    QCOMPARE(item.quadrant(), Quadrant::Open);
}

void TestPriorities::prioritiesAreUndoneAndGoWithTheirCard()
{
    const auto count = [&] { return readPriorities(m_scene->project().db()).size(); };
    QCOMPARE(count(), 2);
    m_scene->run({QStringLiteral("drop p2")});
    QCOMPARE(count(), 1);
    QVERIFY(m_scene->project()->undo());
    QCOMPARE(count(), 2);
    m_scene->run({QStringLiteral("priority p2")});
    QCOMPARE(count(), 1);
    QVERIFY(m_scene->project()->undo());
    QCOMPARE(items()[1].priority.value, std::optional(5.0));
}

QTEST_GUILESS_MAIN(TestPriorities)
#include "tst_priorities.moc"
