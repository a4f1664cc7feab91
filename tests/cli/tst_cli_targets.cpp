// Targets, benchmarks and rules of evidence on the command line.
#include "support/cli_test.h"

#include <QJsonArray>
#include <QTest>

using namespace tropa;
using test::Answer;

class CliTargetsTest : public QObject, test::CliTest
{
    Q_OBJECT

private:
    Answer targets(const char* words) const
    {
        QStringList arguments{QStringLiteral("targets"), m_project};
        arguments += QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
        return test::runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")} +
                                arguments,
                            m_folder.path());
    }
    static QJsonObject of(const Answer& answer, const char* list, const char* metric)
    {
        for (const QJsonValue& one : answer.json().value(QLatin1String(list)).toArray()) {
            if (one[QLatin1String("metric")] == QLatin1String(metric))
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("t.tropa"));
        const Answer made = run({QStringLiteral("new"), m_project});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void setsShowsAndRemoves()
    {
        QVERIFY(targets("").json().value(QLatin1String("targets")).toArray().isEmpty());
        Answer answer = targets("set|survey.csat|75|--alarm|50|--since|2026-01-01|--note|agreed in spring");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QJsonObject target = of(answer, "targets", "survey.csat");
        QCOMPARE(target[QLatin1String("value")].toDouble(), 75);
        QCOMPARE(target[QLatin1String("alarm")].toDouble(), 50);
        QCOMPARE(target[QLatin1String("since")].toString(), QStringLiteral("2026-01-01"));
        QCOMPARE(target[QLatin1String("note")].toString(), QStringLiteral("agreed in spring"));
        QCOMPARE(target[QLatin1String("better")].toString(), QStringLiteral("higher"));
        QVERIFY(target[QLatin1String("holds")].toBool());

        QCOMPARE(targets("set|survey.csat|80|--since|2026-02-01").exit, 0);
        answer = targets("--all");
        QCOMPARE(answer.json().value(QLatin1String("targets")).toArray().size(), 2);
        QCOMPARE(of(answer, "targets", "survey.csat")[QLatin1String("value")].toDouble(), 80);

        // Below zero after a double dash, the decimal comma too.
        answer = targets("set|survey.nps|--alarm|-40,5|--|-20");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(of(answer, "targets", "survey.nps")[QLatin1String("alarm")].toDouble(), -40.5);

        answer = targets("remove|survey.csat|--note|no longer");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QVERIFY(of(answer, "targets", "survey.csat").isEmpty());
        QVERIFY(of(targets("--all"), "targets", "survey.csat")[QLatin1String("value")].isNull());
        QCOMPARE(run({QStringLiteral("undo"), m_project}).exit, 0);
        QCOMPARE(of(targets(""), "targets", "survey.csat")[QLatin1String("value")].toDouble(), 80);
    }

    void aTargetOfOneClinicStandsBesideThatOfAll()
    {
        const QString path = m_folder.filePath(QStringLiteral("s.tropa"));
        QCOMPARE(run({QStringLiteral("sample"), path}).exit, 0);
        const QString own = std::exchange(m_project, path);
        const auto list = [&](const char* words) {
            QStringList found;
            for (const QJsonValue& one : targets(words).json().value(QLatin1String("targets")).toArray()) {
                if (one[QLatin1String("metric")] == QLatin1String("survey.csat"))
                    found << QString::number(one[QLatin1String("value")].toDouble()) + u' ' +
                                 (one[QLatin1String("scope")].toObject().isEmpty() ? u'*' : u'1');
            }
            return found;
        };
        QCOMPARE(list(""), QStringList{QStringLiteral("75 *")});
        const Answer set = targets("set|survey.csat|82|--where|clinic=#1");
        QVERIFY2(set.exit == 0, set.err.constData());
        QCOMPARE(list(""), (QStringList{QStringLiteral("75 *"), QStringLiteral("82 1")}));
        QCOMPARE(targets("set|survey.csat|82|--where|period=2026").exit, 2);
        QCOMPARE(targets("set|survey.csat|82|--where|nothing=1").exit, 2);
        QCOMPARE(targets("remove|survey.csat|--where|clinic=#2").exit, 2); // it has none
        QCOMPARE(targets("remove|survey.csat|--where|clinic=#1").exit, 0);
        QCOMPARE(list(""), QStringList{QStringLiteral("75 *")});
        QCOMPARE(run({QStringLiteral("undo"), path}).exit, 0);
        QCOMPARE(list(""), (QStringList{QStringLiteral("75 *"), QStringLiteral("82 1")}));
        m_project = own;
    }

    void benchmarksHaveSourceAndDate()
    {
        Answer answer = targets("benchmark|survey.csat|72|--source|Review of clinics|--date|2025|--n|1200");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        const QJsonObject benchmark = of(answer, "benchmarks", "survey.csat");
        QCOMPARE(benchmark[QLatin1String("source")].toString(), QStringLiteral("Review of clinics"));
        QCOMPARE(benchmark[QLatin1String("date")].toString(), QStringLiteral("2025"));
        QCOMPARE(benchmark[QLatin1String("n")].toInt(), 1200);
        const Answer words = run({QStringLiteral("targets"), m_project});
        QVERIFY2(words.out.contains("benchmark 72% (Review of clinics, 2025, n"), words.out.constData());
        answer = targets("remove-benchmark|survey.csat");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QVERIFY(of(answer, "benchmarks", "survey.csat").isEmpty());
    }

    void rulesOfEvidenceChange()
    {
        const Answer answer = targets("evidence|--least-n|50|--coded-from|4");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        const QJsonObject rules = answer.json().value(QLatin1String("evidence")).toObject();
        QCOMPARE(rules[QLatin1String("leastN")].toInt(), 50);
        QCOMPARE(rules[QLatin1String("staleAfterDays")].toInt(), 180);
        QCOMPARE(rules[QLatin1String("codedRespondents")].toInt(), 4);
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("verb") << QByteArray("put|survey.csat|5") << QByteArray("After P comes");
        QTest::newRow("metric") << QByteArray("set|no.such|5") << QByteArray("no metric");
        QTest::newRow("no value") << QByteArray("set|survey.csat") << QByteArray("is no number");
        QTest::newRow("word") << QByteArray("set|survey.csat|high") << QByteArray("is no number");
        QTest::newRow("outside") << QByteArray("set|survey.csat|120") << QByteArray("outside");
        QTest::newRow("alarm") << QByteArray("set|patients.churn|30|--alarm|20") << QByteArray("lies above");
        QTest::newRow("day") << QByteArray("set|survey.csat|50|--since|soon") << QByteArray("is no day");
        QTest::newRow("nothing to remove") << QByteArray("remove|reviews.rating") << QByteArray("has no target");
        QTest::newRow("no source") << QByteArray("benchmark|survey.csat|50|--date|2025") << QByteArray("its source");
        QTest::newRow("no evidence") << QByteArray("evidence") << QByteArray("Say what changes");
        QTest::newRow("none") << QByteArray("evidence|--least-n|0") << QByteArray("whole number");
    }
    void refusesInWords()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, says);
        const Answer answer = targets(words.constData());
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QVERIFY(answer.json().contains(QLatin1String("error")));
    }
};

QTEST_GUILESS_MAIN(CliTargetsTest)
#include "tst_cli_targets.moc"
