#include "formats/csv_reader.h"
#include "formats/fixed_width.h"
#include "formats/table_layout.h"

#include <QTest>

using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

Table tableOf(RecordSource& source)
{
    Table table;
    while (source.next()) {
        QStringList& record = table.emplace_back();
        for (const QByteArrayView field : source.fields())
            record.append(QString::fromUtf8(field));
    }
    return table;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("expected");
        const Table two = {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << two;
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << two;
        QTest::newRow("CR only") << QByteArray("a,b\rc,d\r") << two;
        QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << two;
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"c\",\"d\"") << two;
        QTest::newRow("quoted delimiter and line ends")
            << QByteArray("\"a,b\",\"x\r\ny\"\n1,2") << Table{{u"a,b"_s, u"x\r\ny"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"yes\"\"\",\"\"\"\"")
                                        << Table{{u"say \"yes\""_s, u"\""_s}};
        QTest::newRow("empty fields") << QByteArray(",\n,,")
                                      << Table{{QString(), QString()}, {QString(), QString(), QString()}};
        QTest::newRow("empty quoted") << QByteArray("\"\",\"\"") << Table{{QString(), QString()}};
        QTest::newRow("delimiter at the very end") << QByteArray("a,") << Table{{u"a"_s, QString()}};
        QTest::newRow("empty line") << QByteArray("a\n\nb") << Table{{u"a"_s}, {QString()}, {u"b"_s}};
        QTest::newRow("nothing") << QByteArray() << Table{};
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Table, expected);
        CsvReader reader(bytes);
        QCOMPARE(tableOf(reader), expected);
        reader.rewind();
        QCOMPARE(tableOf(reader), expected);
    }

    void countsEveryLine()
    {
        CsvReader reader("a,\"1\n2\n3\"\r\n\r\nb,2\r\"x\r\ny\",3\nc,4");
        QList<qint64> lines;
        while (reader.next())
            lines.append(reader.line());
        QCOMPARE(lines, (QList<qint64>{1, 4, 5, 6, 8}));
    }

    void marksFlaws_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("record");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("openedAt");
        QTest::addColumn<int>("records");
        using Kind = RecordFlaw::Kind;
        QTest::newRow("quote inside a field")
            << QByteArray("a,b\n1,x\"y\"\n2,z") << int(Kind::QuoteInsideField) << 2 << 1 << 2 << 3;
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n\"1\"x,y\n2,z") << int(Kind::TextAfterQuote) << 2 << 0 << 2 << 3;
        QTest::newRow("closed by a later row")
            << QByteArray("a,b\n1,\"x\n2,\"z\n3,w") << int(Kind::TextAfterQuote) << 2 << 1 << 2 << 3;
        QTest::newRow("never closed costs one line")
            << QByteArray("a,b\n\"1,y\n2,z\n3,w") << int(Kind::UnclosedQuote) << 2 << 0 << 2 << 4;
    }
    void marksFlaws()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, record);
        QFETCH(int, column);
        QFETCH(int, openedAt);
        QFETCH(int, records);
        CsvReader reader(bytes);
        int count = 0;
        while (reader.next()) {
            ++count;
            QCOMPARE(reader.flaw().has_value(), count == record);
            if (reader.flaw()) {
                QCOMPARE(int(reader.flaw()->kind), kind);
                QCOMPARE(reader.flaw()->column, column);
                QCOMPARE(reader.flaw()->openedAt, qint64(openedAt));
            }
        }
        QCOMPARE(count, records);
    }

    void aLongLineStaysLinear()
    {
        // Looking to the end of the line from each field would take hours.
        const QByteArray bytes = QByteArray("\"field\",").repeated(2000000);
        CsvReader reader(bytes);
        QVERIFY(reader.next());
        QCOMPARE(reader.fields().size(), std::size_t(2000001));
    }

    void anUnclosedQuoteStaysLinear()
    {
        QByteArray bytes = "a,b\n\"start,";
        for (int i = 0; i < 200000; ++i)
            bytes += "\nplain text without any quote,and more of it";
        CsvReader reader(bytes);
        int records = 0;
        while (reader.next())
            ++records;
        QCOMPARE(records, 200002);
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << ',';
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1;2,5;3,5\n4;5,5;6,5\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n3\t4\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
        QTest::newRow("titles above") << QByteArray("Report, March\nClinic one\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n") << ';';
        QTest::newRow("several answers in a cell") << QByteArray("q1,q2,q3\n\"a;b\",2,3\na;b;c,2,3\na,2,3\n") << ',';
        QTest::newRow("one column") << QByteArray("name\nclinic\nother\n") << ',';
    }
    void findsTheDelimiter()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);
        QCOMPARE(detectDelimiter(bytes), delimiter);
    }

    void cutsFixedWidth()
    {
        FixedWidthReader reader(" 00004 0001 19970101  2   29.33\r\n 00021\r\n\r\n 00004 0001 19970118  2   29.7",
                                {{u"id"_s, 1, 5}, {u"date"_s, 12, 8}, {u"sum"_s, 24, 8}});
        QVERIFY(reader.next());
        QCOMPARE(reader.fields()[1], QByteArrayView("19970101"));
        QCOMPARE(reader.fields()[2], QByteArrayView("29.33"));
        QVERIFY(reader.next());
        QVERIFY(reader.flaw());
        QCOMPARE(reader.flaw()->column, 1);
        QVERIFY(reader.next());
        QVERIFY(reader.isBlank());
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), qint64(4));
        QCOMPARE(reader.fields()[2], QByteArrayView("29.7"));
        QVERIFY(!reader.next());
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csv_reader.moc"
