#include "insights/insight_store.h"
#include "support/sample_window.h"
#include "ui/charts/chart_view.h"
#include "ui/insights/insight_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;
using namespace tropa::insights;
using ui::charts::ChartView;
using ui::insights::InsightModel;

namespace {

class InsightsWindow : public test::SampleWindow
{
public:
    explicit InsightsWindow(Language language = Language::English,
                            ui::shell::ThemeChoice theme = ui::shell::ThemeChoice::Light)
        : SampleWindow(QStringLiteral("insights"), language, theme)
    {
    }
    std::vector<Insight> stored() { return allInsights(fixture().project().connection()); }
    Insight stored(int id)
    {
        for (const Insight& one : stored()) {
            if (one.id.value() == id)
                return one;
        }
        return {};
    }
    int current() { return static_cast<int>(entity(find<QTableView>("insightsTable")->currentIndex()).id); }
    static EntityRef entity(const QModelIndex& index) { return index.data(ui::widgets::EntityRole).value<EntityRef>(); }
    void undo()
    {
        fixture().trigger("edit.undo");
        settle();
    }
};

} // namespace

class InsightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInEveryLook_data() { test::addTwoLooks(); }
    void standsInEveryLook()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        InsightsWindow window(language, theme);
        window.keep(QStringLiteral("insights-%1").arg(QLatin1String(QTest::currentDataTag())));
        auto* table = window.find<QTableView>("insightsTable");
        QCOMPARE(table->model()->rowCount(), 7);
        const auto* matrix = window.find<ChartView>("insightsMatrix");
        QCOMPARE(matrix->spec().categories.size(), std::size_t(7));
        QVERIFY(!matrix->accessibleDescription().isEmpty());
        // The first is the most worth at the least effort; its evidence is computed anew.
        const auto* evidence = window.find<QListWidget>("insightEvidence");
        QVERIFY(evidence->count() >= 7);
        QVERIFY2(evidence->item(0)->text().contains(QLatin1String("98")), qPrintable(evidence->item(0)->text()));
    }

    void theModelIsSound()
    {
        InsightsWindow window;
        auto* table = window.find<QTableView>("insightsTable");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* shown = window.find<QComboBox>("insightsShown");
        shown->setCurrentIndex(1);
        Q_EMIT shown->activated(1);
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 7);
        shown->setCurrentIndex(0);
        Q_EMIT shown->activated(0);
        QCOMPARE(table->model()->rowCount(), 7);
    }

    void matrixAndListFollowEachOther()
    {
        InsightsWindow window;
        auto* table = window.find<QTableView>("insightsTable");
        auto* matrix = window.find<ChartView>("insightsMatrix");
        const int first = window.current();
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Right);
        QVERIFY(window.current() != first);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(matrix->current()->category, std::size_t(table->currentIndex().row()));
        matrix->setTableShown(true);
        QVERIFY(matrix->findChild<QTableView*>(QStringLiteral("chartTable"))->isVisible());
    }

    void anInsightIsWrittenDownChangedAndUndone()
    {
        InsightsWindow window;
        window.fixture().trigger("insights.add");
        window.settle();
        QCOMPARE(window.stored().size(), std::size_t(8));
        auto* statement = window.find<QPlainTextEdit>("insightStatement");
        QVERIFY(statement->hasFocus());
        QTest::keyClicks(statement, QStringLiteral("Parking is far away"));
        QTest::keyClick(statement, Qt::Key_Return);
        window.settle();
        const int id = window.current();
        QCOMPARE(window.stored(id).statement, QStringLiteral("Parking is far away"));

        auto* value = window.find<QLineEdit>("insightValue");
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("7"));
        QTest::keyClick(value, Qt::Key_Tab);
        window.settle();
        QVERIFY(value->property("invalid").toBool());
        QVERIFY(!window.stored(id).priority.value);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("4,5"));
        QTest::keyClick(value, Qt::Key_Tab);
        window.settle();
        QCOMPARE(window.stored(id).priority.value, std::optional(4.5));
        auto* status = window.find<QComboBox>("insightStatus");
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        window.settle();
        QCOMPARE(window.stored(id).status, Status::Supported);
        window.undo();
        QCOMPARE(window.stored(id).status, Status::Open);
        window.undo();
        QVERIFY(!window.stored(id).priority.value);
        window.undo();
        window.undo();
        QCOMPARE(window.stored().size(), std::size_t(7));
    }

    void evidenceComesByDialogIsTurnedOpenedAndRemoved()
    {
        InsightsWindow window;
        const int id = window.current();
        const std::size_t before = window.stored(id).evidence.size();
        QTest::mouseClick(window.find<QPushButton>("addEvidence"), Qt::LeftButton);
        window.settle();
        window.find<QTabWidget>("evidenceTabs")->setCurrentIndex(1);
        auto* search = window.find<QLineEdit>("evidenceSearch");
        auto* words = window.find<QListWidget>("evidenceWords");
        const int all = words->count();
        QVERIFY(all > 100);
        QTest::keyClicks(search, QStringLiteral("R14"));
        QVERIFY(words->count() > 0 && words->count() < all);
        words->item(0)->setSelected(true);
        QTest::mouseClick(window.find<QPushButton>("evidenceAgainst"), Qt::LeftButton);
        window.find<QTabWidget>("evidenceTabs")->setCurrentIndex(0);
        QTest::mouseClick(window.find<QPushButton>("evidenceFor"), Qt::LeftButton);
        QTest::keyClick(window.find<QDialog>("evidenceDialog"), Qt::Key_Escape);
        window.settle();
        auto now = window.stored(id).evidence;
        QCOMPARE(now.size(), before + 2);
        QCOMPARE(now[before].side, Side::Against);
        QVERIFY(now[before + 1].isMetric());

        auto* list = window.find<QListWidget>("insightEvidence");
        list->setFocus();
        list->setCurrentRow(static_cast<int>(before));
        QTest::mouseClick(window.find<QPushButton>("turnEvidence"), Qt::LeftButton);
        window.settle();
        QCOMPARE(window.stored(id).evidence[before].side, Side::For);
        QCOMPARE(list->currentRow(), static_cast<int>(before));
        QTest::keyClick(list, Qt::Key_Delete);
        window.settle();
        QCOMPARE(window.stored(id).evidence.size(), before + 1);

        QSignalSpy rows(&window.workbench(), &ui::shell::Workbench::rowsRequested);
        list->setCurrentRow(0);
        QTest::mouseClick(window.find<QPushButton>("openEvidence"), Qt::LeftButton);
        window.settle();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.back().at(1).value<std::vector<EntityRef>>().size(), std::size_t(98));
        window.undo();
        QCOMPARE(window.stored(id).evidence.size(), before + 2);
    }

    void aComparisonTellsWhatCameOfIt()
    {
        InsightsWindow window;
        const int id = window.current();
        auto* checks = window.find<QListWidget>("insightChecks");
        QCOMPARE(checks->count(), 1);
        QVERIFY2(checks->item(0)->text().startsWith(QLatin1String("It has become worse")),
                 qPrintable(checks->item(0)->text()));
        QTest::mouseClick(window.find<QPushButton>("addCheck"), Qt::LeftButton);
        auto* metric = window.find<QComboBox>("choiceMetric");
        metric->setCurrentIndex(metric->findData(QStringLiteral("survey.nps")));
        window.settle();
        QTest::mouseClick(window.find<QPushButton>("checkAdd"), Qt::LeftButton);
        window.settle();
        QCOMPARE(window.stored(id).checks.size(), std::size_t(2));
        QCOMPARE(checks->count(), 2);
        QVERIFY(checks->item(1)->text().startsWith(QLatin1String("The change cannot be told from chance")));
        window.undo();
        QCOMPARE(checks->count(), 1);
    }

    void aPainOfAMapIsTakenByOneAction()
    {
        InsightsWindow window;
        window.fixture().window().showPage(QStringLiteral("maps"));
        window.settle();
        auto* list = window.find<QListWidget>("priorities");
        QVERIFY(list->count() > 0);
        list->setCurrentRow(0);
        auto* take = window.find<QPushButton>("priorityInsight");
        const QString words = take->text();
        take->click();
        window.settle();
        QCOMPARE(window.stored().size(), std::size_t(8));
        const Insight made = window.stored().back();
        QVERIFY(made.origin.isValid());
        QVERIFY(!made.evidence.empty());
        QVERIFY(take->text() != words);
        take->click(); // it is there: shown
        window.settle();
        QCOMPARE(window.current(), static_cast<int>(made.id.value()));
        window.undo();
        QCOMPARE(window.stored().size(), std::size_t(7));
    }
};

QTEST_MAIN(InsightsPageTest)
#include "tst_insights_page.moc"
