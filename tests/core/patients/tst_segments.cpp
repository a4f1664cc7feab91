#include "frame/frame_store.h"
#include "metrics/catalogue.h"
#include "metrics/person_groups.h"
#include "metrics/targets_store.h"
#include "patients/furniture.h"
#include "patients/import/import_visits.h"
#include "patients/segment_store.h"
#include "support/test_project.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace tropa;
using namespace tropa::patients;
using tropa::test::TestProject;

class SegmentsTest : public QObject
{
    Q_OBJECT

private:
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;
    std::unique_ptr<TestProject> m_sample;

    metrics::EvaluationContext context(TestProject& project)
    {
        return {project.db(), QDate(2026, 10, 1), {}, 0.95, &m_sources};
    }
    static void import(TestProject& project, const intake::TableIntake& intake, const QString& path)
    {
        frame::ImportOptions options;
        options.files = {path};
        options.plainIds = true;
        auto writer = project->startJob();
        QCOMPARE(test::why(intake::importTables(**writer, intake, options)), QString());
    }
    static void loadSample(TestProject& project)
    {
        const QString sample = QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/");
        import(project, visitsIntake(), sample + QStringLiteral("visits.csv"));
        import(project, patientsIntake(), sample + QStringLiteral("patients.csv"));
    }
    /// The sample, loaded once; what is added to it stays.
    TestProject& sample()
    {
        if (!m_sample) {
            m_sample = std::make_unique<TestProject>();
            loadSample(*m_sample);
        }
        return *m_sample;
    }
    static frame::SegmentId define(TestProject& project, const QString& name, const QString& words)
    {
        frame::SegmentId id;
        const auto done = project->edit({"Segment"}, [&](project::Edit& edit) -> Result<void> {
            const auto rule = parseSegmentRule(edit.db(), words.split(u' '));
            if (!rule)
                return rule.error();
            id = addSegment(edit, name, *rule);
            return {};
        });
        if (!done)
            qWarning("%s", qPrintable(test::why(done)));
        return id;
    }
    std::size_t size(TestProject& project, frame::SegmentId segment)
    {
        const auto persons = m_sources.persons(project.db(), segment, QDate(2026, 10, 1));
        if (!persons)
            qFatal("%s", qPrintable(test::why(persons)));
        return persons->size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        addMetrics(m_catalogue);
        addSources(m_sources, visitSource(m_catalogue));
    }

    void cleanupTestCase() { m_sample.reset(); }

    void rulesGoThroughJsonAndWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << QStringLiteral("lost") << QStringLiteral("Status: lost (by the project's rule)");
        QTest::newRow("and") << QStringLiteral("loyal visits>=5")
                             << QStringLiteral("Status: loyal (by the project's rule); Number of visit days: from 5");
        QTest::newRow("or") << QStringLiteral("visits<=1 or sex=female")
                            << QStringLiteral("Number of visit days: up to 1 — or — Sex: women");
        QTest::newRow("date") << QStringLiteral("first-visit>=2026-01-31")
                              << QStringLiteral("Date of the first visit: from 31 Jan 2026");
        QTest::newRow("money") << QStringLiteral("amount!=1500.50") << QStringLiteral("Paid in all: not 1,500.5");
    }
    void rulesGoThroughJsonAndWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        TestProject project;
        const auto rule = parseSegmentRule(project.db(), words.split(u' '));
        QCOMPARE(test::why(rule), QString());
        QCOMPARE(segmentRuleText(project.db(), *rule, Language::English), sentence);
        const auto again = SegmentRule::fromJson(rule->toJson());
        QVERIFY(again && *again == *rule);
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"colour=red", "visits>=many", "channel=Nowhere", "channel>=3", "lost,", "or", "visits="})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void refusesWhatIsNoRule()
    {
        QFETCH(QString, words);
        TestProject project;
        const auto rule = parseSegmentRule(project.db(), words.split(u' '));
        QVERIFY(!rule.ok());
        QVERIFY(rule.error().kind == ErrorKind::Usage);
    }

    void foreignJsonIsNotOurs()
    {
        for (const char* json : {"{}", "[]", "{\"any\":[[{\"field\":\"status\",\"is\":[\"rich\"]}]]}", "{\"any\":[[]]}",
                                 "{\"any\":[[{\"field\":\"visits\"}]]}"})
            QVERIFY2(!SegmentRule::fromJson(QJsonDocument::fromJson(json).object()), json);
    }

    /// Sizes counted once over resources/samples/visits.csv and patients.csv by a script in Python that shares nothing
    /// with the program.
    void holdsWhomTheRuleMeans_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("size");
        QTest::newRow("lost after one visit") << QStringLiteral("lost visits<=1") << 750;
        QTest::newRow("regulars") << QStringLiteral("loyal visits>=5") << 805;
        QTest::newRow("new") << QStringLiteral("new") << 951;
        QTest::newRow("or") << QStringLiteral("channel=Рекомендация or amount>=30000") << 957;
        QTest::newRow("champions") << QStringLiteral("recency=5 frequency=5") << 222;
        QTest::newRow("went over to another") << QStringLiteral("doctor=Громов_П._А. last-doctor!=Громов_П._А.") << 93;
    }
    void holdsWhomTheRuleMeans()
    {
        QFETCH(QString, words);
        QFETCH(int, size);
        TestProject& project = sample();
        QStringList list = words.split(u' ');
        list.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        const auto rule = parseSegmentRule(project.db(), list);
        QCOMPARE(test::why(rule), QString());
        frame::SegmentId id;
        QVERIFY(project->edit({"Segment"}, [&](project::Edit& edit) -> Result<void> {
            id = addSegment(edit, QStringLiteral("С"), *rule);
            return {};
        }));
        QCOMPARE(static_cast<int>(this->size(project, id)), size);
    }

    void followsTheRuleOfTheProject()
    {
        TestProject project;
        loadSample(project);
        const frame::SegmentId lost = define(project, QStringLiteral("Потерянные"), QStringLiteral("lost"));
        QCOMPARE(size(project, lost), std::size_t(1260));
        QVERIFY(project->edit({"Lost"}, [](project::Edit& edit) -> Result<void> {
            metrics::setProjectParameters(edit, QStringLiteral("patients.churn"), {{QStringLiteral("days"), 180}});
            return {};
        }));
        QCOMPARE(size(project, lost), std::size_t(1727));
        QVERIFY(project->undo().ok());
        QCOMPARE(size(project, lost), std::size_t(1260));
    }

    void splitsAndNarrowsBySegmentAndPersona()
    {
        TestProject project;
        loadSample(project);
        const frame::SegmentId lost = define(project, QStringLiteral("Потерянные"), QStringLiteral("lost"));
        define(project, QStringLiteral("Новые"), QStringLiteral("new"));
        EntityRef persona;
        QVERIFY(project->edit({"Persona"}, [&](project::Edit& edit) -> Result<void> {
            addSegment(edit, QStringLiteral("Без правила"), {});
            persona = frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("persona")), QStringLiteral("Ушедший"));
            setPersonaSegment(edit, frame::PersonaId(persona.id), lost);
            return {};
        }));
        const QString share = QStringLiteral("patients.share");
        const auto bySegment = m_catalogue.evaluate(context(project), share, {{}, {}, QStringLiteral("segment")});
        QCOMPARE(test::why(bySegment), QString());
        QCOMPARE(bySegment->groups.size(), std::size_t(3)); // a rule that says nothing takes nobody
        QCOMPARE(*bySegment->groups[0].value.value, 42.0);
        QCOMPARE(*bySegment->groups[1].value.value, 100.0 * 951 / 3000);
        const auto byPersona = m_catalogue.evaluate(context(project), share, {{}, {}, QStringLiteral("persona")});
        QCOMPARE(byPersona->groups.size(), std::size_t(1));
        QCOMPARE(byPersona->groups[0].label, QStringLiteral("Ушедший"));
        QCOMPARE(*byPersona->groups[0].value.value, 42.0);

        // Everyone in the segment of the lost is lost, and nobody else.
        const metrics::Request narrowed{metrics::Scope().with("segment", lost.value()), {}, {}};
        const auto churn = m_catalogue.evaluate(context(project), QStringLiteral("patients.churn"), narrowed);
        QCOMPARE(churn->total.n, qint64(1260));
        QCOMPARE(*churn->total.value, 100.0);
        const metrics::Request ofPersona{metrics::Scope().with("persona", persona.id), {}, {}};
        QCOMPARE(m_catalogue.evaluate(context(project), QStringLiteral("patients.churn"), ofPersona)->total.n,
                 qint64(1260));

        QVERIFY(project->edit({"Remove"}, [&](project::Edit& edit) -> Result<void> {
            removeSegment(edit, lost);
            return {};
        }));
        QVERIFY(m_catalogue.evaluate(context(project), share, {{}, {}, QStringLiteral("persona")})->groups.empty());
        QVERIFY(project->undo().ok());
        QCOMPARE(m_catalogue.evaluate(context(project), share, {{}, {}, QStringLiteral("persona")})->groups.size(),
                 std::size_t(1));
    }

    void lostMeansTheLastDayOfTheBase()
    {
        TestProject project;
        loadSample(project);
        const frame::SegmentId lost = define(project, QStringLiteral("Потерянные"), QStringLiteral("lost"));
        const auto later = m_sources.persons(project.db(), lost, QDate(2036, 1, 1));
        QCOMPARE(later->size(), std::size_t(1260)); // an old base makes nobody lost
        const auto before = m_sources.persons(project.db(), lost, QDate(2025, 12, 31));
        QVERIFY(before->size() > 0 && before->size() != later->size());
        QVERIFY(std::ranges::is_sorted(*later));
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
