#include "metrics/comparison.h"
#include "statistics/nps.h"
#include "support/builders_surveys.h"
#include "support/golden_metrics.h"
#include "surveys/distribution.h"
#include "surveys/furniture.h"

#include <QElapsedTimer>

using namespace tropa;
using namespace tropa::metrics;

namespace {

const QString folder = QStringLiteral(TROPA_TEST_DATA "/surveys/");

} // namespace

class SurveyMetricsTest : public QObject
{
    Q_OBJECT

private:
    Catalogue m_catalogue;
    Sources m_sources;

    Value value(test::TestProject& project, const char* metric, const Scope& scope = {})
    {
        const auto result =
            m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QString::fromLatin1(metric), {scope, {}, {}});
        if (!result)
            qFatal("%s", qPrintable(test::why(result)));
        return result->total;
    }

private Q_SLOTS:
    void initTestCase()
    {
        surveys::addMetrics(m_catalogue);
        surveys::addSources(m_sources);
    }

    void goldenTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("small") << "small";
        QTest::newRow("weighted") << "weighted";
    }
    void goldenTable()
    {
        QFETCH(QString, name);
        test::TestProject project;
        test::SurveyBuilder(project).build(test::GoldenMetrics::read(folder + name + QStringLiteral("/survey.txt")));
        test::GoldenMetrics(project, m_catalogue).compare(folder + name + QStringLiteral("/metrics.txt"));
    }

    /// What a value is made of adds up to its n, from the worst to the best.
    void partsAddUp_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<qsizetype>("parts");
        QTest::newRow("loyalty in three groups") << QByteArray("survey.nps") << qsizetype(3);
        QTest::newRow("satisfaction of the desk by mark") << QByteArray("survey.csat") << qsizetype(5);
        QTest::newRow("mean by fifths of two scales") << QByteArray("survey.mean") << qsizetype(5);
    }
    void partsAddUp()
    {
        QFETCH(const QByteArray, metric);
        QFETCH(const qsizetype, parts);
        test::TestProject project;
        test::SurveyBuilder(project).build(test::GoldenMetrics::read(folder + QStringLiteral("small/survey.txt")));
        // One touchpoint is one scale; all together are fifths of two.
        const Scope scope = metric == "survey.csat" ? Scope().with(dimension::touchpoint, 1) : Scope();
        const Value found = value(project, metric.constData(), scope);
        QCOMPARE(static_cast<qsizetype>(found.parts.size()), parts);
        qint64 count = 0;
        double share = 0;
        for (const Part& part : found.parts) {
            count += part.count;
            share += part.share;
        }
        QCOMPARE(count, found.n);
        QVERIFY(std::abs(share - 1) < 1e-9);
        QCOMPARE(found.parts.front().tone, -1);
        QCOMPARE(found.parts.back().tone, 1);
        if (metric == "survey.nps")
            QVERIFY(std::abs(100 * (found.parts[2].share - found.parts[0].share) - *found.value) < 1e-9);
        if (metric == "survey.csat") // the two best marks
            QVERIFY(std::abs(100 * (found.parts[3].share + found.parts[4].share) - *found.value) < 1e-9);
    }

    void emptyProjectHasNoValueAndAReason()
    {
        test::TestProject project;
        for (const auto& metric : m_catalogue.metrics()) {
            const Value none = value(project, metric->info().id);
            QVERIFY(!none.value);
            QCOMPARE(none.n, 0);
            QVERIFY(!none.reason.isEmpty());
        }
    }

    void aChangedAnswerChangesTheNumberAndUndoBringsItBack()
    {
        test::TestProject project;
        test::SurveyBuilder builder(project);
        builder.build(QStringLiteral("question nps nps\nanswer 2026-04-05 - - nps=10\nanswer 2026-04-06 - - nps=10"));
        QCOMPARE(*value(project, "survey.nps").value, 100.0);
        project.edit([&](project::Edit& edit) {
            surveys::setAnswer(edit, surveys::ResponseId(1), builder.question("nps"), {3.0, {}, {}});
        });
        QCOMPARE(*value(project, "survey.nps").value, 0.0);
        QVERIFY(project->undo());
        QCOMPARE(*value(project, "survey.nps").value, 100.0);
        QVERIFY(project->redo());
        QCOMPARE(*value(project, "survey.nps").value, 0.0);
    }

    void anImportUndoneLeavesNoAnswers()
    {
        test::TestProject project;
        test::SurveyBuilder(project).build(QStringLiteral("question nps nps\nanswer 2026-04-05 - - nps=10"));
        QCOMPARE(value(project, "survey.nps").n, 1);
        project.edit([](project::Edit& edit) { edit.db().run("UPDATE import SET active = 0"); });
        QCOMPARE(value(project, "survey.nps").n, 0);
    }

    void typingIntoAQuestionIsNoticed()
    {
        test::TestProject project;
        test::SurveyBuilder builder(project);
        builder.build(QStringLiteral("question desk scale 1-5 satisfaction\nanswer 2026-04-05 - - desk=4"));
        project::EditOptions typing;
        typing.mergeKey = QStringLiteral("ends");
        for (const double high : {7.0, 9.0}) {
            project.edit(
                [&](project::Edit& edit) {
                    surveys::setEnds(edit, builder.question("desk"), {1, high, false});
                },
                typing);
            QCOMPARE(*value(project, "survey.mean").value, 1 + 4 * 3 / (high - 1));
        }
    }

    void rowsAreTheAnswersBehindANumberNewestFirst()
    {
        test::TestProject project;
        test::SurveyBuilder(project).build(test::GoldenMetrics::read(folder + QStringLiteral("small/survey.txt")));
        Request request;
        request.scope.where[QStringLiteral("touchpoint")] = {1};
        const auto rows =
            m_catalogue.rows({project.db(), QDate(2026, 10, 1)}, QStringLiteral("survey.csat"), request, 3);
        QVERIFY(rows);
        const std::vector<EntityRef> expected = {
            {QStringLiteral("response"), 8}, {QStringLiteral("response"), 7}, {QStringLiteral("response"), 5}};
        QCOMPARE(*rows, expected);
    }

    void twoWavesAreComparedByTheirIntervals()
    {
        // 300 answers a wave: from 20 to 28 points is noise, to 45 it is not.
        const auto wave = [](const char* name, int promoters, int detractors) {
            QString lines = QStringLiteral("wave %1 2026-01-01 2026-12-31\n").arg(QLatin1String(name));
            for (int i = 0; i < 300; ++i) {
                const int mark = i < promoters ? 10 : i < promoters + detractors ? 2 : 7;
                lines += QStringLiteral("answer 2026-04-05 %1 - nps=%2\n").arg(QLatin1String(name)).arg(mark);
            }
            return lines;
        };
        test::TestProject project;
        test::SurveyBuilder(project).build(QStringLiteral("question nps nps\n") + wave("a", 120, 60) +
                                           wave("b", 138, 54) + wave("c", 165, 30));
        const MetricInfo& info = m_catalogue.find(QStringLiteral("survey.nps"))->info();
        const auto of = [&](qint64 id) { return value(project, "survey.nps", Scope().with(dimension::wave, id)); };
        const auto small = compare(info, of(1), of(2));
        QCOMPARE(small->difference, 8.0);
        QVERIFY(!small->distinguishable);
        const auto big = compare(info, of(1), of(3));
        QCOMPARE(big->difference, 25.0);
        QVERIFY(big->distinguishable && big->better);
    }

    void evidenceTellsTextCitationAndSource()
    {
        test::TestProject project;
        test::SurveyBuilder(project).build(test::GoldenMetrics::read(folder + QStringLiteral("small/survey.txt")));
        const auto open = m_sources.evidence(project.db(), {QStringLiteral("answer_text"), 2});
        QVERIFY(open);
        QCOMPARE(open->text, QStringLiteral("Waited long"));
        QCOMPARE(open->citation, QStringLiteral("5, North, 10.05.2026"));
        QCOMPARE(open->source, (EntityRef{QStringLiteral("response"), 3}));
        const auto whole = m_sources.evidence(project.db(), {QStringLiteral("response"), 3});
        QCOMPARE(*whole->experience, 0.0); // desk 2 of 5 is -1, doctor 4 of 5 is +1
        QVERIFY(!m_sources.evidence(project.db(), {QStringLiteral("response"), 99}));
        const auto all = m_sources.about(project.db(), Scope().with(dimension::clinic, 1), 10);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.front().text, QStringLiteral("Nobody said a word"));
        QVERIFY(m_sources.about(project.db(), Scope().with(dimension::code, 1), 10).empty());
    }

    void distributionCountsPeopleWhoAnswered()
    {
        test::TestProject project;
        test::SurveyBuilder(project).build(test::GoldenMetrics::read(folder + QStringLiteral("small/survey.txt")));
        const auto columns = surveys::loadAnswerColumns(project.db());
        const std::vector<quint32> wave5 = {0, 1, 2, 3};
        const auto desk = surveys::distribution(columns, 1, wave5);
        QCOMPARE(desk.size(), std::size_t(5)); // marks nobody gave are there too
        QCOMPARE(desk[0].count, 0);
        QCOMPARE(desk[4].percent, 25.0);
        const auto heard = surveys::distribution(columns, 5, wave5); // one saw the question and ticked nothing
        QCOMPARE(heard[0].answer, QStringLiteral("Friends"));
        QCOMPARE(heard[0].percent, 50.0);
        QVERIFY(surveys::distribution(columns, 7, wave5).empty());
        QVERIFY(surveys::distribution(columns, 1, {}).empty());
    }

    void aQuestionKeepsItsAnswersWhenItsKindChanges()
    {
        test::TestProject project;
        test::SurveyBuilder builder(project);
        builder.build(QStringLiteral(
            "question desk scale 1-5 satisfaction\nquestion say open\nanswer 2026-04-05 - - desk=4 say=Fine"));
        project.edit([&](project::Edit& edit) {
            surveys::setKind(edit, builder.question("desk"), surveys::QuestionKind::Number);
        });
        QCOMPARE(value(project, "survey.csat").n, 0);
        QVERIFY(project->undo());
        QCOMPARE(value(project, "survey.csat").n, 1);
        const auto refused = project->edit({"Test"}, [&](project::Edit& edit) -> Result<void> {
            surveys::setKind(edit, builder.question("say"), surveys::QuestionKind::Nps);
            return {};
        });
        QCOMPARE(test::why(refused), QStringLiteral("The answers already given cannot be read that way"));
    }
};

QTEST_GUILESS_MAIN(SurveyMetricsTest)
#include "tst_survey_metrics.moc"
