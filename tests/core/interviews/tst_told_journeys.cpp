#include "frame/frame_store.h"
#include "interview_project.h"
#include "interviews/told_journeys.h"
#include "metrics/dimension.h"

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

/// What respondents tell of their way: the touchpoints of their codes, in the order of the telling.
class TestToldJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOrderIsThatOfTheTelling();
    void failuresFollowTheMeanValence();
    void competitorsPatientsAreLeftOut();
    void whatIsNotToldIsNotAsked();

private:
    CodeId codeOf(const QString& name)
    {
        const CodeId id = m_project->addCode(name);
        m_project->edit([&](project::Edit& edit) {
            const EntityRef touchpoint =
                frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), name);
            Code code = *codebook(edit.db()).find(id);
            code.touchpoint = frame::TouchpointId(touchpoint.id);
            updateCode(edit, code);
        });
        return id;
    }
    std::vector<metrics::ActualJourney> journeys(const metrics::Scope& scope = {})
    {
        const metrics::Sources sources;
        const metrics::EvaluationContext context{m_project->db(), QDate(2026, 10, 1), {}, 0.95, &sources};
        auto found = ToldJourneys().journeys(context, scope);
        if (!found)
            qFatal("%s", qPrintable(test::why(found)));
        return *found;
    }
    QString words(const metrics::ActualJourney& journey)
    {
        QStringList events;
        for (const metrics::JourneyEvent& event : journey.events)
            events << frame::frameName(m_project->db(), {QStringLiteral("touchpoint"), event.touchpoint.value()}) +
                          (event.isFailed ? QStringLiteral("!") : QString());
        return journey.name + QStringLiteral(": ") + events.join(u' ');
    }

    std::unique_ptr<InterviewProject> m_project;
    CodeId m_desk, m_doctor, m_pay;
};

void TestToldJourneys::init()
{
    m_project = std::make_unique<InterviewProject>();
    m_desk = codeOf(QStringLiteral("Desk"));
    m_doctor = codeOf(QStringLiteral("Doctor"));
    m_pay = codeOf(QStringLiteral("Pay"));
}

void TestToldJourneys::theOrderIsThatOfTheTelling()
{
    const auto document = m_project->addDocument(
        QStringLiteral(
            "I: How was it?\nR: First I paid. The doctor was kind. The desk was loud, and the doctor calm.\n"),
        m_project->addRespondent(QStringLiteral("R1")));
    m_project->code(document, QStringLiteral("doctor calm"), m_doctor);
    m_project->code(document, QStringLiteral("desk was loud"), m_desk);
    m_project->code(document, QStringLiteral("First I paid"), m_pay);
    m_project->code(document, QStringLiteral("The doctor was kind"), m_doctor);
    m_project->code(document, QStringLiteral("doctor was kind"), m_doctor); // one after the other: one event
    const auto found = journeys();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(words(found.front()), QStringLiteral("R1: Pay Doctor Desk Doctor"));
    QCOMPARE(found.front().events[1].rows.size(), std::size_t(2));
    QCOMPARE(found.front().ref.kind, QStringLiteral("respondent"));
    QVERIFY(found.front().hasOrder);
}

void TestToldJourneys::failuresFollowTheMeanValence()
{
    const auto document = m_project->addDocument(QStringLiteral("R: The desk was loud. The desk was kind. I paid.\n"),
                                                 m_project->addRespondent(QStringLiteral("R1")));
    m_project->code(document, QStringLiteral("desk was loud"), m_desk, -2);
    m_project->code(document, QStringLiteral("I paid"), m_pay);
    QCOMPARE(words(journeys().front()), QStringLiteral("R1: Desk! Pay"));
    m_project->code(document, QStringLiteral("desk was kind"), m_desk, 2); // a mean of 0 is no failure
    QCOMPARE(words(journeys().front()), QStringLiteral("R1: Desk Pay"));
    QCOMPARE(journeys().front().events[0].experience, std::optional<double>(0.0));
    QVERIFY(!journeys().front().events[1].experience);
}

void TestToldJourneys::competitorsPatientsAreLeftOut()
{
    for (const auto& [name, group] : {std::pair("R1", RespondentGroup::OwnLost), {"R2", RespondentGroup::Competitor}}) {
        const auto document = m_project->addDocument(QStringLiteral("R: I paid.\n"),
                                                     m_project->addRespondent(QLatin1String(name), group));
        m_project->code(document, QStringLiteral("I paid"), m_pay);
    }
    QCOMPARE(journeys().size(), std::size_t(1));
    QCOMPARE(journeys().front().name, QStringLiteral("R1"));
    metrics::Scope scope;
    scope.where[QLatin1String(metrics::dimension::group)] = {static_cast<qint64>(RespondentGroup::Competitor)};
    QCOMPARE(journeys(scope).front().name, QStringLiteral("R2"));
}

void TestToldJourneys::whatIsNotToldIsNotAsked()
{
    const auto document =
        m_project->addDocument(QStringLiteral("R: I paid.\n"), m_project->addRespondent(QStringLiteral("R1")));
    QVERIFY(journeys().empty()); // nothing coded
    m_project->code(document, QStringLiteral("I paid"), m_pay);
    QVERIFY(journeys().front().asked.empty());
}

QTEST_GUILESS_MAIN(TestToldJourneys)
#include "tst_told_journeys.moc"
