#include "formats/cell_reader.h"
#include "formats/column_evidence.h"

#include <QTest>

using namespace tropa::formats;
using namespace Qt::StringLiterals;

class CellReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDecimals_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<QString>("expected"); // empty: unreadable
        QTest::newRow("whole") << u"1500"_s << false << u"1500"_s;
        QTest::newRow("point") << u"1234.50"_s << false << u"1234.50"_s;
        QTest::newRow("comma") << u"1234,50"_s << true << u"1234.50"_s;
        QTest::newRow("other mark") << u"1234,50"_s << false << QString();
        QTest::newRow("spaces") << u"1 234 567,8"_s << true << u"1234567.8"_s;
        QTest::newRow("no-break space") << u"12\u00A0500,00"_s << true << u"12500.00"_s;
        QTest::newRow("narrow no-break space") << u"12\u202F500,00"_s << true << u"12500.00"_s;
        QTest::newRow("apostrophe") << u"1'234.5"_s << false << u"1234.5"_s;
        QTest::newRow("English groups") << u"1,234,567.89"_s << false << u"1234567.89"_s;
        QTest::newRow("German groups") << u"1.234.567,89"_s << true << u"1234567.89"_s;
        QTest::newRow("broken groups") << u"12,34,567.89"_s << false << QString();
        QTest::newRow("mixed groups") << u"1 234,567.8"_s << false << QString();
        QTest::newRow("minus") << u"-5,5"_s << true << u"-5.5"_s;
        QTest::newRow("typographic minus") << u"−5,5"_s << true << u"-5.5"_s;
        QTest::newRow("in brackets") << u"(1 234)"_s << true << u"-1234"_s;
        QTest::newRow("plus") << u"+7"_s << false << u"7"_s;
        QTest::newRow("exponent") << u"1e+05"_s << false << u"100000"_s;
        QTest::newRow("small exponent") << u"2.5E-3"_s << false << u"0.0025"_s;
        QTest::newRow("no whole part") << u".5"_s << false << u"0.5"_s;
        QTest::newRow("mark alone") << u"."_s << false << QString();
        QTest::newRow("mark at the end") << u"5."_s << false << QString();
        QTest::newRow("text") << u"много"_s << false << QString();
        QTest::newRow("NA is text") << u"NA"_s << false << QString();
        QTest::newRow("too long") << u"12345678901234567890"_s << false << QString();
        QTest::newRow("money sign") << u"12 руб"_s << false << QString();
        QTest::newRow("two numbers") << u"12 34"_s << false << QString();
    }
    void readsDecimals()
    {
        QFETCH(QString, cell);
        QFETCH(bool, comma);
        QFETCH(QString, expected);
        const auto number =
            readDecimal(plainCell(cell.toUtf8(), FieldDecoder()), comma ? DecimalMark::Comma : DecimalMark::Point);
        QCOMPARE(number.has_value(), !expected.isEmpty());
        if (number)
            QCOMPARE(QString::number(number->toDouble(), 'f', number->scale), expected);
    }

    void keepsMoneyExact()
    {
        QCOMPARE(readDecimal("1234.5", DecimalMark::Point)->scaled(2), std::optional<qint64>(123450));
        QCOMPARE(readDecimal("0.1", DecimalMark::Point)->toDouble(), 0.1);
        // A double written whole by Python or R: more digits than are kept.
        QCOMPARE(readDecimal("0.0012345678901234567", DecimalMark::Point)->toDouble(), 0.001234567890123457);
        QCOMPARE(readDecimal("2.71828182845904523536", DecimalMark::Point)->toDouble(), 2.718281828459045);
        QVERIFY(!readDecimal("0.00123456789012345x7", DecimalMark::Point));
        QCOMPARE(readDecimal("1.005", DecimalMark::Point)->scaled(2), std::optional<qint64>());
        QCOMPARE(readDecimal("1.500", DecimalMark::Point)->scaled(2), std::optional<qint64>(150));
    }

    void readsIntegers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<bool>("readable");
        QTest::newRow("plain") << QByteArray("10") << qint64(10) << true;
        QTest::newRow("minus") << QByteArray("-3") << qint64(-3) << true;
        QTest::newRow("groups") << QByteArray("12 500") << qint64(12500) << true;
        QTest::newRow("a spreadsheet's zero decimals") << QByteArray("5.0") << qint64(5) << true;
        QTest::newRow("half") << QByteArray("4.5") << qint64(0) << false;
        QTest::newRow("thousand or one and a half") << QByteArray("1,500") << qint64(0) << false;
        QTest::newRow("scientific") << QByteArray("2.98E+13") << qint64(0) << false;
        QTest::newRow("empty") << QByteArray("") << qint64(0) << false;
    }
    void readsIntegers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(qint64, expected);
        QFETCH(bool, readable);
        const auto number = readInteger(cell);
        QCOMPARE(number.has_value(), readable);
        QCOMPARE(number.value_or(0), expected);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QString>("expected"); // empty: unreadable
        QTest::newRow("dotted") << QByteArray("05.03.2026") << QByteArray("dmy") << u"2026-03-05"_s;
        QTest::newRow("short day") << QByteArray("5.3.2026") << QByteArray("dmy") << u"2026-03-05"_s;
        QTest::newRow("slashes") << QByteArray("03/05/2026") << QByteArray("mdy") << u"2026-03-05"_s;
        QTest::newRow("ISO") << QByteArray("2026-03-05") << QByteArray("ymd") << u"2026-03-05"_s;
        QTest::newRow("digits") << QByteArray("19970101") << QByteArray("ymd") << u"1997-01-01"_s;
        QTest::newRow("serial") << QByteArray("45000") << QByteArray("serial") << u"2023-03-15"_s;
        QTest::newRow("serial with time") << QByteArray("45000.5") << QByteArray("serial") << u"2023-03-15T12:00:00"_s;
        QTest::newRow("time") << QByteArray("05.03.2026 14:11:09") << QByteArray("dmy") << u"2026-03-05T14:11:09"_s;
        QTest::newRow("time without seconds")
            << QByteArray("05.03.2026 9:05") << QByteArray("dmy") << u"2026-03-05T09:05:00"_s;
        QTest::newRow("ISO with Z") << QByteArray("2017-01-02T11:41:53Z") << QByteArray("ymd")
                                    << u"2017-01-02T11:41:53"_s;
        QTest::newRow("ISO with offset") << QByteArray("2017-01-02T11:41:53.123+03:00") << QByteArray("ymd")
                                         << u"2017-01-02T11:41:53"_s;
        QTest::newRow("Google Forms") << QByteArray("2024/03/05 2:11:09 PM GMT+3") << QByteArray("ymd")
                                      << u"2024-03-05T14:11:09"_s;
        QTest::newRow("leap day") << QByteArray("29.02.2024") << QByteArray("dmy") << u"2024-02-29"_s;
        QTest::newRow("no leap day") << QByteArray("29.02.2023") << QByteArray("dmy") << QString();
        QTest::newRow("31 April") << QByteArray("31.04.2026") << QByteArray("dmy") << QString();
        QTest::newRow("month 13") << QByteArray("05.13.2026") << QByteArray("dmy") << QString();
        QTest::newRow("two-digit year without a century") << QByteArray("05.03.26") << QByteArray("dmy") << QString();
        QTest::newRow("mixed separators") << QByteArray("05.03/2026") << QByteArray("dmy") << QString();
        QTest::newRow("text after") << QByteArray("05.03.2026 г.") << QByteArray("dmy") << QString();
        QTest::newRow("hour 25") << QByteArray("05.03.2026 25:00") << QByteArray("dmy") << QString();
        QTest::newRow("serial among dates") << QByteArray("45000") << QByteArray("dmy") << QString();
        QTest::newRow("empty") << QByteArray("") << QByteArray("dmy") << QString();
    }
    void readsDates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, order);
        QFETCH(QString, expected);
        const auto date = readDate(cell, {DecimalMark::Point, *dateOrderNamed(order), std::nullopt});
        QCOMPARE(date.has_value(), !expected.isEmpty());
        if (date)
            QCOMPARE(date->date().toString(Qt::ISODate) +
                         (date->secondOfDay ? u'T' + date->time().toString(Qt::ISODate) : QString()),
                     expected);
    }

    void agreesWithTheCalendarOfQt()
    {
        for (QDate day(1899, 12, 1); day < QDate(2101, 2, 1); day = day.addDays(1)) {
            const QByteArray cell = day.toString(QStringLiteral("dd.MM.yyyy")).toLatin1();
            const auto read = readDate(cell, {});
            if (day.year() < 1900 || day.year() > 2100)
                QVERIFY2(!read, cell.constData());
            else
                QVERIFY2(read && read->date() == day, cell.constData());
        }
    }

    void readsTheCenturyItIsTold()
    {
        ColumnFormat format;
        format.centuryPivot = 30;
        QCOMPARE(readDate("05.03.26", format)->date(), QDate(2026, 3, 5));
        QCOMPARE(readDate("05.03.45", format)->date(), QDate(1945, 3, 5));
    }

    void decidesDecimalMarks_data()
    {
        QTest::addColumn<QByteArrayList>("cells");
        QTest::addColumn<QString>("expected"); // ? for ambiguous, empty for nothing
        QTest::newRow("comma") << QByteArrayList{"1,5", "2"} << u","_s;
        QTest::newRow("point") << QByteArrayList{"1.50"} << u"."_s;
        QTest::newRow("groups and comma") << QByteArrayList{"1 234,567"} << u","_s;
        QTest::newRow("English groups") << QByteArrayList{"1,234.5"} << u"."_s;
        QTest::newRow("grouping comma twice") << QByteArrayList{"1,234,567"} << u"."_s;
        QTest::newRow("leading zero") << QByteArrayList{"0,123"} << u","_s;
        QTest::newRow("four digits before") << QByteArrayList{"1234,567"} << u","_s;
        QTest::newRow("either") << QByteArrayList{"1,234", "5,678"} << u"?"_s;
        QTest::newRow("either, then certain") << QByteArrayList{"1,234", "5,6"} << u","_s;
        QTest::newRow("whole numbers") << QByteArrayList{"1", "2 000"} << QString();
    }
    void decidesDecimalMarks()
    {
        QFETCH(QByteArrayList, cells);
        QFETCH(QString, expected);
        DecimalEvidence evidence;
        for (const QByteArray& cell : cells)
            evidence.add(cell);
        const auto mark = evidence.decided();
        QCOMPARE(mark                     ? QString(*mark == DecimalMark::Comma ? u',' : u'.')
                 : evidence.isAmbiguous() ? u"?"_s
                                          : QString(),
                 expected);
    }

    void decidesDateOrders_data()
    {
        QTest::addColumn<QByteArrayList>("cells");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("dotted") << QByteArrayList{"05.03.2026"} << QByteArray("dmy");
        QTest::newRow("slashes, day over 12") << QByteArrayList{"05/03/2026", "25/03/2026"} << QByteArray("dmy");
        QTest::newRow("slashes, second over 12") << QByteArrayList{"05/03/2026", "03/25/2026"} << QByteArray("mdy");
        QTest::newRow("slashes, either") << QByteArrayList{"05/03/2026", "01/02/2026"} << QByteArray("?");
        QTest::newRow("slashes, the same either way") << QByteArrayList{"05/05/2026"} << QByteArray("dmy");
        const QByteArrayList days{"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"};
        QByteArrayList dotted, slashed;
        for (const QByteArray& day : days) {
            dotted << day + ".03.2025";
            slashed << day + "/03/2025";
        }
        QTest::newRow("dotted, one slip of twelve") << dotted + QByteArrayList{"02.13.2025"} << QByteArray("dmy");
        QTest::newRow("dotted, American by many") << QByteArrayList{"03.13.2025", "03.02.2025"} << QByteArray("mdy");
        QTest::newRow("slashes, one slip of twelve") << slashed + QByteArrayList{"02/13/2025"} << QByteArray("?");
        QTest::newRow("ISO") << QByteArrayList{"2026-03-05"} << QByteArray("ymd");
        QTest::newRow("digits") << QByteArrayList{"20260305"} << QByteArray("ymd");
        QTest::newRow("serials") << QByteArrayList{"45000", "45001"} << QByteArray("serial");
        QTest::newRow("one bad among many") << QByteArrayList{"05.03.2026", "06.03.2026", "45000"} << QByteArray("dmy");
        QTest::newRow("no dates") << QByteArrayList{"soon", ""} << QByteArray();
    }
    void decidesDateOrders()
    {
        QFETCH(QByteArrayList, cells);
        QFETCH(QByteArray, expected);
        DateEvidence evidence;
        for (const QByteArray& cell : cells)
            evidence.add(cell);
        const auto order = evidence.decided();
        QCOMPARE(order ? nameOf(*order) : evidence.isAmbiguous() ? QByteArray("?") : QByteArray(), expected);
    }

    void knowsSpoiledIds_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("spoiled");
        QTest::newRow("point") << QByteArray("2.98E+13") << true;
        QTest::newRow("comma") << QByteArray("2,98E+13") << true;
        QTest::newRow("small e") << QByteArray("3e+10") << true;
        QTest::newRow("without a sign") << QByteArray("2.98E13") << true;
        QTest::newRow("negative") << QByteArray("-2.98E+13") << true;
        QTest::newRow("a code") << QByteArray("12E5") << false;
        QTest::newRow("a code with letters") << QByteArray("A1E+5") << false;
        QTest::newRow("digits") << QByteArray("29800000000000") << false;
        QTest::newRow("word") << QByteArray("E+13") << false;
    }
    void knowsSpoiledIds()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, spoiled);
        QCOMPARE(tropa::isScientific(cell), spoiled);
    }

    void readsBooleans()
    {
        QCOMPARE(readBoolean(u"Да"), std::optional(true));
        QCOMPARE(readBoolean(u"нет"), std::optional(false));
        QCOMPARE(readBoolean(u"TRUE"), std::optional(true));
        QCOMPARE(readBoolean(u"0"), std::optional(false));
        QCOMPARE(readBoolean(u"наверное"), std::optional<bool>());
    }
};

QTEST_APPLESS_MAIN(CellReaderTest)
#include "tst_cell_reader.moc"
