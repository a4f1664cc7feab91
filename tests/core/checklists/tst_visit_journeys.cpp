#include "checklists/visit_journeys.h"
#include "support/builders_checklists.h"

using namespace tropa;

/// What mystery visits tell of a journey: what took place, what failed, in which order.
class TestVisitJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visits_data();
    void visits();
    void theScopeNarrows();

private:
    static QString words(test::TestProject& project, const metrics::Scope& scope = {})
    {
        const metrics::EvaluationContext context{project.db(), QDate(2026, 10, 1)};
        const auto journeys = checklists::VisitJourneys().journeys(context, scope);
        if (!journeys)
            return test::why(journeys);
        const auto name = [&](frame::TouchpointId id) {
            return project.db().value<QString>("SELECT name FROM touchpoint WHERE id = ?", id).value_or(QString());
        };
        QStringList lines;
        for (const metrics::ActualJourney& journey : *journeys) {
            QStringList events, silent;
            for (const metrics::JourneyEvent& event : journey.events) {
                events << name(event.touchpoint) + (event.isFailed ? QStringLiteral("!") : QString()) +
                              (event.rows.size() > 1 ? QStringLiteral("×%1").arg(event.rows.size()) : QString());
            }
            for (const frame::TouchpointId asked : journey.asked) {
                if (std::ranges::none_of(journey.events, [&](const auto& one) { return one.touchpoint == asked; }))
                    silent << name(asked);
            }
            lines << events.join(u' ') + (silent.isEmpty() ? QString() : QStringLiteral(" | ") + silent.join(u' ')) +
                         (journey.hasOrder ? QStringLiteral(" in order") : QString());
        }
        return lines.join(QStringLiteral("; "));
    }
    static void build(test::TestProject& project, const QString& visits)
    {
        test::ChecklistBuilder(project).build(QStringLiteral("section Call\n"
                                                             "item A1 3 1 @Phone\n"
                                                             "item A2 1 1 @Phone\n"
                                                             "item A3 1 1\n"
                                                             "section Desk\n"
                                                             "item B1 9 2 @Desk\n"
                                                             "item B2 1 2 @Desk critical\n"
                                                             "item C1 1 1 @Doctor\n") +
                                              visits);
    }
};

void TestVisitJourneys::visits_data()
{
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("journey");
    const auto row = [](const char* name, const char* scores, const char* journey) {
        QTest::newRow(name) << QString::fromLatin1(scores) << QString::fromUtf8(journey);
    };
    row("all well", "A1=1 A2=1 A3=0 B1=2 B2=2 C1=1", "Phone×2 Desk×2 Doctor");
    row("less than half by weight", "A1=0 A2=1 B1=1 B2=2 C1=1", "Phone!×2 Desk×2 Doctor");
    row("half is no failure", "B1=1 B2=1 C1=1", "Desk×2 Doctor | Phone");
    row("a critical item alone", "A1=1 B1=2 B2=0 C1=1", "Phone Desk!×2 Doctor");
    row("a critical item not applicable", "A1=1 B1=2 B2=- C1=1", "Phone Desk Doctor");
    row("nothing scored is missed", "A1=1 B1=2 B2=2", "Phone Desk×2 | Doctor");
    row("not applicable is no part of it", "A1=1 B1=2 B2=2 C1=-", "Phone Desk×2");
    row("rows in another order than the form's", "C1=1 A1=1 A2=1 B1=2 B2=2", "Doctor Phone×2 Desk×2 in order");
    row("come back to", "A1=1 B1=2 A2=0 B2=2 C1=1", "Phone Desk Phone Desk Doctor in order");
    row("items without a touchpoint tell nothing", "A3=1", " | Phone Desk Doctor");
}

void TestVisitJourneys::visits()
{
    QFETCH(QString, scores);
    test::TestProject project;
    build(project, QStringLiteral("visit 2026-07-06 Centre S1 Booking ") + scores);
    QTEST(words(project), "journey");
}

void TestVisitJourneys::theScopeNarrows()
{
    test::TestProject project;
    build(project, QStringLiteral("visit 2026-06-06 North S1 Booking C1=1\nvisit 2026-07-06 Centre S1 Booking A1=1\n"));
    metrics::Scope scope;
    scope.where[QStringLiteral("clinic")] = {
        project.db().value<qint64>("SELECT id FROM clinic WHERE name = 'Centre'").value_or(0)};
    QCOMPARE(words(project, scope), QStringLiteral("Phone | Desk Doctor"));
    scope.where[QStringLiteral("persona")] = {7}; // visits have none: left aside
    QCOMPARE(words(project, scope), QStringLiteral("Phone | Desk Doctor"));
    scope.to = QDate(2026, 6, 30);
    QCOMPARE(words(project, scope), QString());
}

QTEST_GUILESS_MAIN(TestVisitJourneys)
#include "tst_visit_journeys.moc"
