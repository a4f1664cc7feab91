#include "support/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa::test;

/// What comes out at the end: insights and the report, as a script sees them.
class TstResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(QStringLiteral("sample.tropa"));
        QCOMPARE(run({QStringLiteral("sample"), m_sample, QStringLiteral("--lang"), QStringLiteral("ru")}).exit, 0);
    }

    void theSampleHasItsInsights()
    {
        const QJsonArray all = insights();
        QCOMPARE(all.size(), 7);
        const QJsonObject first = all[0].toObject();
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("pain"));
        QCOMPARE(first[QStringLiteral("strength")].toString(), QStringLiteral("measured"));
        const QJsonObject csat = first[QStringLiteral("evidence")].toArray()[0].toObject();
        // findings.json: CSAT of waiting, wave 6, Центр is 15.3 %, n = 98.
        QCOMPARE(csat[QStringLiteral("n")].toInt(), 98);
        QVERIFY(std::abs(csat[QStringLiteral("value")].toDouble() - 15.3) < 0.1);
        QVERIFY(csat[QStringLiteral("interval")].toObject()[QStringLiteral("upper")].toDouble() < 30);
        const QJsonObject check = first[QStringLiteral("checks")].toArray()[0].toObject();
        QVERIFY(check[QStringLiteral("distinguishable")].toBool());
        QCOMPARE(check[QStringLiteral("verdict")].toString(), QStringLiteral("It has become worse"));
        for (const QJsonValue& one : all) {
            for (const QJsonValue& piece : one.toObject()[QStringLiteral("evidence")].toArray())
                QVERIFY2(!piece.toObject().contains(QStringLiteral("gone")),
                         qPrintable(one.toObject()[QStringLiteral("statement")].toString()));
            QVERIFY(!one.toObject()[QStringLiteral("evidence")].toArray().isEmpty());
        }
    }

    void anInsightIsAddedChangedRemovedAndUndone()
    {
        const auto found = [&](const QJsonArray& all) {
            for (const QJsonValue& one : all) {
                if (one.toObject()[QStringLiteral("statement")] == QStringLiteral("Parking"))
                    return one.toObject();
            }
            return QJsonObject();
        };
        const QString line = QStringLiteral("insights %1 add Parking --kind pain --value 4 --effort 1,5 --owner Anna "
                                            "--metric survey.csat --where wave=6");
        QCOMPARE(run(words(line)).exit, 0);
        QJsonObject made = found(insights());
        QCOMPARE(made[QStringLiteral("value")].toDouble(), 4.0);
        QCOMPARE(made[QStringLiteral("effort")].toDouble(), 1.5);
        QCOMPARE(made[QStringLiteral("owner")].toString(), QStringLiteral("Anna"));
        QVERIFY(made[QStringLiteral("patients")].toInt() > 200);
        const QString id = QString::number(made[QStringLiteral("id")].toInt());
        const QString change = QStringLiteral("insights %1 set %2 --status done --patients 40 --against --metric "
                                              "survey.nps --check survey.nps --before 5 --after 6")
                                   .replace(QStringLiteral("%2"), id);
        QCOMPARE(run(words(change)).exit, 0);
        made = found(insights());
        QCOMPARE(made[QStringLiteral("status")].toString(), QStringLiteral("done"));
        QCOMPARE(made[QStringLiteral("patients")].toInt(), 40);
        QCOMPARE(made[QStringLiteral("evidence")].toArray().size(), 2);
        QCOMPARE(made[QStringLiteral("checks")].toArray().size(), 1);
        QVERIFY(!made[QStringLiteral("checks")].toArray()[0].toObject()[QStringLiteral("distinguishable")].toBool());
        QCOMPARE(run({QStringLiteral("insights"), m_sample, QStringLiteral("remove"), id}).exit, 0);
        QVERIFY(found(insights()).isEmpty());
        QCOMPARE(run({QStringLiteral("undo"), m_sample, QStringLiteral("3")}).exit, 0);
        QCOMPARE(insights().size(), 7);
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("no task") << QStringLiteral("insights %1 dance") << 2 << QStringLiteral("from-map");
        QTest::newRow("no statement") << QStringLiteral("insights %1 add") << 2 << QStringLiteral("Say what was found");
        QTest::newRow("value") << QStringLiteral("insights %1 add X --value 9") << 2 << QStringLiteral("from 1 to 5");
        QTest::newRow("kind") << QStringLiteral("insights %1 add X --kind joke") << 2 << QStringLiteral("hypothesis");
        QTest::newRow("metric") << QStringLiteral("insights %1 add X --metric no.such") << 2
                                << QStringLiteral("no metric");
        QTest::newRow("reference") << QStringLiteral("insights %1 add X --ref segment") << 2
                                   << QStringLiteral("segment 12");
        QTest::newRow("check") << QStringLiteral("insights %1 add X --check survey.nps") << 2
                               << QStringLiteral("--before");
        QTest::newRow("no insight") << QStringLiteral("insights %1 remove 999") << 2
                                    << QStringLiteral("no insight 999");
        QTest::newRow("report: no file") << QStringLiteral("report %1") << 2 << QStringLiteral("-o FILE");
        QTest::newRow("report: format") << QStringLiteral("report %1 -o a.odt") << 2 << QStringLiteral("html, pdf");
        QTest::newRow("report: section") << QStringLiteral("report %1 -o a.html --sections jokes") << 2
                                         << QStringLiteral("headlines,insights");
        QTest::newRow("report: folder") << QStringLiteral("report %1 -o /nowhere/a.html --sections method") << 1
                                        << QStringLiteral("a.html");
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Answer answer = run(words(line) + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        QTEST(answer.exit, "exit");
        QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
    }

    void painsOfMapsComeOnce()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.tropa"));
        QVERIFY(QFile::copy(m_sample, copy));
        const auto from = [&] {
            return run({QStringLiteral("insights"), copy, QStringLiteral("from-map"), QStringLiteral("--json")})
                .json()[QStringLiteral("insights")]
                .toArray()
                .size();
        };
        const auto first = from();
        QVERIFY(first > 7);
        QCOMPARE(from(), first);
        QCOMPARE(run({QStringLiteral("undo"), copy}).exit, 0);
        QCOMPARE(run({QStringLiteral("insights"), copy, QStringLiteral("--json")})
                     .json()[QStringLiteral("insights")]
                     .toArray()
                     .size(),
                 7);
    }

    void theReportIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << QStringLiteral("r.pdf") << QByteArray("%PDF");
        QTest::newRow("docx") << QStringLiteral("r.docx") << QByteArray("PK");
        QTest::newRow("xlsx") << QStringLiteral("r.xlsx") << QByteArray("PK");
    }
    void theReportIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString path = m_folder.filePath(name);
        const Answer answer = run({QStringLiteral("report"), m_sample, QStringLiteral("-o"), path,
                                   QStringLiteral("--sections"), QStringLiteral("quotes,headlines,insights,method"),
                                   QStringLiteral("--quotes"), QStringLiteral("2"), QStringLiteral("--json")});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(answer.json()[QStringLiteral("sections")].toString(),
                 QStringLiteral("quotes,headlines,insights,method"));
        QVERIFY(answer.json()[QStringLiteral("quotes")].toInt() > 20);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begins));
        if (name.endsWith(QLatin1String("html"))) {
            const QString html = QString::fromUtf8(bytes);
            QVERIFY(html.indexOf(QString::fromUtf8("Цитаты по темам")) <
                    html.indexOf(QString::fromUtf8("Главные числа")));
            QVERIFY(!html.contains(QLatin1String("src=\"http")));
        }
    }

