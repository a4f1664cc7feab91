#include "core/statistics/close.h"
#include "statistics/association.h"
#include "statistics/column_letters.h"
#include "statistics/crosstab.h"
#include "statistics/grouping.h"
#include "statistics/multiple_tests.h"

using namespace tropa;
using namespace tropa::statistics;

class CrosstabTest : public QObject
{
    Q_OBJECT

    // Koch & Edwards 1988, arthritis trial: treatment × improvement, as in the R package vcd
    const Matrix arthritis{2, 3, {29, 7, 7, 13, 7, 21}};

private Q_SLOTS:
    void independence()
    {
        const Result<Crosstab> table = crosstab(arthritis);
        VERIFY_OK(table);
        CLOSE(table->chiSquared, 13.05502, 5e-6);
        QCOMPARE(table->freedom, 2.0);
        CLOSE(table->p, .001462643, 5e-10);
        CLOSE(table->likelihoodRatio, 13.530, 5e-4);
        CLOSE(table->likelihoodP, .0011536, 5e-8);
        CLOSE(table->contingency, .367, 5e-4);
        CLOSE(table->cramersV, .394, 5e-4);
        // R 4.2: chisq.test(x)$stdres
        const std::vector<double> residuals = {3.27419654535027,  -0.097617680627976, -3.39563631756029,
                                               -3.27419654535027, 0.097617680627976,  3.39563631756029};
        for (std::size_t i = 0; i < residuals.size(); ++i)
            CLOSE(table->adjustedResiduals.values[i], residuals[i], 1e-6);
        CLOSE(table->smallestExpected, 41.0 * 14.0 / 84.0, 1e-9);
        QCOMPARE(table->sparseShare, 0.0);
    }

    void emptyRowsTakeNoPart()
    {
        const Result<Crosstab> table = crosstab(Matrix(3, 4, {29, 0, 7, 7, 0, 0, 0, 0, 13, 0, 7, 21}));
        VERIFY_OK(table);
        CLOSE(table->chiSquared, 13.05502, 5e-6);
        QCOMPARE(table->freedom, 2.0);
        QCOMPARE(table->adjustedResiduals.at(1, 1), 0.0);
        QVERIFY(!crosstab(Matrix(2, 2, {1, 0, 1, 0})));
        QVERIFY(!crosstab(Matrix(2, 2, {1, 2, 1, -1})));
        QVERIFY(!crosstab(Matrix(2, 2, {1, 2, 1, qInf()})));
        QVERIFY(!crosstab(Matrix()));
    }

    void weightsShrinkTheEvidence()
    {
        const Result<Crosstab> half = crosstab(arthritis, 42.0);
        VERIFY_OK(half);
        CLOSE(half->chiSquared, 13.05502 / 2.0, 5e-6);
        CLOSE(half->cramersV, .394, 5e-4);
        QVERIFY(!crosstab(arthritis, 0.0));
    }

    void fisher_data()
    {
        QTest::addColumn<std::size_t>("rows");
        QTest::addColumn<std::vector<double>>("cells");
        QTest::addColumn<double>("p");
        // R 4.2 fisher.test
        QTest::newRow("arthritis") << std::size_t(2) << arthritis.values << .001393195;
        QTest::newRow("tea") << std::size_t(2) << std::vector<double>{3, 1, 1, 3} << .4857142857;
        QTest::newRow("three by four") << std::size_t(3) << std::vector<double>{3, 0, 2, 1, 1, 4, 2, 3, 2, 5, 7, 3}
                                       << .3359703938;
        QTest::newRow("with an empty row") << std::size_t(3) << std::vector<double>{3, 1, 0, 0, 1, 3} << .4857142857;
    }
    void fisher()
    {
        QFETCH(std::size_t, rows);
        QFETCH(std::vector<double>, cells);
        QFETCH(double, p);
        const Result<double> result = fisherExact(Matrix(rows, cells.size() / rows, cells));
        VERIFY_OK(result);
        CLOSE(*result, p, 5e-10);
    }

