#include "core/statistics/close.h"
#include "statistics/rank_tests.h"

using namespace tropa;
using namespace tropa::statistics;

class RankTestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welch()
    {
        // Student 1908, extra hours of sleep under two drugs; R 4.2 t.test(extra ~ group, sleep)
        const std::vector<double> first = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};
        const std::vector<double> second = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        const Result<WelchTest> test = welchTest(first, second);
        VERIFY_OK(test);
        CLOSE(test->t, -1.86081, 5e-6);
        CLOSE(test->freedom, 17.7765, 5e-5);
        CLOSE(test->p, .079394, 5e-7);
        CLOSE(test->lower, -3.3654832, 5e-7);
        CLOSE(test->upper, .2054832, 5e-7);
        QVERIFY(!welchTest(first, std::vector<double>{1}));
        QVERIFY(!welchTest(std::vector<double>{2, 2}, std::vector<double>{3, 3}));
    }

    void kruskal()
    {
        // Chambers et al. 1983, ozone in New York by month; R 4.2 kruskal.test(Ozone ~ Month, airquality)
        const std::vector<std::vector<double>> months = {
            {41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37},
            {29, 71, 39, 23, 21, 37, 20, 12, 13},
            {135, 49, 32, 64, 40, 77, 97, 97, 85, 10, 27, 7, 48, 35, 61, 79, 63, 16, 80, 108, 20, 52, 82, 50, 64, 59},
            {39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85},
            {96, 78, 73, 91, 47, 32, 20, 23, 21, 24, 44, 21, 28, 9, 13,
             46, 18, 13, 24, 16, 13, 23, 36, 7,  14, 30, 14, 18, 20}};
        const Result<ChiSquaredTest> test = kruskalWallis(months);
        VERIFY_OK(test);
        CLOSE(test->statistic, 29.26658, 5e-6);
        QCOMPARE(test->freedom, 4.0);
        CLOSE(test->p, 6.901e-06, 5e-10);
        const std::vector<std::vector<double>> flat = {{1, 1}, {1}};
        QVERIFY(!kruskalWallis(flat));
        const std::vector<std::vector<double>> empty = {{1, 1}, {}};
        QVERIFY(!kruskalWallis(empty));
    }

    void kendall()
    {
        // Hollander & Wolfe 1973 p. 140, rounding first base, 22 runners × 3 methods; R 4.2 friedman.test
        const Matrix times(22, 3, {5.40, 5.50, 5.55, 5.85, 5.70, 5.75, 5.20, 5.60, 5.50, 5.55, 5.50, 5.40, 5.90, 5.85,
                                   5.70, 5.45, 5.55, 5.60, 5.40, 5.40, 5.35, 5.45, 5.50, 5.35, 5.25, 5.15, 5.00, 5.85,
                                   5.80, 5.70, 5.25, 5.20, 5.10, 5.65, 5.55, 5.45, 5.60, 5.35, 5.45, 5.05, 5.00, 4.95,
                                   5.50, 5.50, 5.40, 5.45, 5.55, 5.50, 5.55, 5.55, 5.35, 5.45, 5.50, 5.55, 5.50, 5.45,
                                   5.25, 5.65, 5.60, 5.40, 5.70, 5.65, 5.55, 6.30, 6.30, 6.25});
        const Result<Concordance> result = kendallW(times);
        VERIFY_OK(result);
        CLOSE(result->friedman.statistic, 11.14286, 5e-6);
        CLOSE(result->friedman.p, .003805, 5e-7);
        CLOSE(result->w, .253247, 5e-7);
        CLOSE(kendallW(Matrix(2, 3, {1, 2, 3, 10, 20, 30}))->w, 1.0, 1e-12);
        QVERIFY(!kendallW(Matrix(2, 3, {1, 1, 1, 2, 2, 2})));
        QVERIFY(!kendallW(Matrix(1, 3, {1, 2, 3})));
    }

    void ranksShareTies()
    {
        double ties = 0.0;
        QCOMPARE(averageRanks(std::vector<double>{3, 1, 3, 2}, &ties), (std::vector<double>{3.5, 1, 3.5, 2}));
        QCOMPARE(ties, 6.0);
    }
};

QTEST_APPLESS_MAIN(RankTestsTest)
#include "tst_rank_tests.moc"
