#include "statistics/sample_size.h"

#include "statistics/distributions.h"
#include "statistics/interval.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0.0;
}

Error badLevel()
{
    return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
}

Error badMargin()
{
    return refusal(QT_TRANSLATE_NOOP("core", "The margin must be above zero"));
}

Error badPopulation()
{
    return refusal(QT_TRANSLATE_NOOP("core", "The population must be at least 1"));
}

} // namespace

Result<double> cochranSize(double margin, double share, double level)
{
    if (!isProperShare(level))
        return badLevel();
    if (!isPositive(margin))
        return badMargin();
    if (!isProperShare(share))
        return refusal(QT_TRANSLATE_NOOP("core", "The expected share must lie between 0 and 1"));
    const double z = normalCritical(level);
    return z * z * share * (1.0 - share) / (margin * margin);
}

Result<double> finitePopulationSize(double infiniteSize, double population)
{
    if (!std::isfinite(population) || population < 1.0)
        return badPopulation();
    if (!isPositive(infiniteSize))
        return refusal(QT_TRANSLATE_NOOP("core", "The sample size must be above zero"));
    return infiniteSize / (1.0 + (infiniteSize - 1.0) / population);
}

Result<double> yamaneSize(double population, double margin)
{
    if (!std::isfinite(population) || population < 1.0)
        return badPopulation();
    if (!isPositive(margin))
        return badMargin();
    return population / (1.0 + population * margin * margin);
}

Result<qint64> krejcieMorganSize(qint64 population)
{
    if (population < 1)
        return badPopulation();
    constexpr double chiSquared = 3.841;
    constexpr double quarter = 0.25;
    constexpr double margin = 0.05;
    const auto n = static_cast<double>(population);
    const double size = chiSquared * n * quarter / (margin * margin * (n - 1.0) + chiSquared * quarter);
    return static_cast<qint64>(std::floor(size + 0.5));
}

Result<double> clusterDesignEffect(double clusterSize, double intraclassCorrelation)
{
    if (!std::isfinite(clusterSize) || clusterSize < 1.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A cluster must have at least one member"));
    if (!(intraclassCorrelation >= 0.0 && intraclassCorrelation <= 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "The intraclass correlation must lie between 0 and 1"));
    return 1.0 + (clusterSize - 1.0) * intraclassCorrelation;
}

Result<double> npsSize(double marginPoints, double variance, double level)
{
    if (!isProperShare(level))
        return badLevel();
    if (!isPositive(marginPoints))
        return badMargin();
    if (!(variance > 0.0 && variance <= 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "The variance of one loyalty answer must be above 0 and at most 1"));
    const double z = normalCritical(level);
    return z * z * variance * 1e4 / (marginPoints * marginPoints);
}

Result<double> npsDetectionSize(double changePoints, double variance, double power, double level)
{
    if (!isProperShare(power))
        return refusal(QT_TRANSLATE_NOOP("core", "The power must lie between 0 and 1"));
    const Result<double> one = npsSize(changePoints, variance, level);
    if (!one)
        return one.error();
    const double ratio = 1.0 + normalQuantile(power) / normalCritical(level);
    return 2.0 * *one * ratio * ratio;
}

Result<double> visitsPerClinic(double deviationWithin, double margin, double level)
{
    if (!isProperShare(level))
        return badLevel();
    if (!isPositive(margin))
        return badMargin();
    if (!isPositive(deviationWithin))
        return refusal(QT_TRANSLATE_NOOP("core", "The standard deviation must be above zero"));
    return std::pow(normalCritical(level) * deviationWithin / margin, 2.0);
}

Result<double> visitMargin(const VisitDesign& design, double level)
{
    if (!isProperShare(level))
        return badLevel();
    if (!(design.deviationBetween >= 0.0 && design.deviationWithin >= 0.0) || !std::isfinite(design.deviationBetween) ||
        !std::isfinite(design.deviationWithin))
        return refusal(QT_TRANSLATE_NOOP("core", "The standard deviation must not be negative"));
    if (!(design.clinicsVisited >= 1.0 && design.clinicsVisited <= design.clinicsInAll) ||
        !std::isfinite(design.clinicsInAll))
        return refusal(QT_TRANSLATE_NOOP("core", "At least one clinic is visited, and not more than there are"));
    if (!std::isfinite(design.visitsPerClinic) || design.visitsPerClinic <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Each visited clinic needs at least one visit"));
    const double between = design.deviationBetween * design.deviationBetween / design.clinicsVisited *
                           (1.0 - design.clinicsVisited / design.clinicsInAll);
    const double within =
        design.deviationWithin * design.deviationWithin / (design.clinicsVisited * design.visitsPerClinic);
    return normalCritical(level) * std::sqrt(between + within);
}

Result<std::vector<qint64>> allocate(qint64 sample, std::span<const double> sizes, std::span<const double> deviations)
{
    if (sizes.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "There are no strata to split the sample over"));
    if (!deviations.empty() && deviations.size() != sizes.size())
        return refusal(QT_TRANSLATE_NOOP("core", "Each stratum needs one size and one standard deviation"));
    double capacity = 0.0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double deviation = deviations.empty() ? 1.0 : deviations[i];
        if (!std::isfinite(sizes[i]) || sizes[i] < 0.0 || !std::isfinite(deviation) || deviation < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Sizes and deviations must be finite and not negative"));
        capacity += std::floor(sizes[i]);
    }
    if (sample < 0 || static_cast<double>(sample) > capacity)
        return refusal(QT_TRANSLATE_NOOP("core", "The sample does not fit into the strata"));

    std::vector<qint64> parts(sizes.size(), 0);
    std::vector<bool> full(sizes.size(), false);
    qint64 left = sample;
    while (left > 0) {
        double total = 0.0;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            if (!full[i])
                total += sizes[i] * (deviations.empty() ? 1.0 : deviations[i]);
        std::vector<std::pair<double, std::size_t>> remainders;
        qint64 given = 0;
        bool hitLimit = false;
        std::vector<qint64> round(sizes.size(), 0);
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (full[i])
                continue;
            // Where no stratum varies, the rest is spread evenly.
            const double weight = total > 0.0 ? sizes[i] * (deviations.empty() ? 1.0 : deviations[i]) / total
                                              : 1.0 / static_cast<double>(sizes.size());
            const double ideal = static_cast<double>(left) * weight;
            const auto room = static_cast<qint64>(std::floor(sizes[i])) - parts[i];
            if (ideal >= static_cast<double>(room)) {
                round[i] = room;
                full[i] = hitLimit = true;
            }
            remainders.emplace_back(ideal - std::floor(ideal), i);
        }
        if (hitLimit) {
            // Strata that are used up are settled first; the others share what is left.
            for (std::size_t i = 0; i < sizes.size(); ++i) {
                const qint64 taken = std::min(round[i], left);
                parts[i] += taken;
                left -= taken;
            }
            continue;
        }
        for (std::size_t i = 0; i < sizes.size(); ++i)
            if (!full[i]) {
                const double weight = total > 0.0 ? sizes[i] * (deviations.empty() ? 1.0 : deviations[i]) / total
                                                  : 1.0 / static_cast<double>(sizes.size());
                round[i] = static_cast<qint64>(std::floor(static_cast<double>(left) * weight));
                given += round[i];
            }
        std::stable_sort(remainders.begin(), remainders.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (std::size_t k = 0; given < left && k < remainders.size(); ++k, ++given)
            ++round[remainders[k].second];
        for (std::size_t i = 0; i < sizes.size(); ++i)
            parts[i] += round[i];
        left -= given;
    }
    return parts;
}

} // namespace tropa::statistics
