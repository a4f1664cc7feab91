#include "statistics/crosstab.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tropa::statistics {

namespace {

struct Totals
{
    std::vector<double> rows;
    std::vector<double> columns;
    double all = 0.0;
};

Result<Totals> totalsOf(const Matrix& counts)
{
    Totals totals{std::vector<double>(counts.rows), std::vector<double>(counts.columns), 0.0};
    for (std::size_t i = 0; i < counts.rows; ++i)
        for (std::size_t j = 0; j < counts.columns; ++j) {
            const double count = counts.at(i, j);
            if (!std::isfinite(count) || count < 0.0)
                return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
            totals.rows[i] += count;
            totals.columns[j] += count;
            totals.all += count;
        }
    return totals;
}

double inUse(const std::vector<double>& totals)
{
    return static_cast<double>(std::count_if(totals.begin(), totals.end(), [](double t) { return t > 0.0; }));
}

/// Walks through all tables with given margins, column by column, adding up the probability of the unlikely ones.
class TableWalk
{
public:
    explicit TableWalk(const Totals& totals) : m_columns(whole(totals.columns)), m_left(whole(totals.rows))
    {
        const auto n = static_cast<std::size_t>(totals.all);
        m_logFactorial.resize(n + 1);
        for (std::size_t i = 0; i <= n; ++i)
            m_logFactorial[i] = logGamma(static_cast<double>(i) + 1.0);
        for (const int row : m_left)
            m_margins += factorial(row);
        for (const int column : m_columns)
            m_margins += factorial(column);
        m_margins -= m_logFactorial[n];
    }

    double marginsLog() const { return m_margins; }
    /// Tables up to this log probability are added up.
    void setLimit(double limit) { m_limit = limit; }

    /// Empty when there are too many tables.
    std::optional<double> run()
    {
        column(0, 0, m_columns.front(), 0.0);
        if (m_visited > most)
            return std::nullopt;
        return std::min(1.0, m_sum);
    }

private:
    static constexpr qint64 most = 5'000'000;

    static std::vector<int> whole(const std::vector<double>& totals)
    {
        std::vector<int> result;
        for (const double total : totals)
            if (total > 0.0)
                result.push_back(static_cast<int>(total));
        return result;
    }

    double factorial(int n) const { return m_logFactorial[static_cast<std::size_t>(n)]; }

    void column(std::size_t j, std::size_t i, int toPlace, double cells)
    {
        if (m_visited > most)
            return;
        if (j + 1 == m_columns.size()) { // the last column is what is left
            ++m_visited;
            for (const int row : m_left)
                cells += factorial(row);
            if (const double log = m_margins - cells; log <= m_limit)
                m_sum += std::exp(log);
            return;
        }
        if (i + 1 == m_left.size()) {
            if (toPlace > m_left[i])
                return;
            ++m_visited;
            m_left[i] -= toPlace;
            column(j + 1, 0, m_columns[j + 1], cells + factorial(toPlace));
            m_left[i] += toPlace;
            return;
        }
        for (int x = std::min(toPlace, m_left[i]); x >= 0; --x) {
            m_left[i] -= x;
            column(j, i + 1, toPlace - x, cells + factorial(x));
            m_left[i] += x;
        }
    }

    std::vector<int> m_columns;
    std::vector<int> m_left;
    std::vector<double> m_logFactorial;
    double m_margins = 0.0;
    double m_limit = 0.0;
    double m_sum = 0.0;
    qint64 m_visited = 0;
};

} // namespace

Result<Crosstab> crosstab(const Matrix& counts, std::optional<double> effectiveN)
{
    const Result<Totals> totals = totalsOf(counts);
    if (!totals)
        return totals.error();
    const double rows = inUse(totals->rows);
    const double columns = inUse(totals->columns);
    if (rows < 2.0 || columns < 2.0)
        return refusal(
            QT_TRANSLATE_NOOP("core", "A test of independence needs at least two rows and two columns with counts"));
    if (effectiveN && !(std::isfinite(*effectiveN) && *effectiveN > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "The effective number of answers must be above zero"));

    const double scale = effectiveN ? *effectiveN / totals->all : 1.0;
    Crosstab result;
    result.n = totals->all * scale;
    result.expected = Matrix(counts.rows, counts.columns);
    result.adjustedResiduals = Matrix(counts.rows, counts.columns);
    result.smallestExpected = result.n;
    double sparse = 0.0;
    for (std::size_t i = 0; i < counts.rows; ++i)
        for (std::size_t j = 0; j < counts.columns; ++j) {
            const double rowShare = totals->rows[i] / totals->all;
            const double columnShare = totals->columns[j] / totals->all;
            const double expected = rowShare * columnShare * result.n;
            if (expected <= 0.0)
                continue;
            const double observed = counts.at(i, j) * scale;
            const double gap = observed - expected;
            result.expected.at(i, j) = expected;
            result.adjustedResiduals.at(i, j) = gap / std::sqrt(expected * (1.0 - rowShare) * (1.0 - columnShare));
            result.chiSquared += gap * gap / expected;
            if (observed > 0.0)
                result.likelihoodRatio += 2.0 * observed * std::log(observed / expected);
            result.smallestExpected = std::min(result.smallestExpected, expected);
            sparse += expected < 5.0 ? 1.0 : 0.0;
        }
    result.likelihoodRatio = std::max(0.0, result.likelihoodRatio);
    result.sparseShare = sparse / (rows * columns);
    result.freedom = (rows - 1.0) * (columns - 1.0);
    result.p = chiSquaredUpper(result.chiSquared, result.freedom);
    result.likelihoodP = chiSquaredUpper(result.likelihoodRatio, result.freedom);
    result.contingency = std::sqrt(result.chiSquared / (result.chiSquared + result.n));
    result.cramersV = std::sqrt(result.chiSquared / (result.n * (std::min(rows, columns) - 1.0)));
    return result;
}

Result<double> fisherExact(const Matrix& counts)
{
    const Result<Totals> totals = totalsOf(counts);
    if (!totals)
        return totals.error();
    for (const double count : counts.values)
        if (count != std::floor(count))
            return refusal(QT_TRANSLATE_NOOP("core", "Fisher's exact test needs whole counts"));
    if (inUse(totals->rows) < 2.0 || inUse(totals->columns) < 2.0)
        return refusal(
            QT_TRANSLATE_NOOP("core", "A test of independence needs at least two rows and two columns with counts"));
    const Error tooLarge =
        refusal(QT_TRANSLATE_NOOP("core", "The table is too large for Fisher's exact test; use the chi-squared test"));
    if (totals->all > 100'000.0)
        return tooLarge;
    TableWalk walk(*totals);
    double cells = 0.0;
    for (const double count : counts.values)
        cells += logGamma(count + 1.0);
    walk.setLimit(walk.marginsLog() - cells + 1e-7);
    const std::optional<double> p = walk.run();
    if (!p)
        return tooLarge;
    return *p;
}

} // namespace tropa::statistics
