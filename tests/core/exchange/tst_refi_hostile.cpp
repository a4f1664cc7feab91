// Archives that are broken, dangerous or just not what the standard says: a report or a refusal, never half.
#include "exchange/refi_reader.h"
#include "refi_files.h"
#include "support/write_file.h"

using namespace tropa;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

QByteArray textSource(const QByteArray& attributes, const QByteArray& inside)
{
    return QByteArray(oneCode) + "<Sources><TextSource guid=\"44444444-4444-4444-8444-444444444444\" name=\"R1\" " +
           attributes + ">" + inside + "</TextSource></Sources>";
}

QByteArray deep(int levels)
{
    QByteArray open, close;
    for (int i = 0; i < levels; ++i) {
        open += "<Code guid=\"" + QByteArray::number(i).rightJustified(8, '0') +
                "-1111-4111-8111-111111111111\" name=\"c\" isCodable=\"true\">";
        close += "</Code>";
    }
    return "<CodeBook><Codes>" + open + close + "</Codes></CodeBook>";
}

} // namespace

class TstRefiHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("project");
        QTest::addColumn<QString>("says");
        QTest::newRow("DTD with an entity")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                          "<Project name=\"&x;\"/>")
            << QStringLiteral("document type definition");
        QTest::newRow("billion laughs")
            << QByteArray(
                   "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                   "<Project name=\"&b;\"/>")
            << QStringLiteral("document type definition");
        QTest::newRow("too deep") << projectXml(deep(400)) << QStringLiteral("nest deeper");
        QTest::newRow("cut short") << projectXml(oneCode).chopped(30) << QStringLiteral("damaged");
        QTest::newRow("no XML") << QByteArray("hello") << QStringLiteral("damaged");
        QTest::newRow("another root") << QByteArray("<?xml version=\"1.0\"?><html/>")
                                      << QStringLiteral("begins with html");
        QTest::newRow("bytes that are no UTF-8")
            << projectXml("<Description>\xff\xfe\xff</Description>") << QStringLiteral("damaged");
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, project);
        QFETCH(QString, says);
        InterviewProject into;
        const QString path = writeArchive(into.folder() + QStringLiteral("/x.qdpx"), project);
        const auto report = test::importQdpx(into, path);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
        QVERIFY2(why(report).contains(says), qPrintable(why(report)));
        QVERIFY(!why(report).contains(QLatin1String("root:")));
        QVERIFY(!into->nextUndo().isValid());
        QVERIFY(codebook(into.db()).codes().empty());
    }

    void refusesWhatIsNoArchive()
    {
        InterviewProject into;
        const QString path = into.folder() + QStringLiteral("/x.qdpx");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a zip at all, only words");
        file.close();
        QVERIFY(why(test::importQdpx(into, path)).contains(QLatin1String("zip archive")));
        QVERIFY(!test::importQdpx(into, into.folder()).ok());
        QVERIFY(!test::importQdpx(into, into.folder() + QStringLiteral("/none.qdpx")).ok());
    }

    void refusesABomb()
    {
        InterviewProject into;
        const QString path = into.folder() + QStringLiteral("/bomb.qdpx");
        formats::ZipWriter zip(path);
        zip.add(QStringLiteral("project.qde"),
                projectXml("<Description>" + QByteArray(80 << 20, 'a') + "</Description>"));
        QVERIFY(zip.finish().ok());
        QVERIFY(QFileInfo(path).size() < (1 << 20));
        const auto report = test::importQdpx(into, path);
        QVERIFY2(why(report).contains(QLatin1String("far more room")), qPrintable(why(report)));
    }

    void refusesTwoProjectsAndNone()
    {
        InterviewProject into;
        const QString two = into.folder() + QStringLiteral("/two.qdpx");
        writeArchive(two, projectXml(oneCode), {{QStringLiteral("copy/Project.QDE"), projectXml(oneCode)}});
        QVERIFY(why(test::importQdpx(into, two)).contains(QLatin1String("2 files named project.qde")));
        const QString none = into.folder() + QStringLiteral("/none.qdpx");
        formats::ZipWriter zip(none);
        zip.add(QStringLiteral("other.xml"), "<x/>");
        QVERIFY(zip.finish().ok());
        QVERIFY(why(test::importQdpx(into, none)).contains(QLatin1String("holds no project.qde")));
    }

    void takesACapitalNameInAFolder()
    {
        InterviewProject into;
        const QString path = into.folder() + QStringLiteral("/x.qdpx");
        formats::ZipWriter zip(path);
        zip.add(QStringLiteral("My project/Project.qde"),
                projectXml(textSource("plainTextPath=\"internal://A.TXT\"", selectionXml(1, 0, 3))));
        zip.add(QStringLiteral("My project/Sources/a.txt"), "abc def");
        QVERIFY(zip.finish().ok());
        const auto report = test::importQdpx(into, path);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(into.codedWords(documents(into.db()).front().id), QStringList{QStringLiteral("abc")});
    }

    // Paths that lead out of the archive are names of nothing.
    void opensNothingOutside_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("up") << QByteArray("internal://../../secret.txt");
        QTest::newRow("relative") << QByteArray("relative:///secret.txt");
        QTest::newRow("absolute") << QByteArray("absolute:///secret.txt");
        QTest::newRow("plain absolute") << QByteArray("/secret.txt");
    }
    void opensNothingOutside()
    {
        QFETCH(QByteArray, path);
        InterviewProject into;
        QFile secret(into.folder() + QStringLiteral("/secret.txt"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("top secret words");
        secret.close();
        path.replace("/secret.txt", into.folder().toUtf8() + "/secret.txt");
        const QString file =
            writeArchive(into.folder() + QStringLiteral("/x.qdpx"),
                         projectXml(textSource("plainTextPath=\"" + path + "\"", selectionXml(1, 0, 3))),
                         {{QStringLiteral("../../escaped.txt"), "abc"}});
        const auto report = test::importQdpx(into, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(documents(into.db()).empty());
        QVERIFY(notesOf(*report).join(u' ').contains(QLatin1String("1 text(s) are not in the archive")));
        QVERIFY(!QFileInfo::exists(into.folder() + QStringLiteral("/../../escaped.txt")));
    }

    void tellsOffsetsPastTheEnd()
    {
        InterviewProject into;
        const QByteArray selections = selectionXml(1, 0, 3) + selectionXml(2, 4, 400) + selectionXml(3, 100, 200) +
                                      selectionXml(4, 5, 5) + selectionXml(5, -3, 2) + selectionXml(6, 6, 2);
        const QString file =
            writeArchive(into.folder() + QStringLiteral("/x.qdpx"),
                         projectXml(textSource("", "<PlainTextContent>abc defgh</PlainTextContent>" + selections)));
        const auto report = test::importQdpx(into, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(into.codedWords(documents(into.db()).front().id),
                 (QStringList{QStringLiteral("abc"), QStringLiteral("defgh")}));
        const QString notes = notesOf(*report).join(u'\n');
        QVERIFY2(notes.contains(QLatin1String("1 coding(s) lie past the end")), qPrintable(notes));
        QVERIFY2(notes.contains(QLatin1String("1 coding(s) begin before the beginning")), qPrintable(notes));
        QVERIFY2(notes.contains(QLatin1String("1 coding(s) reached past the end")), qPrintable(notes));
        QVERIFY2(notes.contains(QLatin1String("2 coding(s) of no characters")), qPrintable(notes));
    }

    // A place that is no whole number is nowhere, not at 0: words nobody chose stay uncoded.
    void leavesOutPlacesThatAreNoNumbers_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("a letter") << QByteArray("startPosition=\"x\"") << QByteArray("endPosition=\"3\"");
        QTest::newRow("a letter at the end") << QByteArray("startPosition=\"0\"") << QByteArray("endPosition=\"x\"");
        QTest::newRow("a fraction") << QByteArray("startPosition=\"0.5\"") << QByteArray("endPosition=\"3\"");
        QTest::newRow("nothing") << QByteArray("startPosition=\"\"") << QByteArray("endPosition=\"3\"");
        QTest::newRow("not there") << QByteArray() << QByteArray("endPosition=\"3\"");
        QTest::newRow("beyond every number")
            << QByteArray("startPosition=\"0\"") << QByteArray("endPosition=\"99999999999999999999\"");
    }
    void leavesOutPlacesThatAreNoNumbers()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        QByteArray bad = selectionXml(2, 0, 3);
        bad.replace("startPosition=\"0\"", begin).replace("endPosition=\"3\"", end);
        const QByteArray selections = selectionXml(1, 4, 9) + bad;
        for (const bool isInline : {true, false}) {
            InterviewProject into;
            const QByteArray source =
                isInline ? textSource("", "<PlainTextContent>abc defgh</PlainTextContent>" + selections)
                         : textSource("plainTextPath=\"internal://a.txt\"", selections);
            const auto report =
                test::importQdpx(into, writeArchive(into.folder() + QStringLiteral("/x.qdpx"), projectXml(source),
                                                    {{QStringLiteral("sources/a.txt"), "abc defgh"}}));
            QVERIFY2(report.ok(), qPrintable(why(report)));
            QCOMPARE(into.codedWords(documents(into.db()).front().id), QStringList{QStringLiteral("defgh")});
            const QString notes = notesOf(*report).join(u'\n');
            QVERIFY2(notes.contains(QLatin1String("1 coding(s) lack a whole number")), qPrintable(notes));
        }
    }

    void readsOtherEncodings()
    {
        InterviewProject into;
        const QString words = QStringLiteral("Интервьюер: Расскажите, пожалуйста, как прошёл приём у врача.\n");
        QByteArray windows;
        for (const QChar c : words) {
            const char16_t u = c.unicode();
            windows += static_cast<char>(u < 0x80 ? u : u == 0x451 ? 0xB8 : u - 0x410 + 0xC0);
        }
        const QString file =
            writeArchive(into.folder() + QStringLiteral("/x.qdpx"),
                         projectXml(textSource("plainTextPath=\"internal://a.txt\"", selectionXml(1, 0, 10))),
                         {{QStringLiteral("sources/a.txt"), windows}});
        const auto report = test::importQdpx(into, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(into.codedWords(documents(into.db()).front().id), QStringList{QStringLiteral("Интервьюер")});
        QVERIFY(notesOf(*report).join(u' ').contains(QLatin1String("1 text(s) were not in UTF-8")));
    }

    void readsAProjectInUtf16()
    {
        InterviewProject into;
        const QString xml =
            QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-16\"?><Project name=\"п\"><CodeBook><Codes>"
                           "<Code guid=\"{11111111-1111-4111-8111-111111111111}\" name=\"Ожидание\" "
                           "isCodable=\"true\" color=\"#f00\"/></Codes></CodeBook></Project>");
        QByteArray bytes("\xff\xfe");
        bytes.append(reinterpret_cast<const char*>(xml.utf16()), xml.size() * 2);
        const auto report = test::importQdpx(into, writeArchive(into.folder() + QStringLiteral("/x.qdpx"), bytes));
        QVERIFY2(report.ok(), qPrintable(why(report)));
        const Codebook book = codebook(into.db());
        QCOMPARE(book.codes().front().name, QStringLiteral("Ожидание"));
        QCOMPARE(book.codes().front().color, QStringLiteral("#ff0000"));
    }

    void tellsCodingsWithoutACode()
    {
        InterviewProject into;
        QByteArray other = selectionXml(1, 0, 3);
        other.replace("11111111-1111", "99999999-1111");
        const QString file =
            writeArchive(into.folder() + QStringLiteral("/x.qdpx"),
                         projectXml(textSource("", "<PlainTextContent>abc</PlainTextContent>" + other)));
        const auto report = test::importQdpx(into, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(notesOf(*report).join(u' ').contains(QLatin1String("1 coding(s) name a code that the codebook lacks")));
    }

    void tellsCodesWithoutAName()
    {
        InterviewProject into;
        QByteArray code(oneCode);
        code.replace("name=\"wait\"", "name=\"\"");
        const auto report =
            test::importQdpx(into, writeArchive(into.folder() + QStringLiteral("/x.qdpx"), projectXml(code)));
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(notesOf(*report).join(u' ').contains(QLatin1String("1 code(s) without a name came in as \"?\"")));
    }

    void refusesACodebookThatIsNone()
    {
        InterviewProject into;
        const QString path = into.folder() + QStringLiteral("/x.qdc");
        const auto says = [&](const QByteArray& bytes) { return why(exchange::readQdc(test::writeFile(path, bytes))); };
        QVERIFY(says("PK\x03\x04").contains(QLatin1String("is an archive")));
        QVERIFY(says("<Project/>").contains(QLatin1String("begins with Project")));
        QVERIFY(says("<CodeBook><Codes/></CodeBook>").contains(QLatin1String("holds no codes")));
        // A namespace of an older draft and an empty list of sets, as some programs write them.
        QVERIFY(says("<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"><Codes><Code name=\"a\" guid=\"x\"/></Codes><Sets/>"
                     "</CodeBook>")
                    .isEmpty());
    }

    // Texts are found however a program names them, or stand in the project itself.
    void takesTextsHoweverTheyAreNamed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("as the standard says") << QByteArray("plainTextPath=\"internal://a.txt\"") << QByteArray();
        QTest::newRow("no scheme") << QByteArray("plainTextPath=\"a.txt\"") << QByteArray();
        QTest::newRow("with the folder") << QByteArray("plainTextPath=\"sources/a.txt\"") << QByteArray();
        QTest::newRow("another case") << QByteArray("plainTextPath=\"INTERNAL://A.TXT\"") << QByteArray();
        QTest::newRow("inline") << QByteArray() << QByteArray("<PlainTextContent>abc def</PlainTextContent>");
        QTest::newRow("inline goes before a path that is missing")
            << QByteArray("plainTextPath=\"\"") << QByteArray("<PlainTextContent>abc def</PlainTextContent>");
    }
    void takesTextsHoweverTheyAreNamed()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, inside);
        InterviewProject into;
        const QString file = writeArchive(
            into.folder() + QStringLiteral("/x.qdpx"), projectXml(textSource(path, inside + selectionXml(1, 0, 3))),
            inside.isEmpty() ? std::map<QString, QByteArray>{{QStringLiteral("sources/a.txt"), "abc def"}}
                             : std::map<QString, QByteArray>());
        const auto report = test::importQdpx(into, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, qint64(1));
        QCOMPARE(into.codedWords(documents(into.db()).front().id), QStringList{QStringLiteral("abc")});
    }

    // Of a damaged archive either all comes that can be read, told, or nothing: never a half.
    void damagedArchivesAreNeverHalf_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("flip");
        for (const int part : {1, 5, 20, 40, 60, 80, 95, 99})
            QTest::addRow("cut at %d %%", part) << part << -1;
        for (const int part : {2, 15, 30, 45, 50, 60, 75, 90})
            QTest::addRow("a byte turned at %d %%", part) << 100 << part;
    }
    void damagedArchivesAreNeverHalf()
    {
        QFETCH(int, cut);
        QFETCH(int, flip);
        InterviewProject into;
        const QString path = writeArchive(
            into.folder() + QStringLiteral("/x.qdpx"),
            projectXml(textSource("plainTextPath=\"internal://a.txt\"", selectionXml(1, 0, 3) + selectionXml(2, 4, 7))),
            {{QStringLiteral("sources/a.txt"), "abc def " + QByteArray(500, 'x')}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype size = bytes.size();
        bytes = bytes.first(size * cut / 100);
        if (flip >= 0)
            bytes[size * flip / 100] = static_cast<char>(bytes[size * flip / 100] ^ 0x55);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto report = test::importQdpx(into, path);
        const qint64 coded = into.db().value<qint64>("SELECT count(*) FROM segment").value_or(-1);
        if (report.ok()) {
            QVERIFY(coded == 2 || !report->notes.empty());
            return;
        }
        QVERIFY(!why(report).isEmpty());
        QCOMPARE(coded, qint64(0));
        QVERIFY(codebook(into.db()).codes().empty() && documents(into.db()).empty());
        QVERIFY(!into->nextUndo().isValid());
    }

    // One text of two is missing: the other comes with its codings, and the loss is told and kept for the way back.
    void oneTextOfTwoIsMissing()
    {
        InterviewProject into;
        const QByteArray two = "<TextSource guid=\"55555555-5555-4555-8555-555555555555\" name=\"gone\" "
                               "plainTextPath=\"internal://gone.txt\">" +
                               selectionXml(9, 0, 3) + "</TextSource>";
        QByteArray project = projectXml(textSource("plainTextPath=\"internal://a.txt\"", selectionXml(1, 0, 3)));
        project.replace("</Sources>", two + "</Sources>");
        const auto report = test::importQdpx(into, writeArchive(into.folder() + QStringLiteral("/x.qdpx"), project,
                                                                {{QStringLiteral("sources/a.txt"), "abc def"}}));
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, qint64(1));
        QCOMPARE(documents(into.db()).size(), std::size_t(1));
        bool isTold = false;
        for (const Message& note : report->notes)
            isTold = isTold || text(note, Language::English).contains(QLatin1String("not in the archive"));
        QVERIFY(isTold);
        const QString out = into.folder() + QStringLiteral("/out.qdpx");
        QVERIFY(exchange::writeQdpx(exchange::projectPackage(into.db()), out).ok());
        QVERIFY(test::projectPart(out).contains("gone.txt"));
    }
};

QTEST_GUILESS_MAIN(TstRefiHostile)
#include "tst_refi_hostile.moc"
