#include "maps/deviation.h"
#include "support/test_project.h"

#include <QJsonArray>

using namespace tropa;
using namespace tropa::maps;

namespace {

frame::TouchpointId touchpoint(QChar letter)
{
    return frame::TouchpointId(letter.toUpper().unicode() - u'A' + 1);
}

QChar letterOf(frame::TouchpointId id)
{
    return QChar(static_cast<char16_t>(u'A' + id.value() - 1));
}

std::vector<PlannedPlace> planOf(const QString& letters)
{
    std::vector<PlannedPlace> plan;
    for (const QChar letter : letters)
        plan.push_back({touchpoint(letter), {StepId(static_cast<qint64>(plan.size()) + 1)}, QString(letter)});
    return plan;
}

/// A journey in letters: "AC!B" failed at C. `asked` are those it would have told of.
metrics::ActualJourney journey(const QString& letters, const QString& asked, bool hasOrder = true)
{
    metrics::ActualJourney one;
    one.ref = {QStringLiteral("checklist_visit"), 1};
    one.hasOrder = hasOrder;
    for (const QChar letter : letters) {
        if (letter == u'!') {
            one.events.back().isFailed = true;
            continue;
        }
        const auto row = static_cast<qint64>(one.events.size()) + 1;
        one.events.push_back({touchpoint(letter), false, {}, {{QStringLiteral("checklist_score"), row}}});
    }
    for (const QChar letter : asked)
        one.asked.push_back(touchpoint(letter));
    return one;
}

/// "A B<- C! D- +E" and so on: out of order with where it came, failed, missed, unknown, extra.
QString shape(const JourneyDeviation& aligned)
{
    QStringList words;
    for (const AlignedTouchpoint& one : aligned.touchpoints) {
        QString word = letterOf(one.touchpoint);
        switch (one.meeting) {
        case Meeting::Missed:
            word += u'-';
            break;
        case Meeting::Unknown:
            word += u'?';
            break;
        case Meeting::Extra:
            word.prepend(u'+');
            break;
        case Meeting::Met:
            break;
        }
        if (one.isFailed)
            word += u'!';
        if (one.isOutOfOrder)
            word += QStringLiteral("@%1").arg(one.cameAfter);
        if (one.times > 1)
            word += QStringLiteral("×%1").arg(one.times);
        words << word;
    }
    return words.join(u' ');
}

} // namespace

/// Actual journeys laid against a plan: what is in order, moved, missing, extra; and many of them at once.
class TestDeviation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignment_data();
    void alignment();
    void neverMoreOutOfOrderThanNeeded();
    void talliesOverSeveral();
    void rowsStandBehindEachNumber();
};

void TestDeviation::alignment_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("hasOrder");
    QTest::addColumn<QString>("aligned");
    const auto row = [](const char* name, const char* plan, const char* actual, const char* asked, const char* aligned,
                        bool hasOrder = true) {
        QTest::newRow(name) << QString::fromUtf8(plan) << QString::fromUtf8(actual) << QString::fromUtf8(asked)
                            << hasOrder << QString::fromUtf8(aligned);
    };
    row("as planned", "ABC", "ABC", "ABC", "A B C");
    row("nothing happened, all asked", "ABC", "", "ABC", "A- B- C-");
    row("nothing told", "ABC", "", "", "A? B? C?");
    row("no plan", "", "AB", "AB", "+A +B");
    row("missed in the middle", "ABC", "AC", "ABC", "A B- C");
    row("not told in the middle", "ABC", "AC", "AC", "A B? C");
    row("extra between", "ABC", "AXBC", "ABC", "A +X B C");
    row("extra before all", "AB", "XAB", "AB", "+X A B");
    row("extra twice is one", "AB", "XAXB", "AB", "+X×2 A B");
    row("one moved late", "ABCD", "ACDB", "ABCD", "A B@3 C D");
    row("one moved early", "ABCD", "DABC", "ABCD", "A B C D@-1");
    row("two changed places: the earlier planned stays", "ABCD", "ACBD", "ABCD", "A B C@0 D");
    row("turned round: one stays", "ABC", "CBA", "ABC", "A B@-1 C@-1");
    row("failed", "ABC", "AB!C", "ABC", "A B! C");
    row("failed and moved", "ABC", "BCA!", "ABC", "A!@2 B C");
    row("met again counts once, where it fits", "ABC", "BABC", "ABC", "A B×2 C");
    row("planned twice, met twice", "ABA", "ABA", "AB", "A B A");
    row("planned twice, met once", "ABA", "AB", "AB", "A B A-");
    row("without an order the plan's is kept", "ABC", "CA", "ABC", "A B- C", false);
    row("without an order, planned twice", "ABA", "AB", "AB", "A B A", false);
    row("without an order, extra", "AB", "XBA", "AB", "+X A B", false);
}

