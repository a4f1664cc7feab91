#include "feedback/furniture.h"
#include "support/builders_feedback.h"
#include "support/golden_metrics.h"

using namespace tropa;

namespace {

const QString small = QStringLiteral(TROPA_TEST_DATA "/feedback/small/");

} // namespace

class FeedbackMetricsTest : public QObject
{
    Q_OBJECT

private:
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;

private Q_SLOTS:
    void initTestCase()
    {
        feedback::addMetrics(m_catalogue);
        feedback::addSources(m_sources);
    }

    void goldenTable()
    {
        test::TestProject project;
        test::FeedbackBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("feedback.txt")));
        test::GoldenMetrics(project, m_catalogue).compare(small + QStringLiteral("metrics.txt"));
    }

    void rowsAreTheCallsAndReviewsBehindANumber()
    {
        test::TestProject project;
        test::FeedbackBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("feedback.txt")));
        metrics::Request request;
        request.scope.where[QStringLiteral("reason")] = {1};
        const metrics::EvaluationContext context{project.db(), QDate(2026, 10, 1)};
        const auto lost = m_catalogue.rows(context, QStringLiteral("calls.lost_share"), request);
        QCOMPARE(*lost, (std::vector<EntityRef>{{QStringLiteral("call"), 4}, {QStringLiteral("call"), 2}}));
        const auto rated = m_catalogue.rows(context, QStringLiteral("reviews.rating"), {});
        QCOMPARE(rated->size(), std::size_t(4)); // the one with words only has no rating
    }

    void reviewsAreEvidenceOfATouchpoint()
    {
        test::TestProject project;
        test::FeedbackBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("feedback.txt")));
        const auto about = m_sources.about(project.db(), metrics::Scope().with(metrics::dimension::touchpoint, 1), 10);
        QCOMPARE(about.size(), std::size_t(3));
        QCOMPARE(about[1].text, QStringLiteral("Nobody greeted me"));
        QCOMPARE(*about[1].experience, -2.0);
        QCOMPARE(about[1].citation, QStringLiteral("Maps, Centre, 03.05.2026"));
        QVERIFY(!about[0].experience);
        const auto call = m_sources.evidence(project.db(), {QStringLiteral("call"), 2});
        QCOMPARE(call->text, QStringLiteral("No slot"));
        QVERIFY(!m_sources.evidence(project.db(), {QStringLiteral("review"), 77}));
    }

    void aCorrectedTopicMovesAReviewAndCanBeUndone()
    {
        test::TestProject project;
        test::FeedbackBuilder(project).build(test::GoldenMetrics::read(small + QStringLiteral("feedback.txt")));
        const auto ofPrice = [&] {
            metrics::Request request;
            request.scope.where[QStringLiteral("touchpoint")] = {2};
            return m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("reviews.rating"), request)
                ->total.n;
        };
        QCOMPARE(ofPrice(), 1);
        project.edit(
            [](project::Edit& edit) { feedback::setReviewTopic(edit, feedback::ReviewId(1), feedback::TopicId(2)); });
        QCOMPARE(ofPrice(), 2);
        QVERIFY(project->undo());
        QCOMPARE(ofPrice(), 1);
    }
};

QTEST_GUILESS_MAIN(FeedbackMetricsTest)
#include "tst_feedback_metrics.moc"
