#include "core/statistics/close.h"
#include "statistics/interval.h"
#include "statistics/proportions.h"

using namespace tropa;
using namespace tropa::statistics;

class IntervalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proportion_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("n");
        QTest::addColumn<QString>("method");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        const auto row = [](const char* source, double x, double n, const char* method, double lower, double upper) {
            QTest::addRow("%s %g/%g %s", source, x, n, method)
                << x << n << QString::fromLatin1(method) << lower << upper;
        };
        // Newcombe 1998, Statistics in Medicine 17:857, table I; agresti-coull and jeffreys: R 4.2 qbeta and
        // arithmetic.
        const char* newcombe = "Newcombe 1998";
        row(newcombe, 81, 263, "wald", .2522, .3638);
        row(newcombe, 81, 263, "wilson", .2553, .3662);
        row(newcombe, 81, 263, "wilson-cc", .2535, .3682);
        row(newcombe, 81, 263, "clopper-pearson", .2527, .3676);
        row(newcombe, 81, 263, "mid-p", .2544, .3658);
        row("R 4.2", 81, 263, "agresti-coull", .2552, .3663);
        row("R 4.2", 81, 263, "jeffreys", .2545, .3656);
        row(newcombe, 0, 20, "wald", 0, 0);
        row(newcombe, 0, 20, "wilson", 0, .1611);
        row(newcombe, 0, 20, "wilson-cc", 0, .2005);
        row(newcombe, 0, 20, "clopper-pearson", 0, .1684);
        row(newcombe, 0, 20, "mid-p", 0, .1391);
        row("R 4.2, clamped", 0, 20, "agresti-coull", 0, .1898);
        row("R 4.2", 0, 20, "jeffreys", 0, .1166);
        row("vassarstats", 23, 60, "wald", .2603, .5064);
        row("vassarstats", 23, 60, "wilson", .2709, .5098);
        row("vassarstats", 23, 60, "wilson-cc", .2635, .5181);
        row("vassarstats", 23, 60, "clopper-pearson", .2607, .5179);
        row("vassarstats", 23, 60, "mid-p", .2671, .5105);
        row("R 4.2", 23, 60, "agresti-coull", .2707, .5100);
        row("R 4.2", 23, 60, "jeffreys", .2681, .5095);
        row("R 4.2 CSAT", 150, 200, "wilson", .6857, .8049);
        // x = n mirrors x = 0.
        row("mirror", 20, 20, "wilson", 1 - .1611, 1);
        row("mirror", 20, 20, "wilson-cc", 1 - .2005, 1);
        row("mirror", 20, 20, "clopper-pearson", 1 - .1684, 1);
        row("mirror", 20, 20, "mid-p", 1 - .1391, 1);
        row("mirror", 20, 20, "jeffreys", 1 - .1166, 1);
        row("mirror", 20, 20, "wald", 1, 1);
    }
    void proportion()
    {
        QFETCH(double, x);
        QFETCH(double, n);
        QFETCH(QString, method);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const Result<Interval> interval = proportionInterval(x, n, *proportionMethodFromName(method));
        VERIFY_OK(interval);
        CLOSE(interval->lower, lower, 5.1e-5);
        CLOSE(interval->upper, upper, 5.1e-5);
        QCOMPARE(interval->method, method);
    }

    void otherLevels()
    {
        // R 4.2: binom.test(7, 31, conf.level = 0.99) and prop.test(7, 31, conf.level = 0.8, correct = FALSE)
        const Result<Interval> exact = proportionInterval(7, 31, ProportionMethod::ClopperPearson, 0.99);
        VERIFY_OK(exact);
        CLOSE(exact->lower, 0.0703958789049, 1e-7);
        CLOSE(exact->upper, 0.4670976965934, 1e-7);
        const Result<Interval> score = proportionInterval(7, 31, ProportionMethod::Wilson, 0.8);
        VERIFY_OK(score);
        CLOSE(score->lower, 0.144806998971, 1e-7);
        CLOSE(score->upper, 0.334397553253, 1e-7);
        QCOMPARE(score->level, 0.8);
    }

    void everyMethodHoldsTheShareAndStaysInside()
    {
        for (const ProportionMethod method : proportionMethods())
            for (const double n : {1.0, 2.0, 7.0, 40.5, 1000.0})
                for (const double part : {0.0, 0.1, 0.5, 0.9, 1.0}) {
                    const Result<Interval> interval = proportionInterval(part * n, n, method, 0.9);
                    VERIFY_OK(interval);
                    QVERIFY(interval->lower >= 0.0 && interval->upper <= 1.0);
                    QVERIFY2(interval->lower <= part + 1e-12 && interval->upper >= part - 1e-12,
                             qPrintable(interval->method));
                }
    }

    void bearsExtremes()
    {
        for (const ProportionMethod method : proportionMethods())
            for (const double n : {1e-6, 0.3, 1e3, 1e7, 1e12})
                for (const double part : {0.0, 1e-9, 0.3, 1.0 - 1e-9, 1.0})
                    for (const double level : {1e-6, 0.5, 0.999999}) {
                        const Result<Interval> interval = proportionInterval(part * n, n, method, level);
                        VERIFY_OK(interval);
                        QVERIFY2(interval->lower >= 0.0 && interval->upper <= 1.0 && interval->lower <= interval->upper,
                                 qPrintable(QStringLiteral("%1 %2/%3").arg(interval->method).arg(part * n).arg(n)));
                    }
    }

    void refusesTheImpossible()
    {
        QVERIFY(!proportionInterval(1, 0));
        QVERIFY(!proportionInterval(3, 2));
        QVERIFY(!proportionInterval(-1, 2));
        QVERIFY(!proportionInterval(1, 2, ProportionMethod::Wilson, 1.0));
        QVERIFY(!proportionInterval(qQNaN(), 2));
        QVERIFY(!proportionInterval(1, qInf()));
        QVERIFY(!proportionMethodFromName(QStringLiteral("Wilson")));
    }

    void mean()
    {
        // R 4.2: t.test(c(1, 2, 4, 7, 11))$conf.int and weighted.mean with Kish n
        const std::vector<double> values = {1, 2, 4, 7, 11};
        const Result<Summary> summary = summarise(values);
        VERIFY_OK(summary);
        QCOMPARE(summary->mean, 5.0);
        CLOSE(summary->variance, 16.5, 1e-12);
        const Result<Interval> interval = meanInterval(*summary);
        VERIFY_OK(interval);
        CLOSE(interval->lower, -0.0436630035306, 1e-7);
        CLOSE(interval->upper, 10.0436630035306, 1e-7);
        QVERIFY(!meanInterval(*summarise(std::vector<double>{3.0})));
        QVERIFY(!meanInterval(*summarise(std::vector<double>{5, 5, 5})));
        QVERIFY(!summarise(std::vector<double>{}));
        QVERIFY(!summarise(std::vector<double>{1.0, qQNaN()}));
    }

    void weightedSummary()
    {
        const std::vector<double> values = {1, 2, 4, 100};
        const Result<Summary> summary = summarise(values, std::vector<double>{1, 1, 2, 0});
        VERIFY_OK(summary);
        CLOSE(summary->mean, 11.0 / 4.0, 1e-12);
        CLOSE(summary->effectiveN, 16.0 / 6.0, 1e-12);
        QCOMPARE(summary->n, 3.0);
        QCOMPARE(summary->maximum, 4.0);
        // Equal weights change nothing, whatever their size.
        const Result<Summary> equal = summarise(values, std::vector<double>{.3, .3, .3, .3});
        CLOSE(equal->variance, summarise(values)->variance, 1e-9);
        CLOSE(equal->effectiveN, 4.0, 1e-12);
        QVERIFY(!summarise(values, std::vector<double>{1, 1, 1}));
        QVERIFY(!summarise(values, std::vector<double>{1, 1, 1, -1}));
        QVERIFY(!summarise(values, std::vector<double>{0, 0, 0, 0}));
    }

    void differenceOfProportions()
    {
        // Newcombe 1998b, Statistics in Medicine 17:873, 56/70 and 48/80; test values: R 4.2 prop.test
        const Result<ProportionComparison> hybrid = compareProportions({56, 70}, {48, 80});
        VERIFY_OK(hybrid);
        CLOSE(hybrid->difference, .2, 1e-12);
        CLOSE(hybrid->z, 2.650172, 5e-7);
        CLOSE(hybrid->chiSquared, 7.023411, 5e-7);
        CLOSE(hybrid->p, .008045, 5e-7);
        CLOSE(hybrid->interval.lower, .0524, 5e-5);
        CLOSE(hybrid->interval.upper, .3339, 5e-5);
        QVERIFY(hybrid->distinguishable);
        const Result<ProportionComparison> wald = compareProportions({56, 70}, {48, 80}, DifferenceMethod::Wald);
        VERIFY_OK(wald);
        CLOSE(wald->interval.lower, .0575, 5e-5);
        CLOSE(wald->interval.upper, .3425, 5e-5);

        const Result<ProportionComparison> allYes = compareProportions({10, 10}, {20, 20});
        VERIFY_OK(allYes);
        QCOMPARE(allYes->p, 1.0);
        QVERIFY(!allYes->distinguishable);
        QVERIFY(allYes->interval.contains(0.0));
        const Result<ProportionComparison> opposite = compareProportions({10, 10}, {0, 10});
        VERIFY_OK(opposite);
        QVERIFY(opposite->interval.upper <= 1.0);
        QVERIFY(!compareProportions({1, 0}, {1, 2}));
    }

    void mcNemar()
    {
        // Agresti, Categorical Data Analysis, approval ratings 794, 86, 150, 570; p: R 4.2 mcnemar.test
        const Result<McNemar> test = mcnemar(150, 86);
        VERIFY_OK(test);
        CLOSE(test->chiSquared, 17.3559, 5e-5);
        CLOSE(test->correctedChiSquared, 16.8178, 5e-5);
        CLOSE(test->p, 3.09929344105e-05, 1e-9);
        QVERIFY(!mcnemar(0, 0));
        QCOMPARE(mcnemar(3, 3)->correctedChiSquared, 0.0);
    }

    void power()
    {
        // R 4.2: power.prop.test(p1 = .6, p2 = .7, power = .8) gives n = 355.9428
        const Result<double> size = proportionsSampleSize(.6, .7);
        VERIFY_OK(size);
        CLOSE(*size, 355.9428, 1e-3);
        CLOSE(*proportionsPower(.6, .7, *size), .8, 1e-9);
        QVERIFY(!proportionsSampleSize(.6, .6));
        QVERIFY(!proportionsPower(.6, 1.7, 100));
    }
};

QTEST_APPLESS_MAIN(IntervalTest)
#include "tst_interval.moc"
