#include "metrics/rule_check.h"
#include "support/test_project.h"

#include <QJsonArray>

#include <algorithm>

using namespace tropa;
using namespace tropa::metrics;

namespace {

constexpr Language english = Language::English;

MetricInfo metricOf(const QByteArray& kind)
{
    MetricInfo info;
    info.id = "test.metric";
    info.name = "Testing";
    if (kind == "share" || kind == "loss") {
        info.unit = Unit::Percent;
        info.scale = scale::percent;
    } else if (kind == "loyalty") {
        info.unit = Unit::Points;
        info.scale = scale::loyalty;
    } else if (kind == "wait") {
        info.unit = Unit::Minutes;
    }
    if (kind == "loss" || kind == "wait")
        info.direction = Direction::LowerIsBetter;
    if (kind == "neutral")
        info.direction = Direction::Neutral;
    return info;
}

QString said(const Result<void>& done)
{
    return done ? QString() : text(done.error().message, english);
}

const QString metric = QStringLiteral("test.metric");

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetFitsItsMetric_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* kind, double value, const char* alarm, const char* says) {
            QTest::newRow(name) << QByteArray(kind) << value << QString::fromLatin1(alarm) << QString::fromLatin1(says);
        };
        row("share", "share", 75, "50", "");
        row("without an alarm", "share", 75, "", "");
        row("past the end", "share", 101, "", "Testing goes from 0% to 100%; 101% is outside");
        row("below the start", "loyalty", -101, "", "outside");
        row("negative where it may be", "loyalty", -20, "-40", "");
        row("alarm outside", "share", 75, "-1", "outside");
        row("alarm on the good side", "share", 75, "80", "the alarm lies below the target");
        row("alarm at the target", "share", 75, "75", "the alarm lies below the target");
        row("loss", "loss", 30, "50", "");
        row("loss, alarm on the good side", "loss", 30, "20", "Lower is better for Testing: the alarm lies above");
        row("minutes", "wait", 15, "30", "");
        row("minutes below nothing", "wait", -1, "", "cannot be below 0");
        row("neutral", "neutral", 1000, "", "");
        row("neutral has no alarm", "neutral", 1000, "10", "no better side");
        row("no number", "share", qQNaN(), "", "is a number");
    }
    void aTargetFitsItsMetric()
    {
        QFETCH(QByteArray, kind);
        QFETCH(double, value);
        QFETCH(QString, alarm);
        QFETCH(QString, says);
        const Target target{value, alarm.isEmpty() ? std::nullopt : std::optional(alarm.toDouble()), {}, {}};
        const QString why = said(checkTarget(metricOf(kind), target, english));
        QCOMPARE(why.isEmpty(), says.isEmpty());
        QVERIFY2(why.contains(says), qPrintable(why));
    }

    void aBenchmarkSaysWhereItIsFrom_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("date");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<QString>("says");
        QTest::newRow("whole") << QStringLiteral("Review") << QStringLiteral("2025") << qint64(1200) << QString();
        QTest::newRow("no source") << QStringLiteral("  ") << QStringLiteral("2025") << qint64(1)
                                   << QStringLiteral("needs its source");
        QTest::newRow("no date") << QStringLiteral("Review") << QString() << qint64(1)
                                 << QStringLiteral("needs its date");
        QTest::newRow("no such day") << QStringLiteral("Review") << QStringLiteral("2025-02-30") << qint64(1)
                                     << QStringLiteral("needs its date");
        QTest::newRow("of nobody") << QStringLiteral("Review") << QStringLiteral("2025") << qint64(0)
                                   << QStringLiteral("whole number from 1");
    }
    void aBenchmarkSaysWhereItIsFrom()
    {
        QFETCH(QString, source);
        QFETCH(QString, date);
        QFETCH(qint64, n);
        QFETCH(QString, says);
        const QString why = said(checkBenchmark(metricOf("share"), {70, source, date, n, {}}, english));
        QCOMPARE(why.isEmpty(), says.isEmpty());
        QVERIFY2(why.contains(says), qPrintable(why));
    }

    void datesAreAsExactAsTheyAreKnown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("englishText");
        const auto row = [](const char* typed, const char* read, const char* russian, const char* words) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(read)
                                 << QString::fromLatin1(russian) << QString::fromLatin1(words);
        };
        row("2025", "2025", "2025", "2025");
        row("2025-6", "2025-06", "06.2025", "Jun 2025");
        row("06.2025", "2025-06", "06.2025", "Jun 2025");
        row("30.06.2025", "2025-06-30", "30.06.2025", "30 Jun 2025");
        row(" 2025-06-30 ", "2025-06-30", "30.06.2025", "30 Jun 2025");
        row("31.06.2025", "", "", "");
        row("2025-13", "", "", "");
        row("2025-00", "", "", "");
        row("last year", "", "", "");
    }
    void datesAreAsExactAsTheyAreKnown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        QFETCH(QString, russian);
        QFETCH(QString, englishText);
        QCOMPARE(readRuleDate(typed), read);
        QCOMPARE(writtenRuleDate(read, Language::Russian), russian);
        QCOMPARE(writtenRuleDate(read, english), englishText);
    }

    void theVersionOfTheDayHolds()
    {
        test::TestProject project;
        const auto on = [&](int year, int month) {
            const auto found = target(project.db(), metric, QDate(year, month, 1));
            return found ? found->value : -1;
        };
        project.edit([](project::Edit& edit) { setTarget(edit, metric, {40, 0.0, {2026, 1, 1}, {}}); });
        project.edit([](project::Edit& edit) { setTarget(edit, metric, {60, {}, {2027, 1, 1}, {}}); });
        project.edit([](project::Edit& edit) { setTarget(edit, metric, {45, {}, {2026, 1, 1}, {}}); });
        QCOMPARE(on(2025, 12), -1);
        QCOMPARE(on(2026, 6), 45);
        QCOMPARE(on(2027, 6), 60);
        const auto versions = ruleVersions(project.db(), QDate(2026, 6, 1));
        QCOMPARE(versions.size(), 3u);
        QCOMPARE(std::ranges::count_if(versions, &RuleVersion::holds), 1);
        const auto holding = std::ranges::find_if(versions, &RuleVersion::holds);
        QCOMPARE(holding->target->value, 45);
        QCOMPARE(holding->version, 3);
        QCOMPARE(versions.front().target->value, 60); // what begins last comes first

        // Removing ends what holds and what is planned; what held before stays to be read.
        project.edit([](project::Edit& edit) { removeTarget(edit, metric, {2026, 6, 1}, QStringLiteral("dropped")); });
        QCOMPARE(on(2026, 5), 45);
        QCOMPARE(on(2026, 6), -1);
        QCOMPARE(on(2027, 6), -1);
        QVERIFY(project->undo());
        QCOMPARE(on(2026, 6), 45);
        QCOMPARE(on(2027, 6), 60);
        QVERIFY(project->redo());
        QCOMPARE(on(2026, 6), -1);
        project.edit([](project::Edit& edit) { setTarget(edit, metric, {50, {}, {2026, 6, 1}, {}}); });
        QCOMPARE(on(2026, 7), 50);
    }

    void benchmarksAndEvidenceKeepTheirVersions()
    {
        test::TestProject project;
        QVERIFY(!benchmark(project.db(), metric));
        project.edit([](project::Edit& edit) {
            setBenchmark(edit, metric, {70, QStringLiteral("Review"), QStringLiteral("2024"), 900, {}});
        });
        project.edit([](project::Edit& edit) {
            setBenchmark(edit, metric,
                         {72, QStringLiteral("Review"), QStringLiteral("2025"), {}, QStringLiteral("p. 4")});
        });
        QCOMPARE(benchmark(project.db(), metric)->value, 72);
        QVERIFY(!benchmark(project.db(), metric)->n);
        QCOMPARE(text(benchmarkText(metricOf("share"), *benchmark(project.db(), metric), english), english),
                 QStringLiteral("benchmark 72% (Review, 2025)"));
        project.edit([](project::Edit& edit) { removeBenchmark(edit, metric); });
        QVERIFY(!benchmark(project.db(), metric));
        QVERIFY(project->undo());
        QCOMPARE(benchmark(project.db(), metric)->date, QStringLiteral("2025"));
        QCOMPARE(ruleVersions(project.db(), {}).size(), 2u);

        project.edit([](project::Edit& edit) { setEvidenceRules(edit, {50, 90, 4}); });
        QCOMPARE(evidenceRules(project.db()).staleAfterDays, 90);
        QVERIFY(checkEvidence({1, 1, 1}));
        QVERIFY(!checkEvidence({0, 90, 4}));
        QVERIFY(!checkEvidence({30, 90, 1001}));
        QVERIFY(project->undo());
        QCOMPARE(evidenceRules(project.db()).minimumN, 30);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
