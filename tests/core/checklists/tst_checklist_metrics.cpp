#include "checklists/furniture.h"
#include "checklists/visit_quality.h"
#include "support/builders_checklists.h"
#include "support/golden_metrics.h"

using namespace tropa;

namespace {

const QString small = QStringLiteral(TROPA_TEST_DATA "/checklists/small/");

} // namespace

class ChecklistMetricsTest : public QObject
{
    Q_OBJECT

private:
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;

private Q_SLOTS:
    void initTestCase()
    {
        checklists::addMetrics(m_catalogue);
        checklists::addSources(m_sources);
    }

    void goldenTable()
    {
        test::TestProject project;
        test::ChecklistBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("visits.txt")));
        test::GoldenMetrics(project, m_catalogue).compare(small + QStringLiteral("metrics.txt"));
    }

    void shoppersAreComparedByWhatTheyCallNotApplicable()
    {
        test::TestProject project;
        test::ChecklistBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("visits.txt")));
        const auto habits = checklists::shopperHabits(project.db());
        QCOMPARE(habits.size(), std::size_t(2));
        QCOMPARE(habits[0].shopper, QStringLiteral("S2"));
        QCOMPARE(habits[0].percent(), 25.0);
        QCOMPARE(habits[1].notApplicable, 1);
    }

    void doubleVisitsGiveKappa()
    {
        test::TestProject none;
        test::ChecklistBuilder(none).build(test::GoldenMetrics::read(small + QStringLiteral("visits.txt")));
        QCOMPARE(test::why(checklists::doubleVisitAgreement(none.db())),
                 QStringLiteral("No two shoppers checked the same clinic on one day"));

        // Both full 2, both short 1, apart 1 of 4: po .75, pe (3/4 2/4 + 1/4 2/4) = .5, kappa .5.
        test::TestProject project;
        test::ChecklistBuilder(project).build(
            QStringLiteral("section A\nitem A1 1 1\nitem A2 1 1\nitem A3 1 1\nitem A4 1 1\nitem A5 1 1\n"
                           "visit 2026-07-06 Centre S1 Booking A1=1 A2=1 A3=1 A4=0 A5=-\n"
                           "visit 2026-07-06 Centre S2 Booking A1=1 A2=1 A3=0 A4=0 A5=1\n"
                           "visit 2026-07-06 Centre S3 Child A1=0 A2=0 A3=0 A4=1 A5=1\n"));
        const auto agreement = checklists::doubleVisitAgreement(project.db());
        QVERIFY(agreement);
        QCOMPARE(agreement->pairs, 1);
        QCOMPARE(agreement->items, 4);
        QCOMPARE(agreement->kappa.value, 0.5);
    }

    void commentsAreEvidenceOfATouchpoint()
    {
        test::TestProject project;
        test::ChecklistBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("visits.txt")));
        const auto desk = metrics::dimensionValue(project.db(), *metrics::findDimension(QStringLiteral("touchpoint")),
                                                  QStringLiteral("Desk"));
        const auto about =
            m_sources.about(project.db(), metrics::Scope().with(metrics::dimension::touchpoint, *desk), 10);
        QCOMPARE(about.size(), std::size_t(2));
        QCOMPARE(about[0].text, QStringLiteral("Well done"));
        QCOMPARE(*about[1].experience, -2.0);
        QCOMPARE(about[1].citation, QStringLiteral("Centre, 06.06.2026"));
        QVERIFY(m_sources.evidence(project.db(), {QStringLiteral("checklist_visit"), 1}));
        QVERIFY(!m_sources.evidence(project.db(), {QStringLiteral("checklist_visit"), 9}));
        QVERIFY(m_sources.about(project.db(), metrics::Scope().with(metrics::dimension::code, 1), 10).empty());
    }

    void aCorrectedScoreChangesTheNumberAndCanBeUndone()
    {
        test::TestProject project;
        test::ChecklistBuilder(project).build(
            QStringLiteral("section A\nitem A1 1 2\nvisit 2026-07-06 Centre S1 Booking A1=0\n"));
        const auto score = [&] {
            return *m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("checklist.score"), {})
                        ->total.value;
        };
        QCOMPARE(score(), 0.0);
        project.edit([](project::Edit& edit) { checklists::setScore(edit, checklists::ScoreId(1), 1); });
        QCOMPARE(score(), 50.0);
        QVERIFY(project->undo());
        QCOMPARE(score(), 0.0);
    }
};

QTEST_GUILESS_MAIN(ChecklistMetricsTest)
#include "tst_checklist_metrics.moc"
