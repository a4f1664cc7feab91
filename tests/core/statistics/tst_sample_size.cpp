#include "core/statistics/close.h"
#include "statistics/sample_plan.h"
#include "statistics/sample_size.h"

#include <numeric>

using namespace tropa;
using namespace tropa::statistics;

class SampleSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cochran_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("margin");
        QTest::addColumn<double>("size");
        // Cochran, Sampling Techniques; exact z, R 4.2
        QTest::newRow("95/5") << .95 << .05 << 384.1459;
        QTest::newRow("99/3") << .99 << .03 << 1843.027;
        QTest::newRow("95/3") << .95 << .03 << 1067.072;
        QTest::newRow("90/10") << .90 << .10 << 67.639;
    }
    void cochran()
    {
        QFETCH(double, level);
        QFETCH(double, margin);
        QFETCH(double, size);
        CLOSE(*cochranSize(margin, .5, level), size, 5.1e-4);
    }

    void finitePopulation_data()
    {
        QTest::addColumn<double>("population");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("yamane");
        QTest::newRow("500") << 500. << 217.492 << 222.2;
        QTest::newRow("1000") << 1000. << 277.741 << 285.7;
        QTest::newRow("2000") << 2000. << 322.395 << 333.3;
        QTest::newRow("10000") << 10000. << 369.984 << 384.6;
        QTest::newRow("30000") << 30000. << 379.315 << 394.7;
    }
    void finitePopulation()
    {
        QFETCH(double, population);
        QFETCH(double, size);
        QFETCH(double, yamane);
        CLOSE(*finitePopulationSize(384.16, population), size, 5.1e-4);
        CLOSE(*yamaneSize(population, .05), yamane, .051);
    }

    void krejcieMorgan()
    {
        // Krejcie & Morgan 1970, Educational and Psychological Measurement 30:607, the table as printed: N, S.
        static constexpr qint64 table[][2] = {
            {10, 10},     {15, 14},     {20, 19},     {25, 24},     {30, 28},     {35, 32},      {40, 36},
            {45, 40},     {50, 44},     {55, 48},     {60, 52},     {65, 56},     {70, 59},      {75, 63},
            {80, 66},     {85, 70},     {90, 73},     {95, 76},     {100, 80},    {110, 86},     {120, 92},
            {130, 97},    {140, 103},   {150, 108},   {160, 113},   {170, 118},   {180, 123},    {190, 127},
            {200, 132},   {210, 136},   {220, 140},   {230, 144},   {240, 148},   {250, 152},    {260, 155},
            {270, 159},   {280, 162},   {290, 165},   {300, 169},   {320, 175},   {340, 181},    {360, 186},
            {380, 191},   {400, 196},   {420, 201},   {440, 205},   {460, 210},   {480, 214},    {500, 217},
            {550, 226},   {600, 234},   {650, 242},   {700, 248},   {750, 254},   {800, 260},    {850, 265},
            {900, 269},   {950, 274},   {1000, 278},  {1100, 285},  {1200, 291},  {1300, 297},   {1400, 302},
            {1500, 306},  {1600, 310},  {1700, 313},  {1800, 317},  {1900, 320},  {2000, 322},   {2200, 327},
            {2400, 331},  {2600, 335},  {2800, 338},  {3000, 341},  {3500, 346},  {4000, 351},   {4500, 354},
            {5000, 357},  {6000, 361},  {7000, 364},  {8000, 367},  {9000, 368},  {10000, 370},  {15000, 375},
            {20000, 377}, {30000, 379}, {40000, 380}, {50000, 381}, {75000, 382}, {1000000, 384}};
        QCOMPARE(std::size(table), std::size_t(90));
        for (const auto& [population, sample] : table)
            QCOMPARE(*krejcieMorganSize(population), sample);
        QVERIFY(!krejcieMorganSize(0));
    }

    void plans()
    {
        SampleWish wish;
        wish.responseRate = 1;
        QCOMPARE(planSample(wish)->needed, qint64(385));
        wish.population = 1000.0;
        wish.responseRate = 0.2;
        const Result<SamplePlan> plan = planSample(wish);
        VERIFY_OK(plan);
        QCOMPARE(plan->needed, qint64(278));
        QCOMPARE(plan->invitations, qint64(1390));
        QVERIFY(!plan->enoughPeople);
        wish.population = 3.0;
        wish.designEffect = 4.0;
        QCOMPARE(planSample(wish)->needed, qint64(3));
        wish.responseRate = 0.0;
        QVERIFY(!planSample(wish));
        const auto refused = [](auto change) {
            SampleWish changed;
            change(changed);
            return !planSample(changed);
        };
        QVERIFY(refused([](SampleWish& w) { w.margin = 0.0; }));
        QVERIFY(refused([](SampleWish& w) { w.level = 95.0; }));
        QVERIFY(refused([](SampleWish& w) { w.share = 1.0; }));
        QVERIFY(refused([](SampleWish& w) { w.designEffect = .5; }));
        QVERIFY(refused([](SampleWish& w) { w.margin = 1e-9; }));
        CLOSE(*clusterDesignEffect(20, .05), 1.95, 1e-12);
    }

    void loyaltyIndex()
    {
        // z² s² / e² with exact z, R 4.2
        CLOSE(*npsSize(5), 1536.6, .051);
        CLOSE(*npsSize(5, .55), 845.2, .1);
        CLOSE(*npsDetectionSize(10, .55), 863.4, .051);
        CLOSE(*npsDetectionSize(5, .55), 3453.5, .051);
        QVERIFY(!npsSize(0));
        QVERIFY(!npsSize(5, 1.2));
    }

    void mysteryVisits()
    {
        CLOSE(*visitsPerClinic(12, 5), 22.1, .051);
        CLOSE(*visitsPerClinic(12, 10), 5.5, .051);
        // A census of the perimeter leaves only the variance within clinics.
        CLOSE(*visitMargin({8, 12, 4, 4, 9}), 1.959964 * 12 / 6, 1e-5);
        QVERIFY(*visitMargin({8, 12, 4, 10, 9}) > *visitMargin({8, 12, 4, 4, 9}));
        QVERIFY(!visitMargin({8, 12, 5, 4, 9}));
    }

    void allocation()
    {
        const auto parts = [](qint64 n, std::vector<double> sizes, std::vector<double> deviations = {}) {
            return allocate(n, sizes, deviations).valueOr({});
        };
        QCOMPARE(parts(100, {500, 300, 200}), (std::vector<qint64>{50, 30, 20}));
        QCOMPARE(parts(10, {1, 1, 1}), std::vector<qint64>{}); // more than there are people
        QCOMPARE(parts(100, {500, 500}, {10, 30}), (std::vector<qint64>{25, 75}));
        // A stratum that is used up hands its share on.
        QCOMPARE(parts(100, {10, 500}, {900, 1}), (std::vector<qint64>{10, 90}));
        const std::vector<qint64> odd = parts(101, {333, 333, 334});
        QCOMPARE(std::accumulate(odd.begin(), odd.end(), qint64(0)), qint64(101));
        QCOMPARE(parts(4, {10, 10}, {0, 0}), (std::vector<qint64>{2, 2}));
    }
};

QTEST_APPLESS_MAIN(SampleSizeTest)
#include "tst_sample_size.moc"
