#include "core/maps/fake_journeys.h"
#include "ui/maps/deviation_model.h"
#include "ui/maps/map_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;
using namespace tropa::maps;

/// Journeys as they went beside the planned one: laid over each other, one by one, with the rows behind.
class TestDeviationPane : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void allLaidOverEachOther();
    void oneJourneyLineByLine();
    void enterOpensTheRowsBehind();
    void theBoardFollowsAndTheKeyboardStays();
    void theBoardShowsItWhileThePaneIsSeen();
    void aStepGetsItsTouchpoint();
    void withoutJourneysItSaysSo();

private:
    template <class T>
    T* child(const char* name)
    {
        return m_editor->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() { return child<QTableView>("deviationTable"); }
    QString words(int row, int column = 1)
    {
        return table()->model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    void choose(QComboBox* combo, int row)
    {
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), row);
    }
    void openPane()
    {
        m_actions->find(QStringLiteral("maps.deviation"))->trigger();
        QTRY_VERIFY(table()->isVisible());
        QTRY_VERIFY(m_jobs->isIdle());
    }
    void begin(bool hasJourneys)
    {
        m_sample = std::make_unique<test::SampleMap>(Language::English);
        auto journeys = std::make_unique<test::FakeJourneys>();
        if (hasJourneys) {
            journeys->add(QStringLiteral("V1"), {1, 2, 3, 4}, 4);
            journeys->add(QStringLiteral("V2"), {1, 3, -2, 4}, 4);
            journeys->add(QStringLiteral("V3"), {1, 3, 2}, 4);
        }
        m_sample->sources.add(std::move(journeys));
        start(MapKind::Journey, Language::English);
        openPane();
    }
};

void TestDeviationPane::init()
{
    begin(true);
}

void TestDeviationPane::allLaidOverEachOther()
{
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(child<QTabWidget>("")->currentWidget()->objectName(), QStringLiteral("deviationPane"));
    QCOMPARE(table()->model()->rowCount(), 14);
    QCOMPARE(words(0), QStringLiteral("as planned 100% (44 to 100), n = 3"));
    // The third visit came to the second touchpoint after the third; of equal ways the earlier planned one stays.
    QCOMPARE(words(1), QStringLiteral("as planned 67% (21 to 94), n = 3\nfailure 1"));
    QCOMPARE(words(2), QStringLiteral("as planned 33% (6 to 79), n = 3\nirregular order 2"));
    QCOMPARE(words(3), QStringLiteral("as planned 67% (21 to 94), n = 3\nmissing 1"));
    QCOMPARE(words(4), QStringLiteral("n = 0"));
    const auto* model = qobject_cast<const ui::journeys::DeviationModel*>(table()->model());
    QCOMPARE(model->states(2),
             (std::vector{DeviationState::AsPlanned, DeviationState::OutOfOrder, DeviationState::OutOfOrder}));
    QCOMPARE(model->index(1, 1).data(Qt::AccessibleTextRole).toString(),
             words(1, 0) + QStringLiteral(": as planned 67% (21 to 94), n = 3; failure 1"));
}

void TestDeviationPane::oneJourneyLineByLine()
{
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* journey = child<QComboBox>("deviationJourney");
    QCOMPARE(journey->count(), 4);
    QCOMPARE(journey->itemText(0), QStringLiteral("All laid over each other, n = 3"));
    choose(journey, 2);
    QCOMPARE(words(1), QStringLiteral("failure · experience −1.5"));
    QVERIFY2(words(2).startsWith(QStringLiteral("irregular order · after “")), qPrintable(words(2)));
    QCOMPARE(words(5), QStringLiteral("not told"));
    QVERIFY(!child<QComboBox>("deviationState")->isEnabled());
    choose(journey, 0);
    QCOMPARE(words(4), QStringLiteral("n = 0"));
}

void TestDeviationPane::enterOpensTheRowsBehind()
{
    QSignalSpy rows(m_workbench.get(), &ui::shell::Workbench::rowsRequested);
    table()->setCurrentIndex(table()->model()->index(3, 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.takeFirst().at(1).value<std::vector<EntityRef>>().size(), std::size_t(3));
    choose(child<QComboBox>("deviationState"), 4);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.front().at(0).toString().endsWith(QStringLiteral(": missing")));
    QCOMPARE(rows.front().at(1).value<std::vector<EntityRef>>(),
             (std::vector<EntityRef>{{QStringLiteral("checklist_visit"), 3}}));
}

void TestDeviationPane::theBoardFollowsAndTheKeyboardStays()
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const int first = view().current().column;
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(view().current().column, first + 1);
    QVERIFY(table()->hasFocus());
    QCOMPARE(board().steps[static_cast<std::size_t>(view().current().column)].touchpoint, frame::TouchpointId(2));
}

void TestDeviationPane::theBoardShowsItWhileThePaneIsSeen()
{
    const StepId second = std::ranges::find(board().steps, frame::TouchpointId(2), &Step::touchpoint)->id;
    QCOMPARE(view().deviations().value(second).states,
             (std::vector{DeviationState::AsPlanned, DeviationState::Failed, DeviationState::AsPlanned}));
    // A failure in three is a dark third of the strip at the foot of the step's header.
    auto* header = view().findChild<QWidget*>(QStringLiteral("topHeader"));
    view().setCurrent({0, 1, {}});
    const QImage with = header->grab().toImage();
    choose(child<QComboBox>("deviationJourney"), 1);
    QCOMPARE(view().deviations().value(second).states, std::vector{DeviationState::AsPlanned});
    child<QTabWidget>("")->setCurrentIndex(0);
    QVERIFY(view().deviations().isEmpty());
    const QImage without = header->grab().toImage();
    QVERIFY(with != without);
    child<QTabWidget>("")->setCurrentWidget(child<QWidget>("deviationPane"));
    QVERIFY(!view().deviations().isEmpty());
}

void TestDeviationPane::aStepGetsItsTouchpoint()
{
    const auto untold =
        std::ranges::find_if(board().steps, [](const Step& step) { return !step.touchpoint.isValid(); });
    QVERIFY(untold != board().steps.end());
    const StepId step = untold->id;
    m_editor->showEntity({QStringLiteral("map_step"), step.value()});
    auto* combo = child<QComboBox>("stepTouchpoint");
    QCOMPARE(combo->currentIndex(), 0);
    choose(combo, 1);
    QTRY_VERIFY(m_jobs->isIdle());
    QVERIFY(board().step(step)->touchpoint.isValid());
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY(m_jobs->isIdle());
    QVERIFY(!board().step(step)->touchpoint.isValid());
    QCOMPARE(combo->currentIndex(), 0);
}

void TestDeviationPane::withoutJourneysItSaysSo()
{
    close();
    begin(false);
    QTRY_VERIFY(child<QLabel>("deviationHint")->isVisible());
    QCOMPARE(child<QLabel>("deviationHint")->text(),
             QStringLiteral("No such journeys are in the scope of the map and the filter."));
    QVERIFY(!table()->isEnabled());
}

QTEST_MAIN(TestDeviationPane)
#include "tst_deviation_pane.moc"