    void fisherRefuses()
    {
        QVERIFY(!fisherExact(Matrix(2, 2, {1.5, 1, 1, 1})));
        QVERIFY(!fisherExact(Matrix(2, 2, {1, 0, 1, 0})));
        const std::vector<double> smoke = {4, 2, 3, 2, 4, 3, 7, 4, 25, 10, 12, 4, 18, 24, 33, 13, 10, 6, 7, 2};
        QVERIFY(!fisherExact(Matrix(5, 4, smoke)));
    }

    void corrections()
    {
        const std::vector<double> p = {.01, .02, .03, .04, .05};
        const std::vector<double> holm = adjusted(p, Correction::Holm);
        const std::vector<double> expected = {.05, .08, .09, .09, .09};
        for (std::size_t i = 0; i < p.size(); ++i) {
            CLOSE(holm[i], expected[i], 1e-12);
            CLOSE(adjusted(p, Correction::BenjaminiHochberg)[i], .05, 1e-12);
        }
        QCOMPARE(adjusted(p, Correction::Bonferroni)[4], .25);
        // The order of the input is kept.
        const std::vector<double> mixed = {.05, .01, .03};
        QCOMPARE(adjusted(mixed, Correction::Holm), (std::vector<double>{.06, .03, .06}));
        QVERIFY(adjusted({}, Correction::Holm).empty());
    }

    void letters()
    {
        // Shares .60, .40, .41 of 100 each; plain z: A above B and C, B and C alike.
        const Matrix counts(1, 3, {60, 40, 41});
        const std::vector<double> bases = {100, 100, 100};
        const Result<ColumnLetters> plain = columnLetters(counts, bases, {.95, Correction::None, 30});
        VERIFY_OK(plain);
        QCOMPARE(plain->letters.at(0, 0), QStringLiteral("BC"));
        QCOMPARE(plain->letters.at(0, 1), QString());
        QCOMPARE(plain->tests, qint64(3));
        // R 4.2 prop.test(c(60, 40), c(100, 100), correct = FALSE): p .004677735
        CLOSE(plain->pairs[0].p, .004677735, 5e-10);
        // Small columns are not compared.
        QCOMPARE(columnLetters(counts, std::vector<double>{100, 100, 41}, {.95, Correction::None, 50})->tests,
                 qint64(1));
    }

    void lettersKnowOverlap()
    {
        const Matrix counts(1, 2, {60, 48});
        const std::vector<double> bases = {100, 100};
        const ColumnLettersOptions options{.95, Correction::None, 30};
        QCOMPARE(columnLetters(counts, bases, options)->letters.at(0, 0), QString());
        // Half of the people are the same: the same difference says more.
        Matrix overlap(2, 2, 50.0);
        const Result<ColumnLetters> shared = columnLetters(counts, bases, options, overlap);
        VERIFY_OK(shared);
        QCOMPARE(shared->letters.at(0, 0), QStringLiteral("B"));
        CLOSE(shared->pairs[0].z, .12 / std::sqrt(.54 * .46 * .01), 1e-9);
        overlap = Matrix(2, 2, 100.0);
        QCOMPARE(columnLetters(counts, bases, options, overlap)->tests, qint64(0));
        overlap = Matrix(2, 2, 101.0);
        QVERIFY(!columnLetters(counts, bases, options, overlap));
        QVERIFY(!columnLetters(counts, std::vector<double>{50, 100}));
        QVERIFY(!columnLetters(counts, std::vector<double>{100}));
    }

    void restNotTotal()
    {
        const Result<ProportionComparison> rest = compareWithRest({56, 70}, {104, 150});
        VERIFY_OK(rest);
        CLOSE(rest->z, 2.650172, 5e-7);
        QVERIFY(!compareWithRest({104, 150}, {104, 150}));
        QVERIFY(!compareWithRest({90, 100}, {104, 105}));
    }

    void namesColumns()
    {
        QCOMPARE(columnLetter(0), QStringLiteral("A"));
        QCOMPARE(columnLetter(25), QStringLiteral("Z"));
        QCOMPARE(columnLetter(26), QStringLiteral("AA"));
        QCOMPARE(columnLetter(701), QStringLiteral("ZZ"));
        QCOMPARE(columnLetter(702), QStringLiteral("AAA"));
    }

