#include "checklists/furniture.h"
#include "checklists/import/checklist_import.h"
#include "checklists/visit_quality.h"
#include "support/sample_frame.h"

using namespace tropa;
using test::SampleFindings;

// The checklist files of the sample, read as they are, must give the numbers its README tells.
class SampleFindingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestProject> m_project;
    metrics::Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        m_project = std::make_unique<test::TestProject>();
        checklists::addMetrics(m_catalogue);
        test::addSampleTouchpoints(*m_project);
        frame::ImportOptions options;
        options.files = {SampleFindings::path(QStringLiteral("checklists/template.csv")),
                         SampleFindings::path(QStringLiteral("checklists/visits.csv"))};
        auto job = (*m_project)->startJob();
        const auto report = checklists::importChecklists(**job, options);
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, 30 + 1079);
        QVERIFY(!report->added.contains(QStringLiteral("touchpoint")));
    }
    void cleanupTestCase() { m_project.reset(); }

    void finding_data() { SampleFindings::addRows({QStringLiteral("checklist.")}); }
    void finding()
    {
        QFETCH(QJsonObject, finding);
        const auto value = SampleFindings::value(*m_project, m_catalogue, finding[QStringLiteral("metric")].toString(),
                                                 SampleFindings::scope(m_project->db(), finding));
        QVERIFY(value.value);
        QVERIFY(SampleFindings::isClose(*value.value, finding));
        QCOMPARE(value.n, finding[QStringLiteral("also")][QStringLiteral("n")].toInteger());
        QVERIFY(value.interval && value.interval->contains(*value.value));
    }

    void threeVisitsWereMadeTwice()
    {
        const auto agreement = checklists::doubleVisitAgreement(m_project->db());
        QCOMPARE(test::why(agreement), QString());
        QCOMPARE(agreement->pairs, 3);
        QVERIFY(agreement->kappa.value > 0.2);
    }
};

QTEST_GUILESS_MAIN(SampleFindingsTest)
#include "tst_sample_findings.moc"
