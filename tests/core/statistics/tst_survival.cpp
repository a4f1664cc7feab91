#include "core/statistics/close.h"
#include "statistics/seasonality.h"
#include "statistics/small_bases.h"
#include "statistics/survival.h"

#include <numeric>

using namespace tropa;
using namespace tropa::statistics;

class SurvivalTest : public QObject
{
    Q_OBJECT

    /// Freireich et al. 1963 as in Gehan 1965: weeks of remission of leukaemia patients, 6-MP (0) and control (1)
    static std::vector<Survivor> gehan()
    {
        std::vector<Survivor> persons;
        for (const double t : {6, 6, 6, 7, 10, 13, 16, 22, 23})
            persons.push_back({t, true, 0});
        for (const double t : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
            persons.push_back({t, false, 0});
        for (const double t : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
            persons.push_back({t, true, 1});
        return persons;
    }

private Q_SLOTS:
    void productLimit()
    {
        // R: survfit(Surv(time, cens) ~ treat, MASS::gehan)
        const std::vector<Survivor> persons = gehan();
        const Result<SurvivalCurve> curve = kaplanMeier(std::span(persons).first(21));
        VERIFY_OK(curve);
        const double expected[][3] = {{6, .857143, .0763604},  {7, .806723, .0869353},  {10, .752941, .0963497},
                                      {13, .690196, .1068147}, {16, .627451, .1140539}, {22, .537815, .1282338},
                                      {23, .448179, .1345915}};
        QCOMPARE(curve->steps.size(), std::size_t(7));
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(curve->steps[i].time, expected[i][0]);
            CLOSE(curve->steps[i].survival, expected[i][1], 5.1e-7);
            CLOSE(curve->steps[i].standardError, expected[i][2], 5.1e-8);
        }
        QCOMPARE(curve->median.value(), 23.0);
        QCOMPARE(curve->medianLower.value(), 16.0);
        QVERIFY(!curve->medianUpper);
        CLOSE(curve->at(8.5).value(), .806723, 5.1e-7);
        QCOMPARE(curve->at(0).value(), 1.0);
        QVERIFY(!curve->at(36));

        const Result<SurvivalCurve> control = kaplanMeier(std::span(persons).subspan(21));
        VERIFY_OK(control);
        QCOMPARE(control->median.value(), 8.0);
        QCOMPARE(control->medianLower.value(), 4.0);
        QCOMPARE(control->medianUpper.value(), 12.0);
        QCOMPARE(control->steps.back().survival, 0.0);
        QCOMPARE(control->at(100).value(), 0.0);
    }

    void censoredAreNotLost()
    {
        const std::vector<Survivor> nobody = {{3, false}, {5, false}};
        const Result<SurvivalCurve> curve = kaplanMeier(nobody);
        VERIFY_OK(curve);
        QVERIFY(curve->steps.empty() && !curve->median);
        QCOMPARE(curve->at(5).value(), 1.0);
        QVERIFY(!kaplanMeier({}));
        QVERIFY(!kaplanMeier(std::vector<Survivor>{{-1, true}}));
        QVERIFY(!kaplanMeier(std::vector<Survivor>{{qQNaN(), true}}));
    }

    void twoGroups()
    {
        // R: survdiff(Surv(time, cens) ~ treat, gehan) and rho = 1
        const Result<LogRank> test = logRank(gehan());
        VERIFY_OK(test);
        CLOSE(test->test.statistic, 16.7929, 5.1e-5);
        CLOSE(test->test.p, 4.169e-05, 5.1e-9);
        QCOMPARE(test->observed, (std::vector<double>{9, 21}));
        CLOSE(test->expected[0], 19.2505, 5.1e-5);
        CLOSE(test->expected[1], 10.7495, 5.1e-5);
        const Result<LogRank> peto = logRank(gehan(), 1.0);
        VERIFY_OK(peto);
        CLOSE(peto->test.statistic, 14.45715, 5.1e-6);
        QVERIFY(!logRank(std::vector<Survivor>{{1, true, 0}, {2, true, 0}}));
        QVERIFY(!logRank(std::vector<Survivor>{{1, false, 0}, {2, false, 1}}));
    }

    void monthsOfTheYear()
    {
        // Box & Jenkins 1976, airline passengers 1949-1960; R 4.2: decompose(AirPassengers, "multiplicative")$figure
        const std::vector<double> passengers = {
            112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158,
            133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218,
            230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235,
            227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
            284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404,
            347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472,
            548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432};
        const std::vector<double> figure = {.9102304,  .8836253,  1.0073663, .9759060, .9813780, 1.1127758,
                                            1.2265555, 1.2199110, 1.0604919, .9217572, .8011781, .8988244};
        const Result<Seasonality> result = seasonality(passengers, 12, 0, {}, {200, 7});
        VERIFY_OK(result);
        for (std::size_t month = 0; month < 12; ++month)
            CLOSE(result->index[month], figure[month], 5.1e-8);
        CLOSE(std::accumulate(result->index.begin(), result->index.end(), 0.0), 12.0, 1e-9);
        CLOSE(result->p, 1.0 / 201.0, 1e-12);
        // A series that begins in March has the same index in March.
        const Result<Seasonality> later = seasonality(std::span(passengers).subspan(2), 12, 2, {}, {0, 0});
        VERIFY_OK(later);
        CLOSE(later->index[2], figure[2], .02);
        CLOSE(later->index[6], figure[6], .02);
    }

    void noSeasonNoEvidence()
    {
        quint32 state = 99;
        std::vector<double> noise;
        for (int i = 0; i < 48; ++i)
            noise.push_back(100.0 + ((state = state * 1664525u + 1013904223u) >> 24) / 8.0);
        const Result<Seasonality> result = seasonality(noise, 12);
        VERIFY_OK(result);
        QVERIFY(result->p > .05);
        // Visits that follow the working days alone are flat once these are taken out.
        std::vector<double> days;
        std::vector<double> visits;
        for (int i = 0; i < 36; ++i) {
            days.push_back(17 + i % 12 % 5);
            visits.push_back(days.back() * 30);
        }
        const Result<Seasonality> flat = seasonality(visits, 12, 0, days, {0, 0});
        VERIFY_OK(flat);
        CLOSE(flat->amplitude, 0.0, 1e-12);
        QVERIFY(seasonality(visits, 12, 0, {}, {0, 0})->amplitude > .1);
    }

    void seasonalityRefuses()
    {
        const std::vector<double> ones(24, 1.0);
        const std::vector<double> zeros(24, 0.0);
        QVERIFY(seasonality(ones, 12).ok());
        QVERIFY(!seasonality(std::span(ones).first(23), 12));
        QVERIFY(!seasonality(ones, 1));
        QVERIFY(!seasonality(ones, 12, 12));
        QVERIFY(!seasonality(zeros, 12));
        QVERIFY(!seasonality(ones, 12, 0, std::vector<double>(24, 0.0)));
    }

    void funnelPlot()
    {
        const Result<Interval> limits = funnelLimits(.3, 100);
        VERIFY_OK(limits);
        CLOSE(limits->lower, .3 - 1.959964 * std::sqrt(.0021), 1e-7);
        QCOMPARE(funnelLimits(.02, 5)->lower, 0.0);
        const std::vector<Proportion> doctors = {{3, 10}, {60, 100}, {300, 1000}, {8, 10}};
        const Result<std::vector<FunnelPoint>> points = funnel(doctors);
        VERIFY_OK(points);
        QVERIFY(!points->at(0).beyondLimits);
        QVERIFY(points->at(1).beyondOuter);
        QVERIFY(points->at(3).beyondLimits);
        QVERIFY(!funnel({}));
        QVERIFY(!funnelLimits(1.2, 5));
    }

    void shrinksSmallGroups()
    {
        const std::vector<Proportion> doctors = {{9, 10}, {30, 100}, {45, 100}, {200, 1000}, {350, 1000}, {1, 2}};
        const Result<Shrinkage> result = shrink(doctors);
        VERIFY_OK(result);
        QVERIFY(!result->alike);
        // R 4.2: optim over the beta-binomial log likelihood
        CLOSE(result->a, 3.12756522475, 1e-3);
        CLOSE(result->b, 4.50396833498, 1e-3);
        CLOSE(result->groups[0].shrunk, (9 + result->a) / (10 + result->a + result->b), 1e-12);
        QVERIFY(result->groups[0].shrunk < .9);
        QVERIFY(std::fabs(result->groups[3].shrunk - .2) < .01);
        for (const Shrinkage::Group& group : result->groups)
            QVERIFY(group.interval.contains(group.shrunk));
        // Equal shares: nothing sets the groups apart.
        const Result<Shrinkage> same = shrink(std::vector<Proportion>{{30, 100}, {60, 200}, {3, 10}});
        VERIFY_OK(same);
        QVERIFY(same->alike);
        CLOSE(same->groups[2].shrunk, .3, 1e-9);
        QVERIFY(shrink(std::vector<Proportion>{{0, 10}, {0, 20}, {0, 5}})->alike);
        QVERIFY(!shrink(std::vector<Proportion>{{3, 10}, {4, 10}}));
        QVERIFY(!shrink(std::vector<Proportion>{{3, 0}, {4, 10}, {1, 2}}));
    }
};

QTEST_APPLESS_MAIN(SurvivalTest)
#include "tst_survival.moc"
