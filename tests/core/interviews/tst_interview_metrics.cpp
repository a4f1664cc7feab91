#include "frame/frame_store.h"
#include "interview_project.h"
#include "interviews/clustered_mean.h"
#include "metrics/catalogue.h"

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

// Three respondents: two lost who speak of waiting, one loyal who does not.
struct Field
{
    InterviewProject project;
    EntityRef hall;
    CodeId waiting, silence, doctor;
    metrics::Catalogue catalogue;

    Field()
    {
        addMetrics(catalogue);
        waiting = project.addCode(ru("Ожидание"));
        silence = project.addCode(ru("Молчание"), waiting);
        doctor = project.addCode(ru("Врач"));
        project.edit([&](project::Edit& edit) {
            hall = frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), ru("Зал ожидания"));
            Code code = *codebook(edit.db()).find(waiting);
            code.touchpoint = frame::TouchpointId(hall.id);
            updateCode(edit, code);
        });
        const auto talk = [&](const char* name, RespondentGroup group, QDate date, qint64 age) {
            const RespondentId who = project.addRespondent(ru(name), group);
            project.edit([&](project::Edit& edit) {
                Respondent one = *respondent(edit.db(), who);
                one.interviewedOn = date;
                one.age = age;
                one.sex = Sex::Female;
                updateRespondent(edit, one);
            });
            return project.addDocument(ru("И: Долго ждали?\nР: Ждала час, все молчали. Врач хороший."), who);
        };
        const DocumentId a = talk("R1", RespondentGroup::OwnLost, {2026, 9, 1}, 34);
        const DocumentId b = talk("R2", RespondentGroup::OwnLost, {2026, 9, 12}, 41);
        const DocumentId c = talk("R3", RespondentGroup::OwnLoyal, {2026, 8, 1}, 67);
        project.code(a, ru("Ждала час"), waiting, -2);
        project.code(a, ru("все молчали"), silence, -1);
        project.code(a, ru("Врач хороший"), doctor, 2);
        project.code(b, ru("Ждала час"), waiting, 0);
        project.code(b, ru("Ждала час"), silence, 1); // the same stretch: counts once, with the mean
        project.code(c, ru("Врач хороший"), doctor, 1);
        project.code(c, ru("Долго ждали?"), waiting, 2); // the interviewer's words
    }

    Result<metrics::Evaluation> evaluate(const char* id, const metrics::Request& request)
    {
        return catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QLatin1String(id), request);
    }
    static metrics::Request where(const char* dimension, qint64 value)
    {
        metrics::Request request;
        request.scope.where[QLatin1String(dimension)] = {value};
        return request;
    }
};

} // namespace

class InterviewMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frequencyCountsRespondents()
    {
        Field field;
        const auto waiting = field.evaluate("interviews.code_frequency", Field::where("code", field.waiting.value()));
        QCOMPARE(waiting->total.n, 3);
        QVERIFY(std::fabs(*waiting->total.value - 200.0 / 3) < 1e-9);
        // Wilson for 2 of 3: 0.207655…0.938508
        QVERIFY(std::fabs(waiting->total.interval->lower - 20.7655) < 1e-3);
        QVERIFY(std::fabs(waiting->total.interval->upper - 93.8508) < 1e-3);
        QCOMPARE(waiting->total.asOf, QDate(2026, 9, 12));
        QCOMPARE(waiting->total.figures[0].count, 2);
        QCOMPARE(waiting->total.figures[1].count, 4); // segments, the interviewer's left out
    }

    void frequencyByGroupHasItsOwnBase()
    {
        Field field;
        metrics::Request request = Field::where("code", field.doctor.value());
        request.by = QStringLiteral("group");
        const auto split = field.evaluate("interviews.code_frequency", request);
        QCOMPARE(split->groups.size(), std::size_t(2));
        QCOMPARE(split->groups[0].key, 1);
        QCOMPARE(*split->groups[0].value.value, 100.0);
        QCOMPARE(split->groups[0].value.n, 1);
        QCOMPARE(*split->groups[1].value.value, 50.0);
        QCOMPARE(split->groups[1].value.n, 2);
    }

    void frequencyByCodeFollowsTheCodebook()
    {
        Field field;
        metrics::Request request;
        request.by = QStringLiteral("code");
        const auto split = field.evaluate("interviews.code_frequency", request);
        QStringList labels;
        for (const metrics::Group& group : split->groups)
            labels << group.label + u' ' + QString::number(*group.value.value, 'f', 1);
        QCOMPARE(labels, (QStringList{ru("Ожидание 66.7"), ru("Молчание 66.7"), ru("Врач 66.7")}));
        request.parameters[QStringLiteral("interviewer")] = true;
        QCOMPARE(*field.evaluate("interviews.code_frequency", request)->groups[0].value.value, 100.0);
    }

    void valenceCountsAStretchOnce()
    {
        Field field;
        const auto hall = field.evaluate("interviews.valence", Field::where("touchpoint", field.hall.id));
        // -2, -1 of R1; (0 + 1) / 2 of R2.
        QCOMPARE(hall->total.n, 3);
        QVERIFY(std::fabs(*hall->total.value - (-2.5 / 3)) < 1e-12);
        QCOMPARE(hall->total.figures[0].count, 2);
        QCOMPARE(hall->total.interval->method, QStringLiteral("t-clustered"));
        QVERIFY(std::fabs(*metrics::experienceOf(field.catalogue.find(QStringLiteral("interviews.valence"))->info(),
                                                 *hall->total.value) +
                          2.5 / 3) < 1e-12);
    }

    void emptyScopesSayWhy()
    {
        Field field;
        metrics::Request request;
        request.scope.from = QDate(2027, 1, 1);
        const auto frequency = field.evaluate("interviews.code_frequency", request);
        QVERIFY(!frequency->total.value);
        QCOMPARE(text(frequency->total.reason, Language::English),
                 QStringLiteral("There are no interviews in this scope"));
        const auto valence = field.evaluate("interviews.valence", request);
        QCOMPARE(text(valence->total.reason, Language::English),
                 QStringLiteral("No segment with a valence in this scope"));
    }

    void oneVoiceHasNoInterval()
    {
        Field field;
        metrics::Request request = Field::where("group", 1);
        const auto loyal = field.evaluate("interviews.valence", request);
        QCOMPARE(*loyal->total.value, 1.0);
        QVERIFY(!loyal->total.interval);
        QCOMPARE(*field.evaluate("interviews.code_frequency", request)->total.value, 100.0);
    }

    void agesFallIntoGroups_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("label");
        QTest::newRow("17") << 17LL << QStringLiteral("<18");
        QTest::newRow("18") << 18LL << QStringLiteral("18–24");
        QTest::newRow("34") << 34LL << QStringLiteral("25–34");
        QTest::newRow("80") << 80LL << QStringLiteral("65+");
    }
    void agesFallIntoGroups()
    {
        QFETCH(qint64, age);
        InterviewProject project;
        QTEST(metrics::dimensionLabel(project.db(),
                                      *metrics::findDimension(QLatin1String(metrics::dimension::ageGroup)),
                                      metrics::ageGroupOf(age)),
              "label");
    }

    void wordsOfTheCommandLineAreUnderstood()
    {
        InterviewProject project;
        const metrics::Dimension& group = *metrics::findDimension(QStringLiteral("group"));
        QCOMPARE(metrics::dimensionValue(project.db(), group, QStringLiteral("own_lost")), std::optional<qint64>(2));
        QVERIFY(project->setSetting(QStringLiteral("language"), QStringLiteral("en")).ok());
        QCOMPARE(metrics::dimensionLabel(project.db(), group, 2), QStringLiteral("lost"));
    }

    void rowsAreTheSegmentsBehind()
    {
        Field field;
        const auto rows =
            field.catalogue.rows({field.project.db(), QDate(2026, 10, 1)}, QStringLiteral("interviews.valence"),
                                 Field::where("code", field.waiting.value()), 2);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->front().kind, QStringLiteral("segment"));
        metrics::Sources sources;
        addSources(sources);
        const auto evidence = sources.evidence(field.project.db(), rows->front());
        QCOMPARE(evidence->text, ru("Ждала час")); // R2, the newest
        QVERIFY(field.project->setSetting(QStringLiteral("language"), QStringLiteral("en")).ok());
        QCOMPARE(sources.evidence(field.project.db(), rows->front())->citation, QStringLiteral("R2, turn 2"));
        QVERIFY(!sources.evidence(field.project.db(), {QStringLiteral("segment"), 9999}));
        metrics::Scope scope;
        scope.where[QStringLiteral("touchpoint")] = {field.hall.id};
        QCOMPARE(sources.about(field.project.db(), scope, 10).size(), std::size_t(4));
    }

    /// Three respondents who speak of one thing, and the interval of what they mean by it.
    void valenceIntervalsStayOnTheScale_data()
    {
        QTest::addColumn<QList<int>>("valences");
        QTest::addColumn<QString>("interval");
        QTest::newRow("near the top") << QList<int>{1, 2, 2} << "0.23…2.00"; // 5/3 ± 4.3027 · 1/3
        QTest::newRow("near the end") << QList<int>{-2, -2, -1} << "-2.00…-0.23";
        QTest::newRow("in the middle") << QList<int>{0, 0, 0} << "none";
        QTest::newRow("all the best") << QList<int>{2, 2, 2} << "none"; // agreement of three is no certainty
    }
    void valenceIntervalsStayOnTheScale()
    {
        QFETCH(const QList<int>, valences);
        QFETCH(const QString, interval);
        InterviewProject project;
        metrics::Catalogue catalogue;
        addMetrics(catalogue);
        const CodeId code = project.addCode(ru("Врач"));
        for (const int valence : valences) {
            const RespondentId who = project.addRespondent(ru("R"), RespondentGroup::OwnLoyal);
            project.code(project.addDocument(ru("Р: Врач хороший."), who), ru("Врач хороший"), code, valence);
        }
        const auto found =
            catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("interviews.valence"), {});
        const auto& got = found->total.interval;
        QCOMPARE(got ? QStringLiteral("%1…%2").arg(got->lower, 0, 'f', 2).arg(got->upper, 0, 'f', 2)
                     : QStringLiteral("none"),
                 interval);
        QVERIFY(text(found->rule, Language::English).contains(QStringLiteral("where all respondents agree")));
    }

    void clusteredIntervalAgreesWithTheFormula()
    {
        // Clusters {1, 2}, {0}, {-2, -1, 0}: m = 0, residual sums 3, 0, -3; s² = 3/2 · 18 / 36 = 0.75; t(2) = 4.302653.
        const auto mean = clusteredMean({{0, 1}, {0, 2}, {1, 0}, {2, -2}, {2, -1}, {2, 0}});
        QVERIFY(std::fabs(mean->mean) < 1e-12);
        QVERIFY(std::fabs(mean->interval->upper - 4.302653 * std::sqrt(0.75)) < 1e-5);
        QVERIFY(!clusteredMean({}));
    }
};

QTEST_GUILESS_MAIN(InterviewMetricsTest)
#include "tst_interview_metrics.moc"
