#include "core/statistics/close.h"
#include "core/statistics/shared_data.h"
#include "statistics/hierarchy.h"
#include "statistics/maps_of_points.h"
#include "statistics/partition.h"

#include <numeric>

using namespace tropa;
using namespace tropa::statistics;

namespace {

const Matrix sixPoints(6, 2, {1, 2, 1.5, 1.8, 5, 8, 8, 8, 1, .6, 9, 11});

/// A table of numbers with a header.
Matrix numbers(const QString& path, qsizetype firstColumn)
{
    const PlainTable table = readPlainTable(path);
    Matrix rows(table.rows.size(), std::size_t(table.header.size() - firstColumn));
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t j = 0; j < rows.columns; ++j)
            rows.at(i, j) = table.rows[i][qsizetype(j) + firstColumn].toDouble();
    return rows;
}

Matrix iris()
{
    return numbers(QStringLiteral(TROPA_TEST_DATA "/statistics/iris.csv"), 0);
}

Matrix usArrests()
{
    const QString path = sharedData(QStringLiteral("statistics/USArrests.csv"));
    if (path.isEmpty())
        return {};
    return numbers(path, 1);
}

} // namespace

class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesSixPoints_data()
    {
        QTest::addColumn<int>("linkage");
        QTest::addColumn<std::vector<double>>("heights");
        // R 4.2: hclust(dist(x), method)$height
        QTest::newRow("average") << int(Linkage::Average)
                                 << std::vector<double>{.5385164807, 1.35, 3, 4.0811388301, 9.7959489313};
        QTest::newRow("complete") << int(Linkage::Complete)
                                  << std::vector<double>{.5385164807, 1.4, 3, 5, 13.1209755735};
        QTest::newRow("single") << int(Linkage::Single)
                                << std::vector<double>{.5385164807, 1.3, 3, 3.1622776602, 7.1196910045};
        QTest::newRow("ward.D2") << int(Linkage::WardD2)
                                 << std::vector<double>{.5385164807, 1.5286159317, 3, 4.5092497528, 16.8622853334};
    }
    void mergesSixPoints()
    {
        QFETCH(int, linkage);
        QFETCH(std::vector<double>, heights);
        const Result<Dendrogram> tree = hierarchy(euclideanDistances(sixPoints), Linkage(linkage));
        VERIFY_OK(tree);
        for (std::size_t i = 0; i < heights.size(); ++i)
            CLOSE(tree->merges[i].height, heights[i], 1e-9);
        QCOMPARE(cutTree(*tree, 3), (std::vector<int>{0, 0, 1, 1, 0, 2}));
        QCOMPARE(cutTree(*tree, 1), std::vector<int>(6, 0));
        QCOMPARE(cutTree(*tree, 99), (std::vector<int>{0, 1, 2, 3, 4, 5}));
        std::vector<std::size_t> leaves = tree->leafOrder;
        std::sort(leaves.begin(), leaves.end());
        QCOMPARE(leaves, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(tree->merges.back().size, std::size_t(6));
    }

    void mergesArrests()
    {
        const Matrix rows = usArrests();
        if (rows.isEmpty())
            QSKIP("trial data are not here");
        // R: hclust(dist(USArrests)), first and last heights
        const auto heights = [](const Matrix& data, Linkage linkage) {
            std::vector<double> result;
            const Result<Dendrogram> tree = hierarchy(euclideanDistances(data), linkage);
            if (tree)
                for (const Dendrogram::Merge& merge : tree->merges)
                    result.push_back(merge.height);
            return result;
        };
        const auto endsWith = [](const std::vector<double>& all, const std::vector<double>& last, double tolerance) {
            for (std::size_t i = 0; i < last.size(); ++i)
                CLOSE(all[all.size() - last.size() + i], last[i], tolerance);
        };
        const std::vector<double> average = heights(rows, Linkage::Average);
        QCOMPARE(average.size(), std::size_t(49));
        const std::vector<double> first = {2.29129, 3.83406, 3.92938, 6.23699};
        for (std::size_t i = 0; i < first.size(); ++i)
            CLOSE(average[i], first[i], 5.1e-6);
        endsWith(average, {44.83793, 54.74683, 77.60502, 89.23209, 152.314}, 5.1e-4);
        endsWith(heights(rows, Linkage::Complete), {68.76227, 87.32634, 102.86156, 168.61142, 293.62275}, 5.1e-6);
        endsWith(heights(standardised(rows), Linkage::WardD2), {3.496048, 3.734115, 6.461866, 7.188189, 13.516242},
                 5.1e-7);
    }

    void silhouettesOfArrests()
    {
        const Matrix rows = usArrests();
        if (rows.isEmpty())
            QSKIP("trial data are not here");
        const Matrix distances = euclideanDistances(standardised(rows));
        const Result<Dendrogram> tree = hierarchy(distances, Linkage::WardD2);
        VERIFY_OK(tree);
        // cluster::silhouette of the ward.D2 cut, k = 2 … 8
        const std::vector<double> expected = {.404794, .310364, .337019, .273111, .261713, .260250, .263750};
        for (std::size_t k = 2; k <= 8; ++k) {
            const std::vector<int> labels = cutTree(*tree, k);
            const Result<Silhouette> widths = silhouette(distances, labels);
            VERIFY_OK(widths);
            CLOSE(widths->mean, expected[k - 2], 5.1e-7);
        }
    }

    // Against every choice of three medoids out of ten points: a swap search may stop short, but never far.
    void medoidsAgainstAllChoices()
    {
        quint32 state = 20261122;
        const auto draw = [&state] {
            state = state * 1664525u + 1013904223u;
            return static_cast<double>(state >> 8) / (1u << 24);
        };
        int exact = 0;
        for (int round = 0; round < 40; ++round) {
            Matrix points(10, 2);
            for (std::size_t i = 0; i < 10; ++i)
                for (std::size_t j = 0; j < 2; ++j)
                    points.at(i, j) = draw();
            const Matrix distances = euclideanDistances(points);
            double best = 1e9;
            for (std::size_t a = 0; a < 10; ++a)
                for (std::size_t b = a + 1; b < 10; ++b)
                    for (std::size_t c = b + 1; c < 10; ++c) {
                        double cost = 0;
                        for (std::size_t i = 0; i < 10; ++i)
                            cost += std::min({distances.at(i, a), distances.at(i, b), distances.at(i, c)});
                        best = std::min(best, cost);
                    }
            const Result<Partition> result = pam(distances, 3);
            VERIFY_OK(result);
            QVERIFY(result->cost >= best - 1e-12 && result->cost <= best * 1.15);
            exact += result->cost <= best + 1e-12;
            for (std::size_t m = 0; m < 3; ++m)
                QCOMPARE(result->labels[result->medoids[m]], int(m));
            QVERIFY(!pam(distances, 0));
            QVERIFY(!pam(distances, 11));
            QCOMPARE(pam(distances, 10)->cost, 0.0);
        }
        QVERIFY2(exact >= 32, qPrintable(QString::number(exact)));
    }

    void centresOfIris()
    {
        // R 4.2: kmeans(scale(iris[1:4]), 3, nstart = 50)
        const Result<Partition> result = kMeans(standardised(iris()), 3);
        VERIFY_OK(result);
        CLOSE(result->cost, 138.888360, 5.1e-7);
        std::vector<std::size_t> sizes = result->sizes;
        std::sort(sizes.begin(), sizes.end());
        QCOMPARE(sizes, (std::vector<std::size_t>{47, 50, 53}));
        const Result<Partition> again = kMeans(standardised(iris()), 3);
        QCOMPARE(again->labels, result->labels);
        QVERIFY(!kMeans(Matrix(4, 1, {1, 1, 2, 2}), 3));
        QCOMPARE(kMeans(Matrix(4, 1, {1, 1, 2, 2}), 2)->labels, (std::vector<int>{0, 0, 1, 1}));
    }

    void clustersRefuse()
    {
        QVERIFY(!hierarchy(Matrix(), Linkage::Average));
        QVERIFY(!hierarchy(Matrix(2, 2, {0, 1, 2, 0}), Linkage::Average));
        QVERIFY(!hierarchy(Matrix(2, 2, {0, -1, -1, 0}), Linkage::Average));
        QVERIFY(!hierarchy(Matrix(2, 2, {0, qQNaN(), qQNaN(), 0}), Linkage::Average));
        QVERIFY(hierarchy(Matrix(1, 1, {0}), Linkage::Average)->merges.empty());
        const Matrix two(2, 2, {0, 1, 1, 0});
        QVERIFY(!silhouette(two, std::vector<int>{0, 0}));
        QVERIFY(!silhouette(two, std::vector<int>{0}));
        QCOMPARE(silhouette(two, std::vector<int>{0, 1})->mean, 0.0); // alone is neither good nor bad
    }

    void correspondenceOfSmoking()
    {
        // Greenacre 1984: staff groups × smoking; R package ca
        const Matrix smoke(5, 4, {4, 2, 3, 2, 4, 3, 7, 4, 25, 10, 12, 4, 18, 24, 33, 13, 10, 6, 7, 2});
        const Result<Correspondence> result = correspondence(smoke);
        VERIFY_OK(result);
        QCOMPARE(result->inertias.size(), std::size_t(3));
        CLOSE(result->inertias[0], .0747591, 5.1e-8);
        CLOSE(result->inertias[1], .0100172, 5.1e-8);
        CLOSE(result->inertias[2], .0004136, 5.1e-8);
        CLOSE(result->inertia, .085190, 5.1e-7);
        CLOSE(result->chiSquared, 16.44164, 5.1e-6);
        for (std::size_t d = 0; d < 3; ++d) {
            double rows = 0.0;
            for (std::size_t i = 0; i < 5; ++i)
                rows += result->rowContributions.at(i, d);
            CLOSE(rows, 1.0, 1e-9);
        }
        double quality = 0.0;
        for (std::size_t d = 0; d < 3; ++d)
            quality += result->columnQuality.at(1, d);
        CLOSE(quality, 1.0, 1e-9);
        // Distances of rows in full space are chi-squared distances of profiles.
        double squares = 0.0;
        for (std::size_t d = 0; d < 3; ++d)
            squares += std::pow(result->rows.at(0, d) - result->rows.at(1, d), 2.0);
        const std::vector<double> columns = {61, 45, 62, 25};
        double direct = 0.0;
        for (std::size_t j = 0; j < 4; ++j)
            direct += std::pow(smoke.at(0, j) / 11.0 - smoke.at(1, j) / 18.0, 2.0) / (columns[j] / 193.0);
        CLOSE(squares, direct, 1e-12);
        QVERIFY(!correspondence(Matrix(2, 2, {1, 0, 1, 0})));
        QVERIFY(!correspondence(Matrix(1, 2, {1, 1})));
    }

    void scaling()
    {
        // R 4.2: cmdscale(dist(x)); signs are free
        const Result<Scaling> plane = classicalScaling(euclideanDistances(sixPoints));
        VERIFY_OK(plane);
        CLOSE(plane->eigenvalues[0], 155.0790382, 1e-6);
        CLOSE(plane->eigenvalues[1], 3.069295108, 1e-8);
        CLOSE(plane->fit, 1.0, 1e-12);
        CLOSE(std::fabs(plane->points.at(5, 0)), 7.470764583, 1e-8);
        const Matrix back = euclideanDistances(plane->points);
        const Matrix given = euclideanDistances(sixPoints);
        for (std::size_t i = 0; i < given.values.size(); ++i)
            CLOSE(back.values[i], given.values[i], 1e-9);
        // Distances that fit no plane: cmdscale(d, eig = TRUE)$GOF[1]
        const Matrix crooked(4, 4, {0, 3, 4, 5, 3, 0, 5, 4, 4, 5, 0, 1, 5, 4, 1, 0});
        CLOSE(classicalScaling(crooked)->fit, .9129433272, 1e-9);
        QVERIFY(!classicalScaling(crooked, 4));
        QVERIFY(!classicalScaling(crooked, 0));
    }
};

QTEST_APPLESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
