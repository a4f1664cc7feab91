#include "app/cli/stats/calculator.h"
#include "app/cli/stats/sheet.h"

#include "statistics/column_letters.h"
#include "statistics/crosstab.h"

#include <numeric>

namespace tropa::cli {

using namespace statistics;

namespace {

struct Counts
{
    QStringList rows;
    QStringList columns;
    Matrix counts;
};

/// A table of counts; the first column names the rows when it is headed by nothing or holds text.
Result<Counts> readCounts(const Sheet& sheet)
{
    const bool named = sheet.header().first().isEmpty() || !sheet.isNumeric(0);
    Counts result;
    result.columns = sheet.header().mid(named ? 1 : 0);
    result.counts = Matrix(sheet.rowCount(), std::size_t(result.columns.size()));
    for (std::size_t row = 0; row < sheet.rowCount(); ++row)
        result.rows.append(named ? sheet.cell(row, 0) : QString::number(row + 1));
    for (std::size_t c = 0; c < result.counts.columns; ++c) {
        const qsizetype column = qsizetype(c) + (named ? 1 : 0);
        const Result<std::vector<double>> values = sheet.allNumbers(column);
        if (!values)
            return values.error();
        for (std::size_t row = 0; row < values->size(); ++row) {
            if ((*values)[row] < 0.0)
                return sheet.refusal({QT_TRANSLATE_NOOP("core", "A count must not be negative")}, row, column);
            result.counts.at(row, c) = (*values)[row];
        }
    }
    return result;
}

/// A row a person; two columns are counted against each other, rows with a gap are left out.
Result<Counts> countRows(const Sheet& sheet, const QString& rowsBy, const QString& columnsBy)
{
    const Result<qsizetype> down = sheet.column(rowsBy);
    if (!down)
        return down.error();
    const Result<qsizetype> across = sheet.column(columnsBy);
    if (!across)
        return across.error();
    Counts result;
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) {
        if (sheet.isMissing(i, *down) || sheet.isMissing(i, *across))
            continue;
        if (!result.rows.contains(sheet.cell(i, *down)))
            result.rows.append(sheet.cell(i, *down));
        if (!result.columns.contains(sheet.cell(i, *across)))
            result.columns.append(sheet.cell(i, *across));
    }
    result.rows.sort();
    result.columns.sort();
    result.counts = Matrix(std::size_t(result.rows.size()), std::size_t(result.columns.size()));
    for (std::size_t i = 0; i < sheet.rowCount(); ++i)
        if (!sheet.isMissing(i, *down) && !sheet.isMissing(i, *across))
            result.counts.at(std::size_t(result.rows.indexOf(sheet.cell(i, *down))),
                             std::size_t(result.columns.indexOf(sheet.cell(i, *across)))) += 1.0;
    return result;
}

void showTable(const Counts& counts, const Matrix& values, int decimals, const Message& heading, StatsReport& report)
{
    report.heading(heading);
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < values.rows; ++i) {
        QStringList row = {counts.rows[qsizetype(i)]};
        for (std::size_t j = 0; j < values.columns; ++j)
            row.append(decimals == 0 ? report.brief(values.at(i, j)) : report.written(values.at(i, j), decimals));
        rows.push_back(row);
    }
    report.table(QStringList{QString()} + counts.columns, rows);
}

void reportLetters(const Counts& counts, double level, StatsReport& report)
{
    std::vector<double> bases(counts.counts.columns, 0.0);
    for (std::size_t i = 0; i < counts.counts.rows; ++i)
        for (std::size_t j = 0; j < counts.counts.columns; ++j)
            bases[j] += counts.counts.at(i, j);
    const Result<ColumnLetters> letters = columnLetters(counts.counts, bases, {level, Correction::Holm, 30.0});
    if (!letters)
        return;
    QStringList small;
    for (qsizetype j = 0; j < counts.columns.size(); ++j)
        if (!letters->compared[std::size_t(j)])
            small.append(counts.columns[j]);
    if (!small.isEmpty())
        report.note({QT_TRANSLATE_NOOP("core", "Columns with a base under 30 get no letters: %1"),
                     {small.join(QStringLiteral(", "))}});
    QJsonArray json;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < counts.counts.rows; ++i) {
        QJsonArray line;
        QStringList row = {counts.rows[qsizetype(i)]};
        for (std::size_t j = 0; j < counts.counts.columns; ++j) {
            line.append(letters->letters.at(i, j));
            row.append(letters->letters.at(i, j));
        }
        json.append(line);
        rows.push_back(row);
    }
    report.data("columnLetters", json);
    QStringList header = {QString()};
    for (qsizetype j = 0; j < counts.columns.size(); ++j)
        header.append(QStringLiteral("%1 (%2)").arg(counts.columns[j], columnLetter(std::size_t(j))));
    report.heading({QT_TRANSLATE_NOOP("core", "larger than columns (Holm)")});
    report.table(header, rows);
}

