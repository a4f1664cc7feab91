#include "core/statistics/close.h"
#include "core/statistics/shared_data.h"
#include "statistics/drivers.h"
#include "statistics/kano.h"
#include "statistics/reliability.h"

using namespace tropa;
using namespace tropa::statistics;

class DriversTest : public QObject
{
    Q_OBJECT

    static GappedMatrix columns(const PlainTable& table, const QStringList& names, const QStringList& reversed = {})
    {
        GappedMatrix matrix(table.rows.size(), std::size_t(names.size()));
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            for (qsizetype j = 0; j < names.size(); ++j) {
                const QString cell = table.rows[i][table.header.indexOf(names[j])];
                if (cell != QLatin1String("NA"))
                    matrix.at(i, std::size_t(j)) =
                        reversed.contains(names[j]) ? 7.0 - cell.toDouble() : cell.toDouble();
            }
        return matrix;
    }

private Q_SLOTS:
    void alphaOfAttitude()
    {
        const QString path = sharedData(QStringLiteral("statistics/attitude.csv"));
        if (path.isEmpty())
            QSKIP("trial data are not here");
        const PlainTable table = readPlainTable(path);
        const Result<Cronbach> alpha = cronbach(columns(table, table.header));
        VERIFY_OK(alpha);
        // psych::alpha(attitude): 0.84, 0.84, G6 0.88; digits and Feldt interval from R 4.2
        CLOSE(alpha->raw, .8431428, 5e-8);
        CLOSE(alpha->standardised, .8390838, 5e-8);
        CLOSE(alpha->lambda6.value(), .8752151374, 1e-9);
        CLOSE(alpha->interval->lower, .7393756856, 1e-8);
        CLOSE(alpha->interval->upper, .9157730722, 1e-8);
        QCOMPARE(alpha->n, 30.0);
    }

