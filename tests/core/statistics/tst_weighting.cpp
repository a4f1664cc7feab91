#include "core/statistics/close.h"
#include "statistics/weighting.h"

#include <numeric>

using namespace tropa;
using namespace tropa::statistics;

class WeightingTest : public QObject
{
    Q_OBJECT

    static QStringList names(const char* list) { return QString::fromLatin1(list).split(u' '); }

    /// Ten people: sex m 7, f 3; age y 4, o 6.
    static std::vector<RakingMargin> people(std::vector<double> sex, std::vector<double> age)
    {
        return {{QStringLiteral("sex"), names("m f"), std::move(sex), {0, 0, 0, 0, 0, 0, 0, 1, 1, 1}},
                {QStringLiteral("age"), names("y o"), std::move(age), {0, 0, 0, 1, 1, 1, 1, 0, 1, 1}}};
    }

    static QString reason(const Result<RakingResult>& result)
    {
        return result ? QString() : text(result.error().message, Language::English);
    }

private Q_SLOTS:
    void fitsTheTwoWayTable()
    {
        // The 4 × 4 example of Wikipedia, "Iterative proportional fitting": cells are rows with their seed as weight
        const std::vector<double> seed = {40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50};
        RakingMargin row{QStringLiteral("row"), names("1 2 3 4"), {150, 300, 400, 150}, {}};
        RakingMargin column{QStringLiteral("column"), names("1 2 3 4"), {200, 300, 400, 100}, {}};
        for (int i = 0; i < 16; ++i) {
            row.categoryOf.push_back(i / 4);
            column.categoryOf.push_back(i % 4);
        }
        const std::vector<RakingMargin> margins = {row, column};
        RakingOptions options;
        options.tolerance = 1e-10;
        const Result<RakingResult> result = rake(margins, seed, options);
        VERIFY_OK(result);
        const std::vector<double> expected = {64.5585,  46.2325, 35.3843, 3.8247,   49.9679,  68.1594,
                                              156.4985, 25.3742, 56.7219, 144.4282, 145.0825, 53.7673,
                                              28.7516,  41.1800, 63.0347, 17.0337};
        const double scale = 1000.0 / std::accumulate(seed.begin(), seed.end(), 0.0);
        for (std::size_t i = 0; i < expected.size(); ++i)
            CLOSE(result->weights[i] * scale, expected[i], 5.1e-5);
        QVERIFY(result->sweeps <= 12);
        QVERIFY(result->largestGap <= 1e-10);
    }

    void weighsPeople()
    {
        const Result<RakingResult> result = rake(people({.5, .5}, {.4, .6}));
        VERIFY_OK(result);
        CLOSE(std::accumulate(result->weights.begin(), result->weights.end(), 0.0), 10.0, 1e-9);
        CLOSE(std::accumulate(result->weights.begin() + 7, result->weights.end(), 0.0), 5.0, 1e-4);
        CLOSE(result->effectiveN, kishEffectiveN(result->weights), 1e-9);
        CLOSE(result->designEffect, 10.0 / result->effectiveN, 1e-12);
        QVERIFY(result->designEffect > 1.0);
        // Matching margins ask for nothing.
        const Result<RakingResult> same = rake(people({7, 3}, {4, 6}));
        VERIFY_OK(same);
        for (const double weight : same->weights)
            CLOSE(weight, 1.0, 1e-9);
        QCOMPARE(same->sweeps, 1);
    }

    void holdsWeightsBetweenLimits()
    {
        // Sex by two ages in cells of different size: free weights go beyond 2.2, held ones do not.
        std::vector<RakingMargin> margins = people({.5, .5}, {.55, .45});
        const Result<RakingResult> open = rake(margins);
        VERIFY_OK(open);
        RakingOptions options;
        options.largest = (open->maximumRatio + 1.0) / 2.0 + .45;
        QVERIFY(*options.largest < open->maximumRatio);
        options.tolerance = 1e-4;
        const Result<RakingResult> held = rake(margins, {}, options);
        VERIFY_OK(held);
        QVERIFY(held->maximumRatio <= *options.largest * 1.001);
        QVERIFY(held->trimmed > 0);
        options.largest = 1.05;
        QVERIFY(reason(rake(margins, {}, options)).contains(QLatin1String("widen the limits")));
    }

    void namesWhatIsWrong()
    {
        QVERIFY(reason(rake(people({.5, .5}, {1.0, 0.0}))).contains(QLatin1String("target is zero")));
        std::vector<RakingMargin> absent = people({.4, .4, .2}, {.4, .6});
        absent[0].categories.append(QStringLiteral("x"));
        QVERIFY(reason(rake(absent)).contains(QLatin1String("nobody in the sample")));
        std::vector<RakingMargin> unknown = people({.5, .5}, {.4, .6});
        unknown[0].categoryOf[3] = 2;
        QVERIFY(reason(rake(unknown)).contains(QLatin1String("Row 4")));
        // All men young and all women old, but targets that say otherwise.
        const std::vector<RakingMargin> impossible = {{QStringLiteral("sex"), names("m f"), {.5, .5}, {0, 0, 1, 1}},
                                                      {QStringLiteral("age"), names("y o"), {.3, .7}, {0, 0, 1, 1}}};
        QVERIFY(reason(rake(impossible)).contains(QLatin1String("cannot be met together")));
        QVERIFY(!rake({}));
        QVERIFY(!rake(people({.5, .5}, {.4, .6}), std::vector<double>(10, -1.0)));
    }

    void kish()
    {
        QCOMPARE(kishEffectiveN(std::vector<double>{2, 2, 2}), 3.0);
        QCOMPARE(kishEffectiveN(std::vector<double>{1, 0, 0}), 1.0);
        QCOMPARE(kishEffectiveN(std::vector<double>{1, 3}), 1.6);
        QCOMPARE(kishEffectiveN(std::vector<double>{0, 0}), 0.0);
    }
};

QTEST_APPLESS_MAIN(WeightingTest)
#include "tst_weighting.moc"
