#include "checklists/scoring.h"

#include <QTest>

using namespace tropa::checklists;

Q_DECLARE_METATYPE(tropa::checklists::CriticalRule)

// The hand example of reference/metrics.md 2.10: S1 (w .6) with items of weight 3, 2, 1 marked 1, 0.5, not applicable
// gives 80; S2 (w .4) with 1, 1, 2 marked 1, 1, 0 gives 50; the whole 68.
class ScoringTest : public QObject
{
    Q_OBJECT

private:
    static Checklist example(CriticalRule rule)
    {
        Checklist checklist;
        checklist.rule = rule;
        checklist.cap = 60;
        int id = 0;
        const auto section = [&](double weight, std::initializer_list<double> weights) {
            Section made{SectionId(checklist.sections.size() + 1), {}, weight, {}};
            for (const double w : weights)
                made.items.push_back({ItemId(++id), {}, {}, w, 1, false, {}});
            checklist.sections.push_back(made);
        };
        section(0.6, {3, 2, 1});
        section(0.4, {1, 1, 2});
        checklist.sections[1].items[2].critical = true;
        return checklist;
    }
    static Marks marks() { return {{1, 1.0}, {2, 0.5}, {3, std::nullopt}, {4, 1.0}, {5, 1.0}, {6, 0.0}}; }

private Q_SLOTS:
    void criticalRuleHoldsOverTheWhole_data()
    {
        QTest::addColumn<CriticalRule>("rule");
        QTest::addColumn<double>("whole");
        QTest::addColumn<double>("second");
        QTest::newRow("only shown") << CriticalRule::Flag << 68.0 << 50.0;
        QTest::newRow("zero section") << CriticalRule::ZeroSection << 48.0 << 0.0;
        QTest::newRow("zero total") << CriticalRule::ZeroTotal << 0.0 << 50.0;
        QTest::newRow("cap 60") << CriticalRule::Cap << 60.0 << 50.0;
    }
    void criticalRuleHoldsOverTheWhole()
    {
        QFETCH(CriticalRule, rule);
        QFETCH(double, whole);
        QFETCH(double, second);
        const VisitScore score = scoreVisit(example(rule), marks());
        QCOMPARE(*score.percent, whole);
        QCOMPARE(*score.sections[0].percent, 80.0);
        QCOMPARE(*score.sections[1].percent, second);
        QCOMPARE(score.scored, 5);
        QCOMPARE(score.notApplicable, 1);
        QVERIFY(score.criticalFailed);
    }

    void aSectionWithoutApplicableItemsLeavesTheBase()
    {
        const Checklist checklist = example(CriticalRule::Flag);
        Marks some = marks();
        for (const qint64 item : {4, 5, 6})
            some[item] = std::nullopt;
        const VisitScore score = scoreVisit(checklist, some);
        QCOMPARE(*score.percent, 80.0);
        QVERIFY(!score.sections[1].percent);
        QVERIFY(!scoreVisit(checklist, {}).percent);
    }

    void withoutSectionWeightsItemsWeighAlike()
    {
        Checklist checklist = example(CriticalRule::Flag);
        for (Section& section : checklist.sections)
            section.weight.reset();
        // (3 + 1 + 1 + 1) / (3 + 2 + 1 + 1 + 2)
        QCOMPARE(*scoreVisit(checklist, marks()).percent, 100.0 * 6 / 9);
    }

    void narrowedToItemsNothingIsZeroed()
    {
        const Checklist checklist = example(CriticalRule::ZeroTotal);
        QCOMPARE(*scoreOfItems(checklist, marks(),
                               [](const Item& item) { return item.id == ItemId(2) || item.id == ItemId(4); }),
                 100.0 * (2 * 0.5 + 1) / 3);
        QVERIFY(!scoreOfItems(checklist, marks(), [](const Item& item) { return item.id == ItemId(3); }));
        const VisitScore score = scoreVisit(checklist, marks());
        QCOMPARE(*scoreOfSections(checklist, score, [](const Section& section) { return section.id == SectionId(1); }),
                 80.0);
    }

    void aCriticalItemFailsUnderHalfItsMaximum()
    {
        Checklist checklist = example(CriticalRule::ZeroTotal);
        Marks some = marks();
        some[6] = 0.5;
        QVERIFY(!scoreVisit(checklist, some).criticalFailed);
        some[6] = 0.49;
        QVERIFY(scoreVisit(checklist, some).criticalFailed);
    }
};

QTEST_GUILESS_MAIN(ScoringTest)
#include "tst_scoring.moc"
