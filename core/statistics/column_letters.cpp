#include "statistics/column_letters.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace tropa::statistics {

QString columnLetter(std::size_t column)
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

namespace {

Result<void> check(const Matrix& counts, std::span<const double> bases, const std::optional<Matrix>& overlap)
{
    if (counts.isEmpty() || bases.size() != counts.columns)
        return refusal(QT_TRANSLATE_NOOP("core", "Each column of the table needs its base"));
    for (std::size_t j = 0; j < counts.columns; ++j) {
        if (!std::isfinite(bases[j]) || bases[j] < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
        for (std::size_t i = 0; i < counts.rows; ++i)
            if (!(counts.at(i, j) >= 0.0 && counts.at(i, j) <= bases[j] * (1.0 + 1e-9)))
                return refusal(QT_TRANSLATE_NOOP("core", "A count in column %1 is negative or above the column's base"),
                               {columnLetter(j)});
    }
    if (!overlap)
        return {};
    if (overlap->rows != counts.columns || overlap->columns != counts.columns)
        return refusal(QT_TRANSLATE_NOOP("core", "The overlap table must be square with one row per column"));
    for (std::size_t a = 0; a < counts.columns; ++a)
        for (std::size_t b = 0; b < counts.columns; ++b)
            if (a != b && !(overlap->at(a, b) >= 0.0 && overlap->at(a, b) <= std::min(bases[a], bases[b])))
                return refusal(QT_TRANSLATE_NOOP("core", "Columns %1 and %2 cannot share more people than they have"),
                               {columnLetter(a), columnLetter(b)});
    return {};
}

} // namespace

Result<ColumnLetters> columnLetters(const Matrix& counts, std::span<const double> bases,
                                    const ColumnLettersOptions& options, const std::optional<Matrix>& overlap)
{
    if (!isProperShare(options.level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (const Result<void> checked = check(counts, bases, overlap); !checked)
        return checked.error();
    ColumnLetters result;
    result.letters = Grid<QString>(counts.rows, counts.columns);
    for (const double base : bases)
        result.compared.push_back(base > 0.0 && base >= options.minimumBase);

    for (std::size_t row = 0; row < counts.rows; ++row) {
        std::vector<ColumnLetters::Pair> pairs;
        std::vector<double> pValues;
        for (std::size_t a = 0; a < counts.columns; ++a)
            for (std::size_t b = a + 1; b < counts.columns; ++b) {
                if (!result.compared[a] || !result.compared[b])
                    continue;
                const double common = overlap ? overlap->at(a, b) : 0.0;
                const double size = 1.0 / bases[a] + 1.0 / bases[b] - 2.0 * common / (bases[a] * bases[b]);
                if (size <= 1e-15)
                    continue; // the same people
                const double shareA = counts.at(row, a) / bases[a];
                const double shareB = counts.at(row, b) / bases[b];
                const double pooled = (counts.at(row, a) + counts.at(row, b)) / (bases[a] + bases[b]);
                const double variance = pooled * (1.0 - pooled) * size;
                ColumnLetters::Pair pair;
                pair.row = row;
                pair.larger = shareA >= shareB ? a : b;
                pair.smaller = shareA >= shareB ? b : a;
                pair.z = variance > 0.0 ? std::fabs(shareA - shareB) / std::sqrt(variance) : 0.0;
                pairs.push_back(pair);
                pValues.push_back(normalTwoSided(pair.z));
            }
        const std::vector<double> corrected = adjusted(pValues, options.correction);
        std::vector<std::vector<std::size_t>> beaten(counts.columns);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            pairs[i].p = corrected[i];
            pairs[i].distinguishable = corrected[i] < 1.0 - options.level;
            if (pairs[i].distinguishable)
                beaten[pairs[i].larger].push_back(pairs[i].smaller);
        }
        for (std::size_t column = 0; column < counts.columns; ++column) {
            std::sort(beaten[column].begin(), beaten[column].end());
            QStringList letters;
            for (const std::size_t other : beaten[column])
                letters.append(columnLetter(other));
            result.letters.at(row, column) = letters.join(counts.columns > 26 ? QStringLiteral(" ") : QString());
        }
        result.tests += qint64(pairs.size());
        result.pairs.insert(result.pairs.end(), pairs.begin(), pairs.end());
    }
    return result;
}

Result<ProportionComparison> compareWithRest(Proportion part, Proportion total, double level)
{
    const Proportion rest{total.successes - part.successes, total.trials - part.trials};
    if (!(rest.trials > 0.0) || !(rest.successes >= 0.0) || !(rest.successes <= rest.trials))
        return refusal(QT_TRANSLATE_NOOP("core", "The part must lie inside the total and be less than all of it"));
    return compareProportions(part, rest, DifferenceMethod::Newcombe, level);
}

} // namespace tropa::statistics
