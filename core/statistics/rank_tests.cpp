#include "statistics/rank_tests.h"

#include "statistics/distributions.h"
#include "statistics/interval.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

std::vector<double> averageRanks(std::span<const double> values, double* tieTerm)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    double ties = 0.0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            ranks[order[i]] = static_cast<double>(first + last) / 2.0 + 1.0;
        const auto t = static_cast<double>(last - first + 1);
        ties += t * t * t - t;
        first = last + 1;
    }
    if (tieTerm)
        *tieTerm = ties;
    return ranks;
}

Result<WelchTest> welchTest(std::span<const double> a, std::span<const double> b, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (a.size() < 2 || b.size() < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Comparing two means needs at least two values on each side"));
    const Result<Summary> first = summarise(a);
    if (!first)
        return first.error();
    const Result<Summary> second = summarise(b);
    if (!second)
        return second.error();
    const double va = first->variance / first->n;
    const double vb = second->variance / second->n;
    if (!(va + vb > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "All values are the same, so the means cannot be tested"));
    WelchTest test;
    test.difference = first->mean - second->mean;
    test.t = test.difference / std::sqrt(va + vb);
    test.freedom = (va + vb) * (va + vb) / (va * va / (first->n - 1.0) + vb * vb / (second->n - 1.0));
    test.p = studentTwoSided(test.t, test.freedom);
    const double spread = studentQuantile(0.5 + level / 2.0, test.freedom) * std::sqrt(va + vb);
    test.lower = test.difference - spread;
    test.upper = test.difference + spread;
    return test;
}

Result<ChiSquaredTest> kruskalWallis(std::span<const std::vector<double>> groups)
{
    if (groups.size() < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "There must be at least two groups to compare"));
    std::vector<double> pooled;
    for (const std::vector<double>& group : groups) {
        if (group.empty())
            return refusal(QT_TRANSLATE_NOOP("core", "A group has no values"));
        for (const double value : group)
            if (!std::isfinite(value))
                return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        pooled.insert(pooled.end(), group.begin(), group.end());
    }
    double ties = 0.0;
    const std::vector<double> ranks = averageRanks(pooled, &ties);
    const auto n = static_cast<double>(pooled.size());
    const double correction = 1.0 - ties / (n * n * n - n);
    if (!(correction > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "All values are the same, so the groups cannot be compared"));
    double sum = 0.0;
    std::size_t at = 0;
    for (const std::vector<double>& group : groups) {
        double rankSum = 0.0;
        for (std::size_t i = 0; i < group.size(); ++i)
            rankSum += ranks[at++];
        sum += rankSum * rankSum / static_cast<double>(group.size());
    }
    ChiSquaredTest test;
    test.statistic = (12.0 * sum / (n * (n + 1.0)) - 3.0 * (n + 1.0)) / correction;
    test.freedom = static_cast<double>(groups.size() - 1);
    test.p = chiSquaredUpper(test.statistic, test.freedom);
    return test;
}

Result<Concordance> kendallW(const Matrix& scores)
{
    if (scores.rows < 2 || scores.columns < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Concordance needs at least two judges and two objects"));
    const auto judges = static_cast<double>(scores.rows);
    const auto objects = static_cast<double>(scores.columns);
    std::vector<double> rankSums(scores.columns, 0.0);
    double ties = 0.0;
    for (std::size_t judge = 0; judge < scores.rows; ++judge) {
        const std::span<const double> row(&scores.values[judge * scores.columns], scores.columns);
        for (const double value : row)
            if (!std::isfinite(value))
                return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        double tied = 0.0;
        const std::vector<double> ranks = averageRanks(row, &tied);
        ties += tied;
        for (std::size_t object = 0; object < scores.columns; ++object)
            rankSums[object] += ranks[object];
    }
    double spread = 0.0;
    for (const double sum : rankSums)
        spread += std::pow(sum - judges * (objects + 1.0) / 2.0, 2.0);
    const double scale = judges * objects * (objects + 1.0) - ties / (objects - 1.0);
    if (!(scale > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Every judge gives every object the same score"));
    Concordance result;
    result.friedman.statistic = 12.0 * spread / scale;
    result.friedman.freedom = objects - 1.0;
    result.friedman.p = chiSquaredUpper(result.friedman.statistic, result.friedman.freedom);
    result.w = result.friedman.statistic / (judges * (objects - 1.0));
    return result;
}

} // namespace tropa::statistics
