#include "core/statistics/close.h"
#include "statistics/agreement.h"
#include "statistics/krippendorff.h"
#include "statistics/unitizing.h"

using namespace tropa;
using namespace tropa::statistics;

namespace {

/// Words of numbers, "." for a missing one; a line a coder. Turned so that a row is a unit.
GappedMatrix codings(const QStringList& coders)
{
    const qsizetype units = coders.first().split(u' ').size();
    GappedMatrix matrix(std::size_t(units), std::size_t(coders.size()));
    for (qsizetype coder = 0; coder < coders.size(); ++coder) {
        const QStringList words = coders[coder].split(u' ');
        for (qsizetype unit = 0; unit < units; ++unit)
            if (words[unit] != QLatin1String("."))
                matrix.at(std::size_t(unit), std::size_t(coder)) = words[unit].toDouble();
    }
    return matrix;
}

const Bootstrap noInterval{0, 1, 0.95};

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohen_data()
    {
        QTest::addColumn<std::vector<double>>("cells");
        QTest::addColumn<double>("observed");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("kappa");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("Cohen 1960 p. 45")
            << std::vector<double>{88, 14, 18, 10, 40, 10, 2, 6, 12} << .70 << .41 << .4915 << 5e-5;
        QTest::newRow("textbook 2x2") << std::vector<double>{20, 5, 10, 15} << .70 << .50 << .40 << 1e-12;
        QTest::newRow("Cohen 1968") << std::vector<double>{88, 10, 2, 14, 40, 6, 18, 10, 12} << .70 << .41 << .492
                                    << 5.1e-4;
        // Lengths of text, coded by both, one, other, none: chance alone is zero.
        QTest::newRow("pure chance") << std::vector<double>{250, 250, 250, 250} << .5 << .5 << 0.0 << 1e-12;
        QTest::newRow("rare code") << std::vector<double>{80, 20, 20, 9880} << .996 << .9802 << .798 << 5e-4;
    }
    void cohen()
    {
        QFETCH(std::vector<double>, cells);
        QFETCH(double, observed);
        QFETCH(double, expected);
        QFETCH(double, kappa);
        QFETCH(double, tolerance);
        const auto k = static_cast<std::size_t>(std::lround(std::sqrt(double(cells.size()))));
        const Result<Kappa> result = cohenKappa(Matrix(k, k, cells));
        VERIFY_OK(result);
        CLOSE(result->observed, observed, 5e-4);
        CLOSE(result->expected, expected, 5e-4);
        CLOSE(result->value, kappa, tolerance);
    }

    void cohenWeightedAndItsInterval()
    {
        // Cohen 1968, Psychological Bulletin 70:213: shares of n = 200 and disagreement scores; CI as
        // psych::cohen.kappa
        const Matrix table(
            3, 3, {.44 * 200, .05 * 200, .01 * 200, .07 * 200, .20 * 200, .03 * 200, .09 * 200, .05 * 200, .06 * 200});
        const Result<Kappa> plain = cohenKappa(table);
        VERIFY_OK(plain);
        CLOSE(plain->value, .49, 5e-3);
        CLOSE(plain->interval->lower, .39, 5e-3);
        CLOSE(plain->interval->upper, .59, 5e-3);
        const Result<Matrix> weights = weightsFromDisagreement(Matrix(3, 3, {0, 1, 3, 1, 0, 6, 3, 6, 0}));
        VERIFY_OK(weights);
        CLOSE(cohenKappa(table, *weights)->value, .35, 5e-3);
    }

    void builtInWeights()
    {
        // For two categories all weights are the same; for more, a near miss counts for more than a far one.
        const Matrix two(2, 2, {20, 5, 10, 15});
        CLOSE(cohenKappa(two, .95, KappaWeights::Quadratic)->value, .4, 1e-12);
        const Matrix near(3, 3, {10, 5, 0, 5, 10, 5, 0, 5, 10});
        const double none = cohenKappa(near)->value;
        const double linear = cohenKappa(near, .95, KappaWeights::Linear)->value;
        const double quadratic = cohenKappa(near, .95, KappaWeights::Quadratic)->value;
        QVERIFY(none < linear && linear < quadratic);
        // 1 - sum v po / sum v pe with v = (i - j)², R 4.2
        CLOSE(quadratic, 2.0 / 3.0, 1e-9);
        CLOSE(*brennanPrediger(two), .4, 1e-12);
    }

