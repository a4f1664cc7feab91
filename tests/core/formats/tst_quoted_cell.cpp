// What a message may quote of a cell that was not read, and how sums with a currency are read.
#include "formats/currency.h"
#include "formats/quoted_cell.h"
#include "formats/table_import.h"

#include <QJsonArray>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

FieldTable fields()
{
    return FieldTable({{"date", u"Дата"_s, u"Date"_s, {}, CellKind::Date, true, false, {}, {}},
                       {"amount", u"Сумма"_s, u"Amount"_s, {}, CellKind::Decimal, false, false, {}, {}}});
}

Result<TableImport> opened(const QString& amounts)
{
    QString text = u"Дата;Сумма\n"_s;
    for (const QString& amount : amounts.split(u'|'))
        text += u"05.03.2026;"_s + amount + u'\n';
    return TableImport::open(InputFile::fromBytes(text.toUtf8(), u"sums.csv"_s), fields(), {});
}

} // namespace

class QuotedCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatIsAPersons_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("quoted");
        const auto row = [](const char* name, const QString& cell, const QString& quoted) {
            QTest::newRow(name) << cell << quoted;
        };
        row("phone", u"+7 912 345 67 12"_s, u"+7 9•• ••• •• 12"_s);
        row("phone, run", u"89123456712"_s, u"89•••••••12"_s);
        row("phone, brackets", u"8 (912) 345-67-12"_s, u"8 (9••) •••-••-12"_s);
        row("phone of a town", u"234-56-78"_s, u"23•-••-78"_s);
        row("phone among words", u"тел. 8-912-345-67-12"_s, u"тел. 8-9••-•••-••-12"_s);
        row("passport", u"4510 123456"_s, u"45•• ••••56"_s);
        row("mail", u"ivan.petrov@mail.ru"_s, u"i•••.••••••@m•••.ru"_s);
        row("mail in Cyrillic", u"иван@почта.рф"_s, u"и•••@п••••.рф"_s);
        row("name", u"Иванов Пётр"_s, u"И••••• П•••"_s);
        row("name and initials", u"Иванов И.И."_s, u"И••••• И.И."_s);
        row("small letters", u"иванов пётр"_s, u"и••••• п•••"_s);
        row("surname alone, small", u"иванова"_s, u"и••••••"_s);
        row("great letters", u"КУЗНЕЦОВА АННА"_s, u"К•••••••• А•••"_s);
        row("Latin name", u"Anna O'Neil"_s, u"A••• O'••••"_s);
        row("patronymic", u"звонила петровна"_s, u"з•••••• п•••••••"_s);
        row("name and phone", u"Анна +79123456712"_s, u"А••• +79•••••••12"_s);
        row("hyphen", u"Петрова-Водкина Анна"_s, u"П••••••-В•••••• А•••"_s);
        row("date", u"31.02.2026"_s, u"31.02.2026"_s);
        row("moment", u"2026-02-31 14:11:05"_s, u"2026-02-31 14:11:05"_s);
        row("sum", u"1 234 567,80"_s, u"1 234 567,80"_s);
        row("rounded id", u"2.98E+13"_s, u"2.98E+13"_s);
        row("state", u"нет данных"_s, u"нет данных"_s);
        row("State", u"Нет данных"_s, u"Нет данных"_s);
        row("NA", u"NA"_s, u"NA"_s);
        row("about", u"about 5"_s, u"about 5"_s);
        row("month", u"5 марта 2026"_s, u"5 марта 2026"_s);
        row("code", u"P000123"_s, u"P000123"_s);
        row("long", u"абв "_s.repeated(40), u"абв "_s.repeated(15) + u'…');
    }
    void coversWhatIsAPersons()
    {
        QFETCH(QString, cell);
        QFETCH(QString, quoted);
        QCOMPARE(quotedCell(cell), quoted);
    }

    void shiftedRowsShowNobody()
    {
        auto import = TableImport::open(
            InputFile::fromBytes(u"Дата;Сумма;Имя;Телефон\n05.03.2026;100;Анна Кузнецова;+79123456712\n"
                                 "Иванов Пётр;05.03.2026;100;+79123456713\n05.03.2026;+7 912 345-67-14;Олег;1\n"
                                 "05.03.2026;oleg@mail.ru;Олег;1\n"_s.toUtf8(),
                                 u"shifted.csv"_s),
            fields(), {});
        QVERIFY(import.ok());
        QCOMPARE(import->proof().problemCount, qint64(4));
        QStringList found;
        for (const Problem& problem : import->proof().problems)
            found << u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.found);
        QCOMPARE(found, (QStringList{u"3 Дата И••••• П•••"_s, u"3 Сумма 05.03.2026"_s, u"4 Сумма +7 9•• •••-••-14"_s,
                                     u"5 Сумма o•••@m•••.ru"_s}));
    }

    void takesTheCurrencyOff_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString& cell, const QString& number, const QString& code) {
            QTest::newRow(qPrintable(cell)) << cell << number << code;
        };
        row(u"1 234,5 ₽"_s, u"1 234,5"_s, u"RUB"_s);
        row(u"1 234 руб."_s, u"1 234"_s, u"RUB"_s);
        row(u"1234р."_s, u"1234"_s, u"RUB"_s);
        row(u"1234 Р"_s, u"1234"_s, u"RUB"_s);
        row(u"RUB 12"_s, u"12"_s, u"RUB"_s);
        row(u"€12.50"_s, u"12.50"_s, u"EUR"_s);
        row(u"12,50 €"_s, u"12,50"_s, u"EUR"_s);
        row(u"$1,200"_s, u"1,200"_s, u"USD"_s);
        row(u"US$5"_s, u"5"_s, u"USD"_s);
        row(u"-$5"_s, u"-5"_s, u"USD"_s);
        row(u"$-5"_s, u"-5"_s, u"USD"_s);
        row(u"(€5)"_s, u"(5)"_s, u"EUR"_s);
        row(u"£7"_s, u"7"_s, u"GBP"_s);
        row(u"300 тг."_s, u"300"_s, u"KZT"_s);
        row(u"10 byn"_s, u"10"_s, u"BYN"_s);
        for (const QString& none : {u"12"_s, u""_s, u"₽"_s, u"руб."_s, u"12 тыс. руб."_s, u"доктор"_s, u"5 шт"_s})
            row(none, {}, {});
    }
    void takesTheCurrencyOff()
    {
        QFETCH(QString, cell);
        QFETCH(QString, number);
        QFETCH(QString, code);
        const std::optional<Sum> sum = withoutCurrency(cell.toUtf8());
        QCOMPARE(sum.has_value(), !code.isEmpty());
        if (sum) {
            QCOMPARE(QString::fromUtf8(sum->number), number);
            QCOMPARE(QString::fromLatin1(codeOf(sum->currency)), code);
        }
    }

    void readsSumsWithACurrency_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("understood");
        QTest::addColumn<QString>("currency");
        QTest::newRow("roubles") << u"1\u00A0234,5 ₽|200|10 руб."_s << u"1234.5 ₽, 200 ₽, 10 ₽"_s
                                 << u"RUB"_s;
        QTest::newRow("euros") << u"€12.50|-€1"_s << u"12.50 €, -1 €"_s << u"EUR"_s;
        QTest::newRow("dollars, grouped") << u"$1,200.00|$5.25"_s << u"1200.00 $, 5.25 $"_s << u"USD"_s;
        QTest::newRow("none") << u"12,5|7"_s << u"12.5, 7"_s << QString();
    }
    void readsSumsWithACurrency()
    {
        QFETCH(QString, cells);
        QFETCH(QString, understood);
        QFETCH(QString, currency);
        auto import = opened(cells);
        QVERIFY(import.ok());
        QVERIFY2(!import->proof().refusal(),
                 import->proof().problems.empty() ? "" : qPrintable(import->proof().problems.front().found));
        QStringList read;
        for (const ReadPair& pair : import->proof().columns[1].examples)
            read << pair.understood;
        QCOMPARE(read.join(u", "_s), understood);
        const QJsonObject column =
            toJson(import->proof(), fields(), Language::English)[u"columns"_s].toArray()[1].toObject();
        QCOMPARE(column[u"currency"_s].toString(), currency);
        qint64 rows = 0;
        QVERIFY(import
                    ->forEachRow([&](const TableRow&) {
                        ++rows;
                        return std::optional<CellRefusal>();
                    })
                    .ok());
        QCOMPARE(rows, import->proof().rows);
    }

    void asksWhatAGroupIsBehindASign()
    {
        auto import = opened(u"$1,200|$3,400"_s); // of one dollar and a bit, or of over a thousand
        QVERIFY(import.ok());
        QCOMPARE(import->proof().columns[1].format.currency, std::optional(Currency::Dollar));
        QCOMPARE(import->proof().columns[1].format.decimalMark, DecimalMark::Comma); // as ";" files have it
    }

    void refusesTwoCurrenciesInOneColumn()
    {
        auto import = opened(u"100 ₽|200 ₽|$5|€7"_s);
        QVERIFY(import.ok());
        const auto refusal = import->proof().refusal();
        QVERIFY(refusal);
        QCOMPARE(refusal->problemCount, qint64(2));
        QCOMPARE(refusal->problems.front().row, qint64(4));
        QCOMPARE(refusal->problems.front().found, u"$5"_s);
        QCOMPARE(
            text(refusal->problems.front().expected, Language::English),
            u"a sum in ₽, as most of this column; this one is in $, and sums in two currencies cannot be added up"_s);
    }

    void refusesASecondCurrencyFarBelow()
    {
        QStringList cells;
        for (int i = 0; i < 3000; ++i)
            cells << QString::number(i);
        auto import = opened(cells.join(u'|') + u"|5 ₽|$5"_s);
        QVERIFY(import.ok());
        QVERIFY(import->proof().refusal());
        QCOMPARE(import->proof().problemCount, qint64(1));
        QCOMPARE(import->proof().problems.front().found, u"$5"_s);
    }
};

QTEST_APPLESS_MAIN(QuotedCellTest)
#include "tst_quoted_cell.moc"
