#include "feedback/furniture.h"
#include "feedback/import/feedback_imports.h"
#include "patients/import/import_visits.h"
#include "support/sample_frame.h"

#include <QStandardPaths>

using namespace tropa;
using test::SampleFindings;

// Calls, reviews and counts of the sample, read as they are, must give the numbers its README tells.
class SampleFindingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestProject> m_project;
    metrics::Catalogue m_catalogue;

    void import(const intake::TableIntake& intake, const char* file, qint64 rows)
    {
        frame::ImportOptions options;
        options.files = {SampleFindings::path(QString::fromLatin1(file))};
        auto job = (*m_project)->startJob();
        const auto report = intake::importTables(**job, intake, options);
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, rows);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_project = std::make_unique<test::TestProject>();
        feedback::addMetrics(m_catalogue);
        test::addSampleTouchpoints(*m_project);
        import(patients::visitsIntake(), "visits.csv", 12000);
        import(feedback::callsIntake(), "calls.csv", 600);
        import(feedback::reviewsIntake(), "reviews.csv", 250);
        import(feedback::stageCountsIntake(), "stage_counts.csv", 1116);
    }
    void cleanupTestCase() { m_project.reset(); }

    void finding_data()
    {
        SampleFindings::addRows({QStringLiteral("calls."), QStringLiteral("reviews."), QStringLiteral("stages.")});
    }
    void finding()
    {
        QFETCH(QJsonObject, finding);
        const QJsonObject also = finding[QStringLiteral("also")].toObject();
        const QJsonObject where = finding[QStringLiteral("scope")].toObject();
        metrics::Request request;
        request.scope = SampleFindings::scope(m_project->db(), finding);
        if (where.contains(QStringLiteral("from_stage"))) {
            request.parameters[QStringLiteral("from")] = where[QStringLiteral("from_stage")];
            request.parameters[QStringLiteral("to")] = where[QStringLiteral("to_stage")];
        }
        if (where.contains(QStringLiteral("days")))
            request.parameters[QStringLiteral("days")] = where[QStringLiteral("days")];
        if (const QString quarter = where[QStringLiteral("quarter")].toString(); !quarter.isEmpty())
            request.scope.where[QStringLiteral("quarter")] = {QString(quarter).remove(u'Q').toLongLong()};
        const auto result = m_catalogue.evaluate({m_project->db(), QDate(2026, 9, 30)},
                                                 finding[QStringLiteral("metric")].toString(), request);
        QCOMPARE(test::why(result), QString());
        const metrics::Value& value = result->total;
        QVERIFY(value.value);
        QVERIFY(SampleFindings::isClose(*value.value, finding));
        QVERIFY(value.interval && value.interval->contains(*value.value));
        if (also.contains(QStringLiteral("of"))) {
            QCOMPARE(value.n, also[QStringLiteral("of")].toInteger());
            QCOMPARE(value.figures.front().count, also[QStringLiteral("n")].toInteger());
        } else {
            QCOMPARE(value.n, also[QStringLiteral("n")].toInteger());
        }
    }

    /// Impressions are counted in some channels only: a column of conversions must begin at one step for all.
    void channelsAreComparedOverTheSameSteps()
    {
        metrics::Request request;
        request.by = QStringLiteral("channel");
        const auto result =
            m_catalogue.evaluate({m_project->db(), QDate(2026, 9, 30)}, QStringLiteral("stages.conversion"), request);
        QCOMPARE(test::why(result), QString());
        QCOMPARE(QString::number(*result->total.value, 'f', 1), QStringLiteral("46.1"));
        QStringList conversions;
        for (const metrics::Group& group : result->groups)
            conversions << group.label + u' ' + QString::number(*group.value.value, 'f', 1);
        conversions.sort();
        QCOMPARE(conversions.join(QStringLiteral("; ")),
                 QStringLiteral("Агрегатор 44.7; Карты и отзывы 46.6; Наружная реклама 36.7; Рекомендация 48.6; "
                                "Сайт и поиск 49.0; Соцсети 44.0"));
        const QString rule = text(result->rule, Language::English);
        QVERIFY2(rule.contains(QStringLiteral("From: заявки/звонки; to: приход.")), qPrintable(rule));
    }
};

QTEST_GUILESS_MAIN(SampleFindingsTest)
#include "tst_sample_findings.moc"
