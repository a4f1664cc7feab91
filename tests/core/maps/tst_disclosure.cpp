#include "maps/disclosure.h"

#include <QTest>

using namespace tropa;
using namespace tropa::maps;
using metrics::Scope;

/// What is hidden beside the small groups themselves. Numbers are written as the scope and the n: "all 300",
/// "clinic=1 150", "clinic=1,2 290", "clinic=1 wave=6 12", "2026-01-01.. 80".
class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellingNumbers_data()
    {
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("hidden");

        QTest::newRow("parts that are the whole")
            << QStringList{"all 300", "clinic=1 180", "clinic=2 120"} << QStringList{};
        QTest::newRow("a rest of five") << QStringList{"all 300", "clinic=1 180", "clinic=2 115"} << QStringList{};
        QTest::newRow("a rest of three") << QStringList{"all 300", "clinic=1 180", "clinic=2 117"}
                                         << QStringList{"clinic=2"};
        QTest::newRow("no whole is shown") << QStringList{"clinic=1 180", "clinic=2 117"} << QStringList{};
        QTest::newRow("a small part is not shown at all")
            << QStringList{"all 300", "clinic=1 180", "clinic=2 117", "clinic=3 3"} << QStringList{"clinic=2"};
        QTest::newRow("waves of a clinic")
            << QStringList{"clinic=1 20", "clinic=1 wave=1 7", "clinic=1 wave=2 9"} << QStringList{"clinic=1 wave=1"};
        QTest::newRow("a part alone") << QStringList{"all 40", "clinic=1 38"} << QStringList{"clinic=1"};
        QTest::newRow("two of three clinics") << QStringList{"all 40", "clinic=1,2 38"} << QStringList{"clinic=1,2"};
        QTest::newRow("a period of a longer one")
            << QStringList{"2025-01-01.. 84", "2026-01-01.. 80"} << QStringList{"2026-01-01.."};
        QTest::newRow("neither holds the other") << QStringList{"clinic=1 84", "wave=6 80"} << QStringList{};
        QTest::newRow("patients of several clinics are counted in each")
            << QStringList{"all 300", "clinic=1 180", "clinic=2 140"} << QStringList{};
        // With wave 1 hidden the clinic stands with the whole: all 23 less 20 are three.
        QTest::newRow("one thing leads to another")
            << QStringList{"all 23", "clinic=1 20", "clinic=1 wave=1 7", "clinic=1 wave=2 10"}
            << QStringList{"clinic=1", "clinic=1 wave=1"};
    }
    void tellingNumbers()
    {
        QFETCH(const QStringList, shown);
        QFETCH(const QStringList, hidden);
        Disclosure disclosure;
        for (const QString& line : shown)
            disclosure.add(QStringLiteral("survey.csat"), {}, scope(line.section(' ', 0, -2)),
                           line.section(' ', -1).toInt());
        disclosure.settle();
        QStringList found;
        for (const QString& line : shown) {
            if (disclosure.isTelling(QStringLiteral("survey.csat"), {}, scope(line.section(' ', 0, -2))))
                found << line.section(' ', 0, -2);
        }
        QCOMPARE(found, hidden);
    }

    void otherMetricsAndParametersAreOthers()
    {
        Disclosure disclosure;
        const Scope one = scope(QStringLiteral("clinic=1"));
        disclosure.add(QStringLiteral("survey.csat"), {}, {}, 40);
        disclosure.add(QStringLiteral("survey.nps"), {}, one, 38);
        disclosure.add(QStringLiteral("patients.churn"), {{QStringLiteral("days"), 365}}, {}, 40);
        disclosure.add(QStringLiteral("patients.churn"), {{QStringLiteral("days"), 180}}, one, 38);
        disclosure.settle();
        QVERIFY(!disclosure.isTelling(QStringLiteral("survey.nps"), {}, one));
        QVERIFY(!disclosure.isTelling(QStringLiteral("patients.churn"), {{QStringLiteral("days"), 180}}, one));
        QVERIFY(!disclosure.isTelling(QStringLiteral("survey.ces"), {}, one)); // never added
    }

private:
    static Scope scope(const QString& words)
    {
        Scope scope;
        for (const QString& word : words.split(' ')) {
            if (word.endsWith(QLatin1String("..")))
                scope.from = QDate::fromString(word.chopped(2), Qt::ISODate);
            for (const QString& value : word.section('=', 1).split(',', Qt::SkipEmptyParts))
                scope.where[word.section('=', 0, 0)].push_back(value.toInt());
        }
        return scope;
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
