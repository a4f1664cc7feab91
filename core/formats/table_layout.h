#pragma once

#include "formats/csv_reader.h"
#include "formats/field_table.h"
#include "formats/recipe.h"

#include "base/result.h"

namespace tropa::formats {

enum class TableKind {
    Records, ///< visits, calls …: one heading row, headings are unique
    Survey,  ///< several heading rows are known (Qualtrics, SurveyMonkey), equal headings are numbered
};

/// One column as the headings name it.
struct TableColumn
{
    QString name; ///< unique in the table
    QString text; ///< the full question of a survey with several heading rows; else the name
    int index = 0;
};

/// A line that is no row of the table, shown and left out.
struct LeftOutLine
{
    enum class Why { Title, HeaderDetail, Totals, AfterTotals };
    Why why = Why::Title;
    qint64 line = 0;
    QString text;
};

/// Where things stand in a table of characters.
struct TableLayout
{
    CsvDialect dialect;
    int titleRows = 0;  ///< records above the headings, empty lines too
    int headerRows = 1; ///< 3 Qualtrics, 2 SurveyMonkey
    qint64 headerLine = 0;
    std::vector<TableColumn> columns;
    std::vector<LeftOutLine> leftOut;
    qsizetype dataEnd = 0; ///< bytes up to the totals line
};

/// The delimiter with the steadiest number of fields over the first 200 records; ',' for a single column.
char detectDelimiter(QByteArrayView bytes);

/// Finds headings and totals. What the recipe says is taken as it is. Refuses an empty file, one with headings alone
/// and one without headings. `source` stands on all of `bytes` and is left rewound.
Result<TableLayout> detectLayout(RecordSource& source, QByteArrayView bytes, const CsvDialect& dialect,
                                 const FieldDecoder& decoder, const FieldTable& fields, TableKind kind,
                                 const Recipe& recipe, const QString& file);

} // namespace tropa::formats
