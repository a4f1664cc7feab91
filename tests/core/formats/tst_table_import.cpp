#include "formats/table_import.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

enum VisitField { Patient, Date, Service, Amount, Score };

FieldTable visitFields()
{
    return FieldTable(
        {{"patient", u"Пациент"_s, u"Patient"_s, {u"ID пациента"_s, u"patient_id"_s}, CellKind::Id, true, true, {}, {}},
         {"date", u"Дата"_s, u"Date"_s, {u"Дата визита"_s}, CellKind::Date, true, false, {}, {}},
         {"service", u"Услуга"_s, u"Service"_s, {}, CellKind::Text, false, false, {}, {}},
         {"amount", u"Сумма"_s, u"Amount"_s, {u"Стоимость"_s}, CellKind::Decimal, false, false, {}, {}},
         {"score", u"Оценка"_s, u"Score"_s, {}, CellKind::Integer, false, false, 0, 10}});
}

Result<TableImport> opened(const QByteArray& bytes, const Recipe& recipe = {}, TableKind kind = TableKind::Records)
{
    TableOptions options;
    options.kind = kind;
    options.recipe = recipe;
    return TableImport::open(InputFile::fromBytes(bytes, u"visits.csv"_s), visitFields(), options);
}

QString english(const Message& message)
{
    return text(message, Language::English);
}

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARussianExport()
    {
        const QString text = u"Отчёт по визитам за март\r\nКлиника: Центральная\r\n\r\n"
                             "ID пациента;Дата визита;Услуга;Сумма\r\n"
                             "000123;05.03.2026;Приём;1 500,50\r\n"
                             "000124;25.03.2026;\"УЗИ; полное\";(200)\r\n\r\n"
                             "Итого;;;1300,50\r\nИсполнитель: Иванова\r\n"_s;
        auto import = opened(encodeText(text, "windows-1251"));
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(english(import.error().message)));
        const Proof& proof = import->proof();
        QCOMPARE(proof.encoding.name, QByteArray("windows-1251"));
        QCOMPARE(proof.layout.dialect.delimiter, ';');
        QCOMPARE(proof.layout.headerLine, qint64(4));
        QCOMPARE(proof.layout.leftOut.size(), std::size_t(4));
        QCOMPARE(proof.layout.leftOut[2].text, u"Итого;;;1300,50"_s);
        QCOMPARE(proof.layout.leftOut[2].line, qint64(8));
        QVERIFY(!proof.refusal());
        QCOMPARE(proof.rows, qint64(2));
        QCOMPARE(proof.columns[3].format.decimalMark, DecimalMark::Comma);
        QCOMPARE(proof.columns[0].examples[0].raw, u"000000"_s);
        QCOMPARE(proof.columns[3].examples[1].understood, u"-200"_s);

        QStringList rows;
        const auto counts = import->forEachRow([&](const TableRow& row) {
            rows.append(row.date(Date)->toString(Qt::ISODate) + u' ' + row.text(Service) + u' ' +
                        QString::number(*row.decimal(Amount)->scaled(2)) + u' ' +
                        QString::fromUtf8(row.person(Patient)) + (row.isEmpty(Score) ? u""_s : u"!"_s));
            return std::optional<CellRefusal>();
        });
        QVERIFY(counts.ok());
        QCOMPARE(counts->rows, qint64(2));
        QCOMPARE(rows, (QStringList{u"2026-03-05 Приём 150050 000123"_s, u"2026-03-25 УЗИ; полное -20000 000124"_s}));
    }

    void refusesWithPlaces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expected");
        const QByteArray head = "patient,date,service,amount,score\nP1,05.03.2026,x,10.5,9\n";
        QTest::newRow("bad date") << head + "P2,31.02.2026,x,1,1\n"
                                  << 3 << u"date"_s
                                  << u"a date as day, month, year, such as 30.09.2026, from 1900 to 2100"_s;
        QTest::newRow("text in a sum") << head + "P2,05.03.2026,x,about 5,1\n"
                                       << 3 << u"amount"_s << u"a number, its decimals after a point"_s;
        for (const char* amount : {"1e308", "inf", "99999999999999999999", "-1e40"})
            QTest::newRow(amount) << head + "P2,05.03.2026,x," + amount + ",1\n"
                                  << 3 << u"amount"_s << u"a number of at most 18 digits, such as 1234.50"_s;
        QTest::newRow("out of range") << head + "P2,05.03.2026,x,5,11\n"
                                      << 3 << u"score"_s << u"a whole number from 0 to 10"_s;
        QTest::newRow("short row") << head + "\nP2,05.03.2026,x\n"
                                   << 4 << u"amount"_s << u"5 cells as in the headings; this row has 3"_s;
        QTest::newRow("long row") << head + "P2,05.03.2026,x,1,1,oops\n"
                                  << 3 << QString() << u"5 cells as in the headings; this row has 6"_s;
        QTest::newRow("spoiled id") << head + "2.98E+13,05.03.2026,x,1,1\n"
                                    << 3 << u"patient"_s
                                    << u"an identifier; a spreadsheet has turned this one into a rounded number"_s;
        QTest::newRow("no date") << head + "P2,,x,1,1\n" << 3 << u"date"_s << u"a value; this column must be filled"_s;
        QTest::newRow("unclosed quote") << head + "P2,05.03.2026,\"x,1,1\nP3,06.03.2026,y,1,1\n"
                                        << 3 << u"service"_s
                                        << u"a closing quote; the one opened in line 3 is never closed"_s;
        QTest::newRow("quote inside a field")
            << head + "P2,05.03.2026,x \"y\",1,1\n"
            << 3 << u"service"_s << u"a quote only at the beginning of a field; inside, it is written twice"_s;
        QTest::newRow("serial among dates")
            << head + "P2,46000,x,1,1\n"
            << 3 << u"date"_s << u"a date as day, month, year, such as 30.09.2026, from 1900 to 2100"_s;
        QTest::newRow("NA is text") << head + "P2,05.03.2026,x,NA,1\n"
                                    << 3 << u"amount"_s << u"a number, its decimals after a point"_s;
    }
    void refusesWithPlaces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, expected);
        auto import = opened(bytes);
        QVERIFY(import.ok());
        const auto refusal = import->proof().refusal();
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, ErrorKind::BadInput);
        QCOMPARE(refusal->problemCount, qint64(1));
        const Problem& problem = refusal->problems.front();
        QCOMPARE(problem.row, qint64(row));
        QCOMPARE(problem.column, column);
        QCOMPARE(english(problem.expected), expected);
        if (column == u"patient")
            QVERIFY(problem.found.isEmpty());
        int taken = 0;
        QVERIFY(!import
                     ->forEachRow([&](const TableRow&) {
                         ++taken;
                         return std::optional<CellRefusal>();
                     })
                     .ok());
        QCOMPARE(taken, 0);
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << u"visits.csv is empty."_s;
        QTest::newRow("spaces") << QByteArray("\xEF\xBB\xBF \r\n\r\n") << u"visits.csv is empty."_s;
        QTest::newRow("headings alone") << QByteArray("patient,date\n")
                                        << u"visits.csv has headings but no rows below them."_s;
        QTest::newRow("no headings")
            << QByteArray("P1,05.03.2026,10.5\nP2,06.03.2026,11\n")
            << u"visits.csv has no row of headings: its first full row already holds values. Add headings, or say in a recipe what the columns are."_s;
        QTest::newRow("binary") << QByteArray("patient,date\n\0\1\2\3,x", 20)
                                << u"visits.csv is not a text file: it holds a zero byte at 13."_s;
        QTest::newRow("headings twice")
            << QByteArray("patient,date,date\nP1,05.03.2026,06.03.2026\n")
            << u"visits.csv has two columns called \"date\" (line 1). Rename one of them."_s;
    }
    void refusesWholeFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto import = opened(bytes);
        QVERIFY(!import.ok());
        QCOMPARE(english(import.error().message), message);
    }

    void refusesAFolderAndAGrowingFile()
    {
        QTemporaryDir folder;
        QVERIFY(!TableImport::open(folder.path(), visitFields()).ok());
        const QString path = folder.filePath(u"grows.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("patient,date\nP1,05.03.2026\n");
        file.flush();
        auto import = TableImport::open(path, visitFields());
        QVERIFY(import.ok());
        file.write("P2,06.03.2026\n");
        file.flush();
        const auto counts = import->forEachRow([](const TableRow&) { return std::optional<CellRefusal>(); });
        QVERIFY(!counts.ok());
        QVERIFY(english(counts.error().message).contains(u"still being written"_s));
    }

    void missesRequiredColumns()
    {
        auto import = opened("service,amount\nx,1\n");
        QVERIFY(import.ok());
        QCOMPARE(import->proof().missing, (std::vector<QString>{u"patient"_s, u"date"_s}));
        QVERIFY(import->proof().refusal());
    }

    void asksAndTakesTheAnswer()
    {
        const QByteArray bytes = "patient\tdate\tamount\nP1\t05/03/2026\t1,234\nP2\t06/04/2026\t5,678\n";
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().ambiguities.size(), std::size_t(2));
        QVERIFY(import->proof().refusal());
        Recipe recipe = import->proof().recipe;
        for (const Ambiguity& question : import->proof().ambiguities)
            answer(recipe, question, question.choices[1].value);
        auto again = opened(bytes, recipe);
        QVERIFY(again.ok() && !again->proof().refusal());
        QCOMPARE(again->proof().columns[1].examples[0].understood, u"2026-05-03"_s);
        QCOMPARE(again->proof().columns[2].examples[0].understood, u"1234"_s);
    }

    void asksForTheCentury()
    {
        const QByteArray bytes = "patient,date\nP1,05.03.26\n";
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().ambiguities.size(), std::size_t(1));
        QCOMPARE(import->proof().ambiguities[0].kind, Ambiguity::Kind::Century);
        Recipe recipe = import->proof().recipe;
        answer(recipe, import->proof().ambiguities[0], "30");
        auto again = opened(bytes, recipe);
        QVERIFY(again.ok() && !again->proof().refusal());
    }

    void asksWhichColumn()
    {
        const QByteArray bytes = "ID пациента,patient_id,date\nA1,B1,05.03.2026\n";
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().ambiguities.size(), std::size_t(1));
        Recipe recipe = import->proof().recipe;
        answer(recipe, import->proof().ambiguities[0], "patient_id");
        auto again = opened(bytes, recipe);
        QVERIFY(again.ok() && !again->proof().refusal());
        QCOMPARE(again->proof().columns[1].field, std::optional<int>(Patient));
    }

    void skipsBadRowsIntoAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"visits.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encodeText(
            u"Пациент;Дата;Сумма\r\nА1;05.03.2026;1,5\r\nА2;завтра;2,5\r\nА3;07.03.2026;много\r\nА4;08.03.2026;4,5\r\n"_s,
            "windows-1251"));
        file.close();
        TableOptions options;
        options.recipe.skipBad = true;
        auto import = TableImport::open(path, visitFields(), options);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().bad, qint64(2));
        QVERIFY(!import->proof().refusal());
        const auto counts = import->forEachRow([](const TableRow& row) -> std::optional<CellRefusal> {
            if (row.text(Patient) == u"А4")
                return CellRefusal{Patient, "someone else"};
            return std::nullopt;
        });
        QVERIFY(counts.ok());
        QCOMPARE(counts->rows, qint64(1));
        QCOMPARE(counts->skipped, qint64(3));
        QCOMPARE(counts->rejectedFile, folder.filePath(u"visits.rejected.csv"_s));
        QFile rejected(counts->rejectedFile);
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QCOMPARE(rejected.readAll(),
                 encodeText(u"Пациент;Дата;Сумма\r\nА2;завтра;2,5\r\nА3;07.03.2026;много\r\nА4;08.03.2026;4,5\r\n"_s,
                            "windows-1251"));
    }

    void countsNobody()
    {
        auto import = opened("patient,date\nNA,05.03.2026\n-,06.03.2026\n,07.03.2026\nP1,08.03.2026\n");
        QVERIFY(import.ok());
        QVERIFY(!import->proof().refusal());
        QCOMPARE(import->proof().nobody, qint64(3));
        QCOMPARE(import->proof().good, qint64(4));
    }

    void keepsTheFirstTwentyProblems()
    {
        QByteArray bytes = "patient,date\n";
        for (int i = 0; i < 500; ++i)
            bytes += "P1,soon\n";
        bytes += "P1,05.03.2026\n";
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().problems.size(), std::size_t(20));
        QCOMPARE(import->proof().problemCount, qint64(500));
    }

    void changesItsMindOnLaterRows()
    {
        // The first 2,000 rows do not say which mark and order the columns have; the rows past 5,000 do.
        QByteArray bytes = "patient\tdate\tamount\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "P1\t01/02/2026\t10\n";
        for (int i = 0; i < 600; ++i) // one of them would be a slip, and asked about
            bytes += "P1\t02/25/2026\t10,5\n";
        for (const auto depth : {TableOptions::Depth::FirstRows, TableOptions::Depth::All}) {
            TableOptions options;
            options.depth = depth;
            auto quick = TableImport::open(InputFile::fromBytes(bytes, u"v.csv"_s), visitFields(), options);
            QVERIFY(quick.ok());
            int rows = 0;
            const auto counts = quick->forEachRow([&](const TableRow&) {
                ++rows;
                return std::optional<CellRefusal>();
            });
            QVERIFY(counts.ok());
            QCOMPARE(rows, 5600);
        }
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QVERIFY2(!import->proof().refusal(), qPrintable(english(import->proof().refusal().value_or(Error()).message)));
        QCOMPARE(import->proof().columns[1].format.dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(import->proof().columns[2].format.decimalMark, DecimalMark::Comma);
        QCOMPARE(import->proof().rows, qint64(5600));
        QCOMPARE(import->proof().columns[1].filled, qint64(5600));
    }

    void letsMostRowsDecide()
    {
        // The first 2,000 rows decide on a point, many more later ones on a comma: the proof is made anew.
        QByteArray bytes = "patient\tdate\tamount\nP0\t01.02.2026\t1.5\n";
        for (int i = 0; i < 2500; ++i)
            bytes += "P1\t01.02.2026\t10\n";
        for (int i = 0; i < 10; ++i)
            bytes += "P2\t01.02.2026\t10,5\n";
        auto import = opened(bytes);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().columns[2].format.decimalMark, DecimalMark::Comma);
        QCOMPARE(import->proof().rows, qint64(2511));
        QCOMPARE(import->proof().problemCount, qint64(1));
        QCOMPARE(import->proof().problems.front().row, qint64(2));
        QCOMPARE(import->proof().columns[2].filled, qint64(2510));
    }

    void takesAnEventForAVisit()
    {
        Recipe recipe;
        recipe.filters.push_back({u"registration_type"_s, {u"start"_s}});
        recipe.columns = {{u"patient"_s, "patient", {}, {}, {}},
                          {u"handling"_s, "service", {}, {}, {}},
                          {u"time"_s, "date", {}, {}, {}}};
        auto import = opened(
            "handling,patient,employee,handling_id,registration_type,time\n"
            "Registration,1,r1,1,start,2017-01-02T11:41:53Z\nRegistration,1,r1,1,complete,2017-01-02T12:41:53Z\n",
            recipe);
        QVERIFY(import.ok());
        QVERIFY(!import->proof().refusal());
        QCOMPARE(import->proof().filtered, qint64(1));
        QCOMPARE(import->proof().good, qint64(1));
        QCOMPARE(import->proof().columns[5].examples[0].understood, u"2017-01-02"_s);
    }

    void appliesARecipeFromItsJson()
    {
        Recipe recipe;
        recipe.encoding = "windows-1251";
        recipe.fixedColumns = {{u"id"_s, 1, 5}, {u"when"_s, 12, 8}, {u"sum"_s, 24, 8}};
        recipe.columns = {{u"id"_s, "patient", {}, {}, {}},
                          {u"when"_s, "date", {}, DateOrder::YearMonthDay, {}},
                          {u"sum"_s, "amount", DecimalMark::Point, {}, {}}};
        recipe.missing = {u"NA"_s};
        const auto back = Recipe::fromJson(recipe.toJson(), u"r.json"_s);
        QVERIFY(back.ok());
        QVERIFY(*back == recipe);
        auto import = opened(" 00004 0001 19970101  2   29.33\r\n 00004 0001 19970118  2   29.73\r\n", *back);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(english(import.error().message)));
        QCOMPARE(import->proof().good, qint64(2));
        QCOMPARE(import->proof().columns[2].examples[0].understood, u"29.33"_s);
        QVERIFY(import->proof().recipe.fixedColumns == recipe.fixedColumns);
    }

    void refusesForeignRecipes()
    {
        QVERIFY(!Recipe::fromJson("[]", u"r.json"_s).ok());
        QVERIFY(!Recipe::fromJson("{\"format\":\"tropa-recipe/9\"}", u"r.json"_s).ok());
        QVERIFY(!Recipe::fromJson("{\"format\":\"tropa-recipe/1\",\"layout\":{\"type\":\"fixed\"}}", u"r.json"_s).ok());
        QVERIFY(
            !Recipe::fromJson("{\"format\":\"tropa-recipe/1\",\"columns\":[{\"name\":\"a\",\"dateOrder\":\"ydm\"}]}",
                              u"r.json"_s)
                 .ok());
        Recipe recipe;
        recipe.columns = {{u"no such"_s, "date", {}, {}, {}}};
        QVERIFY(!opened("patient,date\nP1,05.03.2026\n", recipe).ok());
    }

    void repeatsItselfByItsOwnRecipe()
    {
        const QByteArray bytes =
            encodeText(u"Отчёт\r\nПациент;Дата;Сумма\r\n1;05.03.2026;1,5\r\nИтого;;1,5\r\n"_s, "windows-1251");
        auto first = opened(bytes);
        QVERIFY(first.ok());
        auto second = opened(bytes, *Recipe::fromJson(first->proof().recipe.toJson(), u"r"_s));
        QVERIFY(second.ok());
        QVERIFY(second->proof().recipe == first->proof().recipe);
        QCOMPARE(second->proof().good, qint64(1));
    }

    void numbersSurveyHeadings()
    {
        auto import = opened("patient,Comment,Comment\nP1,a,b\n", {}, TableKind::Survey);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().layout.columns[2].name, u"Comment (2)"_s);
    }

    void readsQualtricsHeadings()
    {
        auto import =
            opened("StartDate,Q1,Q2\nStart Date,How was "
                   "it?,Why?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{}\"\n"
                   "2026-03-05 10:00:00,5,\"line\nline\"\n",
                   {}, TableKind::Survey);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().layout.headerRows, 3);
        QCOMPARE(import->proof().layout.columns[1].name, u"Q1"_s);
        QCOMPARE(import->proof().layout.columns[1].text, u"How was it?"_s);
        QCOMPARE(import->proof().rows, qint64(1));
    }

    void readsSurveyMonkeyHeadings()
    {
        auto import = opened("Respondent ID,Collector ID,Start Date,Which?,,Why?\n,,,Price,Place,Open-Ended "
                             "Response\n1,2,03/25/2026,Price,,cheap\n",
                             {}, TableKind::Survey);
        QVERIFY(import.ok());
        QCOMPARE(import->proof().layout.headerRows, 2);
        QCOMPARE(import->proof().layout.columns[4].name, u"Which? — Place"_s);
        QCOMPARE(import->proof().layout.columns[5].name, u"Why?"_s);
        QCOMPARE(import->proof().rows, qint64(1));
    }

    void stopsWhenAsked()
    {
        QByteArray bytes = "patient,date\n";
        for (int i = 0; i < 50000; ++i)
            bytes += "P1,05.03.2026\n";
        std::stop_source stop;
        TableOptions options;
        options.stop = stop.get_token();
        auto import = TableImport::open(InputFile::fromBytes(bytes, u"v.csv"_s), visitFields(), options);
        QVERIFY(import.ok());
        stop.request_stop();
        const auto counts = import->forEachRow([](const TableRow&) { return std::optional<CellRefusal>(); });
        QVERIFY(!counts.ok());
        QCOMPARE(counts.error().kind, ErrorKind::Cancelled);
    }

    void importsSharedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Recipe>("recipe");
        QTest::addColumn<int>("good");
        Recipe cdnow;
        cdnow.fixedColumns = {{u"id"_s, 1, 5}, {u"when"_s, 12, 8}, {u"sum"_s, 24, 8}};
        cdnow.columns = {
            {u"id"_s, "patient", {}, {}, {}}, {u"when"_s, "date", {}, {}, {}}, {u"sum"_s, "amount", {}, {}, {}}};
        QTest::newRow("CDNOW") << u"visits/CDNOW_sample.txt"_s << cdnow << 6919;
        Recipe events;
        events.filters.push_back({u"registration_type"_s, {u"start"_s}});
        events.columns = {{u"handling"_s, "service", {}, {}, {}}, {u"time"_s, "date", {}, {}, {}}};
        QTest::newRow("events") << u"visits/patients.csv"_s << events << 2721;
    }
    void importsSharedFiles()
    {
        QFETCH(QString, file);
        QFETCH(Recipe, recipe);
        QFETCH(int, good);
        const QString folder =
            qEnvironmentVariable("TROPA_SHARED_DATA", QStringLiteral(TROPA_SOURCE_DIR "/../shared/data"));
        if (!QFile::exists(folder + u'/' + file))
            QSKIP("the shared data are not here");
        TableOptions options;
        options.recipe = recipe;
        auto import = TableImport::open(folder + u'/' + file, visitFields(), options);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(english(import.error().message)));
        const auto refusal = import->proof().refusal();
        QVERIFY2(!refusal, refusal ? qPrintable(english(refusal->problems.front().expected)) : "");
        QCOMPARE(import->proof().good, qint64(good));
    }
};

QTEST_APPLESS_MAIN(TableImportTest)
#include "tst_table_import.moc"
