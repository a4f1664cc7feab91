// Networks of few nodes whose picture is known beforehand.
#include "statistics/network_layout.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tropa::statistics;

namespace {

double apart(const std::vector<NetworkPlace>& places, std::size_t a, std::size_t b)
{
    return std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
}

} // namespace

class NetworkLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothingAndOfOne()
    {
        QVERIFY(networkLayout(0, {}).empty());
        QCOMPARE(networkLayout(1, {}).size(), std::size_t(1));
        QCOMPARE(networkLayout(3, {}).size(), std::size_t(3)); // no ties at all
    }

    // Three equal ties: an equilateral triangle, without any stress.
    void aTriangle()
    {
        const std::vector<NetworkTie> ties{{0, 1, 1}, {1, 2, 1}, {0, 2, 1}};
        const auto places = networkLayout(3, ties);
        QVERIFY(std::fabs(apart(places, 0, 1) - apart(places, 1, 2)) < 1e-2);
        QVERIFY(std::fabs(apart(places, 0, 1) - apart(places, 0, 2)) < 1e-2);
    }

    void strongTiesAreShort()
    {
        const std::vector<NetworkTie> ties{{0, 1, 0.9}, {1, 2, 0.1}, {2, 3, 0.9}};
        const auto places = networkLayout(4, ties);
        QVERIFY(apart(places, 0, 1) < apart(places, 1, 2));
        QVERIFY(apart(places, 0, 3) > apart(places, 1, 2));
        for (const NetworkPlace& one : places)
            QVERIFY(std::fabs(one.x) <= 1 + 1e-9 && std::fabs(one.y) <= 1 + 1e-9);
    }

    // The same ties, the same picture, whatever order they are given in.
    void isDeterministic()
    {
        std::vector<NetworkTie> ties;
        for (std::size_t i = 0; i < 40; ++i) {
            for (std::size_t j = i + 1; j < 40; ++j) {
                if ((i * 7 + j * 13) % 11 == 0)
                    ties.push_back({i, j, 0.1 + static_cast<double>((i + j) % 9) / 10});
            }
        }
        const auto places = networkLayout(40, ties);
        std::ranges::reverse(ties);
        const auto again = networkLayout(40, ties);
        for (std::size_t i = 0; i < 40; ++i) {
            QCOMPARE(places[i].x, again[i].x);
            QCOMPARE(places[i].y, again[i].y);
            for (std::size_t j = i + 1; j < 40; ++j)
                QVERIFY(apart(places, i, j) > 1e-3);
        }
    }
};

QTEST_GUILESS_MAIN(NetworkLayoutTest)
#include "tst_network_layout.moc"
