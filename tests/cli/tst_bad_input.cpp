// Every kind of bad file: refused with one clear message and its place, and nothing in the project is changed. What
// only looks bad is read rightly.
#include "core/formats/packages.h"
#include "formats/charset.h"
#include "storage/connection.h"
#include "support/cli_test.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace tropa;

class BadInputTest : public QObject, private test::CliTest
{
    Q_OBJECT

private:
    // How many rows each table has, but for the stamp of openings.
    QMap<QString, qint64> contents() const
    {
        QMap<QString, qint64> counts;
        auto db = std::move(*storage::Connection::open(m_project, storage::OpenMode::Read));
        QStringList tables;
        auto names =
            db->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'file_opening' AND sql "
                        "NOT LIKE '%VIRTUAL%'");
        while (names.step())
            tables << names.text(0);
        for (const QString& table : tables)
            counts[table] = db->value<qint64>(("SELECT count(*) FROM " + table.toUtf8()).constData()).value_or(-1);
        return counts;
    }
    static QString value(const QString& project, const char* sql)
    {
        auto db = storage::Connection::open(project, storage::OpenMode::Read);
        return db ? (*db)->value<QString>(sql).value_or(QString()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("проект.tropa"));
        QCOMPARE(run({QStringLiteral("new"), m_project}).exit, 0);
    }

    void refusedTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line"); // 0: the file as a whole
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("says");
        const QByteArray head = "patient,date,amount\nP1,25.03.2026,10\n";
        const auto row = [](const char* name, const QByteArray& bytes, int line, const char* column, const char* says) {
            QTest::newRow(name) << bytes << line << QString::fromUtf8(column) << QString::fromUtf8(says);
        };
        row("short row", head + "P2,26.03.2026\n", 3, "amount", "3 cells as in the headings; this row has 2");
        row("long row", head + "P2,26.03.2026,5,more\n", 3, "", "3 cells as in the headings; this row has 4");
        row("unclosed quote", head + "P2,\"26.03.2026,5\nP3,27.03.2026,6\n", 3, "date", "quote");
        row("quote opened mid-field", head + "P2,26.03.2026,5\"0\n", 3, "amount", "quote");
        row("bad date", head + "P2,31.02.2026,5\n", 3, "date", "a date as day, month, year");
        row("text in a sum", head + "P2,26.03.2026,about five\n", 3, "amount", "a number");
        row("encoding that changes midway",
            head + QStringLiteral("Пётр,26.03.2026,5\n").toUtf8() +
                formats::encodeText(QStringLiteral("Пётр,27.03.2026,5\n"), "windows-1251"),
            4, "", "another encoding");
        row("a spreadsheet's date among dates", head + "P2,46107,5\n", 3, "date", "a date as day, month, year");
        row("two-digit years", "patient,date\nP1,25.03.26\nP2,26.03.31\n", 0, "date", "answered");
        row("day or month", "patient,date\nP1,03/04/2026\nP2,05/06/2026\n", 0, "date", "answered");
        row("an id a spreadsheet has eaten", head + "2.98E+13,26.03.2026,5\n", 3, "patient", "spreadsheet");
        row("no header", "P1,25.03.2026,10\nP2,26.03.2026,11\n", 0, "", "heading");
        row("header alone", "patient,date,amount\n", 0, "", "no rows");
        row("empty", "", 0, "", "is empty");
        row("spaces alone", "\r\n  \r\n", 0, "", "is empty");
        row("binary", QByteArray("patient,date\n\0\1\2,x\n", 19), 0, "", "not a text file");
        row("the same heading twice", "patient,date,date\nP1,25.03.2026,26.03.2026\n", 1, "date", "");
        row("a column missing", "date,amount\n25.03.2026,10\n26.03.2026,11\n", 0, "", "Patient");
    }
    void refusedTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, column);
        QFETCH(QString, says);
        const auto before = contents();
        const QString path = file(QStringLiteral("плохой.csv"), bytes);
        const test::Answer refused =
            run({QStringLiteral("import"), QStringLiteral("visits"), m_project, path, QStringLiteral("--json")});
        QCOMPARE(refused.exit, 3);
        const QByteArray& words = refused.err;
        QVERIFY2(words.contains("плохой.csv"), words.constData());
        QVERIFY2(words.contains(says.toUtf8()), words.constData());
        QVERIFY2(words.count('\n') <= 3, words.constData()); // one message, one place
        if (line > 0) {
            const QJsonArray places = refused.json()[QLatin1String("problems")].toArray();
            QVERIFY2(places.size() == 1, words.constData());
            QCOMPARE(places[0][QLatin1String("row")].toInt(), line);
            QCOMPARE(places[0][QLatin1String("column")].toString(), column);
        } else {
            QVERIFY2(words.contains(column.toUtf8()), words.constData());
        }
        QCOMPARE(contents(), before);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("плохой.rejected.csv"))));
    }

    /// Unusual but plain in what they mean.
    void unusualTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read"); // of the visits: how many, their sum in hundredths, the first day
        const auto row = [](const char* name, const QByteArray& bytes, const char* read) {
            QTest::newRow(name) << bytes << QString::fromUtf8(read);
        };
        row("CR-only line ends", "patient,date,amount\rP1,25.03.2026,10\rP2,26.03.2026,5\r", "2|1500|2026-03-25");
        row("NBSP thousands",
            QStringLiteral("patient;date;amount\nP1;25.03.2026;12\u00A0500,50\nP2;26.03.2026;1\u202F000,00\n").toUtf8(),
            "2|1350050|2026-03-25");
        row("minus and brackets",
            QStringLiteral(
                "patient;date;amount\nP1;25.03.2026;\u2212500,00\nP2;26.03.2026;(1 234)\nP3;27.03.2026;2000\n")
                .toUtf8(),
            "3|26600|2026-03-25");
        row("spreadsheet serial dates", "patient,date,amount\nP1,46106,10\nP2,46107,5\n", "2|1500|2026-03-25");
        row("quoted line ends and delimiters",
            "patient,date,doctor,amount\nP1,25.03.2026,\"Orlova,\nA.\",10\nP2,26.03.2026,\"\"\"Bel\"\"\",5\n",
            "2|1500|2026-03-25");
        row("a title above and a total below",
            "Report for March\n\npatient,date,amount\nP1,25.03.2026,10\nP2,26.03.2026,5\nTotal,,15\n",
            "2|1500|2026-03-25");
        row("trailing delimiters", "patient,date,amount,,\nP1,25.03.2026,10,,\nP2,26.03.2026,5,,\n",
            "2|1500|2026-03-25");
    }
    void unusualTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, read);
        const QString project = m_folder.filePath(QStringLiteral("необычный.tropa"));
        QFile::remove(project);
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const test::Answer done = run({QStringLiteral("import"), QStringLiteral("visits"), project,
                                       file(QStringLiteral("необычный.csv"), bytes)});
        QVERIFY2(done.exit == 0, done.err.constData());
        QCOMPARE(value(project,
                       "SELECT count(*) || '|' || sum(amount) || '|' || date(min(day) * 86400, 'unixepoch') FROM "
                       "visit"),
                 read);
    }

    /// Of a respondent too: an id whose digits are lost would silently be another person.
    void aRespondentsSpoiledId()
    {
        const auto before = contents();
        const test::Answer refused =
            run({QStringLiteral("import"), QStringLiteral("respondents"), m_project,
                 file(QStringLiteral("респонденты.csv"), "respondent,patient,age\nR1,100200300,34\nR2,2.98E+13,41\n")});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("респонденты.csv:3, patient"), refused.err.constData());
        QVERIFY2(!refused.err.contains("2.98E+13"), "a person's id is in the message");
        QCOMPARE(contents(), before);
    }

    /// More steps than there are: refused before the first is taken.
    void undoesAllTheStepsOrNone()
    {
        const QString project = m_folder.filePath(QStringLiteral("шаги.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const QString visits = file(QStringLiteral("шаг.csv"), "Пациент;Дата\nП1;01.02.2025\n");
        const QString again = file(QStringLiteral("шаг2.csv"), "Пациент;Дата\nП2;02.02.2025\n");
        for (const QString& table : {visits, again})
            QCOMPARE(run({QStringLiteral("import"), QStringLiteral("visits"), project, table}).exit, 0);
        const auto turn = [&](const char* command, int steps) {
            return run({QString::fromLatin1(command), project, QString::number(steps)});
        };
        const auto entries = [&] {
            return run({QStringLiteral("history"), project, QStringLiteral("--json")})
                .json()[QLatin1String("entries")]
                .toArray()
                .size();
        };
        const auto before = entries();
        test::Answer refused = turn("undo", 3);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(QString::fromUtf8(refused.err).trimmed(), QStringLiteral("2 steps can be undone, not 3"));
        QCOMPARE(entries(), before);
        QCOMPARE(turn("undo", 2).exit, 0);
        refused = turn("redo", 5);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(QString::fromUtf8(refused.err).trimmed(), QStringLiteral("2 steps can be redone, not 5"));
        QCOMPARE(entries(), before + 2);
        QCOMPARE(turn("redo", 1).exit, 0);
        QCOMPARE(QString::fromUtf8(turn("redo", 2).err).trimmed(), QStringLiteral("1 step can be redone, not 2"));
        QCOMPARE(turn("redo", 1).exit, 0);
        QVERIFY(QString::fromUtf8(turn("redo", 2).err).contains(QLatin1String("nothing to redo")));
    }

    /// Called a workbook, but words: read as text it would be rows of nothing.
    void refusesAWorkbookThatIsNone()
    {
        const auto before = contents();
        for (const char* kind : {"visits", "map"}) {
            const test::Answer refused =
                run({QStringLiteral("import"), QString::fromLatin1(kind), m_project,
                     file(QStringLiteral("не книга.xlsx"), "patient,date,amount\nP1,25.03.2026,10\n")});
            QCOMPARE(refused.exit, 3);
            QVERIFY2(refused.err.contains("не книга.xlsx is called .xlsx, but its content is something else"),
                     refused.err.constData());
        }
        QCOMPARE(contents(), before);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QStringList visits{QStringLiteral("import"), QStringLiteral("visits"), m_project};
        const QStringList qdc{QStringLiteral("import"), QStringLiteral("qdc"), m_project};
        QTest::newRow("a recipe that is none")
            << visits + QStringList{file(QStringLiteral("v.csv"), "patient,date\nP1,25.03.2026\n"),
                                    QStringLiteral("--recipe")}
            << QStringLiteral("рецепт.json") << QByteArray("no JSON")
            << QStringLiteral("The recipe рецепт.json is not readable");
        QTest::newRow("a codebook cut short")
            << qdc << QStringLiteral("cut.qdc") << QByteArray("<CodeBook><Codes>")
            << QStringLiteral("cut.qdc is damaged in line 1 (Premature end of document).");
        QTest::newRow("an empty codebook")
            << qdc << QStringLiteral("empty.qdc") << QByteArray() << QStringLiteral("empty.qdc is empty.");
        QTest::newRow("which century")
            << visits << QStringLiteral("годы.csv") << QByteArray("patient,date\nP1,25.03.26\nP2,26.03.31\n")
            << QStringLiteral("date=100: all are 20xx; date=30: 00–29 are 20xx, 30–99 are 19xx; date=0: all are 19xx");
        QTest::newRow("a year that is none")
            << QStringList{QStringLiteral("import"), QStringLiteral("patients"), m_project}
            << QStringLiteral("люди.csv") << QByteArray("patient,birthYear\nP1,1980\nP2,180\n")
            << QStringLiteral("a year from 1900 to 2100");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const test::Answer refused = run(words << file(name, bytes));
        QCOMPARE(refused.exit, 3);
        QVERIFY2(QString::fromUtf8(refused.err).contains(says), refused.err.constData());
    }

    void namesTheArgumentThatIsMissing()
    {
        const test::Answer refused = run({QStringLiteral("info")});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.startsWith("Something is missing: info P"), refused.err.constData());
    }

    void refusesAFolderAndNoFile()
    {
        const auto before = contents();
        const test::Answer folder =
            run({QStringLiteral("import"), QStringLiteral("visits"), m_project, m_folder.path()});
        QCOMPARE(folder.exit, 3);
        QVERIFY2(folder.err.contains("is a folder"), folder.err.constData());
        QCOMPARE(contents(), before);
    }

    /// Among several files one bad keeps all out.
    void oneBadFileOfTwo()
    {
        const auto before = contents();
        const test::Answer refused =
            run({QStringLiteral("import"), QStringLiteral("visits"), m_project,
                 file(QStringLiteral("один.csv"), "patient,date\nP1,25.03.2026\n"),
                 file(QStringLiteral("два.csv"), "patient,date\nP1,32.03.2026\nP2,25.03.2026\n")});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("два.csv:2, date"), refused.err.constData());
        QCOMPARE(contents(), before);
    }

    void refusedDocuments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const auto wide = [](const char* name) {
            QByteArray bytes(600, '\0');
            for (const char* c = name; *c; ++c)
                bytes.append(*c).append('\0');
            return bytes;
        };
        const QString docx = QStringLiteral("a.docx");
        QTest::newRow("no zip") << docx << QByteArray("just words") << "its content is something else";
        QTest::newRow("old doc") << docx << ole + wide("WordDocument") << "old Office";
        QTest::newRow("password") << docx << ole + wide("EncryptedPackage") << "protected by a password";
        QTest::newRow("bomb") << docx << packages::docx("<w:p>" + QByteArray(80 << 20, ' ') + "</w:p>").bytes()
                              << "far more room";
        QTest::newRow("DTD") << docx << packages::docx("<w:p>&a;</w:p>", {}, "<!DOCTYPE d [<!ENTITY a \"b\">]>").bytes()
                             << "document type definition";
        QByteArray noise(200000, Qt::Uninitialized);
        QRandomGenerator(7).generate(noise.begin(), noise.end());
        QTest::newRow("200,000 nested tags")
            << docx
            << packages::docx(QByteArray("<w:p>").repeated(200000) + QByteArray("</w:p>").repeated(200000),
                              "<!--" + noise.toHex() + "-->")
                   .bytes()
            << "nest deeper";
        QTest::newRow("times backwards") << QStringLiteral("a.srt")
                                         << QByteArray("1\n00:00:05,000 --> 00:00:06,000\nraz\n\n2\n00:00:01,000 --> "
                                                       "00:00:02,000\ndva\n")
                                         << "";
        QTest::newRow("empty") << QStringLiteral("a.txt") << QByteArray() << "is empty";
        QTest::newRow("no words") << QStringLiteral("a.txt") << QByteArray(" \n\n") << "no words";
        QTest::newRow("unknown kind") << QStringLiteral("a.mp3") << QByteArray("ID3\0\0\1", 6) << "a.mp3";
    }
    void refusedDocuments()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto before = contents();
        const test::Answer refused =
            run({QStringLiteral("import"), QStringLiteral("transcripts"), m_project, file(name, bytes)});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(name.toUtf8()), refused.err.constData());
        QVERIFY2(refused.err.contains(says.toUtf8()), refused.err.constData());
        QVERIFY2(refused.err.count('\n') <= 2, refused.err.constData());
        QCOMPARE(contents(), before);
    }

    /// What was deleted in the document does not come into the project.
    void trackedDeletionsStayOut()
    {
        const QString project = m_folder.filePath(QStringLiteral("правки.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const auto said = [](const char* words) { return QByteArray("<w:r><w:t>") + words + "</w:t></w:r>"; };
        const QByteArray document = packages::docx("<w:p>" + said("И: Как было?") + "</w:p><w:p>" + said("Р: Было ") +
                                                   "<w:del><w:r><w:delText>ужасно</w:delText></w:r></w:del><w:ins>" +
                                                   said("хорошо") + "</w:ins></w:p>")
                                        .bytes();
        const test::Answer done = run({QStringLiteral("import"), QStringLiteral("transcripts"), project,
                                       file(QStringLiteral("правки.docx"), document)});
        QVERIFY2(done.exit == 0, done.err.constData());
        const QString text = value(project, "SELECT base_text FROM document");
        QVERIFY2(done.out.contains("правки.docx: 1 passage"), done.out.constData());
        QVERIFY2(done.out.contains("Imported transcripts: 1 of 1"), done.out.constData());
        QVERIFY2(text.contains(QStringLiteral("Было хорошо")) && !text.contains(QStringLiteral("ужасно")),
                 qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
