#pragma once

#include "base/result.h"
#include "statistics/grid.h"
#include "statistics/multiple_tests.h"
#include "statistics/proportions.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// "A" … "Z", "AA", "AB" …
QString columnLetter(std::size_t column);

struct ColumnLettersOptions
{
    double level = 0.95;
    Correction correction = Correction::Holm; ///< over the pairs of one row
    double minimumBase = 30.0;                ///< columns with a smaller base are not compared
};

struct ColumnLetters
{
    struct Pair
    {
        std::size_t row = 0;
        std::size_t larger = 0; ///< the column with the larger share
        std::size_t smaller = 0;
        double z = 0.0;
        double p = 1.0; ///< adjusted
        bool distinguishable = false;
    };
    Grid<QString> letters; ///< in a cell the letters of the columns it is larger than
    std::vector<Pair> pairs;
    qint64 tests = 0;
    std::vector<bool> compared; ///< per column: base large enough
};

/// Pairwise z tests of column shares with pooled variance; the letter of the smaller column stands in the larger one.
/// counts: rows are answers, columns the banner; bases: respondents of each column, effective n where weighted (then
/// counts are share * effective n). overlap: respondents two columns have in common (multiple response banners), a
/// square grid whose diagonal is ignored; the variance of the difference becomes
/// p (1 - p) (1/n1 + 1/n2 - 2 n12 / (n1 n2)), and columns of the very same people are not compared.
/// Refused: shapes that do not fit, counts above their base, overlaps above either base.
Result<ColumnLetters> columnLetters(const Matrix& counts, std::span<const double> bases,
                                    const ColumnLettersOptions& options = {},
                                    const std::optional<Matrix>& overlap = std::nullopt);

/// A part against the rest of its total: comparing with the total itself would compare the part with a mixture that
/// holds it. Refused when the part is not inside the total or is all of it.
Result<ProportionComparison> compareWithRest(Proportion part, Proportion total, double level = 0.95);

} // namespace tropa::statistics
