#include "statistics/nps.h"
#include "support/sample_frame.h"
#include "surveys/furniture.h"
#include "surveys/import/survey_import.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace tropa;
using test::SampleFindings;

// The survey files of the sample, read as they are, must give the numbers its README tells.
class SampleFindingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestProject> m_project;
    metrics::Catalogue m_catalogue;

    metrics::Value value(const QString& metric, const metrics::Scope& scope)
    {
        return SampleFindings::value(*m_project, m_catalogue, metric, scope);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_project = std::make_unique<test::TestProject>();
        surveys::addMetrics(m_catalogue);
        test::addSampleTouchpoints(*m_project);
        frame::ImportOptions options;
        for (const char* file :
             {"wave1_2025Q2", "wave2_2025Q3", "wave3_2025Q4", "wave4_2026Q1", "wave5_2026Q2", "wave6_2026Q3"})
            options.files << SampleFindings::path(QStringLiteral("surveys/%1.csv").arg(QLatin1String(file)));
        auto job = (*m_project)->startJob();
        const auto report = surveys::importSurvey(**job, options);
        if (!report) {
            for (const Problem& problem : report.error().problems)
                qWarning("%lld %s %s", static_cast<long long>(problem.row), qPrintable(problem.column),
                         qPrintable(problem.found));
        }
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, 1772);
        QCOMPARE(report->added.at(QStringLiteral("wave")).size(), 6);
        QCOMPARE(report->added.at(QStringLiteral("clinic")).size(), 4);
    }
    void cleanupTestCase() { m_project.reset(); }

    void finding_data() { SampleFindings::addRows({QStringLiteral("survey.")}); }
    void finding()
    {
        QFETCH(QJsonObject, finding);
        const QString metric = finding[QStringLiteral("metric")].toString();
        const QJsonObject also = finding[QStringLiteral("also")].toObject();
        const metrics::Scope scope = SampleFindings::scope(m_project->db(), finding);
        const metrics::Value now = value(metric, scope);
        QVERIFY(now.value);
        const QString compare = finding[QStringLiteral("scope")][QStringLiteral("compare")].toString();
        if (compare.isEmpty()) {
            QVERIFY(SampleFindings::isClose(*now.value, finding));
            QCOMPARE(now.n, also[QStringLiteral("n")].toInteger());
            for (const metrics::Figure& figure : now.figures) {
                if (also.contains(QLatin1String(figure.id)))
                    QVERIFY(std::fabs(figure.value - also[QLatin1String(figure.id)].toDouble()) < 0.05);
            }
            return;
        }
        const metrics::Dimension& waves = *metrics::findDimension(QStringLiteral("wave"));
        const qint64 before = *metrics::dimensionValue(m_project->db(), waves, compare);
        const metrics::Value then = value(metric, scope.with(metrics::dimension::wave, before));
        QVERIFY(SampleFindings::isClose(*now.value - *then.value, finding));
        if (metric == u"survey.nps") {
            const auto counts = [](const metrics::Value& v) {
                return statistics::NpsCounts{double(v.figures[0].count), double(v.figures[1].count),
                                             double(v.figures[2].count)};
            };
            const auto change = statistics::compareNps(counts(now), counts(then));
            QVERIFY(std::fabs(change->z - also[QStringLiteral("z")].toDouble()) < 0.001);
        }
    }

    void oneQuestionnaireServesAllWaves()
    {
        QCOMPARE(m_project->db().value<qint64>("SELECT count(*) FROM questionnaire").value_or(0), 1);
        QCOMPARE(m_project->db().value<qint64>("SELECT count(*) FROM question").value_or(0), 12);
        QCOMPARE(
            m_project->db().value<qint64>("SELECT count(*) FROM question WHERE touchpoint_id IS NOT NULL").value_or(0),
            8);
        QVERIFY(
            m_project->db().value<qint64>("SELECT count(*) FROM response WHERE person_id IS NOT NULL").value_or(0) >=
            200);
    }

    // DESIGN 9: 300 bound cells recompute in 0.2 s. Debug builds get more time; bench measures.
    void threeHundredCellsAreQuick()
    {
        QElapsedTimer timer;
        timer.start();
        int cells = 0;
        double sum = 0;
        for (qint64 wave = 1; wave <= 6; ++wave) {
            for (qint64 touchpoint = 1; touchpoint <= 14; ++touchpoint) {
                for (qint64 clinic = 1; clinic <= 4 && cells < 300; ++clinic, ++cells) {
                    metrics::Scope scope;
                    scope.where = {{QStringLiteral("wave"), {wave}},
                                   {QStringLiteral("touchpoint"), {touchpoint}},
                                   {QStringLiteral("clinic"), {clinic}}};
                    sum += value(QStringLiteral("survey.csat"), scope).value.value_or(0);
                }
            }
        }
        qInfo("%d cells in %lld ms", cells, static_cast<long long>(timer.elapsed()));
        QCOMPARE(cells, 300);
        QVERIFY(sum > 0);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(SampleFindingsTest)
#include "tst_sample_findings.moc"