    void cohenRefuses()
    {
        QVERIFY(!cohenKappa(Matrix(2, 3, {1, 2, 3, 4, 5, 6})));
        QVERIFY(!cohenKappa(Matrix(2, 2, {0, 0, 0, 0})));
        QVERIFY(!cohenKappa(Matrix(2, 2, {9, 0, 0, 0})));
        QVERIFY(!cohenKappa(Matrix(2, 2, {1, -1, 1, 1})));
        QVERIFY(!cohenKappa(Matrix(2, 2, {1, 1, 1, qQNaN()})));
        QVERIFY(!weightsFromDisagreement(Matrix(2, 2, {0, 0, 0, 0})));
    }

    void fleiss1971()
    {
        // Fleiss 1971, Psychological Bulletin 76:378, 30 patients, 6 psychiatrists, 5 diagnoses
        const Matrix counts(30, 5,
                            {0, 0, 0, 6, 0, 0, 3, 0, 0, 3, 0, 1, 4, 0, 1, 0, 0, 0, 0, 6, 0, 3, 0, 3, 0, 2, 0, 4, 0, 0,
                             0, 0, 4, 0, 2, 2, 0, 3, 1, 0, 2, 0, 0, 4, 0, 0, 0, 0, 0, 6, 1, 0, 0, 5, 0, 1, 1, 0, 4, 0,
                             0, 3, 3, 0, 0, 1, 0, 0, 5, 0, 0, 2, 0, 3, 1, 0, 0, 5, 0, 1, 3, 0, 0, 1, 2, 5, 1, 0, 0, 0,
                             0, 2, 0, 4, 0, 1, 0, 2, 0, 3, 0, 0, 0, 0, 6, 0, 1, 0, 5, 0, 0, 2, 0, 1, 3, 2, 0, 0, 4, 0,
                             1, 0, 0, 4, 1, 0, 5, 0, 1, 0, 4, 0, 0, 0, 2, 0, 2, 0, 4, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 6});
        const Result<FleissKappa> kappa = fleissKappa(counts);
        VERIFY_OK(kappa);
        CLOSE(kappa->observed, .5556, 5e-5);
        CLOSE(kappa->expected, .2201, 5.1e-4);
        CLOSE(kappa->value, .43024, 5e-6);
        // The paper works from rounded shares; without rounding (irr::kappam.fleiss) the third digit moves.
        const std::vector<double> printed = {.248, .248, .517, .470, .565};
        const std::vector<double> unrounded = {.245, .245, .520, .471, .566};
        for (std::size_t j = 0; j < 5; ++j) {
            CLOSE(kappa->perCategory[j].value(), printed[j], 3.5e-3);
            CLOSE(kappa->perCategory[j].value(), unrounded[j], 5e-4);
        }
        QVERIFY(kappa->p < 1e-6);
    }

    void fleissEncyclopaedia()
    {
        // The example of 10 subjects, 14 raters, 5 categories (Wikipedia, "Fleiss' kappa")
        const Matrix counts(10, 5, {0, 0, 0, 0, 14, 0, 2, 6, 4, 2, 0, 0, 3, 5, 6, 0, 3, 9, 2, 0, 2, 2, 8, 1, 1,
                                    7, 7, 0, 0, 0,  3, 2, 6, 3, 0, 2, 5, 3, 2, 2, 6, 5, 2, 1, 0, 0, 2, 2, 3, 7});
        const Result<FleissKappa> kappa = fleissKappa(counts);
        VERIFY_OK(kappa);
        CLOSE(kappa->observed, .378022, 5e-7);
        CLOSE(kappa->expected, .212755, 5e-7);
        CLOSE(kappa->value, .209931, 5e-7);
    }

    void fleissRefuses()
    {
        QVERIFY(!fleissKappa(Matrix(2, 2, {2, 0, 1, 2})));
        QVERIFY(!fleissKappa(Matrix(2, 2, {2, 0, 2, 0})));
        QVERIFY(!fleissKappa(Matrix(1, 2, {1, 0})));
        // A category that nobody used has no kappa of its own.
        QVERIFY(!fleissKappa(Matrix(2, 3, {2, 0, 0, 0, 2, 0}))->perCategory[2]);
    }

