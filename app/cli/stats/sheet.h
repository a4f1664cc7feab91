#pragma once

#include "app/cli/stats/stats_input.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tropa::cli {

/// A small table of characters for a calculator: first row the headings, every row as long as it. Encoding, delimiter
/// and decimal mark are found as in imports. Empty cells are missing, and what --na names.
class Sheet
{
public:
    /// Reads input.file with --na and --decimal. Refuses (exit 3) with file, row and column.
    static Result<Sheet> open(const StatsInput& input);

    const QStringList& header() const { return m_header; }
    std::size_t rowCount() const { return m_rows.size(); }
    const QString& cell(std::size_t row, qsizetype column) const { return m_rows[row][column]; }
    bool isMissing(std::size_t row, qsizetype column) const { return cell(row, column).isEmpty(); }

    /// Index of a heading; refused, naming the headings there are.
    Result<qsizetype> column(const QString& name) const;
    /// The first of several names that is a heading.
    Result<qsizetype> firstOf(const QStringList& names) const;
    Result<std::vector<qsizetype>> columns(const QStringList& names) const;

    bool isNumeric(qsizetype column) const;
    /// Numbers of a column, nothing where missing; refuses the first cell that is none.
    Result<std::vector<std::optional<double>>> numbers(qsizetype column) const;
    /// The same where nothing may be missing.
    Result<std::vector<double>> allNumbers(qsizetype column) const;

    /// An error about one cell of this file.
    Error refusal(Message why, std::size_t row, qsizetype column, bool showCell = true) const;

private:
    QString m_file;
    QStringList m_header;
    std::vector<QStringList> m_rows;
    std::vector<qint64> m_lines;
    std::optional<bool> m_decimalComma;
};

/// An error of core/statistics about numbers that came from a file: the file is refused, not the command.
Error ofData(Error error);

} // namespace tropa::cli
