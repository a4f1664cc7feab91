// What the command line changes of evidence that is there: the scoring of checklists, marks, transcripts.
#include "support/cli_test.h"

#include <QJsonArray>
#include <QTest>

using namespace tropa;
using test::Answer;

class CliChangesTest : public QObject, test::CliTest
{
    Q_OBJECT

private:
    Answer command(const char* words) const
    {
        QStringList all = QString::fromUtf8(words).split(u'|');
        all.insert(1, m_project);
        return test::runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")} + all,
                            m_folder.path());
    }
    static QJsonObject checklist(const Answer& answer)
    {
        return answer.json().value(QLatin1String("checklists")).toArray().at(0).toObject();
    }
    static QJsonObject item(const Answer& answer, int section, int number)
    {
        const QJsonArray sections = checklist(answer)[QLatin1String("sections")].toArray();
        return sections.at(section)[QLatin1String("items")].toArray().at(number).toObject();
    }
    double score() const
    {
        return command("metrics|checklist.score")
            .json()
            .value(QLatin1String("metrics"))
            .toArray()
            .at(0)[QLatin1String("value")]
            .toDouble();
    }
    static QJsonObject transcript(const Answer& answer, const char* name)
    {
        for (const QJsonValue& one : answer.json().value(QLatin1String("transcripts")).toArray()) {
            if (one[QLatin1String("name")].toString() == QString::fromUtf8(name))
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("sample.tropa"));
        const Answer made = run({QStringLiteral("sample"), m_project});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void scoringChangesAndScoresFollow()
    {
        const double before = score();
        Answer answer = command("checklist|rule|zero-total");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(checklist(answer)[QLatin1String("criticalRule")].toString(), QStringLiteral("zero-total"));
        const double strict = score();
        QVERIFY(strict < before);
        answer = command("checklist|rule|cap|50");
        QCOMPARE(checklist(answer)[QLatin1String("cap")].toDouble(), 50);
        QVERIFY(score() > strict);
        QVERIFY(checklist(answer)[QLatin1String("rule")].toString().contains(QStringLiteral("at most 50%")));
        QCOMPARE(run({QStringLiteral("undo"), m_project, QStringLiteral("2")}).exit, 0);
        QCOMPARE(score(), before);

        const QString code = item(answer, 0, 0)[QLatin1String("code")].toString();
        const QByteArray change = "checklist|item|" + code.toUtf8() + "|--weight|7,5|--critical|yes";
        answer = command(change.constData());
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(item(answer, 0, 0)[QLatin1String("weight")].toDouble(), 7.5);
        QVERIFY(item(answer, 0, 0)[QLatin1String("critical")].toBool());
        const QJsonArray sections = checklist(answer)[QLatin1String("sections")].toArray();
        const QByteArray section =
            "checklist|section|" + sections.at(1)[QLatin1String("name")].toString().toUtf8() + "|12";
        answer = command(section.constData());
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(checklist(answer)[QLatin1String("sections")].toArray().at(1)[QLatin1String("weight")].toDouble(), 12);
        QVERIFY(score() != before);
        const double weighed = score();
        QCOMPARE(command("checklist|mark|В01|З1|0").exit, 0);
        QVERIFY(score() < weighed);
    }

    void transcriptsAreRenamedGivenAndRemoved()
    {
        const QJsonObject first = transcript(command("transcripts"), "R1");
        QVERIFY(first[QLatin1String("segments")].toInt() > 0);
        Answer answer = command("transcripts|R1|--rename|Первое|--respondent|R77");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(transcript(answer, "Первое")[QLatin1String("respondent")].toString(), QStringLiteral("R77"));
        answer = command("transcripts|Первое|--remove");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QVERIFY(transcript(answer, "Первое").isEmpty());
        QVERIFY(answer.err.contains("Removed with " + QByteArray::number(first[QLatin1String("segments")].toInt())));
        QCOMPARE(run({QStringLiteral("undo"), m_project}).exit, 0);
        QCOMPARE(transcript(command("transcripts"), "Первое")[QLatin1String("segments")],
                 first[QLatin1String("segments")]);
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* words, const char* says) {
            QTest::newRow(name) << QByteArray(words) << QByteArray(says);
        };
        row("verb", "checklist|put", "After P comes");
        row("short", "checklist|section|A", "Words are missing");
        row("rule", "checklist|rule|harsh", "A rule is flag");
        row("cap", "checklist|rule|cap|150", "from 0 to 100");
        row("no item", "checklist|item|no such|--weight|1", "has no item");
        row("nothing", "checklist|item|З1", "Say what changes");
        row("weight", "checklist|item|З1|--weight|-1", "from 0");
        row("no visit", "checklist|mark|V99|З1|1", "no mystery visit");
        row("mark", "checklist|mark|В01|З1|100", "takes marks from 0");
        row("no transcript", "transcripts|nobody|--remove", "There is no transcript");
        row("two deeds", "transcripts|R2|--remove|--rename|x", "stands alone");
        row("which", "transcripts|--remove", "Say which transcript");
        row("no name", "transcripts|R2|--rename| ", "needs a name");
    }
    void refusesInWords()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, says);
        const Answer answer = command(words.constData());
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliChangesTest)
#include "tst_cli_changes.moc"