    void krippendorff_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("observed"); // below zero: not printed
        QTest::addColumn<double>("expected");
        // Krippendorff 2004 p. 230 and "Computing Krippendorff's alpha-reliability" 2011: 4 coders, 12 units
        QTest::newRow("nominal") << QStringLiteral("nominal") << .743 << .2 << .7795;
        QTest::newRow("ordinal") << QStringLiteral("ordinal") << .81539 << -1. << -1.;
        QTest::newRow("interval") << QStringLiteral("interval") << .849 << .4333 << 2.8718;
        QTest::newRow("ratio") << QStringLiteral("ratio") << .79740 << -1. << -1.;
    }
    void krippendorff()
    {
        QFETCH(QString, level);
        QFETCH(double, alpha);
        QFETCH(double, observed);
        QFETCH(double, expected);
        const GappedMatrix data =
            codings({QStringLiteral("1 2 3 3 2 1 4 1 2 . . ."), QStringLiteral("1 2 3 3 2 2 4 1 2 5 . 3"),
                     QStringLiteral(". 3 3 3 2 3 4 2 2 5 1 ."), QStringLiteral("1 2 3 3 2 4 4 1 2 5 1 .")});
        const Result<Alpha> result = krippendorffAlpha(data, *measurementLevelFromName(level));
        VERIFY_OK(result);
        CLOSE(result->value, alpha, 5.1e-4);
        QCOMPARE(result->pairable, 40.0);
        QCOMPARE(result->units, std::size_t(11));
        if (observed >= 0.0) {
            CLOSE(result->observed, observed, 5e-5);
            CLOSE(result->expected, expected, 5e-5);
        }
        QVERIFY(result->interval);
        QVERIFY(result->interval->lower < result->value && result->value <= result->interval->upper);
        const Result<Alpha> again = krippendorffAlpha(data, *measurementLevelFromName(level));
        QCOMPARE(again->interval->lower, result->interval->lower);
    }

    void krippendorffOfManyValues()
    {
        // Thousands of distinct values: the interval still comes at once.
        GappedMatrix data(5000, 2);
        quint32 state = 7;
        const auto next = [&] { return double((state = state * 1664525u + 1013904223u) >> 8) / 65536.0; };
        for (std::size_t unit = 0; unit < data.rows; ++unit) {
            const double value = next();
            data.at(unit, 0) = value;
            data.at(unit, 1) = value + next() / 4.0;
        }
        const Result<Alpha> alpha = krippendorffAlpha(data, MeasurementLevel::Ordinal, {200, 1, .95});
        VERIFY_OK(alpha);
        QVERIFY(alpha->value > .7 && alpha->interval->contains(alpha->value));
        QVERIFY(alpha->interval->width() < .1);
    }

    void krippendorffTwoCoders()
    {
        // Krippendorff 2004 p. 224, also in the manual of ATLAS.ti
        const Result<Alpha> result =
            krippendorffAlpha(codings({QStringLiteral("1 1 0 0 0 0 0 0 0 0"), QStringLiteral("0 1 1 0 0 1 0 1 0 0")}),
                              MeasurementLevel::Nominal, noInterval);
        VERIFY_OK(result);
        CLOSE(result->observed, .400, 5e-4);
        CLOSE(result->expected, .442, 5e-4);
        CLOSE(result->value, .095, 5e-4);
        QVERIFY(!result->interval);
    }

    void fullAgreementIsNoCertainty()
    {
        const auto alpha = krippendorffAlpha(codings({QStringLiteral("1 0 1 0 1 1"), QStringLiteral("1 0 1 0 1 1")}),
                                             MeasurementLevel::Nominal);
        VERIFY_OK(alpha);
        QCOMPARE(alpha->value, 1.0);
        QVERIFY(!alpha->interval);
        const Result<Kappa> kappa = cohenKappa(Matrix(2, 2, {4, 0, 0, 2}));
        QCOMPARE(kappa->value, 1.0);
        QVERIFY(!kappa->interval);
    }

    void krippendorffRefuses()
    {
        const auto alpha = [](const QStringList& coders, MeasurementLevel level) {
            return krippendorffAlpha(codings(coders), level, noInterval).ok();
        };
        QVERIFY(!alpha({QStringLiteral("1 1"), QStringLiteral("1 1")}, MeasurementLevel::Nominal));
        QVERIFY(!alpha({QStringLiteral("1 ."), QStringLiteral(". 1")}, MeasurementLevel::Nominal));
        QVERIFY(!alpha({QStringLiteral("-1 1"), QStringLiteral("1 1")}, MeasurementLevel::Ratio));
        QVERIFY(!alpha({QStringLiteral("nan 1"), QStringLiteral("1 1")}, MeasurementLevel::Interval));
        QVERIFY(alpha({QStringLiteral("0 1"), QStringLiteral("0 1")}, MeasurementLevel::Ratio));
        QVERIFY(!measurementLevelFromName(QStringLiteral("scale")));
    }

    void binary()
    {
        // From lengths it is the nominal alpha of the characters themselves: the ten items above, 1 + 1 + 3 + 5.
        const Result<Alpha> lengths = binaryAlpha(1, 1, 3, 5);
        VERIFY_OK(lengths);
        CLOSE(lengths->value, .095, 5e-4);
        CLOSE(lengths->expected, .442, 5e-4);
        QVERIFY(!binaryAlpha(10, 0, 0, 0));
        QVERIFY(!binaryAlpha(0, 0, 0, 10));
        QVERIFY(!binaryAlpha(0, 0, 0, 0));
        QVERIFY(!binaryAlpha(-1, 1, 1, 1));
    }

    void unitizing()
    {
        // Krippendorff 2004 p. 254: continuum 150 to 450, two observers, categories c and k
        const std::vector<MarkedStretch> marks = {{0, 0, 225, 70}, {0, 0, 370, 30}, {1, 0, 220, 80},
                                                  {1, 0, 355, 20}, {1, 0, 400, 20}, {0, 1, 180, 60},
                                                  {0, 1, 300, 50}, {1, 1, 180, 60}, {1, 1, 300, 50}};
        const Result<UnitizingAlpha> alpha = unitizingAlpha(marks, 2, 150, 300);
        VERIFY_OK(alpha);
        QCOMPARE(alpha->categories.size(), std::size_t(2));
        CLOSE(alpha->categories[0].observed, .0144, 5e-5);
        CLOSE(alpha->categories[0].expected, .0532, 5.1e-5);
        CLOSE(alpha->categories[0].value, .7286, 5e-5);
        CLOSE(alpha->categories[1].value, 1.0, 1e-12);
        CLOSE(alpha->value, .8587, 5e-5);
    }

    void unitizingRefuses()
    {
        QVERIFY(!unitizingAlpha({}, 2, 0, 100));
        const auto one = [](MarkedStretch mark) { return unitizingAlpha(std::span(&mark, 1), 2, 0, 100).ok(); };
        QVERIFY(one({0, 0, 10, 5}));
        QVERIFY(!one({2, 0, 10, 5}));
        QVERIFY(!one({0, 0, 98, 5}));
        QVERIFY(!one({0, 0, 10, 0}));
        const std::vector<MarkedStretch> twice = {{0, 0, 10, 5}, {0, 0, 12, 5}};
        QVERIFY(!unitizingAlpha(twice, 2, 0, 100));
    }

    void tablesOfCodings()
    {
        // Three coders, units: agreed, two of three, one coding only, missing one.
        const Codings given(4, 3, {1, 1, 1, 0, 0, 1, 1, std::nullopt, std::nullopt, 0, 0, std::nullopt});
        CLOSE(*percentAgreement(given), (1.0 + 1.0 / 3.0 + 1.0) / 3.0, 1e-12);
        const Result<Matrix> table = confusionTable(given, 0, 2, 2);
        VERIFY_OK(table);
        QCOMPARE(table->values, (std::vector<double>{0, 1, 0, 1}));
        const Result<Matrix> counts = categoryCounts(given, 2);
        VERIFY_OK(counts);
        QCOMPARE(counts->rows, std::size_t(2));
        QVERIFY(!confusionTable(given, 0, 2, 1));
        QVERIFY(!categoryCounts(given, 1));
        QVERIFY(!percentAgreement(Codings(1, 2, {1, std::nullopt})));
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
