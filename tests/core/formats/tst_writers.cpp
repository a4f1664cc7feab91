#include "formats/csv_writer.h"
#include "formats/xlsx_writer.h"
#include "formats/zip_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        CsvWriter writer(path, {';', false, true});
        writer.row({u"Клиника"_s, u"a;b"_s, u"say \"yes\""_s, u"two\nlines"_s, u" edge"_s});
        writer.text(u"=1+1").text(u"-5 to 5").plain(u"-5").text(u"@x").text(u"+7").endRow();
        QVERIFY(!QFile::exists(path));
        QVERIFY(writer.finish().ok());
        QCOMPARE(contentOf(path),
                 QByteArray(
                     "Клиника;\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\";\" edge\"\r\n'=1+1;'-5 to 5;-5;'@x;'+7\r\n"));
    }

    void writesFormulasWhenTold()
    {
        QTemporaryDir folder;
        CsvWriter writer(folder.filePath(u"a.csv"_s), {',', true, false});
        writer.row({u"=1+1"_s});
        QVERIFY(writer.finish().ok());
        QCOMPARE(contentOf(folder.filePath(u"a.csv"_s)), QByteArray("\xEF\xBB\xBF=1+1\r\n"));
    }

    void leavesTheOldFileWhenItFails()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/a.csv"_s);
        CsvWriter writer(path);
        writer.row({u"x"_s});
        QVERIFY(!writer.finish().ok());
        XlsxWriter workbook(folder.filePath(u"none/a.xlsx"_s));
        workbook.text(0, 0, u"x"_s);
        QVERIFY(!workbook.finish().ok());
    }

    void writesWorkbooks()
    {
        QTemporaryDir folder;
        const auto write = [](const QString& path) {
            XlsxWriter writer(path);
            writer.addSheet(u"Итоги: 2026/2027 [очень длинное название листа]"_s);
            writer.text(0, 0, u"=HYPERLINK(\"http://x\")"_s, XlsxWriter::Style::Heading);
            writer.text(1, 0, u"http://example.org"_s);
            writer.number(1, 1, 12.5, 1);
            writer.number(2, 1, qQNaN());
            writer.percent(1, 2, 0.25);
            writer.date(1, 3, QDate(2026, 9, 30));
            writer.columnWidth(0, 30);
            writer.freezeRows(1);
            writer.addSheet(u"Итоги: 2026/2027 [очень длинное название листа]"_s);
            writer.addSheet(u"''"_s);
            return writer.finish().ok();
        };
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(write(path));
        auto zip = ZipReader::open(*InputFile::open(path, InputFile::documentLimit));
        QVERIFY(zip.ok());
        const QByteArray sheet = *zip->read(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("hyperlink"));
        QVERIFY(zip->read(u"xl/sharedStrings.xml"_s)->contains("=HYPERLINK(&quot;http://x&quot;)") ||
                zip->read(u"xl/sharedStrings.xml"_s)->contains("=HYPERLINK(\"http://x\")"));
        const QByteArray book = *zip->read(u"xl/workbook.xml"_s);
        QVERIFY(book.contains("name=\"Итоги 2026 2027 очень длинное н"));
        QVERIFY(book.contains("(2)\""));
        QVERIFY(book.contains("name=\"1\""));
        const QByteArray before = contentOf(path);
        QTest::qWait(2100);
        QVERIFY(write(path));
        QCOMPARE(contentOf(path), before);
    }

    void dropsAnUnfinishedWorkbook()
    {
        QTemporaryDir folder;
        {
            XlsxWriter writer(folder.filePath(u"a.xlsx"_s));
            writer.text(0, 0, u"x"_s);
        }
        QVERIFY(!QFile::exists(folder.filePath(u"a.xlsx"_s)));
    }
};

QTEST_APPLESS_MAIN(WritersTest)
#include "tst_writers.moc"
