#include "checklists/checklist_rules.h"
#include "checklists/furniture.h"
#include "metrics/catalogue.h"
#include "support/builders_checklists.h"

using namespace tropa;
using namespace tropa::checklists;

namespace {

constexpr Language english = Language::English;

QString said(const Result<void>& done)
{
    return done ? QString() : text(done.error().message, english);
}

} // namespace

class ChecklistRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreSaidInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("flag") << QStringLiteral("flag") << QStringLiteral("only shown; the score stays");
        QTest::newRow("section") << QStringLiteral("zero-section") << QStringLiteral("its section counts 0");
        QTest::newRow("total") << QStringLiteral("zero-total") << QStringLiteral("the whole visit counts 0");
        QTest::newRow("cap") << QStringLiteral("cap") << QStringLiteral("the whole visit counts at most 62.5%");
    }
    void rulesAreSaidInWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        Checklist checklist;
        checklist.rule = criticalRuleFromName(name);
        checklist.cap = 62.5;
        QVERIFY(text(scoringRule(checklist, english), english).endsWith(says));
        QVERIFY(!text(criticalRuleLabel(checklist.rule), english).isEmpty());
    }

    void numbersAreChecked()
    {
        QVERIFY(checkWeight(std::nullopt) && checkWeight(0) && checkWeight(2.5));
        QVERIFY(said(checkWeight(-1)).contains(QStringLiteral("from 0")));
        QVERIFY(!checkWeight(qInf()));
        QVERIFY(checkMaximum(5) && !checkMaximum(0) && !checkMaximum(qQNaN()));
        QVERIFY(checkCap(0) && checkCap(100) && !checkCap(100.5) && !checkCap(-1));
        Item item;
        item.text = QStringLiteral("Greets");
        item.maximum = 2;
        QVERIFY(checkMark(item, std::nullopt) && checkMark(item, 0) && checkMark(item, 2));
        QCOMPARE(said(checkMark(item, 3)), QStringLiteral("“Greets” takes marks from 0 to 2"));
    }

    void sharesOfSections()
    {
        Checklist checklist;
        checklist.sections = {{SectionId(1), QStringLiteral("A"), 3.0, {}},
                              {SectionId(2), QStringLiteral("B"), {}, {}}};
        checklist.sections[1].items.resize(1);
        QCOMPARE(shareOf(checklist, checklist.sections[0]), 75);
        QCOMPARE(shareOf(checklist, checklist.sections[1]), 25);
        checklist.sections[1].items.clear();
        checklist.sections[0].weight = 0;
        QCOMPARE(shareOf(checklist, checklist.sections[0]), 0);
    }

    void scoresFollowARule()
    {
        test::TestProject project;
        metrics::Catalogue catalogue;
        addMetrics(catalogue);
        test::ChecklistBuilder(project).build(
            QStringLiteral("section A\nitem A1 1 1 critical\nitem A2 1 1\nsection B\nitem B1 1 1\nitem B2 1 1\n"
                           "visit 2026-07-06 Centre S1 Booking A1=0 A2=1 B1=1 B2=1\n"));
        const auto score = [&] {
            return *catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("checklist.score"), {})
                        ->total.value;
        };
        const Checklist checklist = checklists::checklists(project.db()).front();
        const auto rule = [&](CriticalRule wanted, double cap = 0) {
            project.edit([&](project::Edit& edit) { setCriticalRule(edit, checklist.id, wanted, cap); });
            return score();
        };
        QCOMPARE(score(), 75);
        QCOMPARE(rule(CriticalRule::ZeroSection), 50);
        QCOMPARE(rule(CriticalRule::ZeroTotal), 0);
        QCOMPARE(rule(CriticalRule::Cap, 60), 60);
        QVERIFY(project->undo());
        QCOMPARE(score(), 0);
        rule(CriticalRule::Flag);
        project.edit([&](project::Edit& edit) { setSectionWeight(edit, checklist.sections[1].id, 6); });
        QCOMPARE(score(), 87.5); // (2 * 50 + 6 * 100) / 8
        Item item = checklist.sections[0].items[0];
        item.weight = 3;
        item.critical = false;
        project.edit([&](project::Edit& edit) { updateItem(edit, item); });
        QCOMPARE(score(), 70); // section A weighs 4 now: (4 * 25 + 6 * 100) / 10
    }
};

QTEST_GUILESS_MAIN(ChecklistRulesTest)
#include "tst_checklist_rules.moc"
