// Topics of reviews, the affinity wall, comments, cards and names of versions of maps on the command line.
#include "support/cli_test.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace tropa;
using test::Answer;

class CliWallTest : public QObject, test::CliTest
{
    Q_OBJECT

private:
    // "wall|add|words": the command, then what stands after the project.
    Answer command(const QString& words) const
    {
        QStringList all = words.split(u'|');
        all.insert(all.front() == QLatin1String("map") ? 2 : 1, m_project);
        return test::runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")} + all,
                            m_folder.path());
    }
    QJsonObject read(const char* words) const { return command(QString::fromUtf8(words)).json(); }
    static QJsonArray list(const QJsonObject& json, const char* name) { return json[QLatin1String(name)].toArray(); }
    static QJsonObject with(const QJsonArray& all, const char* field, const QString& value)
    {
        for (const QJsonValue& one : all) {
            if (one[QLatin1String(field)].toString() == value)
                return one.toObject();
        }
        return {};
    }
    QString firstMap() const { return list(read("map|list"), "maps").at(0)[QLatin1String("name")].toString(); }
    void undo() const { QCOMPARE(run({QStringLiteral("undo"), m_project}).exit, 0); }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("sample.tropa"));
        const Answer made = run({QStringLiteral("sample"), m_project});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void reviewsGetTopics()
    {
        const qint64 without = read("topics")[QLatin1String("withoutTopic")].toInteger();
        const QJsonArray reviews = list(read("topics|reviews"), "reviews");
        QVERIFY(reviews.size() > 2);
        const QString first = QString::number(reviews.at(0)[QLatin1String("id")].toInteger());
        const QString second = QString::number(reviews.at(1)[QLatin1String("id")].toInteger());

        QCOMPARE(command(QStringLiteral("topics|add|Parking")).exit, 0);
        QCOMPARE(
            with(list(read("topics"), "topics"), "name", QStringLiteral("Parking"))[QLatin1String("reviews")].toInt(),
            0);
        QCOMPARE(command(QStringLiteral("topics|add|parking")).exit, 2);               // there already
        QCOMPARE(command(QStringLiteral("topics|give|Parkin|%1").arg(first)).exit, 2); // a slip makes no topic
        const Answer given = command(QStringLiteral("topics|give|Parking|%1|#%2").arg(first, second));
        QVERIFY2(given.exit == 0, given.err.constData());
        QCOMPARE(list(read("topics|reviews|Parking"), "reviews").size(), 2);

        // One wrong number: none is changed.
        QCOMPARE(command(QStringLiteral("topics|take|%1|999999").arg(first)).exit, 2);
        QCOMPARE(list(read("topics|reviews|Parking"), "reviews").size(), 2);
        QCOMPARE(command(QStringLiteral("topics|take|%1").arg(first)).exit, 0);
        QCOMPARE(list(read("topics|reviews|Parking"), "reviews").size(), 1);
        for (int i = 0; i < 3; ++i)
            undo();
        QCOMPARE(read("topics")[QLatin1String("withoutTopic")].toInteger(), without);
        QVERIFY(with(list(read("topics"), "topics"), "name", QStringLiteral("Parking")).isEmpty());
        QCOMPARE(command(QStringLiteral("topics|reviews|Parking")).exit, 2);
        QCOMPARE(command(QStringLiteral("topics|forget")).exit, 2);
    }

    void quotesGoOntoTheWallAndIntoGroups()
    {
        QCOMPARE(command(QStringLiteral("wall|group|Signs")).exit, 0);
        Answer answer = command(QStringLiteral("wall|add|Nobody tells where to go|--group|signs"));
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QJsonObject group = with(list(answer.json(), "groups"), "title", QStringLiteral("Signs"));
        QCOMPARE(list(group, "notes").size(), 1);
        const QString thought = QString::number(list(group, "notes").at(0)[QLatin1String("id")].toInteger());

        const qint64 review = list(read("topics|reviews"), "reviews").at(0)[QLatin1String("id")].toInteger();
        answer = command(QStringLiteral("wall|add|--ref|review %1|--group|Signs").arg(review));
        QVERIFY2(answer.exit == 0, answer.err.constData());
        group = with(list(answer.json(), "groups"), "title", QStringLiteral("Signs"));
        QCOMPARE(list(group, "notes").size(), 2);
        QCOMPARE(list(group, "notes").at(1)[QLatin1String("ref")].toString(), QStringLiteral("review %1").arg(review));

        const QString file = m_folder.filePath(QStringLiteral("wall.csv"));
        QCOMPARE(command(QStringLiteral("wall|export|-o|") + file).exit, 0);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFGroup,Words,Source\r\n"));
        QVERIFY(bytes.contains("Signs,Nobody tells where to go,\r\n"));

        answer = command(QStringLiteral("wall|move|") + thought);
        QVERIFY(!with(list(answer.json(), "unsorted"), "text", QStringLiteral("Nobody tells where to go")).isEmpty());
        undo();
        group = with(list(read("wall"), "groups"), "title", QStringLiteral("Signs"));
        QCOMPARE(list(group, "notes").size(), 2);
    }

    void theWallRefusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("another deed") << QStringLiteral("wall|burn");
        QTest::newRow("nothing to add") << QStringLiteral("wall|add");
        QTest::newRow("both a thought and a quote") << QStringLiteral("wall|add|Words|--ref|review 1");
        QTest::newRow("no such quote") << QStringLiteral("wall|add|--ref|segment 999999");
        QTest::newRow("no such group") << QStringLiteral("wall|add|Words|--group|Nowhere");
        QTest::newRow("no such sticky") << QStringLiteral("wall|move|999999");
        QTest::newRow("no file") << QStringLiteral("wall|export");
    }
    void theWallRefusesWhatItCannotRead()
    {
        QFETCH(QString, words);
        const QJsonObject before = read("wall");
        QCOMPARE(command(words).exit, 2);
        QCOMPARE(read("wall"), before);
    }

    void commentsAreSaidAnsweredAndSettled()
    {
        const QString map = firstMap();
        const QJsonObject open = command(QStringLiteral("map|comments|--settled")).json();
        QVERIFY2(!list(open, "threads").isEmpty(), "the sample has comments");
        const QJsonObject thread = list(open, "threads").at(0).toObject();
        const QString cell =
            thread[QLatin1String("step")].toString() + QStringLiteral(" > ") + thread[QLatin1String("lane")].toString();
        const QString of = thread[QLatin1String("map")].toString();
        const auto begin = QStringLiteral("map|comments|--map|%1|--say|Who asks the patient?|--at|%2").arg(of, cell);
        const Answer said = command(begin);
        QVERIFY2(said.exit == 0, said.err.constData());
        QJsonObject mine;
        for (const QJsonValue& one : list(said.json(), "threads")) {
            if (list(one.toObject(), "comments").at(0)[QLatin1String("text")].toString() ==
                QLatin1String("Who asks the patient?"))
                mine = one.toObject();
        }
        QVERIFY(!mine.isEmpty());
        const QString id = QString::number(mine[QLatin1String("id")].toInteger());
        QCOMPARE(command(QStringLiteral("map|comments|--say|The nurse does|--answer|") + id).exit, 0);
        const Answer settled = command(QStringLiteral("map|comments|--settled|--settle|") + id);
        QVERIFY2(settled.exit == 0, settled.err.constData());
        const auto find = [&](const QJsonObject& json) {
            for (const QJsonValue& one : list(json, "threads")) {
                if (QString::number(one[QLatin1String("id")].toInteger()) == id)
                    return one.toObject();
            }
            return QJsonObject();
        };
        QVERIFY(find(settled.json())[QLatin1String("resolved")].toBool());
        QCOMPARE(list(find(settled.json()), "comments").size(), 2);
        const Answer opened = command(QStringLiteral("map|comments|--reopen|") + id);
        QVERIFY(!find(opened.json()).isEmpty() && !find(opened.json())[QLatin1String("resolved")].toBool());
        for (int i = 0; i < 4; ++i)
            undo();
        QCOMPARE(command(QStringLiteral("map|comments|--settled")).json(), open);

        QCOMPARE(command(QStringLiteral("map|comments|--map|%1|--say|Words|--at|No such > Cell").arg(map)).exit, 2);
        QCOMPARE(command(QStringLiteral("map|comments|--settle|999999")).exit, 2);
        QCOMPARE(command(QStringLiteral("map|comments|--answer|") + id).exit, 2);
    }

    void theTeamOfTheSampleWritesInTheLanguageAsked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isCyrillic");
        QTest::newRow("Russian") << QStringLiteral("ru") << true;
        QTest::newRow("English") << QStringLiteral("en") << false;
    }
    void theTeamOfTheSampleWritesInTheLanguageAsked()
    {
        QFETCH(QString, language);
        QFETCH(bool, isCyrillic);
        const QString project = m_folder.filePath(language + QStringLiteral(".tropa"));
        const auto say = [&](const QStringList& words) {
            return test::runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), language} + words,
                                m_folder.path());
        };
        QCOMPARE(say({QStringLiteral("sample"), project}).exit, 0);
        const auto cyrillic = [](const QString& words) {
            return std::ranges::any_of(words, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
        };
        const QJsonArray insights = list(say({QStringLiteral("insights"), project}).json(), "insights");
        const QJsonArray groups = list(say({QStringLiteral("wall"), project}).json(), "groups");
        QVERIFY(!insights.isEmpty() && !groups.isEmpty());
        for (const QJsonValue& one : insights)
            QCOMPARE(cyrillic(one[QLatin1String("statement")].toString().left(1)), isCyrillic); // names of clinics stay
        for (const QJsonValue& one : groups)
            QCOMPARE(cyrillic(one[QLatin1String("title")].toString().left(1)), isCyrillic);
        // What people said stays as they said it.
        const QJsonArray reviews =
            list(say({QStringLiteral("topics"), project, QStringLiteral("reviews")}).json(), "reviews");
        QVERIFY(std::ranges::any_of(
            reviews, [&](const QJsonValue& one) { return cyrillic(one[QLatin1String("text")].toString()); }));
    }

    void versionsAreRenamed()
    {
        const QString map = firstMap();
        QCOMPARE(command(QStringLiteral("map|versions|--map|%1|--save|Draft").arg(map)).exit, 0);
        const Answer renamed =
            command(QStringLiteral("map|versions|--map|%1|--rename|Draft|--name|Before the repair").arg(map));
        QVERIFY2(renamed.exit == 0, renamed.err.constData());
        QVERIFY(!with(list(renamed.json(), "versions"), "name", QStringLiteral("Before the repair")).isEmpty());
        QVERIFY(with(list(renamed.json(), "versions"), "name", QStringLiteral("Draft")).isEmpty());
        undo();
        QVERIFY(!with(list(read("map|versions"), "versions"), "name", QStringLiteral("Draft")).isEmpty());
        QCOMPARE(command(QStringLiteral("map|versions|--map|%1|--rename|Nothing|--name|X").arg(map)).exit, 2);
        QCOMPARE(command(QStringLiteral("map|versions|--map|%1|--rename|Draft").arg(map)).exit, 2);
    }

    void prioritiesSayWhichMapTheyStandOn()
    {
        QStringList names;
        for (const QJsonValue& map : list(read("map|list"), "maps"))
            names << map[QLatin1String("name")].toString();
        const QJsonArray items = list(read("map|priorities"), "priorities");
        const Answer plain = run({QStringLiteral("map"), QStringLiteral("priorities"), m_project});
        QCOMPARE(plain.exit, 0);
        const QStringList rows = QString::fromUtf8(plain.out + plain.err).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), items.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVERIFY(names.contains(items[i][QLatin1String("map")].toString()));
            QVERIFY2(rows[i].endsWith(items[i][QLatin1String("map")].toString()), qPrintable(rows[i]));
        }
    }

    /// The map of one call inside the sample's map: words, level, picture and small chart of one cell.
    void cardsAreSet()
    {
        const QString story = QString::fromUtf8("map|card|--map|Запись по телефону|--at|Говорит с оператором > %1");
        const auto first = [](const Answer& answer) { return list(answer.json(), "cards").at(0).toObject(); };
        const QString picture = story.arg(QString::fromUtf8("Раскадровка"));
        QCOMPARE(first(command(picture))[QLatin1String("picture")].toString(), QStringLiteral("operator.png"));
        QCOMPARE(first(command(picture + QStringLiteral("|--text|A **voice**|--picture|none"))),
                 (QJsonObject{{QStringLiteral("text"), QStringLiteral("A **voice**")},
                              {QStringLiteral("picture"), QString()},
                              {QStringLiteral("metrics"), QJsonArray()}}));
        undo();
        QCOMPARE(first(command(picture))[QLatin1String("picture")].toString(), QStringLiteral("operator.png"));

        const QString arc = story.arg(QString::fromUtf8("Драматическая дуга"));
        QCOMPARE(first(command(arc))[QLatin1String("level")].toInt(), 5);
        QCOMPARE(first(command(arc + QStringLiteral("|--level|2")))[QLatin1String("level")].toInt(), 2);
        for (const char* wrong : {"|--level|6", "|--level|0", "|--level|x", "|--chart|pie", "|--chart|distribution"})
            QCOMPARE(command(arc + QLatin1String(wrong)).exit, 2);
        QCOMPARE(command(picture + QStringLiteral("|--level|2")).exit, 2); // no arc
        QCOMPARE(command(picture + QStringLiteral("|--picture|/no/such.png")).exit, 3);
        const QString broken = m_folder.filePath(QStringLiteral("broken.png"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\nand no more") > 0);
        file.close();
        const Answer refused = command(picture + QStringLiteral("|--picture|") + broken);
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("broken.png cannot be shown"), refused.err.constData());

        const QString number =
            QString::fromUtf8("map|card|--map|Первый визит в клинику|--at|Говорит с врачом > Показатели");
        QCOMPARE(first(command(number + QStringLiteral("|--chart|distribution")))[QLatin1String("chart")].toString(),
                 QStringLiteral("distribution"));
        undo();
        QCOMPARE(first(command(number))[QLatin1String("chart")].toString(), QString());
    }
};

QTEST_GUILESS_MAIN(CliWallTest)
#include "tst_cli_wall.moc"