Result<void> runCrosstab(StatsInput& input, StatsReport& report)
{
    const double level = input.level("level", 0.95);
    const std::optional<double> effective = input.numberIfGiven("effective-n");
    const QString rowsBy = input.text("rows");
    const QString columnsBy = input.text("columns");
    if (rowsBy.isEmpty() != columnsBy.isEmpty())
        input.refuse({QT_TRANSLATE_NOOP("core", "--rows and --columns go together")});
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    const Result<Counts> counts = rowsBy.isEmpty() ? readCounts(*sheet) : countRows(*sheet, rowsBy, columnsBy);
    if (!counts)
        return counts.error();
    const double answers = std::accumulate(counts->counts.values.begin(), counts->counts.values.end(), 0.0);
    if (effective && *effective > answers)
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "--effective-n cannot be more than the answers there are")});
    const Result<Crosstab> table = crosstab(counts->counts, effective);
    if (!table)
        return ofData(table.error());

    report.data("rows", QJsonArray::fromStringList(counts->rows));
    report.data("columns", QJsonArray::fromStringList(counts->columns));
    report.data("counts", jsonOf(counts->counts));
    report.count("n", {QT_TRANSLATE_NOOP("core", "n")}, table->n);
    report.number("chiSquared", {QT_TRANSLATE_NOOP("core", "chi-squared")}, table->chiSquared);
    report.count("df", {QT_TRANSLATE_NOOP("core", "degrees of freedom")}, table->freedom);
    report.number("p", {QT_TRANSLATE_NOOP("core", "p")}, table->p, 6);
    report.number("likelihoodRatio", {QT_TRANSLATE_NOOP("core", "likelihood ratio")}, table->likelihoodRatio);
    report.data("likelihoodRatioP", table->likelihoodP);
    report.number("cramersV", {QT_TRANSLATE_NOOP("core", "Cramér's V")}, table->cramersV, 3);
    report.number("contingency", {QT_TRANSLATE_NOOP("core", "contingency coefficient")}, table->contingency, 3);
    if (const Result<double> fisher = fisherExact(counts->counts); fisher && !effective)
        report.number("fisherP", {QT_TRANSLATE_NOOP("core", "p, Fisher's exact test")}, *fisher, 6);
    else
        report.data("fisherP", QJsonValue::Null);
    report.data("expected", jsonOf(table->expected));
    report.data("adjustedResiduals", jsonOf(table->adjustedResiduals));
    report.data("sparseShare", table->sparseShare);
    if (table->sparseShare > 0.2)
        report.note({QT_TRANSLATE_NOOP(
            "core", "More than a fifth of the cells are expected below 5: the chi-squared p value is doubtful")});
    showTable(*counts, counts->counts, 0, {QT_TRANSLATE_NOOP("core", "counts")}, report);
    showTable(*counts, table->adjustedResiduals, 2, {QT_TRANSLATE_NOOP("core", "adjusted residuals")}, report);
    Counts tested = *counts;
    for (double& cell : tested.counts.values)
        cell *= effective ? *effective / answers : 1.0;
    reportLetters(tested, level, report);
    return {};
}

} // namespace

std::vector<Calculator> tableCalculators()
{
    return {
        {"crosstab",
         "FILE.csv [--rows COLUMN --columns COLUMN] [--effective-n N]",
         {QT_TRANSLATE_NOOP("core", "a table of counts: chi-squared, Cramér's V, adjusted residuals, letters")},
         {{"rows", "COLUMN", {QT_TRANSLATE_NOOP("core", "the file holds a row a person: count this column …")}},
          {"columns", "COLUMN", {QT_TRANSLATE_NOOP("core", "… against this one")}},
          {"effective-n",
           "N",
           {QT_TRANSLATE_NOOP("core", "effective number of answers, when the counts are weighted")}},
          {"level", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, cells are counts; a first column without heading "
                                    "or with text names the rows.")},
         false,
         runCrosstab},
    };
}

} // namespace tropa::cli
