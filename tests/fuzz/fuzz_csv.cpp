// Any bytes as a table: nothing may crash, hang or read outside; what is proved readable must be given out, and a
// recipe made by the proof must read the same rows again.
#include "formats/table_import.h"

#include <cstdlib>

using namespace tropa;
using namespace tropa::formats;

namespace {

FieldTable fields()
{
    return FieldTable(
        {{"patient", QStringLiteral("Пациент"), QStringLiteral("Patient"), {}, CellKind::Id, false, true, {}, {}},
         {"phone", QStringLiteral("Телефон"), QStringLiteral("Phone"), {}, CellKind::Phone, false, true, {}, {}},
         {"date", QStringLiteral("Дата"), QStringLiteral("Date"), {}, CellKind::DateTime, false, false, {}, {}},
         {"amount", QStringLiteral("Сумма"), QStringLiteral("Amount"), {}, CellKind::Decimal, false, false, {}, 1e6},
         {"score", QStringLiteral("Оценка"), QStringLiteral("Score"), {}, CellKind::Integer, false, false, 0, 10},
         {"came", QStringLiteral("Пришёл"), QStringLiteral("Came"), {}, CellKind::Boolean, false, false, {}, {}}});
}

void must(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const FieldTable table = fields();
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    TableOptions options;
    options.kind = (data[0] & 1) != 0 ? TableKind::Survey : TableKind::Records;
    options.recipe.skipBad = (data[0] & 2) != 0;
    if ((data[0] & 4) != 0)
        options.recipe.fixedColumns = {{QStringLiteral("patient"), 0, 4}, {QStringLiteral("amount"), 5, 6}};
    if ((data[0] & 8) != 0)
        options.recipe.headerRows = 0;

    auto import = TableImport::open(InputFile::fromBytes(bytes, QStringLiteral("fuzz.csv")), table, options);
    if (!import)
        return 0;
    (void)toJson(import->proof(), table, Language::Russian);
    const auto take = [](const TableRow& row) {
        for (int column = 0; column < row.columnCount(); ++column)
            (void)row.columnText(column);
        (void)row.person(0);
        (void)row.person(1);
        (void)row.dateTime(2);
        (void)row.decimal(3);
        return std::optional<CellRefusal>();
    };
    const auto counts = import->forEachRow(take);
    must(counts.ok() == !import->proof().refusal().has_value());
    if (!counts)
        return 0;
    must(counts->rows == import->proof().good && counts->skipped == import->proof().bad);

    const auto recipe = Recipe::fromJson(import->proof().recipe.toJson(), QStringLiteral("fuzz.json"));
    must(recipe.ok());
    options.recipe = *recipe;
    const auto again = TableImport::open(InputFile::fromBytes(bytes, QStringLiteral("fuzz.csv")), table, options);
    must(again.ok() && again->proof().good == import->proof().good);
    return 0;
}
