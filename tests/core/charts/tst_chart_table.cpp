#include "charts/chart_table.h"

#include <QTest>

using namespace tropa;
using namespace tropa::charts;

namespace {

ChartSpec lossByVisit()
{
    ChartSpec spec;
    spec.kind = ChartKind::Bars;
    spec.axis = {QStringLiteral("%"), 1, false, {}, {}};
    spec.categories = {{QStringLiteral("1"), QStringLiteral("1"), 2018},
                       {QStringLiteral("2"), QStringLiteral("2"), 26}};
    ChartSeries loss;
    loss.points = {{38.4, 2018, 36.3, 40.5}, {11.5, 26, 4.0, 29.0}};
    loss.points[1].smallN = true;
    spec.series = {loss};
    spec.target = ChartTarget{30, false};
    spec.dataUntil = QDate(2026, 9, 30);
    return spec;
}

QStringList lines(const ChartSpec& spec, Language language)
{
    return QString::fromUtf8(toCsv(tableOf(spec, language), language).mid(3))
        .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class ChartTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEverythingThatIsDrawn()
    {
        QCOMPARE(lines(lossByVisit(), Language::English),
                 QStringList({QStringLiteral("Category,\"Value, %\",Interval from,Interval to,n,Target,Note"),
                              QStringLiteral("1,38.4,36.3,40.5,2018,30,"),
                              QStringLiteral("2,11.5,4,29,26,30,few observations")}));
    }

    void keepsTheBenchmarkInAColumnOfItsOwn()
    {
        ChartSpec spec = lossByVisit();
        spec.benchmark = ChartBenchmark{27.5};
        QCOMPARE(lines(spec, Language::English),
                 QStringList({QStringLiteral("Category,\"Value, %\",Interval from,Interval to,n,Target,Benchmark,Note"),
                              QStringLiteral("1,38.4,36.3,40.5,2018,30,27.5,"),
                              QStringLiteral("2,11.5,4,29,26,30,27.5,few observations")}));
        QVERIFY(pointFacts(spec, 0, 0, Language::English).contains(QStringLiteral("benchmark 27.5%")));
        spec.target.reset(); // one without the other
        QCOMPARE(lines(spec, Language::English).at(1), QStringLiteral("1,38.4,36.3,40.5,2018,27.5,"));
    }

    void followsTheSpreadsheetsOfTheLanguage()
    {
        QCOMPARE(lines(lossByVisit(), Language::Russian).at(1), QStringLiteral("1;38,4;36,3;40,5;2018;30;"));
        QVERIFY(toCsv(tableOf(lossByVisit(), Language::Russian), Language::Russian).startsWith("\xEF\xBB\xBF"));
    }

    void countsLossInAFunnel()
    {
        ChartSpec spec;
        spec.kind = ChartKind::Funnel;
        spec.categories = {{{}, QStringLiteral("Called"), 0}, {{}, QStringLiteral("Answered"), 0}};
        ChartSeries calls;
        calls.points = {{600.0, 0, {}, {}}, {531.0, 0, {}, {}}};
        spec.series = {calls};
        QCOMPARE(lines(spec, Language::English).at(1), QStringLiteral("Called,600,,,100"));
        QCOMPARE(lines(spec, Language::English).at(2), QStringLiteral("Answered,531,-69,88.5,88.5"));
    }

    void keepsFormulasHarmlessAndQuotesWhole()
    {
        ChartSpec spec = lossByVisit();
        spec.categories[0].label = QStringLiteral("=HYPERLINK(\"x\")");
        QVERIFY(lines(spec, Language::English).at(1).startsWith(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\",")));
    }

    void leavesMissingValuesEmptyAndSaysWhy()
    {
        ChartSpec spec = lossByVisit();
        spec.series[0].points[0].value.reset();
        spec.series[0].points[0].reason = Message("no visits");
        QCOMPARE(lines(spec, Language::English).at(1), QStringLiteral("1,,36.3,40.5,2018,30,no visits"));
        spec.series[0].points[1].value.reset();
        QVERIFY(spec.isEmpty());
    }

    void saysAPointInTheOrderOfTheLook()
    {
        QCOMPARE(pointFacts(lossByVisit(), 0, 1, Language::English).join(QStringLiteral(" | ")),
                 QStringLiteral("2 | 11.5% | 95%: 4.0 to 29.0 | n\u00A0=\u00A026 | few observations | target 30.0% | "
                                "data to 30 Sep 2026"));
        QVERIFY(pointFacts(lossByVisit(), 0, 9, Language::English).isEmpty());
    }

    void choosesHeatSteps_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("step");
        QTest::newRow("far below") << 10.0 << -4;
        QTest::newRow("on an edge it is the step above") << 60.0 << -3;
        QTest::newRow("at the target") << 90.0 << 1;
        QTest::newRow("far above") << 99.9 << 4;
    }
    void choosesHeatSteps()
    {
        QFETCH(double, value);
        QFETCH(int, step);
        const HeatScale deviation{{60, 75, 82, 87, 90, 94, 97, 99}, {}, {}};
        QCOMPARE(deviation.stepOf(value), step);
        const HeatScale counts{{1, 5, 10, 20, 50, 100}, {}, {}};
        QCOMPARE(counts.stepOf(0), 1);
        QCOMPARE(counts.stepOf(1000), 7);
    }
};

QTEST_APPLESS_MAIN(ChartTableTest)
#include "tst_chart_table.moc"
