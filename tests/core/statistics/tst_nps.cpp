#include "core/statistics/close.h"
#include "statistics/nps.h"

using namespace tropa;
using namespace tropa::statistics;

class NpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waldFromAHundredAnswers()
    {
        // Shares 1/2, 1/3, 1/6 of the Cross Validated question "margin of error in a Net Promoter Score", n = 324
        const Result<NpsEstimate> estimate = nps({162, 108, 54});
        VERIFY_OK(estimate);
        CLOSE(estimate->value, 33.3333, 5e-5);
        CLOSE(estimate->standardError, 4.1409, 5e-5);
        CLOSE(estimate->marginOfError, 8.1159, 5e-5);
        CLOSE(estimate->interval.lower, 25.2174, 5e-5);
        CLOSE(estimate->interval.upper, 41.4493, 5e-5);
        QCOMPARE(estimate->interval.method, QStringLiteral("wald"));
    }

    void adjusted_data()
    {
        QTest::addColumn<double>("promoters");
        QTest::addColumn<double>("passives");
        QTest::addColumn<double>("detractors");
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("margin");
        // Rocks 2016, adjusted Wald with 3/4, 3/2, 3/4 added; figures: R 4.2
        QTest::newRow("9/0/1") << 9. << 0. << 1. << 61.5385 << 38.6648;
        QTest::newRow("10/0/0") << 10. << 0. << 0. << 76.9231 << 29.4195;
        QTest::newRow("162/108/54") << 162. << 108. << 54. << 33.0275 << 8.0823;
    }
    void adjusted()
    {
        QFETCH(double, promoters);
        QFETCH(double, passives);
        QFETCH(double, detractors);
        QFETCH(double, centre);
        QFETCH(double, margin);
        const Result<NpsEstimate> estimate = nps({promoters, passives, detractors}, 0.95, NpsMethod::AdjustedWald);
        VERIFY_OK(estimate);
        CLOSE(estimate->centre, centre, 5e-5);
        CLOSE(estimate->marginOfError, margin, 5e-5);
        QVERIFY(estimate->interval.upper <= 100.0);
        QVERIFY(estimate->interval.contains(estimate->value));
    }

    void oneHeapHasAWidthThatHoldsIt_data()
    {
        QTest::addColumn<double>("promoters");
        QTest::addColumn<double>("passives");
        QTest::addColumn<double>("detractors");
        QTest::newRow("all promoters") << 100. << 0. << 0.;
        QTest::newRow("all passives") << 0. << 200. << 0.;
        QTest::newRow("all detractors") << 0. << 0. << 100.;
        QTest::newRow("one answer") << 1. << 0. << 0.;
    }
    void oneHeapHasAWidthThatHoldsIt()
    {
        QFETCH(double, promoters);
        QFETCH(double, passives);
        QFETCH(double, detractors);
        const Result<NpsEstimate> estimate = nps({promoters, passives, detractors});
        VERIFY_OK(estimate);
        QVERIFY(estimate->interval.lower < estimate->interval.upper);
        QVERIFY(estimate->interval.lower <= estimate->value && estimate->value <= estimate->interval.upper);
        QVERIFY(estimate->interval.lower >= -100.0 && estimate->interval.upper <= 100.0);
        const Result<NpsChange> change = compareNps({100, 0, 0}, {0, 0, 100});
        VERIFY_OK(change);
        QVERIFY(change->z > 20.0 && change->p < 1e-9);
        QVERIFY(change->interval.lower < 200.0);
    }

    void switchesAtAHundredAndStaysOnTheScale()
    {
        QCOMPARE(nps({60, 20, 19})->interval.method, QStringLiteral("adjusted-wald"));
        QCOMPARE(nps({60, 20, 20})->interval.method, QStringLiteral("wald"));
        CLOSE(nps({9, 0, 1}, 0.95, NpsMethod::Wald)->marginOfError, 117.2 - 80.0, .05);
        QCOMPARE(nps({9, 0, 1}, 0.95, NpsMethod::Wald)->interval.upper, 100.0);
        QCOMPARE(nps({0, 0, 3})->interval.lower, -100.0);
        CLOSE(nps({9, 0, 1})->value, 80.0, 1e-12);
    }

    void countsTheScale()
    {
        const std::vector<double> answers = {0, 6, 7, 8, 9, 10, 10};
        const Result<NpsCounts> counts = countNps(answers);
        VERIFY_OK(counts);
        QCOMPARE(counts->promoters, 3.0);
        QCOMPARE(counts->passives, 2.0);
        QCOMPARE(counts->detractors, 2.0);
        QVERIFY(!countNps(std::vector<double>{11}));
        QVERIFY(!countNps(std::vector<double>{8.5}));
        QVERIFY(!countNps(std::vector<double>{qQNaN()}));
        QVERIFY(!nps({0, 0, 0}));
        QVERIFY(!nps({5, -1, 0}));
    }

    void comparesWaves()
    {
        // Three points on 300 answers a wave are noise.
        const Result<NpsChange> noise = compareNps({150, 90, 60}, {145, 91, 64});
        VERIFY_OK(noise);
        CLOSE(noise->difference, 3.0, 1e-9);
        QVERIFY(!noise->distinguishable);
        QVERIFY(noise->interval.contains(0.0));
        // z by hand: SE of each wave from its three shares, R 4.2
        const Result<NpsChange> real = compareNps({162, 108, 54}, {120, 110, 94});
        VERIFY_OK(real);
        CLOSE(real->z, 4.14208203654, 1e-6);
        QVERIFY(real->distinguishable);
        // Everyone a promoter, twice: nothing to tell apart.
        QVERIFY(!compareNps({10, 0, 0}, {12, 0, 0})->distinguishable);
        QVERIFY(!compareNps({200, 0, 0}, {300, 0, 0})->distinguishable);
    }
};

QTEST_APPLESS_MAIN(NpsTest)
#include "tst_nps.moc"
