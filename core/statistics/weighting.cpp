#include "statistics/weighting.h"

#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Result<void> checkMargin(const RakingMargin& margin, std::span<const double> start)
{
    if (margin.categories.isEmpty() || std::size_t(margin.categories.size()) != margin.targets.size() ||
        margin.categoryOf.size() != start.size())
        return refusal(
            QT_TRANSLATE_NOOP("core", "Margin “%1” needs a target for each category and a category for each row"),
            {margin.name});
    std::vector<double> seen(margin.targets.size(), 0.0);
    for (std::size_t i = 0; i < start.size(); ++i) {
        const int category = margin.categoryOf[i];
        if (category < 0 || std::size_t(category) >= seen.size())
            return refusal(QT_TRANSLATE_NOOP("core", "Row %1 has a value of “%2” that has no target"),
                           {qint64(i + 1), margin.name});
        seen[std::size_t(category)] += start[i];
    }
    for (std::size_t c = 0; c < seen.size(); ++c) {
        const QString& category = margin.categories[qsizetype(c)];
        if (!std::isfinite(margin.targets[c]) || margin.targets[c] < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "The target of “%1” in “%2” must be finite and not negative"),
                           {category, margin.name});
        if (margin.targets[c] > 0.0 && seen[c] <= 0.0)
            return refusal(
                QT_TRANSLATE_NOOP("core", "“%1” in “%2” has a target, but nobody in the sample belongs to it"),
                {category, margin.name});
        if (margin.targets[c] == 0.0 && seen[c] > 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "“%1” in “%2” is in the sample, but its target is zero"),
                           {category, margin.name});
    }
    return {};
}

/// One margin's factor for each category: wanted over reached.
std::vector<double> factors(const RakingMargin& margin, std::span<const double> weights, double total)
{
    std::vector<double> reached(margin.targets.size(), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i)
        reached[std::size_t(margin.categoryOf[i])] += weights[i];
    const double wanted = sumOf(margin.targets);
    for (std::size_t c = 0; c < reached.size(); ++c)
        reached[c] = reached[c] > 0.0 ? margin.targets[c] / wanted * total / reached[c] : 0.0;
    return reached;
}

double largestGap(std::span<const RakingMargin> margins, std::span<const double> weights)
{
    const double total = sumOf(weights);
    double gap = 0.0;
    for (const RakingMargin& margin : margins) {
        std::vector<double> reached(margin.targets.size(), 0.0);
        for (std::size_t i = 0; i < weights.size(); ++i)
            reached[std::size_t(margin.categoryOf[i])] += weights[i] / total;
        const double wanted = sumOf(margin.targets);
        for (std::size_t c = 0; c < reached.size(); ++c)
            gap = std::max(gap, std::fabs(reached[c] - margin.targets[c] / wanted));
    }
    return gap;
}

} // namespace

double kishEffectiveN(std::span<const double> weights)
{
    const double squares = std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0);
    const double sum = sumOf(weights);
    return squares > 0.0 ? sum * sum / squares : 0.0;
}

Result<RakingResult> rake(std::span<const RakingMargin> margins, std::span<const double> startWeights,
                          const RakingOptions& options)
{
    if (margins.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "There is no margin to weight to"));
    std::vector<double> start(startWeights.begin(), startWeights.end());
    if (start.empty())
        start.assign(margins.front().categoryOf.size(), 1.0);
    for (const double weight : start)
        if (!std::isfinite(weight) || weight < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "A weight is negative"));
    const double total = sumOf(start);
    if (total <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "There is nobody to weight"));
    for (const RakingMargin& margin : margins) {
        if (const Result<void> checked = checkMargin(margin, start); !checked)
            return checked.error();
        if (sumOf(margin.targets) <= 0.0)
            return refusal(
                QT_TRANSLATE_NOOP("core", "Margin “%1” needs a target for each category and a category for each row"),
                {margin.name});
    }
    const bool trims = options.smallest || options.largest;
    if ((options.smallest && !(*options.smallest >= 0.0 && *options.smallest < 1.0)) ||
        (options.largest && !(*options.largest > 1.0)))
        return refusal(QT_TRANSLATE_NOOP("core", "Limits of weights must lie below and above 1, the mean weight"));

    const auto rows = static_cast<double>(std::count_if(start.begin(), start.end(), [](double w) { return w > 0.0; }));
    const double low = options.smallest ? *options.smallest * total / rows : 0.0;
    const double high = options.largest ? *options.largest * total / rows : 0.0;
    RakingResult result;
    result.weights = start;
    for (result.sweeps = 0; result.sweeps < options.sweeps;) {
        ++result.sweeps;
        for (const RakingMargin& margin : margins) {
            const std::vector<double> factor = factors(margin, result.weights, total);
            for (std::size_t i = 0; i < result.weights.size(); ++i)
                result.weights[i] *= factor[std::size_t(margin.categoryOf[i])];
        }
        result.trimmed = 0;
        for (double& weight : result.weights) {
            if (weight <= 0.0)
                continue;
            const double held = std::max(options.largest ? std::min(weight, high) : weight, low);
            result.trimmed += held != weight ? 1 : 0;
            weight = held;
        }
        result.largestGap = largestGap(margins, result.weights);
        if (result.largestGap <= options.tolerance)
            break;
    }
    if (result.largestGap > options.tolerance) {
        const Error reason =
            trims && result.trimmed > 0
                ? failure(QT_TRANSLATE_NOOP("core", "The margins cannot be met with weights held between the limits: a "
                                                    "share stays %1 off; widen the limits or merge categories"),
                          {result.largestGap})
                : failure(QT_TRANSLATE_NOOP("core",
                                            "The margins cannot be met together after %1 rounds: a share stays %2 off"),
                          {qint64(result.sweeps), result.largestGap});
        return reason;
    }
    const double sum = sumOf(result.weights);
    double smallest = sum;
    double largest = 0.0;
    for (double& weight : result.weights) {
        weight *= total / sum;
        if (weight > 0.0) {
            smallest = std::min(smallest, weight);
            largest = std::max(largest, weight);
        }
    }
    // Limits are counted at the end: a row at a limit may have arrived there in an earlier round.
    result.trimmed = 0;
    for (const double weight : result.weights)
        if (weight > 0.0 &&
            ((options.smallest && weight <= low * (1.0 + 1e-6)) || (options.largest && weight >= high * (1.0 - 1e-6))))
            ++result.trimmed;
    result.minimumRatio = smallest * rows / total;
    result.maximumRatio = largest * rows / total;
    result.effectiveN = kishEffectiveN(result.weights);
    result.designEffect = rows / result.effectiveN;
    return result;
}

} // namespace tropa::statistics
