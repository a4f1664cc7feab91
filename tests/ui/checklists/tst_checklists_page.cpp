// The page of mystery visits in the real window: scores by clinic and section, the filter, rows behind a score, a
// touchpoint chosen in place.
#include "support/page_fixture.h"

#include "checklists/checklist_store.h"
#include "checklists/import/checklist_import.h"
#include "ui/charts/chart_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;
using test::cell;
using test::keep;

namespace {

void importVisits(project::Project& project)
{
    const auto import = [](auto& writer, const auto& options) { return checklists::importChecklists(writer, options); };
    test::importSample(project, import, {"checklists/template.csv", "checklists/visits.csv"});
}

} // namespace

class ChecklistsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anEmptyPlaceOffersTheImport()
    {
        test::PageFixture fixture("checklists");
        fixture.offersImport("noChecklists", "checklists");
    }

    void chartsShowWhereStandardsSlip()
    {
        test::PageFixture fixture("checklists", importVisits);
        auto& window = fixture.window();
        for (const char* id : {"checklist-sections", "checklist-items", "checklist-time"}) {
            const QString name = QStringLiteral("chart-") + QLatin1String(id);
            QTRY_VERIFY2(window.findChild<ui::charts::ChartView*>(name), id);
            QTRY_VERIFY2(!window.findChild<ui::charts::ChartView*>(name)->isEmptyPlace(), id);
        }
        keep(window, "checklists-charts");
        const auto& items = fixture.find<ui::charts::ChartView>("chart-checklist-items")->spec();
        const auto& points = items.series.front().points;
        QVERIFY(points.size() > 1 && points.size() <= 10);
        QVERIFY(std::ranges::is_sorted(points, {}, [](const auto& point) { return *point.value; }));

        // Enter on a cell opens the visits it rests on.
        auto* heat = fixture.find<ui::charts::ChartView>("chart-checklist-sections");
        heat->setFocus();
        QVERIFY(!fixture.rowsOpenedBy(heat, {Qt::Key_Down, Qt::Key_Return}).empty());
    }

    void scoresObeyTheFilterAndOpenTheirVisits()
    {
        test::PageFixture fixture("checklists", importVisits);
        auto& window = fixture.window();
        auto* heat = fixture.find<QTableView>("checklistHeat");
        auto* visits = fixture.find<QTableView>("checklistVisits");
        auto* marks = fixture.find<QTableView>("checklistMarks");
        QAbstractItemModelTester heatTester(heat->model());
        QAbstractItemModelTester visitTester(visits->model());
        QAbstractItemModelTester markTester(marks->model());
        QTRY_COMPARE(heat->model()->rowCount(), 5); // four clinics and the network
        const int all = visits->model()->rowCount();
        QCOMPARE(cell(heat, 4, 1).toInt(), all);
        QVERIFY(marks->model()->rowCount() > 0);
        fixture.find<QTabWidget>("checklistsTabs")->setCurrentIndex(1);
        keep(window, "checklists-visits");

        // Enter on a score opens the visits it rests on.
        heat->setFocus();
        heat->setCurrentIndex(heat->model()->index(1, 2));
        QCOMPARE(fixture.rowsOpenedBy(heat, {Qt::Key_Return}).size(), std::size_t(cell(heat, 1, 1).toInt()));

        window.workbench()->filter().setScope(metrics::Scope().with(metrics::dimension::clinic, 1));
        QTRY_COMPARE(heat->model()->rowCount(), 2);
        QVERIFY(visits->model()->rowCount() < all);
        QCOMPARE(cell(heat, 1, 1).toInt(), visits->model()->rowCount());
    }

    void aTouchpointIsChosenInPlaceAndUndone()
    {
        test::PageFixture fixture("checklists", importVisits);
        auto& window = fixture.window();
        auto* items = fixture.find<QTableView>("checklistItems");
        QAbstractItemModelTester tester(items->model());
        QTRY_VERIFY(items->model()->rowCount() > 0);
        fixture.find<QTabWidget>("checklistsTabs")->setCurrentIndex(2);
        items->setFocus();
        items->setCurrentIndex(items->model()->index(1, 5));
        const QString before = cell(items, 1, 5);
        keep(window, "checklists-items");
        QTest::keyClick(items, Qt::Key_F2);
        auto* choice = items->findChild<QComboBox*>(QStringLiteral("itemTouchpoint"));
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_VERIFY(cell(items, 1, 5) != before);
        QTRY_VERIFY(!items->findChild<QComboBox*>(QStringLiteral("itemTouchpoint")));

        fixture.trigger("edit.undo");
        QTRY_COMPARE(cell(items, 1, 5), before);
    }

    void scoringIsChangedByKeysAndUndone()
    {
        test::PageFixture fixture("checklists", importVisits);
        auto* items = fixture.find<QTableView>("checklistItems");
        auto* sections = fixture.find<QTableView>("checklistSections");
        QAbstractItemModelTester tester(sections->model());
        QTRY_VERIFY(items->model()->rowCount() > 0);
        fixture.find<QTabWidget>("checklistsTabs")->setCurrentIndex(2);
        const auto typed = [&](QTableView* table, int row, int column, const char* keys) {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_F2);
            auto* field = table->findChild<QLineEdit*>(QStringLiteral("numberField"));
            if (!field)
                qFatal("nothing is typed here");
            QTest::keyClicks(field, QLatin1String(keys));
            QTest::keyClick(field, Qt::Key_Return);
        };
        QTRY_COMPARE(cell(sections, 0, 1), QStringLiteral("by items"));
        typed(sections, 0, 1, "12.5");
        QTRY_COMPARE(cell(sections, 0, 1), QStringLiteral("12.5"));
        typed(items, 0, 2, "9");
        QTRY_COMPARE(cell(items, 0, 2), QStringLiteral("9"));

        // A failed critical item: by keys to the cap, whose percent then stands beside.
        auto* rule = fixture.find<QComboBox>("criticalRule");
        auto* cap = fixture.find<QDoubleSpinBox>("criticalCap");
        QVERIFY(!cap->isVisible());
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_End);
        QTRY_VERIFY(cap->isVisible());
        QCOMPARE(cap->value(), 50);
        keep(fixture.window(), "checklists-scoring");
        cap->setFocus();
        cap->selectAll();
        QTest::keyClicks(cap, QStringLiteral("40"));
        QTest::keyClick(cap, Qt::Key_Return);
        QTRY_COMPARE(checklists::checklists(fixture.project().connection()).front().cap, 40);
        for (int step = 0; step < 4; ++step)
            fixture.trigger("edit.undo");
        QTRY_COMPARE(cell(sections, 0, 1), QStringLiteral("by items"));
        QTRY_VERIFY(!cap->isVisible());
    }

    void aMarkIsCorrectedAndUndone()
    {
        test::PageFixture fixture("checklists", importVisits);
        fixture.find<QTabWidget>("checklistsTabs")->setCurrentIndex(1);
        auto* marks = fixture.find<QTableView>("checklistMarks");
        auto* visits = fixture.find<QTableView>("checklistVisits");
        QTRY_VERIFY(marks->model()->rowCount() > 0);
        int row = 0;
        while (row < marks->model()->rowCount() && !cell(marks, row, 2).startsWith(u'1'))
            ++row;
        const QString before = cell(marks, row, 2), score = visits->currentIndex().siblingAtColumn(5).data().toString();
        marks->setFocus();
        marks->setCurrentIndex(marks->model()->index(row, 2));
        const auto correct = [&](const char* keys) {
            QTest::keyClick(marks, Qt::Key_F2);
            auto* field = marks->findChild<QLineEdit*>(QStringLiteral("numberField"));
            if (!field)
                qFatal("nothing is typed here");
            QTest::keyClicks(field, QLatin1String(keys));
            QTest::keyClick(field, Qt::Key_Return);
        };
        correct("77"); // more than there is: refused in words, the mark stays
        QCOMPARE(cell(marks, row, 2), before);
        QTRY_VERIFY(!marks->findChild<QLineEdit*>(QStringLiteral("numberField")));
        correct("0");
        QTRY_VERIFY(cell(marks, row, 2).startsWith(u'0'));
        QTRY_VERIFY(visits->currentIndex().siblingAtColumn(5).data().toString() != score);
        fixture.trigger("edit.undo");
        QTRY_COMPARE(cell(marks, row, 2), before);
    }

    void aVisitIsShownWhenItIsAskedFor()
    {
        test::WindowFixture fixture;
        auto& window = fixture.start(fixture.makeClinic());
        importVisits(fixture.project());
        window.workbench()->navigateTo({QStringLiteral("checklist_visit"), 3});
        auto* visits = fixture.find<QTableView>("checklistVisits");
        QTRY_VERIFY(visits->currentIndex().isValid() && visits->isVisible());
        const auto expected = window.workbench()->sources().evidence(fixture.project().connection(),
                                                                     {QStringLiteral("checklist_visit"), 3});
        QVERIFY(expected);
        QTRY_VERIFY(expected->citation.contains(visits->currentIndex().siblingAtColumn(1).data().toString()));
        QCOMPARE(visits->currentIndex().siblingAtColumn(3).data().toString(), expected->text);
    }
};

QTEST_MAIN(ChecklistsPageTest)
#include "tst_checklists_page.moc"
