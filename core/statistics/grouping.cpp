#include "statistics/grouping.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

using Members = std::vector<bool>;

bool isWithin(const Members& inner, const Members& outer)
{
    for (std::size_t i = 0; i < inner.size(); ++i)
        if (inner[i] && !outer[i])
            return false;
    return true;
}

void absorb(std::vector<Members>& brackets)
{
    for (std::size_t i = 0; i < brackets.size();) {
        bool absorbed = false;
        for (std::size_t j = 0; !absorbed && j < brackets.size(); ++j)
            absorbed = i != j && isWithin(brackets[i], brackets[j]) && (brackets[i] != brackets[j] || j < i);
        if (absorbed)
            brackets.erase(brackets.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

QString bracketLetter(std::size_t index)
{
    QString letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'a' + (rest - 1) % 26)));
    return letters;
}

/// `test(a, b)` gives a Result<double> with the p value of a pair.
template <class Test>
Result<Grouping> groupPairs(const std::vector<double>& values, Test test, double level, Correction correction)
{
    Matrix pValues(values.size(), values.size(), 1.0);
    for (std::size_t a = 0; a < values.size(); ++a)
        for (std::size_t b = a + 1; b < values.size(); ++b) {
            const Result<double> p = test(a, b);
            if (!p)
                return p.error();
            pValues.at(a, b) = *p;
        }
    return groupByTests(values, pValues, level, correction);
}

} // namespace

Result<Grouping> groupByTests(std::span<const double> values, const Matrix& pValues, double level,
                              Correction correction)
{
    const std::size_t n = values.size();
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (n == 0 || pValues.rows != n || pValues.columns != n)
        return refusal(QT_TRANSLATE_NOOP("core", "There must be groups, and a test for each pair of them"));
    for (const double value : values)
        if (!std::isfinite(value))
            return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));

    std::vector<double> flat;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b) {
            if (!(pValues.at(a, b) >= 0.0 && pValues.at(a, b) <= 1.0))
                return refusal(QT_TRANSLATE_NOOP("core", "A p value must lie between 0 and 1"));
            flat.push_back(pValues.at(a, b));
        }
    flat = adjusted(flat, correction);

    Grouping grouping;
    grouping.adjustedP = Matrix(n, n, 1.0);
    grouping.order.resize(n);
    std::iota(grouping.order.begin(), grouping.order.end(), std::size_t(0));
    std::stable_sort(grouping.order.begin(), grouping.order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });

    std::vector<Members> brackets = {Members(n, true)};
    std::size_t pair = 0;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b, ++pair) {
            grouping.adjustedP.at(a, b) = grouping.adjustedP.at(b, a) = flat[pair];
            if (flat[pair] >= 1.0 - level)
                continue;
            const std::size_t before = brackets.size();
            for (std::size_t k = 0; k < before; ++k)
                if (brackets[k][a] && brackets[k][b]) {
                    Members other = brackets[k];
                    brackets[k][a] = false;
                    other[b] = false;
                    brackets.push_back(std::move(other));
                }
            absorb(brackets);
        }

    for (const Members& members : brackets) {
        std::vector<std::size_t> bracket;
        for (const std::size_t group : grouping.order)
            if (members[group])
                bracket.push_back(group);
        grouping.brackets.push_back(std::move(bracket));
    }
    std::vector<std::size_t> rank(n);
    for (std::size_t i = 0; i < n; ++i)
        rank[grouping.order[i]] = i;
    std::sort(grouping.brackets.begin(), grouping.brackets.end(), [&](const auto& a, const auto& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [&](std::size_t x, std::size_t y) { return rank[x] < rank[y]; });
    });
    grouping.letters.resize(n);
    for (std::size_t k = 0; k < grouping.brackets.size(); ++k)
        for (const std::size_t group : grouping.brackets[k])
            grouping.letters[group] += bracketLetter(k);
    return grouping;
}

Result<Grouping> groupEstimates(std::span<const double> values, std::span<const double> standardErrors, double level,
                                Correction correction)
{
    if (values.size() != standardErrors.size())
        return refusal(QT_TRANSLATE_NOOP("core", "Each estimate needs its standard error"));
    for (const double error : standardErrors)
        if (!std::isfinite(error) || error < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "A standard error must be finite and not negative"));
    const auto test = [&](std::size_t a, std::size_t b) -> Result<double> {
        const double gap = values[a] - values[b];
        const double error = std::hypot(standardErrors[a], standardErrors[b]);
        if (gap == 0.0)
            return 1.0;
        return error > 0.0 ? normalTwoSided(gap / error) : 0.0;
    };
    for (const double value : values)
        if (!std::isfinite(value))
            return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
    return groupPairs({values.begin(), values.end()}, test, level, correction);
}

Result<Grouping> groupProportions(std::span<const Proportion> groups, double level, Correction correction)
{
    std::vector<double> values;
    for (const Proportion& group : groups) {
        if (const Result<Interval> valid = proportionInterval(group.successes, group.trials); !valid)
            return valid.error();
        values.push_back(group.share());
    }
    const auto test = [&](std::size_t a, std::size_t b) -> Result<double> {
        const Result<ProportionComparison> pair = compareProportions(groups[a], groups[b]);
        return pair ? Result<double>(pair->p) : Result<double>(pair.error());
    };
    return groupPairs(values, test, level, correction);
}

Result<Grouping> groupNps(std::span<const NpsCounts> groups, double level, Correction correction)
{
    std::vector<double> values;
    for (const NpsCounts& group : groups) {
        const Result<NpsEstimate> estimate = nps(group);
        if (!estimate)
            return estimate.error();
        values.push_back(estimate->value);
    }
    const auto test = [&](std::size_t a, std::size_t b) -> Result<double> {
        const Result<NpsChange> pair = compareNps(groups[a], groups[b]);
        return pair ? Result<double>(pair->p) : Result<double>(pair.error());
    };
    return groupPairs(values, test, level, correction);
}

} // namespace tropa::statistics
