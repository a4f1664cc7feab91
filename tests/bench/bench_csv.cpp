// bench_csv [FOLDER [runs]]: reads visits.csv and visits_ru.csv as gen_visits.py writes them, in steps, and prints the
// least and the median time of each in milliseconds.
#include "formats/table_import.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace tropa;
using namespace tropa::formats;

namespace {

enum VisitField { Patient, Date, Service, Doctor, Channel, Amount, Cost };

FieldTable visitFields()
{
    const auto field = [](const char* id, const char16_t* russian, CellKind kind) {
        return Field{id, QString::fromUtf16(russian), QString::fromLatin1(id), {}, kind, true, false, {}, {}};
    };
    std::vector<Field> fields = {
        field("patient_id", u"Пациент", CellKind::Id), field("date", u"Дата", CellKind::Date),
        field("service", u"Услуга", CellKind::Text),   field("doctor", u"Врач", CellKind::Text),
        field("channel", u"Канал", CellKind::Text),    field("amount", u"Сумма", CellKind::Decimal),
        field("cost", u"Затраты", CellKind::Decimal)};
    fields[0].isPerson = true;
    return FieldTable(std::move(fields));
}

void measure(const char* what, int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-34s %8.1f %8.1f\n", what, times.front(), times[times.size() / 2]);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(text(error.message, Language::English)));
    return 1;
}

int benchmark(const QString& path, int runs)
{
    std::printf("%s: least, median of %d, ms\n", qPrintable(path), runs);
    Result<InputFile> input = InputFile::open(path, InputFile::tableLimit);
    if (!input)
        return fail(input.error());
    Result<Encoding> encoding = detectEncoding(input->bytes(), input->name());
    if (!encoding)
        return fail(encoding.error());
    const char delimiter = detectDelimiter(input->bytes());
    qint64 sink = 0;

    measure("file into memory", runs, [&] { sink += InputFile::open(path, InputFile::tableLimit)->bytes().size(); });
    measure("encoding", runs, [&] { sink += detectEncoding(input->bytes(), input->name())->bom; });
    measure("records and fields", runs, [&] {
        CsvReader reader(input->bytes(), {delimiter});
        while (reader.next())
            sink += static_cast<qint64>(reader.fields().size());
    });
    for (const auto depth : {TableOptions::Depth::FirstRows, TableOptions::Depth::All}) {
        TableOptions options;
        options.depth = depth;
        const bool all = depth == TableOptions::Depth::All;
        measure(all ? "proof of all rows" : "proof of the first rows", runs,
                [&] { sink += TableImport::open(path, visitFields(), options)->proof().good; });
    }
    TableOptions options;
    options.depth = TableOptions::Depth::FirstRows;
    Result<TableImport> import = TableImport::open(path, visitFields(), options);
    if (!import)
        return fail(import.error());
    qint64 rows = 0, kopecks = 0;
    measure("typed rows", runs, [&] {
        rows = kopecks = 0;
        const Result<RowCounts> counts = import->forEachRow([&](const TableRow& row) -> std::optional<CellRefusal> {
            ++rows;
            kopecks += row.decimal(Amount)->scaled(2).value_or(0) + row.decimal(Cost)->scaled(2).value_or(0);
            sink += row.dateTime(Date)->julianDay + row.raw(Service).size() + row.raw(Doctor).size() +
                    row.raw(Channel).size() + row.raw(Patient).size();
            return std::nullopt;
        });
        sink += counts.ok() ? 1 : 0;
    });
    std::printf("  %lld rows, %lld kopecks in all\n", static_cast<long long>(rows), static_cast<long long>(kopecks));
    return sink == 0 ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("TROPA_BENCH_VISITS");
    if (folder.isEmpty()) {
        std::printf("bench_csv: skipped, no folder with visits.csv was named\n");
        return 0;
    }
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    std::printf("\nThe table reader\n");
    const int first = benchmark(folder + QStringLiteral("/visits.csv"), runs);
    const int second = benchmark(folder + QStringLiteral("/visits_ru.csv"), runs);
    return first + second == 0 ? 0 : 1;
}
