#pragma once

#include "formats/charset.h"
#include "formats/recipe.h"
#include "formats/table_layout.h"

#include <QJsonObject>

namespace tropa::formats {

/// One cell: as it stands in the file, and as it was understood.
struct ReadPair
{
    QString raw;
    QString understood; ///< ISO dates, decimal point, true or false
};

/// What was understood of one column.
struct ColumnProof
{
    TableColumn column;
    std::optional<int> field; ///< index in the FieldTable; nothing for a column no field claims
    CellKind kind = CellKind::Text;
    ColumnFormat format;
    std::vector<ReadPair> examples; ///< at most 5, different; of persons only the shape ("P000123" as "X000000")
    qint64 filled = 0;
    qint64 empty = 0;
    qint64 unreadable = 0;
};

/// What the file does not say and nobody guesses. Recipe::columnRef() or answer() settles it.
struct Ambiguity
{
    enum class Kind { DateOrder, DecimalMark, Century, Column };
    struct Choice
    {
        QByteArray value; ///< "dmy", "mdy"; ",", "."; the pivot year "30", "100"; the name of the column (UTF-8)
        Message label;
    };
    Kind kind = Kind::DateOrder;
    QString column;   ///< the column's name; of Column: the first candidate
    QByteArray field; ///< id of the field it is about
    Message question;
    std::vector<Choice> choices;
};

/// Everything understood about a table before anything is written.
struct Proof
{
    QString file;
    Encoding encoding;
    QStringList sheets; ///< of a workbook; the one read is recipe.sheet
    bool fixedWidth = false;
    TableLayout layout;                   ///< delimiter, headings, lines left out
    std::vector<ColumnProof> columns;     ///< in the order of the file
    std::vector<QString> missing;         ///< ids of required fields that no column fills
    std::vector<QString> missingHeadings; ///< the same as headings, "Дата / Date"
    std::vector<Ambiguity> ambiguities;
    qint64 rows = 0;               ///< records below the headings, without empty lines and totals
    qint64 good = 0;               ///< of them readable and not filtered out
    qint64 filtered = 0;           ///< left out by the recipe's filters
    qint64 bad = 0;                ///< rows with a problem
    qint64 nobody = 0;             ///< good rows whose person is empty, "NA" or "-"
    std::vector<Problem> problems; ///< the first 20
    qint64 problemCount = 0;
    bool complete = true; ///< false: only the first rows were looked at
    Recipe recipe;        ///< all of the above as choices, for next month

    /// Why this cannot be imported as it is: missing columns, open questions, cells that cannot be read.
    std::optional<Error> refusal() const;
};

/// "dateOrder", "decimalMark", "century", "column".
QString nameOf(Ambiguity::Kind kind);
/// Puts the answer to an ambiguity into a recipe.
void answer(Recipe& recipe, const Ambiguity& ambiguity, const QByteArray& value);

/// For `--dry-run --json` and for golden tests.
QJsonObject toJson(const Proof& proof, const FieldTable& fields, Language language);

} // namespace tropa::formats
