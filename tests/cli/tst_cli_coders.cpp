// A team of coders on the command line: blind double coding there and back, autocoding side by side, agreement.
#include "support/cli_run.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using test::Answer;

class CliCodersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;

    Answer run(const QStringList& arguments) const
    {
        return test::runCli(arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")},
                            m_folder.filePath(QStringLiteral("home")));
    }
    QString copy(const char* name) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::remove(path);
        if (!QFile::copy(m_sample, path))
            qFatal("no copy");
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(QStringLiteral("sample.tropa"));
        const Answer made = run({QStringLiteral("sample"), m_sample});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void refusedInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no shuffles") << QStringList{QStringLiteral("saturation"), m_sample,
                                                    QStringLiteral("--shuffles"), QStringLiteral("0")}
                                     << QStringLiteral("from 1 to");
        QTest::newRow("a coder twice") << QStringList{QStringLiteral("agreement"), m_sample, QStringLiteral("--coders"),
                                                      QStringLiteral("Бета,Бета")}
                                       << QStringLiteral("Бета");
        QTest::newRow("no such map") << QStringList{QStringLiteral("lay-on-map"), m_sample, QStringLiteral("--map"),
                                                    QStringLiteral("nope")}
                                     << QStringLiteral("There are: “");
        for (const char* top : {"0", "-3", "many"})
            QTest::newRow(top) << QStringList{QStringLiteral("words"), m_sample, QStringLiteral("--top"),
                                              QLatin1String(top)}
                               << QStringLiteral("--top takes a whole number from 1");
        QTest::newRow("no such group of words") << QStringList{QStringLiteral("words"),   m_sample,
                                                               QStringLiteral("--by"),    QStringLiteral("group"),
                                                               QStringLiteral("--group"), QStringLiteral("nobody")}
                                                << QStringLiteral("has no such group");
        QTest::newRow("choice of no conflict")
            << QStringList{QStringLiteral("merge"), copy("a.tropa"), copy("b.tropa"), QStringLiteral("--choose"),
                           QStringLiteral("bogus=theirs")}
            << QStringLiteral("There is no conflict bogus");
    }
    void refusedInWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
    }

    /// Whose words these are and what the p is stand above each list, and beside each word in JSON.
    void wordsSayWhoseTheyAre_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("pairs"); // group/against in JSON
        QTest::newRow("each in turn") << QStringList{}
                                      << QStringList{QStringLiteral("“loyal” against the others"),
                                                     QStringLiteral("“lost” against the others")}
                                      << QStringList{QStringLiteral("own_loyal/"), QStringLiteral("own_lost/")};
        QTest::newRow("one") << QStringList{QStringLiteral("--group"), QStringLiteral("own_lost")}
                             << QStringList{QStringLiteral("“lost” against the others")}
                             << QStringList{QStringLiteral("own_lost/")};
        QTest::newRow("two") << QStringList{QStringLiteral("--group"), QStringLiteral("own_lost"),
                                            QStringLiteral("--against"), QStringLiteral("own_loyal")}
                             << QStringList{QStringLiteral("“lost” against “loyal”")}
                             << QStringList{QStringLiteral("own_lost/own_loyal")};
    }
    void wordsSayWhoseTheyAre()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QStringList, headings);
        QFETCH(const QStringList, pairs);
        const QStringList asked =
            QStringList{QStringLiteral("words"), m_sample,           QStringLiteral("--by"), QStringLiteral("group"),
                        QStringLiteral("--top"), QStringLiteral("3")} +
            more;
        const QString said = QString::fromUtf8(run(asked).out);
        for (const QString& heading : headings)
            QVERIFY2(said.contains(heading), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Benjamini and Hochberg")), qPrintable(said));
        const QJsonObject json = run(asked + QStringList{QStringLiteral("--json")}).json();
        QCOMPARE(json[QLatin1String("correction")].toString(), QStringLiteral("benjamini-hochberg"));
        QVERIFY(json[QLatin1String("groups")].toArray().size() > 1);
        QStringList found;
        for (const QJsonValue& value : json[QLatin1String("words")].toArray()) {
            const QJsonObject word = value.toObject();
            const QString pair =
                word[QLatin1String("group")].toString() + u'/' + word[QLatin1String("against")].toString();
            if (!found.contains(pair))
                found << pair;
            QVERIFY(word[QLatin1String("p")].toDouble() <= word[QLatin1String("corrected")].toDouble());
        }
        for (const QString& pair : pairs)
            QVERIFY2(found.contains(pair), qPrintable(found.join(u' ')));
        QVERIFY(more.isEmpty() || found.size() == 1);
    }

    void queryTakesItsOptions()
    {
        const Answer answer =
            run({QStringLiteral("query"), m_sample, QStringLiteral("text:«врач»"), QStringLiteral("--only"),
                 QStringLiteral("group=own_lost"), QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(!answer.err.contains("not defined"), answer.err.constData());
        const Answer all =
            run({QStringLiteral("query"), m_sample, QStringLiteral("text:«врач»"), QStringLiteral("--json")});
        const int some = answer.json()[QLatin1String("count")].toInt();
        QVERIFY(some > 0 && some < all.json()[QLatin1String("count")].toInt());
    }

    void whatAQuestionFindsIsCodedAndWritten()
    {
        const QString project = copy("asked.tropa"), sheet = m_folder.filePath(QStringLiteral("asked.csv"));
        const QStringList asked{QStringLiteral("query"), project, QStringLiteral("Деньги where group=own_lost"),
                                QStringLiteral("--json")};
        const int found = run(asked).json()[QLatin1String("count")].toInt();
        QVERIFY(found > 3);
        const QStringList coding{QStringLiteral("--code"), QStringLiteral("Деньги и уход")};
        QCOMPARE(
            run(asked + coding + QStringList{QStringLiteral("--dry-run")}).json()[QLatin1String("segments")].toInt(),
            found);
        QCOMPARE(run(asked + coding).json()[QLatin1String("segments")].toInt(), found);
        QCOMPARE(run(asked + coding).json()[QLatin1String("segments")].toInt(), 0); // nothing is coded twice
        const Answer written = run(asked + QStringList{QStringLiteral("-o"), sheet});
        QCOMPARE(written.json()[QLatin1String("quotes")].toInt(), found);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Деньги"));
        // Who refused is not written, and that is said.
        const QString who =
            run({QStringLiteral("query"), project, QStringLiteral("\"Деньги и уход\""), QStringLiteral("--json")})
                .json()[QLatin1String("hits")][0][QLatin1String("document")]
                .toString();
        QVERIFY(!run({QStringLiteral("consent"), project, QStringLiteral("--set"), who + QStringLiteral("=refused"),
                      QStringLiteral("--json")})
                     .exit);
        const Answer less = run(asked + QStringList{QStringLiteral("-o"), sheet});
        QVERIFY(less.json()[QLatin1String("withoutConsent")].toInt() > 0);
        QCOMPARE(less.json()[QLatin1String("quotes")].toInt() + less.json()[QLatin1String("withoutConsent")].toInt(),
                 found);
    }

    void blindDoubleCodingComesBack()
    {
        const QString ours = copy("ours.tropa"), blind = m_folder.filePath(QStringLiteral("blind.tropa"));
        const auto json = [&](QStringList arguments) {
            const Answer answer = run(arguments << QStringLiteral("--json"));
            if (answer.exit != 0)
                qWarning("%s", answer.err.constData());
            return answer.json();
        };
        // Of the sample one respondent is taken out by hand.
        const QJsonArray everybody = json({QStringLiteral("consent"), ours})[QLatin1String("respondents")].toArray();
        const QString refused = everybody[0][QLatin1String("respondent")].toString();
        QVERIFY(!json({QStringLiteral("consent"), ours, QStringLiteral("--set"), refused + QStringLiteral("=refused")})
                     .isEmpty());
        const QJsonObject made =
            json({QStringLiteral("export"), ours, QStringLiteral("blind-copy"), QStringLiteral("--coder"),
                  QStringLiteral("Гамма"), QStringLiteral("-o"), blind});
        QVERIFY(made[QLatin1String("withoutConsent")].toInt() >= 1);
        QVERIFY(made[QLatin1String("transcripts")].toInt() > 0);

        const QString other = everybody[1][QLatin1String("respondent")].toString();
        QVERIFY(!json({QStringLiteral("consent"), ours, QStringLiteral("--set"), other + QStringLiteral("=unknown")})
                     .isEmpty());
        const QJsonObject coded =
            json({QStringLiteral("autocode"), blind, QStringLiteral("ждать"), QStringLiteral("--code"),
                  QStringLiteral("Ожидание"), QStringLiteral("--coder"), QStringLiteral("Гамма")});
        const int segments = coded[QLatin1String("segments")].toInt();
        QVERIFY(segments > 0);
        const QJsonObject merged = json({QStringLiteral("merge"), ours, blind});
        QCOMPARE(merged[QLatin1String("conflicts")].toArray(), QJsonArray());
        QCOMPARE(merged[QLatin1String("added")][QLatin1String("segment")].toInt(), segments);
        QVERIFY(merged[QLatin1String("updated")].toObject().isEmpty());
        const QJsonArray now = json({QStringLiteral("consent"), ours})[QLatin1String("respondents")].toArray();
        QCOMPARE(now[0][QLatin1String("consent")].toString(), QStringLiteral("refused"));
        QCOMPARE(now[1][QLatin1String("consent")].toString(), QStringLiteral("unknown"));

        // One coder does not stand in another's way.
        const QJsonObject again =
            json({QStringLiteral("autocode"), ours, QStringLiteral("ждать"), QStringLiteral("--code"),
                  QStringLiteral("Ожидание"), QStringLiteral("--coder"), QStringLiteral("Дельта")});
        QVERIFY(again[QLatin1String("segments")].toInt() >= segments);
        const Answer agreed = run({QStringLiteral("agreement"), ours, QStringLiteral("--json")});
        QCOMPARE(agreed.exit, 0);
        const QJsonArray coders = agreed.json()[QLatin1String("coders")].toArray();
        QVERIFY(coders.contains(QStringLiteral("Гамма")) && coders.contains(QStringLiteral("Дельта")));
        // Valence is rated by two of the sample's coders: alpha at both levels, inside its interval.
        const QJsonObject valence = agreed.json()[QLatin1String("ratings")].toArray()[0].toObject();
        QCOMPARE(valence[QLatin1String("of")].toString(), QStringLiteral("valence"));
        QVERIFY(valence[QLatin1String("passages")].toInt() > 20);
        QVERIFY(valence[QLatin1String("lower")].toDouble() < valence[QLatin1String("interval")].toDouble());
        QVERIFY(valence[QLatin1String("ordinal")].toDouble() > 0.5);
        // Codes by the segments of patients that respondents are in.
        const QJsonObject matrix = json({QStringLiteral("matrix"), ours, QStringLiteral("--by"),
                                         QStringLiteral("segment"), QStringLiteral("--only-groups")});
        const QJsonArray columns = matrix[QLatin1String("columns")].toArray();
        QVERIFY(columns.size() >= 4);
        QCOMPARE(columns[0][QLatin1String("group")].toString(), QStringLiteral("1"));
        const QJsonObject words =
            json({QStringLiteral("words"), ours, QStringLiteral("--by"), QStringLiteral("segment")});
        QVERIFY(words[QLatin1String("words")].toArray()[0][QLatin1String("byGroup")].toArray().size() >= 2);
        const QJsonObject map =
            json({QStringLiteral("correspondence"), ours, QStringLiteral("--by"), QStringLiteral("segment")});
        QVERIFY(map[QLatin1String("columns")].toArray().size() >= 2);
        QVERIFY(agreed.json()[QLatin1String("all")][QLatin1String("unitsOfAll")].toDouble() <=
                agreed.json()[QLatin1String("all")][QLatin1String("units")].toDouble());
    }

    // The same person at another computer is no second coder.
    void aCoderIsKnownByName()
    {
        const QString path = copy("named.tropa");
        const Answer before = run({QStringLiteral("agreement"), path, QStringLiteral("--json")});
        const QJsonArray coders = before.json()[QLatin1String("coders")].toArray();
        QVERIFY2(coders.size() >= 2, before.err.constData());
        const QString name = coders[0].toString();
        const Answer coded =
            run({QStringLiteral("autocode"), path, QStringLiteral("ждать"), QStringLiteral("--code"),
                 QStringLiteral("Новый код"), QStringLiteral("--coder"), name, QStringLiteral("--json")});
        QVERIFY2(coded.exit == 0, coded.err.constData());
        const Answer after = run({QStringLiteral("agreement"), path, QStringLiteral("--json")});
        QCOMPARE(after.json()[QLatin1String("coders")].toArray(), coders);
    }
};

QTEST_GUILESS_MAIN(CliCodersTest)
#include "tst_cli_coders.moc"