void TestDeviation::alignment()
{
    QFETCH(QString, plan);
    QFETCH(QString, actual);
    QFETCH(QString, asked);
    QFETCH(bool, hasOrder);
    const JourneyDeviation aligned = align(planOf(plan), journey(actual, asked, hasOrder));
    QTEST(shape(aligned), "aligned");
}

// Against every way to choose: no permutation of five leaves more in place than the alignment does.
void TestDeviation::neverMoreOutOfOrderThanNeeded()
{
    const QString plan = QStringLiteral("ABCDE");
    QString order = plan;
    int orders = 0;
    do {
        std::size_t most = 0;
        for (unsigned chosen = 0; chosen < 32; ++chosen) {
            QString kept;
            for (int i = 0; i < 5; ++i) {
                if (chosen & (1U << i))
                    kept += order[i];
            }
            if (std::is_sorted(kept.begin(), kept.end()))
                most = std::max(most, static_cast<std::size_t>(kept.size()));
        }
        const JourneyDeviation aligned = align(planOf(plan), journey(order, plan));
        const auto inPlace = static_cast<std::size_t>(
            std::ranges::count_if(aligned.touchpoints, [](const AlignedTouchpoint& one) { return !one.isOutOfOrder; }));
        QCOMPARE(inPlace, most);
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 120);
}

void TestDeviation::talliesOverSeveral()
{
    const Deviation deviation = deviationOf(
        planOf(QStringLiteral("ABC")),
        {journey(QStringLiteral("ABC"), QStringLiteral("ABC")), journey(QStringLiteral("AC"), QStringLiteral("ABC")),
         journey(QStringLiteral("AB!XC"), QStringLiteral("ABC")), journey(QStringLiteral("BCA"), QStringLiteral("ABC")),
         journey(QStringLiteral("A"), QStringLiteral("A"))});
    QCOMPARE(deviation.touchpoints.size(), std::size_t(4));
    const TouchpointTally& a = deviation.touchpoints[0];
    QCOMPARE(a.n, 5);
    QCOMPARE(a.asPlanned, 4);
    QCOMPARE(a.outOfOrder, 1);
    const TouchpointTally& b = deviation.touchpoints[1];
    QCOMPARE(b.n, 4); // the last journey cannot tell
    QCOMPARE(b.unknown, 1);
    QCOMPARE(b.asPlanned, 2);
    QCOMPARE(b.failed, 1);
    QCOMPARE(b.missed, 1);
    QCOMPARE(*b.share, 0.5);
    QCOMPARE(b.interval->method, QStringLiteral("wilson"));
    QVERIFY(std::abs(b.interval->lower - 0.1500) < 1e-4); // Wilson 1927, 2 of 4
    QVERIFY(std::abs(b.interval->upper - 0.8500) < 1e-4);
    const TouchpointTally& extra = deviation.touchpoints[3];
    QCOMPARE(extra.planned, -1);
    QCOMPARE(extra.extra, 1);
    QCOMPARE(extra.n, 5);

    const QJsonObject json = toJson(deviation, Language::English);
    QCOMPARE(json.value(QLatin1String("n")).toInt(), 5);
    const QJsonObject second = json.value(QLatin1String("touchpoints")).toArray().at(1).toObject();
    QCOMPARE(second.value(QLatin1String("missed")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("extra")).toArray().size(), 1);
    QCOMPARE(json.value(QLatin1String("journeys"))
                 .toArray()
                 .at(3)
                 .toObject()
                 .value(QLatin1String("touchpoints"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("state"))
                 .toString(),
             QStringLiteral("out-of-order"));

    const Deviation none = deviationOf(planOf(QStringLiteral("A")), {});
    QVERIFY(!none.touchpoints[0].share);
    QVERIFY(toJson(none, Language::English)
                .value(QLatin1String("touchpoints"))
                .toArray()
                .at(0)
                .toObject()
                .value(QLatin1String("share"))
                .isNull());
}

void TestDeviation::rowsStandBehindEachNumber()
{
    const Deviation deviation =
        deviationOf(planOf(QStringLiteral("AB")), {journey(QStringLiteral("AB!"), QStringLiteral("AB")),
                                                   journey(QStringLiteral("A"), QStringLiteral("AB"))});
    const TouchpointTally& b = deviation.touchpoints[1];
    QCOMPARE(rowsBehind(deviation, b, DeviationState::Failed),
             (std::vector<EntityRef>{{QStringLiteral("checklist_score"), 2}}));
    // Nothing was written of what did not take place: the visit itself is what says so.
    QCOMPARE(rowsBehind(deviation, b, DeviationState::Missed),
             (std::vector<EntityRef>{{QStringLiteral("checklist_visit"), 1}}));
    QCOMPARE(rowsBehind(deviation, b).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestDeviation)
#include "tst_deviation.moc"
