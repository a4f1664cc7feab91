// The surveys page in the real window: numbers by wave, the filter, rows behind a number, editing a question.
#include "support/page_fixture.h"

#include "surveys/import/survey_import.h"
#include "surveys/question_store.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/evidence_clip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;
using test::cell;
using test::keep;

namespace {

void importWaves(project::Project& project)
{
    const auto import = [](auto& writer, const auto& options) { return surveys::importSurvey(writer, options); };
    test::importSample(project, import, {"surveys/wave5_2026Q2.csv", "surveys/wave6_2026Q3.csv"});
}

} // namespace

class SurveysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anEmptyPlaceOffersTheImport()
    {
        test::PageFixture fixture("surveys");
        fixture.offersImport("surveysEmpty", "survey");
    }

    void wavesShowTheirNumbersObeyTheFilterAndOpenRows()
    {
        test::PageFixture fixture("surveys", importWaves);
        auto& window = fixture.window();
        auto* waves = fixture.find<QTableView>("surveyWaves");
        QAbstractItemModelTester tester(waves->model());
        QTRY_COMPARE(waves->model()->rowCount(), 3);
        QCOMPARE(cell(waves, 0, 0), QStringLiteral("5"));
        QVERIFY2(cell(waves, 1, 1).contains(QStringLiteral("n = 312")), qPrintable(cell(waves, 1, 1)));
        const QString all = cell(waves, 2, 1);

        fixture.find<QTabWidget>("surveysTabs")->setCurrentIndex(1);
        keep(window, "surveys-numbers");

        // Enter on a number opens the answers it rests on.
        waves->setFocus();
        waves->setCurrentIndex(waves->model()->index(1, 1));
        QCOMPARE(fixture.rowsOpenedBy(waves, {Qt::Key_Return}).size(), std::size_t(312));

        window.workbench()->filter().setScope(metrics::Scope().with(metrics::dimension::clinic, 1));
        QTRY_VERIFY(cell(waves, waves->model()->rowCount() - 1, 1) != all);
    }

    void theBoardSaysWhatChangedSinceTheWaveBefore()
    {
        test::PageFixture fixture("surveys", importWaves);
        auto& window = fixture.window();
        const auto chart = [&](const char* id) {
            return window.findChild<ui::charts::ChartView*>(QStringLiteral("chart-") + QLatin1String(id));
        };
        QTRY_VERIFY(chart("effort") != nullptr && !chart("effort")->isEmptyPlace());
        QCOMPARE(chart("loyalty")->spec().categories.size(), std::size_t(2));
        keep(window, "surveys-board");

        // The sample's README: waiting fell between the fifth and the sixth wave, nothing else did.
        const auto& heat = chart("touchpointWaves")->spec();
        int marked = 0;
        for (const auto& row : heat.series)
            for (const auto& point : row.points)
                marked += point.marked ? 1 : 0;
        const QString finding = text(heat.finding, Language::English);
        QVERIFY2(finding.startsWith(QStringLiteral("Changed since")), qPrintable(finding));
        QCOMPARE(marked, 1);

        ui::charts::ChartView* loyalty = chart("loyalty");
        loyalty->setFocus();
        QCOMPARE(fixture.rowsOpenedBy(loyalty, {Qt::Key_End, Qt::Key_Return}).size(), std::size_t(312));
    }

    void theNumberOfAQuestionGoesToAMap()
    {
        test::PageFixture fixture("surveys", importWaves);
        auto* questions = fixture.find<QTableView>("surveyQuestions");
        QTRY_COMPARE(questions->model()->rowCount(), 12);
        fixture.find<QTabWidget>("surveysTabs")->setCurrentIndex(2);
        auto* answers = fixture.find<ui::charts::ChartView>("surveyAnswers");
        const auto copied = [&](int row) {
            questions->setCurrentIndex(questions->model()->index(row, 0));
            answers->setFocus();
            QTest::keyClick(answers, Qt::Key_Home);
            QTest::keyClick(answers, Qt::Key_C, Qt::ControlModifier);
            return ui::shell::evidenceFromMime(*QGuiApplication::clipboard()->mimeData(), fixture.project().path())
                .value_or(ui::shell::EvidenceClip());
        };
        const auto loyalty = copied(1);
        QCOMPARE(loyalty.metric, QStringLiteral("survey.nps"));
        const auto scope = metrics::Scope::fromJson(loyalty.scope);
        QCOMPARE(scope.values(metrics::dimension::question).size(), std::size_t(1));
        const auto step = copied(2); // a row of the grid of satisfaction
        QCOMPARE(step.metric, QStringLiteral("survey.csat"));
        QVERIFY(step.scope != loyalty.scope);
    }

    void aTouchpointIsChosenInPlaceAndUndone()
    {
        test::PageFixture fixture("surveys", importWaves);
        auto& window = fixture.window();
        auto* questions = fixture.find<QTableView>("surveyQuestions");
        QAbstractItemModelTester tester(questions->model());
        QTRY_COMPARE(questions->model()->rowCount(), 12);
        fixture.find<QTabWidget>("surveysTabs")->setCurrentIndex(2);
        questions->setFocus();
        questions->setCurrentIndex(questions->model()->index(1, 4));
        QCOMPARE(cell(questions, 1, 4), QStringLiteral("—"));
        const auto& answers = fixture.find<ui::charts::ChartView>("surveyAnswers")->spec();
        QCOMPARE(answers.categories.size(), std::size_t(11)); // marks 0 to 10
        double shares = 0;
        for (const auto& point : answers.series.front().points)
            shares += *point.value;
        QVERIFY(std::abs(shares - 100) < 1e-9);

        keep(window, "surveys-questionnaire");
        QTest::keyClick(questions, Qt::Key_F2);
        auto* choice = questions->findChild<QComboBox*>(QStringLiteral("questionChoice"));
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_VERIFY(cell(questions, 1, 4) != QStringLiteral("—"));
        QTRY_VERIFY(!questions->findChild<QComboBox*>(QStringLiteral("questionChoice")));

        fixture.trigger("edit.undo");
        QTRY_COMPARE(cell(questions, 1, 4), QStringLiteral("—"));
    }

    void anAnswerIsShownWhenItIsAskedFor()
    {
        test::WindowFixture fixture;
        auto& window = fixture.start(fixture.makeClinic());
        importWaves(fixture.project());
        window.workbench()->navigateTo({QStringLiteral("answer_text"), 3});
        auto* said = fixture.find<QTableView>("surveyOpenAnswers");
        QAbstractItemModelTester tester(said->model());
        QTRY_VERIFY(said->currentIndex().isValid() && said->isVisible());
        const auto expected =
            window.workbench()->sources().evidence(fixture.project().connection(), {QStringLiteral("answer_text"), 3});
        QCOMPARE(said->currentIndex().siblingAtColumn(0).data().toString(), expected->text.simplified());
    }
};

QTEST_MAIN(SurveysPageTest)
#include "tst_surveys_page.moc"
