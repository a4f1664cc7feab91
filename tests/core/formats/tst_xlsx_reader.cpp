#include "core/formats/packages.h"
#include "formats/table_import.h"
#include "formats/xlsx_reader.h"
#include "formats/xlsx_writer.h"

#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

InputFile workbook(const QByteArray& rows, const QByteArray& workbookProperties = {})
{
    return packages::zip(
        u"visits.xlsx"_s,
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\">" + workbookProperties +
                                    "<sheets><sheet name=\"Март\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"Два\" "
                                    "sheetId=\"2\" r:id=\"b\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" "
          "Target=\"/xl/other.xml\"/></Relationships>"},
         {u"xl/sharedStrings.xml"_s, "<sst><si><t>Пациент</t></si><si><r><t>Да</t></r><r><t>та</t></r><rPh><t>x</t></"
                                     "rPh></si><si><t>Сумма</t></si></sst>"},
         {u"xl/styles.xml"_s,
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" "
          "formatCode=\"#,##0.00&quot;д&quot;\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
          "numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
         {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
         {u"xl/other.xml"_s,
          "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>other</t></is></c></row></sheetData></worksheet>"}});
}

const QByteArray heading = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" "
                           "t=\"s\"><v>2</v></c></row>";

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << QByteArray("<c><v>5</v></c>") << QByteArray("5");
        QTest::newRow("big whole") << QByteArray("<c><v>2.98E13</v></c>") << QByteArray("29800000000000");
        QTest::newRow("beyond precision") << QByteArray("<c><v>2.98E+20</v></c>") << QByteArray("2.98e+20");
        QTest::newRow("binary fraction") << QByteArray("<c><v>0.30000000000000004</v></c>") << QByteArray("0.3");
        QTest::newRow("date") << QByteArray("<c s=\"1\"><v>45000</v></c>") << QByteArray("2023-03-15");
        QTest::newRow("before the false leap day")
            << QByteArray("<c s=\"1\"><v>59</v></c>") << QByteArray("1900-02-28");
        QTest::newRow("after it") << QByteArray("<c s=\"1\"><v>61</v></c>") << QByteArray("1900-03-01");
        QTest::newRow("date and time") << QByteArray("<c s=\"2\"><v>45000.75</v></c>")
                                       << QByteArray("2023-03-15T18:00:00");
        QTest::newRow("quoted letters are no date") << QByteArray("<c s=\"3\"><v>45000</v></c>") << QByteArray("45000");
        QTest::newRow("time") << QByteArray("<c s=\"4\"><v>0.5</v></c>") << QByteArray("12:00:00");
        QTest::newRow("shared") << QByteArray("<c t=\"s\"><v>1</v></c>") << QByteArray("Дата");
        QTest::newRow("no such shared") << QByteArray("<c t=\"s\"><v>99</v></c>") << QByteArray("");
        QTest::newRow("inline with quotes")
            << QByteArray("<c t=\"inlineStr\"><is><t>a \"b\", c</t></is></c>") << QByteArray("\"a \"\"b\"\", c\"");
        QTest::newRow("formula's text") << QByteArray("<c t=\"str\"><f>A1&amp;B1</f><v>xy</v></c>") << QByteArray("xy");
        QTest::newRow("truth") << QByteArray("<c t=\"b\"><v>1</v></c>") << QByteArray("true");
        QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << QByteArray("#N/A");
        QTest::newRow("empty") << QByteArray("<c s=\"1\"/>") << QByteArray("");
    }
    void readsCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, text);
        const auto sheet = readWorkbook(workbook("<row>" + cell + "</row>"));
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->csv, text + "\n");
    }

    void keepsPlaces()
    {
        const auto sheet =
            readWorkbook(workbook("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"5\"><c "
                                  "r=\"A5\"><v>3</v></c></row>"));
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->csv, QByteArray("\n,1,,2\n\n\n3\n"));
        QCOMPARE(sheet->sheets, (QStringList{u"Март"_s, u"Два"_s}));
        QCOMPARE(readWorkbook(workbook({}), 1)->csv, QByteArray("other\n"));
        QVERIFY(!readWorkbook(workbook({}), 2).ok());
    }

    void readsThe1904System()
    {
        const auto sheet = readWorkbook(workbook("<row><c s=\"1\"><v>0</v></c></row>", "<workbookPr date1904=\"1\"/>"));
        QCOMPARE(sheet->csv, QByteArray("1904-01-01\n"));
    }

    void isATableLikeAnyOther()
    {
        const FieldTable fields({{"patient", u"Пациент"_s, u"Patient"_s, {}, CellKind::Id, true, true, {}, {}},
                                 {"date", u"Дата"_s, u"Date"_s, {}, CellKind::Date, true, false, {}, {}},
                                 {"amount", u"Сумма"_s, u"Amount"_s, {}, CellKind::Decimal, false, false, {}, {}}});
        const InputFile input = workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Отчёт</t></is></c></row>" + heading +
            "<row r=\"3\"><c r=\"A3\"><v>123</v></c><c r=\"B3\" s=\"1\"><v>45000</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>a\nb</t></is></c><c r=\"B4\" s=\"1\"><v>45001</v></c><c "
            "r=\"C4\"><v>10.5</v></c></row>"
            "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t>P6</t></is></c><c r=\"B6\" "
            "t=\"inlineStr\"><is><t>скоро</t></is></c></row>"
            "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>Итого</t></is></c><c r=\"C7\"><v>10.5</v></c></row>");
        auto import = TableImport::open(input, fields);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(text(import.error().message, Language::English)));
        const Proof& proof = import->proof();
        QCOMPARE(proof.layout.headerLine, qint64(2));
        QCOMPARE(proof.rows, qint64(3));
        QCOMPARE(proof.good, qint64(2));
        QCOMPARE(proof.problems.front().row, qint64(6));
        QCOMPARE(proof.layout.leftOut.back().line, qint64(7));
        QCOMPARE(proof.columns[1].examples[0].understood, u"2023-03-15"_s);
        QVERIFY(!proof.recipe.encoding);
        TableOptions again;
        again.recipe = proof.recipe;
        again.recipe.skipBad = true;
        auto second = TableImport::open(input, fields, again);
        QVERIFY(second.ok());
        QVERIFY(second->forEachRow([](const TableRow&) { return std::optional<CellRefusal>(); }).ok());
    }

    void readsWhatWeWrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        XlsxWriter writer(path);
        writer.addSheet(u"Лист"_s);
        writer.text(0, 0, u"=текст"_s);
        writer.number(0, 1, -12.5, 2);
        writer.date(1, 1, QDate(2026, 9, 30));
        writer.percent(1, 2, 0.25);
        QVERIFY(writer.finish().ok());
        const auto sheet = readWorkbook(*InputFile::open(path, InputFile::tableLimit));
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->csv, QByteArray("=текст,-12.5\n,2026-09-30,0.25\n"));
    }

    void refusesWhatIsNoWorkbook()
    {
        QVERIFY(!readWorkbook(packages::zip(u"a.xlsx"_s, {{u"a"_s, "b"}})).ok());
        const auto old = TableImport::open(
            InputFile::fromBytes(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'), u"a.xls"_s),
            FieldTable());
        QVERIFY(!old.ok());
        QVERIFY(text(old.error().message, Language::English).contains(u".xls"_s));
    }

    void keepsFarCellsCheap()
    {
        // A cell at the right edge in every row would make 16 GB of commas.
        QByteArray rows;
        for (int i = 1; i <= 60000; ++i)
            rows += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
        QByteArray noise(400000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>('a' + (i * i * 31 + i / 7) % 23);
        const auto sheet = readWorkbook(workbook(rows, "<!--" + noise + "-->"));
        QVERIFY(!sheet.ok());
    }
};

QTEST_APPLESS_MAIN(XlsxReaderTest)
#include "tst_xlsx_reader.moc"
