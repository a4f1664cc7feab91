#include "metrics/catalogue.h"
#include "patients/furniture.h"
#include "support/test_project.h"

using namespace tropa;

/// What the rules of the room's metrics say.
class PatientRulesTest : public QObject
{
    Q_OBJECT

private:
    metrics::Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase() { patients::addMetrics(m_catalogue); }

    /// One of a thing is one: the parameter a rule counts stands in its plural form, here that of the source.
    void rulesCountTheirParameters_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("parameter"); // NAME=NUMBER; empty: as it stands
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* tag, const char* metric, const char* parameter, qint64 count,
                            const char* says) {
            QTest::newRow(tag) << metric << parameter << count << QString::fromUtf8(says);
        };
        row("lost", "patients.churn", "", 365, "no visit for %n day(s) before");
        row("lost after a day", "patients.churn", "days=1", 1, "no visit for %n day(s) before");
        row("lost after a cycle", "patients.churn", "cycles=1", 365, "no visit for %2 × the cycle");
        row("loyal", "patients.loyal_share", "", 2, "at least %n visit day(s) in the window or");
        row("loyal from one", "patients.loyal_share", "visits=1", 1, "at least %n visit day(s)");
        row("loyal in the window", "patients.loyal_share", "earlier=0", 2, "in the window, whatever was before");
        row("came again", "patients.repeat_rate", "days=1", 1, "at least %n day(s) before");
        row("came in time", "patients.returned", "days=21", 21, "within %n day(s) of");
    }
    void rulesCountTheirParameters()
    {
        QFETCH(const QString, metric);
        QFETCH(const QString, parameter);
        QFETCH(const QString, says);
        metrics::Request request;
        if (!parameter.isEmpty())
            request.parameters[parameter.section(u'=', 0, 0)] = parameter.section(u'=', 1).toDouble();
        test::TestProject project;
        const auto evaluated = m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, metric, request);
        QCOMPARE(test::why(evaluated), QString());
        const Message rule = evaluated->rule;
        QTEST(rule.count, "count");
        QVERIFY2(rule.source.contains(says.toUtf8()), rule.source.constData());
        QVERIFY(!text(m_catalogue.find(metric)->info().rule, Language::English).contains(QStringLiteral("%n")));
    }
};

QTEST_GUILESS_MAIN(PatientRulesTest)
#include "tst_patient_rules.moc"
