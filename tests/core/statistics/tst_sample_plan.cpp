// Sizes of samples as tables print them, and how they are divided over clinics.
#include "statistics/sample_plan.h"

#include <QTest>

using namespace tropa;
using namespace tropa::statistics;

namespace {

SampleWish wishOf(SampleGoal goal)
{
    SampleWish wish;
    wish.goal = goal;
    wish.responseRate = 1;
    return wish;
}

} // namespace

class SamplePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareAsTablesPrintIt_data()
    {
        QTest::addColumn<double>("margin");
        QTest::addColumn<double>("people");
        QTest::addColumn<qint64>("answers");
        // Cochran 1977; with few people as in the table of Krejcie and Morgan 1970, whose chi-square is 3.841.
        QTest::newRow("any number, 5 points") << 0.05 << 0.0 << qint64(385);
        QTest::newRow("any number, 3 points") << 0.03 << 0.0 << qint64(1068);
        QTest::newRow("1000 people") << 0.05 << 1000.0 << qint64(278);
        QTest::newRow("10,000 people") << 0.05 << 10000.0 << qint64(370);
        QTest::newRow("fewer than the sample") << 0.05 << 1.0 << qint64(1);
    }
    void aShareAsTablesPrintIt()
    {
        QFETCH(double, margin);
        QFETCH(double, people);
        QFETCH(qint64, answers);
        SampleWish wish = wishOf(SampleGoal::Share);
        wish.margin = margin;
        if (people > 0)
            wish.sizes = {people};
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, answers);
        QCOMPARE(plan->invitations, answers);
        const auto own =
            std::find_if(plan->rows.begin(), plan->rows.end(), [](const SamplePlanRow& row) { return row.isWish; });
        QVERIFY(own != plan->rows.end());
        QCOMPARE(own->needed, answers);
    }

    void clinicsGetTheirPartAndTheWholeIsKept()
    {
        SampleWish wish = wishOf(SampleGoal::Share);
        wish.sizes = {1200, 900, 0, 333};
        wish.responseRate = 0.25;
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->byClinic.size(), std::size_t(4));
        QCOMPARE(plan->byClinic[2], qint64(0));
        QCOMPARE(std::accumulate(plan->byClinic.begin(), plan->byClinic.end(), qint64(0)), plan->needed);
        QVERIFY(plan->byClinic[0] > plan->byClinic[1] && plan->byClinic[1] > plan->byClinic[3]);
        QCOMPARE(plan->needed, qint64(332)); // 384.146 / (1 + 383.146 / 2433), rounded up
        QCOMPARE(plan->invitations, qint64(1328));
        QVERIFY(plan->enoughPeople);
        wish.responseRate = 0.1;
        QVERIFY(!planSample(wish)->enoughPeople);
    }

    void clinicsNothingIsKnownOfCountAlike()
    {
        SampleWish wish = wishOf(SampleGoal::Share);
        wish.sizes = {0, 0, 0};
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(385));
        QCOMPARE(plan->byClinic, (std::vector<qint64>{129, 128, 128}));
    }

    void theIndexAndItsChange()
    {
        SampleWish wish = wishOf(SampleGoal::Loyalty);
        wish.points = 10;
        wish.variance = 1;
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(385));     // 1.96² · 10⁴ / 10²
        QCOMPARE(plan->forChange, qint64(1570)); // 2 (1.95996 + 0.84162)² · 10⁴ / 10²
    }

    void twoGroupsAsFleissPrintsThem()
    {
        SampleWish wish = wishOf(SampleGoal::Difference);
        wish.share = 0.5;
        wish.secondShare = 0.6;
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(388));
        QCOMPARE(plan->total, qint64(776));
        // A group of more people than there are cannot be divided, and is not.
        wish.sizes = {100, 50};
        const auto few = planSample(wish);
        QVERIFY(few.ok());
        QVERIFY(few->byClinic.empty());
        QVERIFY(!few->enoughPeople);
    }

    void visitsAreTheSameForEveryClinic()
    {
        SampleWish wish = wishOf(SampleGoal::Visits);
        wish.deviation = 10;
        wish.visitPoints = 5;
        wish.sizes = {500, 0, 100, 20};
        const auto plan = planSample(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(16)); // (1.96 · 10 / 5)² = 15.4
        QCOMPARE(plan->total, qint64(64));
        QCOMPARE(plan->byClinic, (std::vector<qint64>{16, 16, 16, 16}));
        QVERIFY(qAbs(plan->networkMargin - 2.45) < 0.001); // 1.96 · 10 / √64
        QCOMPARE(plan->invitations, qint64(0));
    }

    void whatCannotBePlannedIsSaid()
    {
        SampleWish wish = wishOf(SampleGoal::Difference);
        wish.secondShare = wish.share;
        QVERIFY(!planSample(wish).ok());
        wish = wishOf(SampleGoal::Share);
        wish.responseRate = 0;
        QVERIFY(!planSample(wish).ok());
        wish = wishOf(SampleGoal::Share);
        wish.margin = 0;
        QVERIFY(!planSample(wish).ok());
    }
};

QTEST_GUILESS_MAIN(SamplePlanTest)
#include "tst_sample_plan.moc"
