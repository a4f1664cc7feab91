// Sizes of samples as tables print them, and how they are divided over clinics.
#include "ui/planning/clinic_model.h"
#include "ui/planning/sample_plan.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tropa;
using namespace tropa::ui::planning;

namespace {

PlanWish wishOf(Goal goal)
{
    PlanWish wish;
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
        PlanWish wish = wishOf(Goal::Share);
        wish.margin = margin;
        if (people > 0)
            wish.sizes = {people};
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, answers);
        QCOMPARE(plan->invitations, answers);
        const auto own =
            std::find_if(plan->rows.begin(), plan->rows.end(), [](const PlanRow& row) { return row.isWish; });
        QVERIFY(own != plan->rows.end());
        QCOMPARE(own->needed, answers);
    }

    void clinicsGetTheirPartAndTheWholeIsKept()
    {
        PlanWish wish = wishOf(Goal::Share);
        wish.sizes = {1200, 900, 0, 333};
        wish.responseRate = 0.25;
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->byClinic.size(), std::size_t(4));
        QCOMPARE(plan->byClinic[2], qint64(0));
        QCOMPARE(std::accumulate(plan->byClinic.begin(), plan->byClinic.end(), qint64(0)), plan->needed);
        QVERIFY(plan->byClinic[0] > plan->byClinic[1] && plan->byClinic[1] > plan->byClinic[3]);
        QCOMPARE(plan->needed, qint64(332)); // 384.146 / (1 + 383.146 / 2433), rounded up
        QCOMPARE(plan->invitations, qint64(1328));
        QVERIFY(plan->enoughPeople);
        wish.responseRate = 0.1;
        QVERIFY(!planFor(wish)->enoughPeople);
    }

    void clinicsNothingIsKnownOfCountAlike()
    {
        PlanWish wish = wishOf(Goal::Share);
        wish.sizes = {0, 0, 0};
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(385));
        QCOMPARE(plan->byClinic, (std::vector<qint64>{129, 128, 128}));
    }

    void theIndexAndItsChange()
    {
        PlanWish wish = wishOf(Goal::Loyalty);
        wish.points = 10;
        wish.variance = 1;
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(385));     // 1.96² · 10⁴ / 10²
        QCOMPARE(plan->forChange, qint64(1570)); // 2 (1.95996 + 0.84162)² · 10⁴ / 10²
    }

    void twoGroupsAsFleissPrintsThem()
    {
        PlanWish wish = wishOf(Goal::Difference);
        wish.share = 0.5;
        wish.secondShare = 0.6;
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(388));
        QCOMPARE(plan->total, qint64(776));
        // A group of more people than there are cannot be divided, and is not.
        wish.sizes = {100, 50};
        const auto few = planFor(wish);
        QVERIFY(few.ok());
        QVERIFY(few->byClinic.empty());
        QVERIFY(!few->enoughPeople);
    }

    void visitsAreTheSameForEveryClinic()
    {
        PlanWish wish = wishOf(Goal::Visits);
        wish.deviation = 10;
        wish.visitPoints = 5;
        wish.sizes = {500, 0, 100, 20};
        const auto plan = planFor(wish);
        QVERIFY(plan.ok());
        QCOMPARE(plan->needed, qint64(16)); // (1.96 · 10 / 5)² = 15.4
        QCOMPARE(plan->total, qint64(64));
        QCOMPARE(plan->byClinic, (std::vector<qint64>{16, 16, 16, 16}));
        QVERIFY(qAbs(plan->networkMargin - 2.45) < 0.001); // 1.96 · 10 / √64
        QCOMPARE(plan->invitations, qint64(0));
    }

    void whatCannotBePlannedIsSaid()
    {
        PlanWish wish = wishOf(Goal::Difference);
        wish.secondShare = wish.share;
        QVERIFY(!planFor(wish).ok());
        wish = wishOf(Goal::Share);
        wish.responseRate = 0;
        QVERIFY(!planFor(wish).ok());
        wish = wishOf(Goal::Share);
        wish.margin = 0;
        QVERIFY(!planFor(wish).ok());
    }

    void peopleAreTypedOver()
    {
        ClinicModel model(Language::English);
        QAbstractItemModelTester tester(&model);
        model.setClinics({{QStringLiteral("Центр"), 1200}, {QStringLiteral("Север"), 0}});
        model.setParts({278, 0}, 0.5, false);
        QCOMPARE(model.index(0, ClinicModel::Part).data().toString(), QStringLiteral("278"));
        QCOMPARE(model.index(0, ClinicModel::Invited).data().toString(), QStringLiteral("556"));
        QCOMPARE(model.index(1, ClinicModel::People).data().toString(), QStringLiteral("—"));
        QVERIFY(model.setData(model.index(1, ClinicModel::People), QStringLiteral("800")));
        QVERIFY(!model.setData(model.index(1, ClinicModel::People), QStringLiteral("many")));
        QVERIFY(!model.setData(model.index(1, ClinicModel::People), QStringLiteral("-4")));
        QCOMPARE(model.clinics()[1].people, qint64(800));
        QCOMPARE(model.words().front().size(), 4);
        model.setParts({5, 5}, 1, true);
        QCOMPARE(model.words().front().size(), 3);
        QCOMPARE(model.words().back(),
                 (QStringList{QStringLiteral("Север"), QStringLiteral("800"), QStringLiteral("5")}));
    }
};

QTEST_GUILESS_MAIN(SamplePlanTest)
#include "tst_sample_plan.moc"
