// The page of calls and reviews in the real window: reasons for not booking, the filter, rows behind a number, the
// search in reviews.
#include "support/page_fixture.h"

#include "feedback/import/feedback_imports.h"
#include "ui/charts/chart_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;
using test::cell;
using test::keep;

namespace {

void import(project::Project& project, const intake::TableIntake& intake, const char* file)
{
    const auto run = [&](auto& writer, const auto& options) { return intake::importTables(writer, intake, options); };
    test::importSample(project, run, {file});
}

void importFeedback(project::Project& project)
{
    import(project, feedback::callsIntake(), "calls.csv");
    import(project, feedback::reviewsIntake(), "reviews.csv");
}

void importFeedbackAndStages(project::Project& project)
{
    importFeedback(project);
    import(project, feedback::stageCountsIntake(), "stage_counts.csv");
}

} // namespace

class FeedbackPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anEmptyPlaceOffersTheImport()
    {
        test::PageFixture fixture("feedback");
        auto& window = fixture.window();
        fixture.offersImport("noFeedback", "calls");
        QSignalSpy asked(window.workbench(), &ui::shell::Workbench::importRequested);
        for (const char* kind : {"reviews", "stage-counts"}) {
            window.showPage(QStringLiteral("feedback"));
            auto* link = fixture.find<QAbstractButton>((QByteArray("import.") + kind).constData());
            QTRY_VERIFY(link->isVisible());
            QVERIFY(!link->text().isEmpty());
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Space);
            QCOMPARE(asked.back().front().toString(), QString::fromLatin1(kind));
        }
    }

    void chartsShowWhereCallsAndReviewsAreLost()
    {
        test::PageFixture fixture("feedback", importFeedbackAndStages);
        auto& window = fixture.window();
        for (const char* id :
             {"calls-funnel", "calls-reasons", "calls-clinics", "reviews-rating", "reviews-topics", "stages"}) {
            const QString name = QStringLiteral("chart-") + QLatin1String(id);
            QTRY_VERIFY2(window.findChild<ui::charts::ChartView*>(name), id);
            auto* chart = window.findChild<ui::charts::ChartView*>(name);
            QTRY_VERIFY2(!chart->isEmptyPlace(), id);
        }
        keep(window, "feedback-charts");

        // Enter on a bar opens the calls behind it.
        auto* reasons = fixture.find<ui::charts::ChartView>("chart-calls-reasons");
        reasons->setFocus();
        QVERIFY(!fixture.rowsOpenedBy(reasons, {Qt::Key_Down, Qt::Key_Return}).empty());
    }

    void reasonsObeyTheFilterAndOpenTheirCalls()
    {
        test::PageFixture fixture("feedback", importFeedback);
        auto& window = fixture.window();
        auto* reasons = fixture.find<QTableView>("callReasons");
        auto* conversions = fixture.find<QTableView>("callConversions");
        auto* calls = fixture.find<QTableView>("callList");
        QAbstractItemModelTester reasonTester(reasons->model());
        QAbstractItemModelTester conversionTester(conversions->model());
        QAbstractItemModelTester callTester(calls->model());
        QTRY_VERIFY(reasons->model()->rowCount() > 0);
        QTRY_VERIFY(calls->model()->rowCount() > 0);
        QVERIFY(conversions->model()->rowCount() > 0);
        const int all = calls->model()->rowCount();
        fixture.find<QTabWidget>("feedbackTabs")->setCurrentIndex(1);
        keep(window, "feedback-calls");

        // Enter on a reason opens as many calls as it counts.
        reasons->setFocus();
        reasons->setCurrentIndex(reasons->model()->index(0, 1));
        QCOMPARE(fixture.rowsOpenedBy(reasons, {Qt::Key_Return}).size(), std::size_t(cell(reasons, 0, 3).toInt()));

        window.workbench()->filter().setScope(metrics::Scope().with(metrics::dimension::clinic, 1));
        QTRY_VERIFY(calls->model()->rowCount() < all);
    }

    void aReviewIsFoundByTheStemOfAWordAndRead()
    {
        test::PageFixture fixture("feedback", importFeedback);
        auto& window = fixture.window();
        fixture.find<QTabWidget>("feedbackTabs")->setCurrentIndex(2);
        auto* reviews = fixture.find<QTableView>("reviewList");
        QAbstractItemModelTester reviewTester(reviews->model());
        QAbstractItemModelTester ratingTester(fixture.find<QTableView>("reviewRatings")->model());
        QTRY_VERIFY(reviews->model()->rowCount() > 0);
        const int all = reviews->model()->rowCount();
        keep(window, "feedback-reviews");

        auto* search = fixture.find<QLineEdit>("reviewSearch");
        search->setFocus();
        search->insert(QStringLiteral("врачи")); // QTest types Latin letters only
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(reviews->model()->rowCount() < all);
        QVERIFY(reviews->model()->rowCount() > 0);
        const QString text = fixture.find<QPlainTextEdit>("reviewText")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("врач"), Qt::CaseInsensitive), qPrintable(text));
    }

    void theTopicOfSeveralReviewsIsChosenByHand()
    {
        test::PageFixture fixture("feedback", importFeedback);
        fixture.find<QTabWidget>("feedbackTabs")->setCurrentIndex(2);
        auto* reviews = fixture.find<QTableView>("reviewList");
        QTRY_VERIFY(reviews->model()->rowCount() > 2);
        reviews->setFocus();
        reviews->setCurrentIndex(reviews->model()->index(0, 0));
        QTest::keyClick(reviews, Qt::Key_Down, Qt::ShiftModifier);
        const QStringList before{cell(reviews, 0, 4), cell(reviews, 1, 4)};
        QTest::keyClick(reviews, Qt::Key_F2);
        QComboBox* topic = nullptr;
        QTRY_VERIFY((topic = fixture.window().findChild<QComboBox*>(QStringLiteral("reviewTopic"))) != nullptr);
        topic->lineEdit()->selectAll();
        QTest::keyClicks(topic->lineEdit(), QStringLiteral("Parking"));
        QTest::keyClick(topic->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(cell(reviews, 0, 4), QStringLiteral("Parking"));
        QTRY_COMPARE(cell(reviews, 1, 4), QStringLiteral("Parking"));
        QVERIFY(cell(reviews, 2, 4) != QStringLiteral("Parking"));
        fixture.trigger("edit.undo");
        QTRY_COMPARE(cell(reviews, 0, 4), before.at(0));
        QTRY_COMPARE(cell(reviews, 1, 4), before.at(1));
    }

    void aReviewIsShownWhenItIsAskedFor()
    {
        test::WindowFixture fixture;
        auto& window = fixture.start(fixture.makeClinic());
        importFeedback(fixture.project());
        window.workbench()->navigateTo({QStringLiteral("review"), 3});
        auto* shown = fixture.find<QPlainTextEdit>("reviewText");
        QTRY_VERIFY(shown->isVisible());
        const auto expected =
            window.workbench()->sources().evidence(fixture.project().connection(), {QStringLiteral("review"), 3});
        QVERIFY(expected);
        QTRY_COMPARE(shown->toPlainText(), expected->text);
    }
};

QTEST_MAIN(FeedbackPageTest)
#include "tst_feedback_page.moc"
