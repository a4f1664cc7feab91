// Saturation, clusters with what tells whether to believe them, and the exact test behind their features.
#include "core/statistics/close.h"
#include "core/statistics/shared_data.h"
#include "statistics/clustering.h"
#include "statistics/crosstab.h"
#include "statistics/random.h"
#include "statistics/saturation.h"

using namespace tropa;
using namespace tropa::statistics;

namespace {

// Two camps of respondents that speak of different things, with some noise.
Matrix twoCamps(std::size_t people, std::size_t codes, double clear, quint64 seed)
{
    Random random(seed);
    Matrix rows(people, codes);
    for (std::size_t i = 0; i < people; ++i)
        for (std::size_t j = 0; j < codes; ++j) {
            const bool own = (i < people / 2) == (j < codes / 2);
            rows.at(i, j) = random.uniform() < (own ? clear : 1 - clear) ? 1 : 0;
        }
    return rows;
}

} // namespace

class SaturationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNewCodesInOrder()
    {
        const auto result = saturation({{0, 1, 2}, {1, 3}, {0, 0}, {4}, {1}, {2}, {3}, {0}});
        VERIFY_OK(result);
        std::vector<std::size_t> added;
        for (const auto& step : result->steps)
            added.push_back(step.added);
        QCOMPARE(added, (std::vector<std::size_t>{3, 1, 0, 1, 0, 0, 0, 0}));
        QCOMPARE(result->codes, std::size_t(5));
        QCOMPARE(result->once, std::size_t(1));
        // The first four bring five codes, the three after them none.
        QCOMPARE(result->flatAfter, std::optional<std::size_t>(4));
        CLOSE(*result->steps[6].newShare, 0.0, 1e-12);
        QVERIFY(!result->steps[5].newShare);
    }

    void theMeanIsThatOfAllOrders()
    {
        // All 6 orders of three interviews by hand: codes {0,1}, {1}, {2}.
        const auto result = saturation({{0, 1}, {1}, {2}});
        VERIFY_OK(result);
        CLOSE(result->steps[0].mean, (2 + 1 + 1) / 3.0, 1e-12);
        CLOSE(result->steps[1].mean, (2 + 3 + 2) / 3.0, 1e-12);
        CLOSE(result->steps[2].mean, 3.0, 1e-12);
    }

    void shufflesAgreeWithTheExactMean()
    {
        Random random(7);
        std::vector<std::vector<int>> interviews(30);
        for (auto& codes : interviews)
            for (int code = 0; code < 60; ++code)
                if (random.uniform() < 0.02 + 0.005 * code)
                    codes.push_back(code);
        const auto result = saturation(interviews);
        VERIFY_OK(result);
        for (const auto& step : result->steps) {
            QVERIFY(step.lower <= step.mean + 1e-9 && step.mean <= step.upper + 1e-9);
            QVERIFY(step.upper <= double(result->codes));
        }
        const auto again = saturation(interviews);
        QCOMPARE(again->steps[7].lower, result->steps[7].lower); // seeded
        QVERIFY(result->expectedCodes >= double(result->codes));
    }

    void newCodesAreStillComing()
    {
        std::vector<std::vector<int>> interviews;
        for (int i = 0; i < 12; ++i)
            interviews.push_back({2 * i, 2 * i + 1});
        const auto result = saturation(interviews);
        VERIFY_OK(result);
        QVERIFY(!result->flatAfter);
        CLOSE(result->flatShare, 0.0, 1e-12);
        QVERIFY(!result->medianFlatAfter);
    }

    void saturationIsRefused()
    {
        QVERIFY(!saturation({{1}}));
        QVERIFY(!saturation({{}, {}}));
        QVERIFY(!saturation({{-1}, {2}}));
        SaturationOptions options;
        options.rule.run = 0;
        QVERIFY(!saturation({{1}, {2}}, options));
    }

    void exactTestOfTwoByTwo()
    {
        // Fisher's tea (1935): 3 1 1 3, two-sided p = 0.4857; R: fisher.test.
        CLOSE(fisherTwoByTwo(3, 1, 1, 3), 0.485714285714, 1e-10);
        Random random(3);
        for (int round = 0; round < 200; ++round) {
            const double a = double(random.below(12)), b = double(random.below(12)), c = double(random.below(12)),
                         d = double(random.below(12));
            const auto slow = fisherExact(Matrix(2, 2, {a, b, c, d}));
            if (slow)
                CLOSE(fisherTwoByTwo(a, b, c, d), *slow, 1e-9);
        }
    }

    void distancesByHand()
    {
        const Matrix rows(3, 4, {1, 2, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0});
        CLOSE(distances(rows, Distance::Jaccard).at(0, 1), 2.0 / 3, 1e-12);
        CLOSE(distances(rows, Distance::Jaccard).at(0, 2), 1.0, 1e-12);
        CLOSE(distances(rows, Distance::Matching).at(0, 1), 0.5, 1e-12);
        CLOSE(distances(rows, Distance::Cosine).at(0, 1), 1 - 1 / std::sqrt(10.0), 1e-12);
        CLOSE(distances(rows, Distance::Euclidean).at(0, 1), std::sqrt(5.0), 1e-12);
        CLOSE(distances(rows, Distance::Manhattan).at(0, 1), 3.0, 1e-12);
        CLOSE(distances(rows, Distance::Correlation).at(0, 2), 0.5, 1e-12);
    }

    void arrestsAsPublished()
    {
        // The tree of USArrests (McNeil 1977; R's hclust on standardised rows, ward.D2): 7 12 19 12 at k = 4.
        const QString path = sharedData(QStringLiteral("statistics/USArrests.csv"));
        if (path.isEmpty())
            QSKIP("trial data are not here");
        const PlainTable table = readPlainTable(path);
        Matrix raw(table.rows.size(), std::size_t(table.header.size() - 1));
        for (std::size_t i = 0; i < raw.rows; ++i)
            for (std::size_t j = 0; j < raw.columns; ++j)
                raw.at(i, j) = table.rows[i][qsizetype(j) + 1].toDouble();
        Matrix rows = standardised(raw);
        for (double& value : rows.values)
            value += 10; // distances do not move with the origin, and counts are not negative
        ClusteringOptions options;
        options.distance = Distance::Euclidean;
        options.linkage = Linkage::WardD2;
        options.k = 4;
        const auto result = clustering(rows, options);
        VERIFY_OK(result);
        CLOSE(result->tree.merges.back().height, 13.516242, 5.1e-7);
        QCOMPARE(result->suggested, std::size_t(2)); // silhouettes .4048 .3104 .3370 …
        CLOSE(result->choices[0].silhouette, .404794, 5.1e-7);
        QCOMPARE(result->sizes, (std::vector<std::size_t>{19, 12, 12, 7}));
        QVERIFY(result->hasStructure);
    }

    void twoCampsAreFound()
    {
        const Matrix rows = twoCamps(40, 30, 0.85, 11);
        const auto result = clustering(rows);
        VERIFY_OK(result);
        QCOMPARE(result->k, std::size_t(2));
        QVERIFY(result->hasStructure);
        QVERIFY(result->p <= 0.05);
        for (const double stability : result->stability)
            QVERIFY(stability > 0.75);
        const auto features = clusterFeatures(rows, result->labels);
        QVERIFY(std::fabs(features.front().phi) > 0.7);
        QVERIFY(features.front().adjusted < 0.001);
        QCOMPARE(features.front().size + features.front().others, 40.0);
    }

    void noiseHasNoStructure()
    {
        int claimed = 0;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const auto result = clustering(twoCamps(30, 20, 0.5, seed));
            VERIFY_OK(result);
            claimed += result->hasStructure ? 1 : 0;
        }
        QVERIFY2(claimed <= 2, qPrintable(QString::number(claimed)));
    }

    void clusteringIsRefused()
    {
        QVERIFY(!clustering(Matrix(3, 2, {1, 0, 0, 1, 1, 1})));
        QVERIFY(!clustering(Matrix(4, 2, {1, 1, 1, 1, 1, 1, 1, 1})));
        ClusteringOptions options;
        options.k = 1;
        QVERIFY(!clustering(twoCamps(10, 10, 0.9, 1), options));
    }
};

QTEST_GUILESS_MAIN(SaturationTest)
#include "tst_saturation.moc"