private:
    Answer run(const QStringList& arguments) { return runCli(arguments, m_folder.path()); }
    QStringList words(const QString& line) const
    {
        QStringList all = line.split(u' ', Qt::SkipEmptyParts);
        for (QString& one : all) {
            if (one == QLatin1String("%1"))
                one = m_sample;
        }
        return all;
    }
    QJsonArray insights()
    {
        return run({QStringLiteral("insights"), m_sample, QStringLiteral("--json"), QStringLiteral("--lang"),
                    QStringLiteral("en")})
            .json()[QStringLiteral("insights")]
            .toArray();
    }

    QTemporaryDir m_folder;
    QString m_sample;

    /// A period that begins after its end is wrong use; one whose beginning changes nothing is said to.
    void tellsOfPeriodsThatMeanNothing()
    {
        const auto churn = [&](const QStringList& where) {
            QStringList words{QStringLiteral("metrics"),        m_sample,
                              QStringLiteral("patients.churn"), QStringLiteral("--json"),
                              QStringLiteral("--lang"),         QStringLiteral("en")};
            for (const QString& one : where)
                words << QStringLiteral("--where") << one;
            return run(words);
        };
        const Answer backwards = churn({QStringLiteral("from=2026-09-01"), QStringLiteral("to=2026-01-01")});
        QCOMPARE(backwards.exit, 2);
        QVERIFY2(backwards.err.contains("begins (2026-09-01) after its end (2026-01-01)"), backwards.err.constData());
        QCOMPARE(run({QStringLiteral("cooccurrence"), m_sample, QStringLiteral("--where"),
                      QStringLiteral("from=2026-09-01"), QStringLiteral("--where"), QStringLiteral("to=2026-01-01")})
                     .exit,
                 2);
        const Answer narrowed = churn({QStringLiteral("from=2026-01-01")});
        QCOMPARE(narrowed.exit, 0);
        const QJsonObject metric = narrowed.json()[QLatin1String("metrics")].toArray().first().toObject();
        QVERIFY(metric[QLatin1String("notes")].toArray().first().toString().contains(QLatin1String("no effect")));
        QVERIFY2(narrowed.err.contains("from=2026-01-01 has no effect"), narrowed.err.constData());
        const Answer ended = churn({QStringLiteral("to=2026-01-01")});
        QVERIFY(!ended.json()[QLatin1String("metrics")].toArray().first().toObject().contains(QLatin1String("notes")));
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    }

    void autocodingOfNothingSaysSo()
    {
        const Answer none =
            run({QStringLiteral("autocode"), m_sample, QStringLiteral("нетслова"), QStringLiteral("--code"),
                 QStringLiteral("Пусто"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(none.exit, 0);
        QVERIFY2(none.out.contains("Nothing was found; nothing is coded") && !none.out.contains("undo"),
                 none.out.constData());
    }

    /// Asked in Russian, the words of consents and of findings are Russian, and so are the numbers of clusters.
    void speaksOneLanguage()
    {
        const auto russian = [&](const QStringList& words) {
            return QString::fromUtf8(
                runCli(words + QStringList{QStringLiteral("--lang"), QStringLiteral("ru")}, m_folder.path()).out);
        };
        const QString consents = russian({QStringLiteral("consent"), m_sample});
        QVERIFY2(!consents.isEmpty() && !consents.contains(QLatin1String("given")) &&
                     !consents.contains(QLatin1String("unknown")) && !consents.contains(QLatin1String("refused")),
                 qPrintable(consents));
        const QString check = russian({QStringLiteral("map"), QStringLiteral("check"), m_sample});
        QVERIFY2(!check.isEmpty() && !check.contains(QLatin1String("warning")) &&
                     !check.contains(QLatin1String(" info ")),
                 qPrintable(check));
        const QString clusters = russian({QStringLiteral("clusters"), m_sample});
        QVERIFY2(clusters.contains(QLatin1String("k = 2")), qPrintable(clusters));
        QVERIFY2(clusters.contains(QRegularExpression(QStringLiteral("силуэт[^,]* 0,\\d{2,3}, "))) &&
                     !clusters.contains(QRegularExpression(QStringLiteral("силуэт[^,]* -?0\\.\\d"))),
                 qPrintable(clusters));
    }
};

QTEST_GUILESS_MAIN(TstResults)
#include "tst_results.moc"
