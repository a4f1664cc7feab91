#include "metrics/targets_store.h"
#include "support/sample_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/headline_strip.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace tropa;
using ui::charts::ChartView;
using ui::charts::HeadlineStrip;

namespace {

ChartView* chart(test::SampleWindow& sample, const char* id)
{
    return sample.find<ChartView>(qPrintable(QStringLiteral("chart-") + QLatin1String(id)));
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInEveryLook_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ui::shell::ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        using ui::shell::ThemeChoice;
        QTest::newRow("ru-light-1440") << Language::Russian << ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("ru-dark-1440") << Language::Russian << ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("en-light-1280") << Language::English << ThemeChoice::Light << QSize(1280, 720);
        QTest::newRow("ru-tall") << Language::Russian << ThemeChoice::Light << QSize(1440, 1500);
    }
    void standsInEveryLook()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        QFETCH(QSize, size);
        test::SampleWindow sample(QStringLiteral("overview"), language, theme, size);
        sample.keep(QStringLiteral("overview-%1").arg(QLatin1String(QTest::currentDataTag())));
        for (const char* id : {"loyalty", "loss", "checklist", "funnel", "touchpoints", "rating"}) {
            ChartView* view = chart(sample, id);
            QVERIFY2(!view->isEmptyPlace(), id);
            QVERIFY2(view->height() >= view->minimumSizeHint().height(), id);
            QVERIFY(!view->accessibleName().isEmpty() && !view->accessibleDescription().isEmpty());
            QVERIFY2(!view->spec().finding.isEmpty(), id);
        }
        QVERIFY(sample.find<HeadlineStrip>("headlines")->headlines().size() >= 6);
    }

    void followsTheFilter()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        ChartView* loss = chart(sample, "loss");
        const qint64 all = loss->spec().series.front().points.front().n;
        QVERIFY(all > 1000);
        metrics::Scope scope;
        scope.where[QStringLiteral("clinic")] = {1};
        sample.workbench().filter().setScope(scope);
        sample.settle();
        const qint64 one = loss->spec().series.front().points.front().n;
        QVERIFY2(one > 0 && one < all, qPrintable(QString::number(one)));
        sample.workbench().filter().setScope({});
        sample.settle();
        QCOMPARE(loss->spec().series.front().points.front().n, all);
    }

    void showsTheWaveTheFilterNames()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        auto* strip = sample.find<HeadlineStrip>("headlines");
        const double newest = *strip->headlines().front().point.value;
        QVERIFY(strip->headlines().front().point.change.has_value());
        const auto& waves = chart(sample, "loyalty")->spec().categories;
        QCOMPARE(waves.size(), std::size_t(6));
        metrics::Scope scope;
        scope.where[QStringLiteral("wave")] = {waves.front().key.toLongLong()};
        sample.workbench().filter().setScope(scope);
        sample.settle();
        QVERIFY(*strip->headlines().front().point.value != newest);
        QVERIFY2(!strip->headlines().front().point.change, "the first wave has none before it");
        QCOMPARE(chart(sample, "loyalty")->spec().categories.size(), std::size_t(6)); // the trend keeps its waves
    }

    void walksThroughPointsAndOpensRows()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        ChartView* loyalty = chart(sample, "loyalty");
        loyalty->setFocus();
        QSignalSpy rows(&sample.workbench(), &ui::shell::Workbench::rowsRequested);
        QTest::keyClick(loyalty, Qt::Key_Right);
        QCOMPARE(loyalty->current()->category, std::size_t(0));
        const QString first = loyalty->accessibleDescription();
        QTest::keyClick(loyalty, Qt::Key_Right);
        QVERIFY(loyalty->accessibleDescription() != first);
        QTest::keyClick(loyalty, Qt::Key_End);
        QCOMPARE(loyalty->current()->category, std::size_t(5));
        QVERIFY2(loyalty->accessibleDescription().contains(QStringLiteral("95%")),
                 qPrintable(loyalty->accessibleDescription()));
        QTest::keyClick(loyalty, Qt::Key_Return);
        sample.settle();
        QCOMPARE(rows.size(), 1);
        const auto found = rows.front().at(1).value<std::vector<EntityRef>>();
        QCOMPARE(static_cast<qint64>(found.size()),
                 std::min<qint64>(1000, loyalty->spec().series.front().points.back().n));
    }

    void aBarOpensTheVisitsItCounted()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        ChartView* loss = chart(sample, "loss");
        QSignalSpy rows(&sample.workbench(), &ui::shell::Workbench::rowsRequested);
        loss->setFocus();
        QTest::keyClick(loss, Qt::Key_Home);
        for (const std::size_t lost : {750, 207, 131, 73, 36}) { // by visit number, findings.json
            QTest::keyClick(loss, Qt::Key_Return);
            sample.settle();
            QCOMPARE(rows.back().at(1).value<std::vector<EntityRef>>().size(), lost);
            QTest::keyClick(loss, Qt::Key_Right);
        }
    }

    void opensRowsByDoubleClick()
    {
        test::SampleWindow sample(QStringLiteral("overview"), Language::English, ui::shell::ThemeChoice::Light,
                                  {1440, 1500});
        ChartView* heat = chart(sample, "checklist");
        QSignalSpy rows(&sample.workbench(), &ui::shell::Workbench::rowsRequested);
        QTest::mouseDClick(heat, Qt::LeftButton, {}, QPoint(heat->width() / 2, heat->height() / 2));
        QVERIFY(!heat->current()); // a double click without a press before it is no person's
        QTest::mouseClick(heat, Qt::LeftButton, {}, QPoint(heat->width() / 2, heat->height() / 2));
        QTest::mouseDClick(heat, Qt::LeftButton, {}, QPoint(heat->width() / 2, heat->height() / 2));
        QVERIFY(heat->current());
        sample.settle();
        QVERIFY(!rows.isEmpty());
        QVERIFY(!rows.back().at(1).value<std::vector<EntityRef>>().empty());
    }

    void turnsIntoATable()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        ChartView* loss = chart(sample, "loss");
        auto* table = loss->findChild<QTableView*>(QStringLiteral("chartTable"));
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table->isVisible());
        QTest::mouseClick(loss->findChild<QToolButton*>(QStringLiteral("chartTwin")), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(loss->spec().series.front().points.size()));
        QSignalSpy rows(&sample.workbench(), &ui::shell::Workbench::rowsRequested);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        sample.settle();
        QCOMPARE(rows.size(), 1);
        sample.fixture().trigger("overview.tables");
        QVERIFY(chart(sample, "rating")->isTableShown());
        sample.keep(QStringLiteral("overview-tables"));
    }

    void recomputesAfterAnEdit()
    {
        test::SampleWindow sample(QStringLiteral("overview"));
        ChartView* loss = chart(sample, "loss");
        QVERIFY(!sample.fixture().project().isReadOnly());
        QVERIFY(sample.fixture().project().edit({"Test"}, [](project::Edit& edit) -> Result<void> {
            metrics::setTarget(edit, QStringLiteral("patients.churn"), {12.5, {}, QDate(2020, 1, 1), {}});
            return {};
        }));
        sample.settle();
        QVERIFY(loss->spec().target.has_value());
    }

    void saysWhichImportFeedsAnEmptyPlace()
    {
        test::WindowFixture fixture;
        ui::shell::MainWindow& window = fixture.start(fixture.makeClinic());
        window.showPage(QStringLiteral("overview"));
        QVERIFY(QTest::qWaitFor([&] { return window.findChild<ChartView*>(QStringLiteral("chart-loss")) != nullptr; }));
        QTest::qWait(50);
        auto* loss = fixture.find<ChartView>("chart-loss");
        QVERIFY(loss->isEmptyPlace());
        QSignalSpy imports(window.workbench(), &ui::shell::Workbench::importRequested);
        auto* offer = loss->findChild<QPushButton*>(QStringLiteral("chartOffer"));
        QVERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports.front().front().toString(), QStringLiteral("visits"));
    }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