    void basketRule()
    {
        // Tan, Steinbach & Kumar, Introduction to Data Mining: {milk, diapers} -> {beer} in five baskets
        const Result<Association> rule = association({2, 3, 3, 5});
        VERIFY_OK(rule);
        CLOSE(rule->support, .4, 1e-12);
        CLOSE(rule->confidence, .667, 5e-4);
        CLOSE(rule->lift, 1.11, 2e-3);
        QVERIFY(rule->comparable && !rule->withoutA.distinguishable); // five baskets prove nothing
        QVERIFY(!association({5, 5, 3, 9}));
        QVERIFY(!association({0, 0, 3, 9}));
        QVERIFY(!association({0, 5, 5, 9}));
        QVERIFY(!association({3, 9, 3, 9})->comparable);
    }

    void bracketsInsteadOfRanks()
    {
        // 90 and 85 overlap, 85 and 80 overlap, 90 and 80 do not; 50 stands alone.
        const std::vector<double> values = {80, 90, 50, 85};
        const std::vector<double> errors = {1.9, 1.9, 1.9, 1.9};
        const Result<Grouping> grouping = groupEstimates(values, errors);
        VERIFY_OK(grouping);
        QCOMPARE(grouping->order, (std::vector<std::size_t>{1, 3, 0, 2}));
        QCOMPARE(grouping->brackets.size(), std::size_t(3));
        QCOMPARE(grouping->brackets[0], (std::vector<std::size_t>{1, 3}));
        QCOMPARE(grouping->brackets[1], (std::vector<std::size_t>{3, 0}));
        QCOMPARE(grouping->brackets[2], (std::vector<std::size_t>{2}));
        QCOMPARE(grouping->letters, (std::vector<QString>{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c"),
                                                          QStringLiteral("ab")}));
        QVERIFY(grouping->distinguishable(0, 1) && !grouping->distinguishable(0, 3));
    }

    void doctorsWithTenAnswersAreNotRanked()
    {
        const std::vector<NpsCounts> doctors = {{9, 0, 1}, {7, 2, 1}, {5, 2, 3}, {6, 3, 1}};
        const Result<Grouping> grouping = groupNps(doctors);
        VERIFY_OK(grouping);
        QCOMPARE(grouping->brackets.size(), std::size_t(1));
        const std::vector<Proportion> clinics = {{950, 1000}, {700, 1000}, {705, 1000}};
        const Result<Grouping> two = groupProportions(clinics);
        VERIFY_OK(two);
        QCOMPARE(two->brackets.size(), std::size_t(2));
        QVERIFY(!groupProportions(std::vector<Proportion>{{2, 1}}));
        QVERIFY(!groupEstimates(std::vector<double>{1, 2}, std::vector<double>{1}));
        QVERIFY(!groupEstimates(std::vector<double>{}, std::vector<double>{}));
    }

    void everyPairAgreesWithItsLetters()
    {
        // Random tests: two groups share a letter exactly when they are not distinguishable.
        quint32 state = 12345;
        const auto next = [&] { return (state = state * 1664525u + 1013904223u) >> 8; };
        for (int round = 0; round < 200; ++round) {
            const std::size_t n = 2 + next() % 7;
            std::vector<double> values(n);
            Matrix p(n, n, 1.0);
            for (std::size_t a = 0; a < n; ++a) {
                values[a] = double(next() % 100);
                for (std::size_t b = a + 1; b < n; ++b)
                    p.at(a, b) = next() % 2 ? .001 : .5;
            }
            const Result<Grouping> grouping = groupByTests(values, p, .95, Correction::None);
            VERIFY_OK(grouping);
            for (std::size_t a = 0; a < n; ++a)
                for (std::size_t b = a + 1; b < n; ++b) {
                    bool common = false;
                    for (const QChar letter : grouping->letters[a])
                        common = common || grouping->letters[b].contains(letter);
                    QCOMPARE(common, !grouping->distinguishable(a, b));
                }
        }
    }
};

QTEST_APPLESS_MAIN(CrosstabTest)
#include "tst_crosstab.moc"
