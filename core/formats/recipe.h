#pragma once

#include "base/result.h"
#include "formats/cell_reader.h"
#include "formats/fixed_width.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tropa::formats {

/// What is decided about one column. What is not set is detected.
struct RecipeColumn
{
    QString name = {}; ///< its heading
    /// The id of the field it fills; empty leaves the column out.
    std::optional<QByteArray> field = {};
    std::optional<DecimalMark> decimalMark = {};
    std::optional<DateOrder> dateOrder = {};
    std::optional<int> centuryPivot = {};
    friend bool operator==(const RecipeColumn&, const RecipeColumn&) = default;
};

/// Takes only rows whose column holds one of the values (compared as text, without spaces around).
struct RowFilter
{
    QString column = {};
    QStringList values = {};
    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

/// All choices made about a table, to repeat them next month. What is not set is detected; a recipe taken from a
/// Proof has everything set. Stored as JSON `tropa-recipe/1`. A value.
struct Recipe
{
    std::optional<QByteArray> encoding; ///< name as in Encoding
    std::optional<char> delimiter;
    std::vector<FixedColumn>
        fixedColumns;              ///< not empty: a fixed-width file; it has no headings unless headerRows says so
    std::optional<int> titleRows;  ///< records above the headings
    std::optional<int> headerRows; ///< 0: columns are called "1", "2" … or as fixedColumns say
    std::optional<bool> leaveOutTotals;
    QStringList missing; ///< texts that mean an empty cell, such as "NA"; none unless told
    std::vector<RowFilter> filters;
    std::vector<RecipeColumn> columns;
    std::optional<int> sheet; ///< of a workbook, from 0
    bool skipBad = false;     ///< leave rows that cannot be read out instead of refusing the file

    const RecipeColumn* column(const QString& name) const;
    RecipeColumn& columnRef(const QString& name);

    QByteArray toJson() const;
    static Result<Recipe> fromJson(const QByteArray& json, const QString& file);
    static Result<Recipe> load(const QString& path);
    Result<void> save(const QString& path) const;

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

} // namespace tropa::formats
