#include "core/formats/packages.h"
#include "formats/document_reader.h"
#include "formats/page_numbers.h"
#include "formats/pdf_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const DocumentText& document)
{
    QStringList words;
    for (const Paragraph& paragraph : document.paragraphs)
        words.append(paragraph.text);
    return words;
}

QString refusal(const InputFile& input)
{
    const auto document = readDocument(input);
    return document.ok() ? u"not refused"_s : text(document.error().message, Language::English);
}

InputFile named(const char* name, const QByteArray& bytes)
{
    return InputFile::fromBytes(bytes, QString::fromUtf8(name));
}

QByteArray run(const char* words, const char* properties = "")
{
    return QByteArray("<w:r><w:rPr>") + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

QByteArray wide(const char* words)
{
    const QString text = QString::fromLatin1(words);
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

const QByteArray oleHead = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(504, '\0');

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStylesOfWord()
    {
        const auto document = readDocument(packages::docx(
            "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run("Интервью") +
                "</w:p>"
                "<w:p>" +
                run("Р1:", "<w:b/>") + run(" было ") + run("очень", "<w:i/>") +
                run(" 😀долго", "<w:b w:val=\"0\"/><w:i/>") +
                "</w:p>"
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>" +
                run("пункт") +
                "</w:p>"
                "<w:p/>",
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"heading 2\"/></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"B\"/></w:style>"));
        QVERIFY(document.ok());
        QCOMPARE(wordsOf(*document), (QStringList{u"Интервью"_s, u"Р1: было очень 😀долго"_s, u"пункт"_s, QString()}));
        QCOMPARE(document->paragraphs[0].heading, 2);
        QCOMPARE(document->paragraphs[2].listLevel, 2);
        const std::vector<StyledSpan> expected = {{{0, 3}, true, false}, {{9, 21}, false, true}};
        QVERIFY(document->paragraphs[1].styles == expected);
    }

    void readsTablesAsCells()
    {
        const QByteArray cell = "<w:tc><w:p>";
        const QByteArray end = "</w:p></w:tc>";
        const auto document = readDocument(
            packages::docx("<w:p>" + run("До") +
                           "</w:p><w:tbl>"
                           "<w:tr>" +
                           cell + run("И") + end + cell + run("Как вы записались?") + end +
                           "</w:tr>"
                           "<w:tr>" +
                           cell + run("Р1") + end + cell + run("По телефону.") + "</w:p><w:p>" + run("Сразу.") + end +
                           "</w:tr>"
                           "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" +
                           run("пауза") + end +
                           "</w:tr>"
                           "</w:tbl><w:p>" +
                           run("После") + "</w:p>"));
        QVERIFY(document.ok());
        QCOMPARE(document->tables.size(), std::size_t(1));
        QCOMPARE(document->tables[0].rows, 3);
        QCOMPARE(document->tables[0].columns, 2);
        QVERIFY(!document->paragraphs[0].cell);
        QVERIFY((document->paragraphs[4].cell == CellPlace{0, 1, 1}));
        QVERIFY((document->paragraphs[5].cell == CellPlace{0, 1, 1}));
        QVERIFY((document->paragraphs[6].cell == CellPlace{0, 2, 0}));
        QVERIFY(!document->paragraphs[7].cell);
    }

    void leavesDeletionsOut()
    {
        const auto document = readDocument(packages::docx(
            "<w:p>" + run("было ") + "<w:del><w:r><w:delText>плохо</w:delText></w:r></w:del><w:ins>" + run("хорошо") +
            "</w:ins></w:p>"
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" +
            run("первая ") + "</w:p><w:p>" + run("и вторая") +
            "</w:p>"
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>" +
            run("строка") +
            "</w:p></w:tc></w:tr>"
            "<w:tr><w:tc><w:p>" +
            run("осталась") +
            "</w:p></w:tc></w:tr></w:tbl>"
            "<w:p>" +
            run("тайна", "<w:vanish/>") + run("явно") + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"));
        QVERIFY(document.ok());
        QCOMPARE(wordsOf(*document), (QStringList{u"было хорошо"_s, u"первая и вторая"_s, u"осталась"_s, u"явно"_s}));
        QCOMPARE(document->deletionsLeftOut, qint64(3));
        QVERIFY((document->paragraphs[2].cell == CellPlace{0, 0, 0}));
    }

    void readsTextBoxesOnce()
    {
        const auto document = readDocument(
            packages::docx("<w:p>" + run("снаружи") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" +
                           run("в рамке") + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>" + run("в рамке") +
                           "</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        QVERIFY(document.ok());
        QCOMPARE(wordsOf(*document), (QStringList{u"в рамке"_s, u"снаружи"_s}));
    }

    void readsOpenDocument()
    {
        const auto document = readDocument(
            packages::odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>прочь</text:p></"
                          "text:deletion></text:changed-region></text:tracked-changes>"
                          "<text:h text:outline-level=\"3\">Глава</text:h>\n"
                          "<text:p>слово  и\n   <text:span text:style-name=\"T1\">дело</text:span><text:s "
                          "text:c=\"3\"/>конец<text:line-break/>строка<text:note><text:note-body><text:p>сноска</"
                          "text:p></text:note-body></text:note></text:p>"
                          "<text:list><text:list-item><text:p>раз</text:p><text:list><text:list-item><text:p>два</"
                          "text:p></text:list-item></text:list></text:list-item></text:list>"
                          "<table:table><table:table-row><table:table-cell><text:p>И</text:p></"
                          "table:table-cell><table:table-cell><text:p>Вопрос</text:p></table:table-cell></"
                          "table:table-row></table:table>",
                          "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
                          "fo:font-weight=\"bold\"/></style:style>"));
        QVERIFY(document.ok());
        QCOMPARE(wordsOf(*document),
                 (QStringList{u"Глава"_s, u"слово и дело   конец\nстрока"_s, u"раз"_s, u"два"_s, u"И"_s, u"Вопрос"_s}));
        QCOMPARE(document->paragraphs[0].heading, 3);
        QCOMPARE(document->paragraphs[1].styles.front().span, (TextSpan{8, 12}));
        QCOMPARE(document->paragraphs[3].listLevel, 2);
        QVERIFY((document->paragraphs[5].cell == CellPlace{0, 0, 1}));
        QCOMPARE(document->deletionsLeftOut, qint64(1));
    }

    void readsTextAndMarkdown()
    {
        const QString plain = u"Интервьюер: Как дела?\r\nР1: Хорошо.\r\n\r\nконец"_s;
        for (const char* encoding : {"UTF-8", "windows-1251", "KOI8-R"}) {
            const auto document = readDocument(named("a.txt", encodeText(plain, encoding)));
            QVERIFY(document.ok());
            QCOMPARE(wordsOf(*document),
                     (QStringList{u"Интервьюер: Как дела?"_s, u"Р1: Хорошо."_s, QString(), u"конец"_s}));
            QCOMPARE(document->encoding->name, QByteArray(encoding));
        }
        const auto markdown = readDocument(named(
            "a.md",
            "# One\n\n**R1:** it *was* long\n- a\n  - b_c_d \\*\n| I | why? |\n|---|---|\n| R | so |\n2 * 3 * 4"));
        QVERIFY(markdown.ok());
        QCOMPARE(wordsOf(*markdown), (QStringList{u"One"_s, QString(), u"R1: it was long"_s, u"a"_s, u"b_c_d *"_s,
                                                  u"I"_s, u"why?"_s, u"R"_s, u"so"_s, u"2 * 3 * 4"_s}));
        QCOMPARE(markdown->paragraphs[0].heading, 1);
        QCOMPARE(markdown->paragraphs[4].listLevel, 2);
        QVERIFY(
            (markdown->paragraphs[2].styles == std::vector<StyledSpan>{{{0, 3}, true, false}, {{7, 10}, false, true}}));
        QVERIFY((markdown->paragraphs[8].cell == CellPlace{0, 1, 1}));
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("docx that is no zip") << QByteArray("just words") << u"a.docx"_s
                                             << u"a.docx is called .docx, but its content is something else."_s;
        QTest::newRow("cut zip") << QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00 cut", 14) << u"a.docx"_s
                                 << u"a.docx is not a zip archive, or is cut short."_s;
        QTest::newRow("old doc renamed")
            << oleHead + wide("WordDocument") << u"a.docx"_s
            << u"a.docx is a file of an old Office (.doc), whatever its name says. Open it there and save it as .docx."_s;
        QTest::newRow("password") << oleHead + wide("EncryptedPackage") << u"a.docx"_s
                                  << u"a.docx is protected by a password. Save it without one."_s;
        QTest::newRow("empty") << QByteArray() << u"a.txt"_s << u"a.txt is empty."_s;
        QTest::newRow("no words") << QByteArray(" \r\n\r\n ") << u"a.txt"_s << u"a.txt holds no words."_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1",
                                              8)
                                << u"a.txt"_s << u"a.txt is not a text file: it holds a zero byte at 4."_s;
    }
    void refusesInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, message);
        QCOMPARE(refusal(InputFile::fromBytes(bytes, name)), message);
    }

    void refusesHostilePackages()
    {
        QCOMPARE(
            refusal(packages::docx("<w:p>&a;</w:p>", {}, "<!DOCTYPE d [<!ENTITY a \"b\">]>")),
            u"interview.docx is refused: word/document.xml holds a document type definition, which such a file never has."_s);
        const QByteArray deep = QByteArray("<w:p>").repeated(200000) + QByteArray("</w:p>").repeated(200000);
        QByteArray noise(200000, Qt::Uninitialized); // keeps the package from looking like a bomb
        QRandomGenerator(7).generate(noise.begin(), noise.end());
        QCOMPARE(refusal(packages::docx(deep, "<!--" + noise.toHex() + "-->")),
                 u"interview.docx is refused: elements in word/document.xml nest deeper than 256."_s);
        QCOMPARE(
            refusal(packages::docx("<w:p>" + QByteArray(80 << 20, ' ') + "</w:p>")),
            u"interview.docx is refused: unpacking word/document.xml would take far more room than such a file needs."_s);
        QVERIFY(refusal(packages::docx("<w:p><w:r></w:p>"))
                    .startsWith(u"interview.docx is damaged: word/document.xml, line 1"_s));
        QCOMPARE(refusal(packages::zip(u"a.docx"_s, {{u"readme.txt"_s, "words"}})),
                 u"a.docx is a zip archive, but not a Word document."_s);
        QCOMPARE(refusal(packages::zip(u"a.odt"_s, {{u"readme.txt"_s, "words"}})),
                 u"a.odt is a zip archive, but not a document that can be read."_s);
        QCOMPARE(refusal(packages::odt("<text:p>x</text:p>", {},
                                       "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")),
                 u"interview.odt is protected by a password. Save it without one."_s);
    }

    void refusesFoldersAndNoFiles()
    {
        QTemporaryDir folder;
        QVERIFY(!readDocument(folder.path()).ok());
        QVERIFY(!readDocument(folder.filePath(u"none.docx"_s)).ok());
    }

    void numbersOfPagesAreLeftOut_data()
    {
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char* name, const QStringList& pages, const QStringList& left) {
            QTest::newRow(name) << pages << left;
        };
        row("at the foot", {u"А: Да\n\n1\n"_s, u"Б: Нет\n2"_s}, {u"А: Да\n\n"_s, u"Б: Нет"_s});
        row("at the head", {u"1\nА: Да"_s, u"\n 2\nБ: Нет"_s}, {u"А: Да"_s, u"\nБ: Нет"_s});
        row("dressed", {u"А\n- 1 -"_s, u"Б\nстр. 2"_s, u"В\nPage 3 of 4"_s, u"Г\n4 / 4"_s},
            {u"А"_s, u"Б"_s, u"В"_s, u"Г"_s});
        row("counted from another", {u"А\n17"_s, u"Б\n18"_s}, {u"А"_s, u"Б"_s});
        row("a page of nothing else", {u"А"_s, u"2\n"_s}, {u"А"_s, u""_s});
        row("an answer at the foot", {u"А: От нуля до десяти?\n9"_s, u"Б: Да"_s},
            {u"А: От нуля до десяти?\n9"_s, u"Б: Да"_s});
        row("amid a page", {u"А\n1\nБ"_s}, {u"А\n1\nБ"_s});
        row("in words", {u"1 раз\nА\nих было 1"_s}, {u"1 раз\nА\nих было 1"_s});
        row("a line of a talk", {u"А\n- 1"_s}, {u"А\n- 1"_s});
    }
    void numbersOfPagesAreLeftOut()
    {
        QFETCH(QStringList, pages);
        QFETCH(QStringList, left);
        QCOMPARE(withoutPageNumbers(pages), left);
    }

    void aPdfIsReadWithoutItsPageNumbers()
    {
        if (!readsPdf())
            QSKIP("built without PDF reading");
        const auto page = [](int number, const QByteArray& words) {
            const QByteArray shown = "BT /F 12 Tf 72 700 Td (" + words + ") Tj ET BT /F 12 Tf 300 40 Td (" +
                                     QByteArray::number(number) + ") Tj ET";
            const QByteArray id = QByteArray::number(10 * number);
            return id + " 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + id.chopped(1) +
                   "1 0 R /Resources <</Font <</F 3 0 R>>>>>> endobj\n" + id.chopped(1) + "1 0 obj <</Length " +
                   QByteArray::number(shown.size()) + ">> stream\n" + shown + "\nendstream endobj\n";
        };
        // Without a table of its objects, which the reader then makes itself.
        const QByteArray bytes = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                                 "2 0 obj <</Type /Pages /Kids [10 0 R 20 0 R] /Count 2>> endobj\n"
                                 "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n" +
                                 page(1, "Anna: How did you find us?") + page(2, "Olga: By chance.") +
                                 "trailer <</Root 1 0 R>>\n%%EOF\n";
        const auto document = readDocument(named("R1.pdf", bytes));
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(text(document.error().message, Language::English)));
        QStringList words = wordsOf(*document);
        words.removeAll(QString());
        QCOMPARE(words, (QStringList{u"Anna: How did you find us?"_s, u"Olga: By chance."_s}));
    }

    void readsSharedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("contains");
        QTest::newRow("docx") << u"ID1.docx"_s << u"course"_s;
        QTest::newRow("odt") << u"ID2.odt"_s << u"the"_s;
        QTest::newRow("txt") << u"transcript.txt"_s << u"[id1] hello"_s;
        QTest::newRow("pdf") << u"P1.pdf"_s << u"the"_s;
    }
    void readsSharedFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, contains);
        const QString folder =
            qEnvironmentVariable("TROPA_SHARED_DATA", QStringLiteral(TROPA_SOURCE_DIR "/../shared/data"));
        const QString path = folder + u"/qualitative/"_s + file;
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        if (file.endsWith(u".pdf"_s) && !documentExtensions().contains(u"pdf"_s))
            QSKIP("built without PDF reading");
        const auto document = readDocument(path);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(text(document.error().message, Language::English)));
        QVERIFY(wordsOf(*document).join(u'\n').contains(contains));
    }
};

QTEST_APPLESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