    void alphaOfBfi_data()
    {
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QStringList>("reversed");
        QTest::addColumn<bool>("listwise");
        QTest::addColumn<double>("alpha");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(u' '); };
        // psych::alpha(bfi[1:5]) works pairwise; listwise from R 4.2
        QTest::newRow("A pairwise") << QStringLiteral("A") << names("A1") << false << .7030184;
        QTest::newRow("A listwise") << QStringLiteral("A") << names("A1") << true << .703756;
        QTest::newRow("C") << QStringLiteral("C") << names("C4 C5") << true << .729277;
        QTest::newRow("E") << QStringLiteral("E") << names("E1 E2") << true << .760933;
        QTest::newRow("N") << QStringLiteral("N") << QStringList() << true << .813303;
        QTest::newRow("O") << QStringLiteral("O") << names("O2 O5") << true << .602546;
    }
    void alphaOfBfi()
    {
        const QString path = sharedData(QStringLiteral("surveys/bfi.csv"));
        if (path.isEmpty())
            QSKIP("trial data are not here");
        QFETCH(QString, scale);
        QFETCH(QStringList, reversed);
        QFETCH(bool, listwise);
        QFETCH(double, alpha);
        QStringList items;
        for (int i = 1; i <= 5; ++i)
            items.append(scale + QString::number(i));
        const PlainTable table = readPlainTable(path);
        const Result<Cronbach> result =
            cronbach(columns(table, items, reversed), listwise ? MissingRule::Listwise : MissingRule::Pairwise);
        VERIFY_OK(result);
        CLOSE(result->raw, alpha, 5.1e-7);
        if (scale == QLatin1String("A")) {
            // An item left unreversed shows itself.
            const Result<Cronbach> wrong = cronbach(columns(table, items));
            QVERIFY(wrong->items[0].itemRest < 0.0);
            QVERIFY(wrong->items[0].alphaWithout.value() > wrong->raw);
        }
    }

    void alphaOfFewNumbers()
    {
        // R 4.2: k/(k-1) (1 - sum(diag(C)) / sum(C)) of cov(x) and cor(x), complete rows
        const GappedMatrix answers(6, 3, {5, 4, 4, 3, 3, 2, 4, 5, 4, 2, 1, 2, 1, 2, 3, 4, std::nullopt, 5});
        const Result<Cronbach> listwise = cronbach(answers);
        VERIFY_OK(listwise);
        QCOMPARE(listwise->n, 5.0);
        CLOSE(listwise->raw, 0.879310344828, 1e-9);
        CLOSE(listwise->standardised, 0.895652720037, 1e-9);
        const Result<Cronbach> pairwise = cronbach(answers, MissingRule::Pairwise);
        VERIFY_OK(pairwise);
        CLOSE(pairwise->raw, 0.88255033557, 1e-9);
        QCOMPARE(missingRuleName(pairwise->rule), QStringLiteral("pairwise"));
        QVERIFY(!pairwise->interval);
    }

    void alphaRefuses()
    {
        QVERIFY(!cronbach(GappedMatrix(3, 1, {1, 2, 3})));
        QVERIFY(!cronbach(GappedMatrix(3, 2, {1, 1, 2, 1, 3, 1})));
        QVERIFY(!cronbach(GappedMatrix(3, 2, {1, 3, 2, 2, 3, 1}))); // the sum never varies
        QVERIFY(!cronbach(GappedMatrix(2, 2, {1, std::nullopt, std::nullopt, 2})));
        QVERIFY(!cronbach(GappedMatrix(2, 2, {1, qQNaN(), 1, 2})));
    }

    void swissDrivers()
    {
        const QString path = sharedData(QStringLiteral("statistics/swiss.csv"));
        if (path.isEmpty())
            QSKIP("trial data are not here");
        const PlainTable table = readPlainTable(path);
        Matrix predictors(table.rows.size(), 5);
        std::vector<double> outcome;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            outcome.push_back(table.rows[i][1].toDouble());
            for (qsizetype j = 0; j < 5; ++j)
                predictors.at(i, std::size_t(j)) = table.rows[i][j + 2].toDouble();
        }
        const Result<Drivers> result = drivers(predictors, outcome);
        VERIFY_OK(result);
        // relaimpo: calc.relimp(lm(Fertility ~ ., swiss), "lmg"); Johnson, Kruskal and betas from R 4.2
        const std::vector<double> lmg = {.0570912, .1711730, .2601347, .1055702, .1127659};
        const std::vector<double> johnson = {.0484169, .1547082, .2719641, .1146800, .1169657};
        const std::vector<double> kruskal = {.0941324, .2113951, .3684760, .1683352, .1846612};
        const std::vector<double> beta = {-.3129212825, -.1647782225, -.6704007801, .3476000281, .2511359763};
        CLOSE(result->rSquared, .7067350, 5e-8);
        double lmgSum = 0.0;
        double johnsonSum = 0.0;
        for (std::size_t j = 0; j < 5; ++j) {
            CLOSE(result->drivers[j].lmg, lmg[j], 5.1e-8);
            CLOSE(result->drivers[j].johnson, johnson[j], 5.1e-8);
            CLOSE(result->drivers[j].kruskal, kruskal[j], 5.1e-8);
            CLOSE(result->drivers[j].beta, beta[j], 1e-9);
            lmgSum += result->drivers[j].lmg;
            johnsonSum += result->drivers[j].johnson;
        }
        CLOSE(lmgSum, result->rSquared, 1e-12);
        CLOSE(johnsonSum, result->rSquared, 1e-12);
    }

    void uncorrelatedPredictorsShareNothing()
    {
        // A 2 × 2 design twice: y = 3a + b; each driver carries its own squared correlation.
        const Matrix design(8, 2, {0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1});
        const std::vector<double> outcome = {0, 1, 3, 4, 0, 1, 3, 4};
        const Result<Drivers> result = drivers(design, outcome);
        VERIFY_OK(result);
        CLOSE(result->drivers[0].lmg, .9, 1e-12);
        CLOSE(result->drivers[1].lmg, .1, 1e-12);
        CLOSE(result->drivers[0].johnson, .9, 1e-12);
        CLOSE(result->rSquared, 1.0, 1e-12);
        // Doubling every weight changes nothing.
        const std::vector<double> weights(8, 2.0);
        CLOSE(drivers(design, outcome, weights)->drivers[0].lmg, .9, 1e-12);
    }

    void driversRefuse()
    {
        const std::vector<double> outcome = {1, 2, 4, 3, 5};
        QVERIFY(!drivers(Matrix(5, 2, {1, 2, 2, 4, 3, 6, 4, 8, 5, 10}), outcome)); // one is twice the other
        QVERIFY(!drivers(Matrix(5, 1, {1, 1, 1, 1, 1}), outcome));
        QVERIFY(!drivers(Matrix(5, 1, {1, 2, 3, 4, 5}), std::vector<double>{7, 7, 7, 7, 7}));
        QVERIFY(!drivers(Matrix(5, 4), outcome));
        QVERIFY(!drivers(Matrix(5, 1, {1, 2, qInf(), 4, 5}), outcome));
        QVERIFY(!drivers(Matrix(5, 1, {1, 2, 3, 4, 5}), std::vector<double>{7, 8}));
    }

    void kanoTable()
    {
        // Berger et al. 1993, evaluation table
        const char* table[] = {"QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"};
        for (int present = 1; present <= 5; ++present)
            for (int absent = 1; absent <= 5; ++absent)
                QCOMPARE(kanoLetter(*kanoCategory(present, absent)),
                         QString(QLatin1Char(table[present - 1][absent - 1])));
        QVERIFY(!kanoCategory(0, 1));
        QVERIFY(!kanoCategory(1, 6));
    }

    void kanoCoefficients()
    {
        KanoCounts counts{40, 30, 20, 10, 0, 0};
        const Result<Kano> result = kano(counts);
        VERIFY_OK(result);
        CLOSE(result->better, .70, 1e-12);
        CLOSE(result->worse, -.50, 1e-12);
        CLOSE(result->strength, .10, 1e-12);
        QVERIFY(result->clear);
        QCOMPARE(kanoLetter(result->category), QStringLiteral("A"));
        counts.add(KanoCategory::Questionable, 100);
        QCOMPARE(kano(counts)->questionableShare, .5);
        // A tie goes to what hurts most when it is missing.
        QCOMPARE(kanoLetter(kano({10, 10, 10, 10, 0, 0})->category), QStringLiteral("M"));
        QVERIFY(!kano({0, 0, 0, 0, 5, 5}));
        QVERIFY(!kano({-1, 2, 0, 0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(DriversTest)
#include "tst_drivers.moc"
