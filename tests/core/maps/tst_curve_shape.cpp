#include "maps/curve_shape.h"

#include <QTest>

#include <algorithm>

using namespace tropa::maps;

class TestCurveShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slopes_data();
    void slopes();
    void neverOvershoots();
};

namespace {

double hermite(double t, double h, double y0, double y1, double m0, double m1)
{
    const double t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * y0 + (t3 - 2 * t2 + t) * h * m0 + (-2 * t3 + 3 * t2) * y1 + (t3 - t2) * h * m1;
}

} // namespace

void TestCurveShape::slopes_data()
{
    QTest::addColumn<QList<double>>("x");
    QTest::addColumn<QList<double>>("y");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("none") << QList<double>{} << QList<double>{} << QList<double>{};
    QTest::newRow("one") << QList<double>{1} << QList<double>{0.5} << QList<double>{0};
    QTest::newRow("two are a straight line") << QList<double>{0, 2} << QList<double>{0, 1} << QList<double>{0.5, 0.5};
    QTest::newRow("a peak is flat") << QList<double>{0, 1, 2} << QList<double>{0, 1, 0} << QList<double>{1, 0, -1};
    QTest::newRow("a plateau stays one") << QList<double>{0, 1, 2, 3} << QList<double>{0, 1, 1, 2}
                                         << QList<double>{1, 0, 0, 1};
    // secants 0.1 and 10: mean 5.05 is 50.5 times the first secant; cut to the circle of radius 3
    QTest::newRow("a steep turn is cut") << QList<double>{0, 1, 2} << QList<double>{0, 0.1, 10.1}
                                         << QList<double>{0.0059394, 0.2999412, 10};
}

void TestCurveShape::slopes()
{
    QFETCH(QList<double>, x);
    QFETCH(QList<double>, y);
    QFETCH(QList<double>, expected);
    const std::vector<double> found = monotoneSlopes(x, y);
    QCOMPARE(static_cast<qsizetype>(found.size()), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[static_cast<qsizetype>(i)]) < 1e-6,
                 qPrintable(QString::number(found[i], 'g', 9)));
}

void TestCurveShape::neverOvershoots()
{
    const std::vector<double> x{0, 1, 2, 3, 4, 5, 6, 7}, y{0.9, 0.4, 1.2, -2, -0.7, 1.5, 1.5, -1.9};
    const std::vector<double> m = monotoneSlopes(x, y);
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        for (double t = 0; t <= 1; t += 0.01) {
            const double value = hermite(t, 1, y[i], y[i + 1], m[i], m[i + 1]);
            QVERIFY(value >= std::min(y[i], y[i + 1]) - 1e-12 && value <= std::max(y[i], y[i + 1]) + 1e-12);
        }
    }
}

QTEST_APPLESS_MAIN(TestCurveShape)
#include "tst_curve_shape.moc"
