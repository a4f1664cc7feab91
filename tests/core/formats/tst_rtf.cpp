#include "formats/document_reader.h"

#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

class RtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("code page")
            << QByteArray("{\\rtf1\\ansi\\ansicpg1251 \\'cd\\'e5 \\'e7\\'ed\\'e0\\'fe.\\par \\'c4\\'e0}")
            << QStringList{u"Не знаю."_s, u"Да"_s};
        QTest::newRow("raw bytes") << QByteArray("{\\rtf1\\ansi\\ansicpg1251 \xC4\xE0\\par}") << QStringList{u"Да"_s};
        QTest::newRow("font's charset")
            << QByteArray("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial "
                          "Cyr;}}\\f1 \\'c4\\'e0\\f0  caf\\'e9\\par}")
            << QStringList{u"Да café"_s};
        QTest::newRow("Unicode with fallback")
            << QByteArray("{\\rtf1\\uc1\\u1044?\\u1072\\'3f {\\uc0\\u33 x}{\\uc2\\u1044 abc}\\par}")
            << QStringList{u"Да !xДc"_s};
        QTest::newRow("surrogates and negatives")
            << QByteArray("{\\rtf1\\u-10179?\\u-8704?\\par}") << QStringList{u"😀"_s};
        QTest::newRow("skipped destinations")
            << QByteArray("{\\rtf1{\\info{\\title T}}{\\*\\generator G;}{\\colortbl;\\red0;}{\\stylesheet{\\s1 "
                          "Head;}}{\\header H}{\\pict 0102}word{\\*\\unknown u}{\\field{\\*\\fldinst PAGE}{\\fldrslt "
                          "3}}\\par}")
            << QStringList{u"word3"_s};
        QTest::newRow("symbols")
            << QByteArray("{\\rtf1 a\\~b\\_c\\-d\\emdash\\ldblquote q\\rdblquote\\line e\\tab f\\{\\}\\\\\\par}")
            << QStringList{u"a\u00A0b\u2011cd—“q”\ne\tf{}\\"_s};
        QTest::newRow("hidden and deleted")
            << QByteArray("{\\rtf1 a{\\v secret}b{\\deleted gone}c\\par}") << QStringList{u"abc"_s};
        QTest::newRow("binary") << QByteArray("{\\rtf1 a{\\pict\\bin4 {}}}}b\\par}") << QStringList{u"ab"_s};
        QTest::newRow("last line without par") << QByteArray("{\\rtf1 a\\par b}") << QStringList{u"a"_s, u"b"_s};
    }
    void reads()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QStringList, expected);
        const auto document = readDocument(InputFile::fromBytes(rtf, u"a.rtf"_s));
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(text(document.error().message, Language::English)));
        QStringList words;
        for (const Paragraph& paragraph : document->paragraphs)
            words.append(paragraph.text);
        QCOMPARE(words, expected);
    }

    void readsStylesAndTables()
    {
        const auto document = readDocument(InputFile::fromBytes(
            "{\\rtf1{\\b bold} plain\\par\\pard\\outlinelevel0 Head\\par\\pard\\ls1\\ilvl1 item\\par"
            "\\pard\\trowd\\intbl I\\cell Why?\\cell\\row\\trowd\\pard\\intbl R\\cell So\\cell\\row\\pard after\\par}",
            u"a.rtf"_s));
        QVERIFY(document.ok());
        QVERIFY((document->paragraphs[0].styles == std::vector<StyledSpan>{{{0, 4}, true, false}}));
        QCOMPARE(document->paragraphs[1].heading, 1);
        QCOMPARE(document->paragraphs[2].listLevel, 2);
        QVERIFY((document->paragraphs[4].cell == CellPlace{0, 0, 1}));
        QVERIFY((document->paragraphs[6].cell == CellPlace{0, 1, 1}));
        QVERIFY(!document->paragraphs[7].cell);
        QCOMPARE(document->tables[0].columns, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("message");
        QTest::newRow("cut short") << QByteArray("{\\rtf1 {\\b word")
                                   << u"a.rtf is damaged or cut short: its braces do not match."_s;
        QTest::newRow("deep") << "{\\rtf1 " + QByteArray(5000, '{')
                              << u"a.rtf is refused: its groups nest deeper than 1,000."_s;
        QTest::newRow("not rtf") << QByteArray("words")
                                 << u"a.rtf is called .rtf, but its content is something else."_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, message);
        const auto document = readDocument(InputFile::fromBytes(rtf, u"a.rtf"_s));
        QVERIFY(!document.ok());
        QCOMPARE(text(document.error().message, Language::English), message);
    }
};

QTEST_APPLESS_MAIN(RtfTest)
#include "tst_rtf.moc"
