#include "statistics/krippendorff.h"

#include "statistics/random.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::statistics {

namespace {

constexpr std::array<const char*, 4> levelNames = {"nominal", "ordinal", "interval", "ratio"};

/// One unit's values as (index of the distinct value, how often).
using Unit = std::vector<std::pair<std::size_t, double>>;

struct Pooled
{
    std::vector<double> values; // distinct, ascending
    std::vector<Unit> units;    // pairable ones
};

struct Disagreement
{
    double observed = 0.0;
    double expected = 0.0;
    double pairable = 0.0;
};

/// Squared distance of two distinct values. At ordinal level `places` are mean ranks of the pooled values, at the
/// others the values themselves.
double squaredDistance(double a, double b, MeasurementLevel level)
{
    if (a == b)
        return 0.0;
    if (level == MeasurementLevel::Nominal)
        return 1.0;
    const double apart = level == MeasurementLevel::Ratio ? (a - b) / (a + b) : a - b;
    return apart * apart;
}

/// Sum of squared distances over all ordered pairs of pooled values; only ratio level has no closed form.
double sumOverPairs(const std::vector<double>& places, const std::vector<double>& frequency, double n,
                    MeasurementLevel level)
{
    double sum = 0.0;
    if (level == MeasurementLevel::Nominal) {
        for (const double f : frequency)
            sum += f * (n - f);
        return sum;
    }
    if (level == MeasurementLevel::Ratio) {
        for (std::size_t c = 0; c < places.size(); ++c)
            for (std::size_t d = c + 1; d < places.size(); ++d)
                sum += 2.0 * frequency[c] * frequency[d] * squaredDistance(places[c], places[d], level);
        return sum;
    }
    double mean = 0.0;
    for (std::size_t c = 0; c < places.size(); ++c)
        mean += frequency[c] * places[c] / n;
    for (std::size_t c = 0; c < places.size(); ++c)
        sum += 2.0 * n * frequency[c] * (places[c] - mean) * (places[c] - mean);
    return sum;
}

/// `times[u]` says how often unit u takes part; all ones for the data as they are.
Disagreement disagreement(const Pooled& pooled, const std::vector<int>& times, MeasurementLevel level)
{
    std::vector<double> frequency(pooled.values.size(), 0.0);
    Disagreement result;
    for (std::size_t u = 0; u < pooled.units.size(); ++u)
        for (const auto& [value, count] : pooled.units[u]) {
            frequency[value] += count * times[u];
            result.pairable += count * times[u];
        }
    std::vector<double> places = pooled.values;
    if (level == MeasurementLevel::Ordinal) {
        double below = 0.0;
        for (std::size_t c = 0; c < places.size(); ++c) {
            places[c] = below + frequency[c] / 2.0;
            below += frequency[c];
        }
    }
    for (std::size_t u = 0; u < pooled.units.size(); ++u) {
        if (times[u] == 0)
            continue;
        double inUnit = 0.0;
        double apart = 0.0;
        for (const auto& [value, count] : pooled.units[u]) {
            inUnit += count;
            for (const auto& [other, otherCount] : pooled.units[u])
                if (other != value)
                    apart += count * otherCount * squaredDistance(places[value], places[other], level);
        }
        result.observed += times[u] * apart / (inUnit - 1.0);
    }
    result.observed /= result.pairable;
    result.expected =
        sumOverPairs(places, frequency, result.pairable, level) / (result.pairable * (result.pairable - 1.0));
    return result;
}

std::optional<Interval> bootstrapInterval(const Pooled& pooled, MeasurementLevel level, const Bootstrap& bootstrap)
{
    const std::size_t units = pooled.units.size();
    if (bootstrap.draws < 1 || units < 2)
        return std::nullopt;
    Random random(bootstrap.seed);
    std::vector<double> alphas;
    std::vector<int> times(units);
    for (int draw = 0; draw < bootstrap.draws; ++draw) {
        std::fill(times.begin(), times.end(), 0);
        for (std::size_t i = 0; i < units; ++i)
            ++times[random.below(units)];
        const Disagreement drawn = disagreement(pooled, times, level);
        if (drawn.expected > 0.0)
            alphas.push_back(1.0 - drawn.observed / drawn.expected);
    }
    if (alphas.size() < 2)
        return std::nullopt;
    std::sort(alphas.begin(), alphas.end());
    const auto quantile = [&](double p) {
        const double place = p * static_cast<double>(alphas.size() - 1);
        const auto below = static_cast<std::size_t>(std::floor(place));
        const std::size_t above = std::min(below + 1, alphas.size() - 1);
        return alphas[below] + (place - std::floor(place)) * (alphas[above] - alphas[below]);
    };
    const double tail = (1.0 - bootstrap.level) / 2.0;
    return Interval{quantile(tail), quantile(1.0 - tail), bootstrap.level, QStringLiteral("bootstrap-units")};
}

} // namespace

std::optional<MeasurementLevel> measurementLevelFromName(const QString& name)
{
    for (std::size_t i = 0; i < levelNames.size(); ++i)
        if (name == QLatin1String(levelNames[i]))
            return static_cast<MeasurementLevel>(i);
    return std::nullopt;
}

Result<Alpha> krippendorffAlpha(const GappedMatrix& ratings, MeasurementLevel level, const Bootstrap& bootstrap)
{
    if (!isProperShare(bootstrap.level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    Pooled pooled;
    std::vector<std::vector<double>> rows;
    for (std::size_t u = 0; u < ratings.rows; ++u) {
        std::vector<double> row;
        for (std::size_t coder = 0; coder < ratings.columns; ++coder)
            if (const std::optional<double>& value = ratings.at(u, coder)) {
                if (!std::isfinite(*value))
                    return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
                if (level == MeasurementLevel::Ratio && *value < 0.0)
                    return refusal(QT_TRANSLATE_NOOP("core", "At ratio level no value may be negative"));
                row.push_back(*value);
            }
        if (row.size() > 1) {
            pooled.values.insert(pooled.values.end(), row.begin(), row.end());
            rows.push_back(std::move(row));
        }
    }
    if (rows.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "No unit was coded by two coders"));
    std::sort(pooled.values.begin(), pooled.values.end());
    pooled.values.erase(std::unique(pooled.values.begin(), pooled.values.end()), pooled.values.end());
    if (pooled.values.size() < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "All values are the same, so alpha is undefined"));
    for (std::vector<double>& row : rows) {
        std::sort(row.begin(), row.end());
        Unit unit;
        for (const double value : row) {
            const auto index = static_cast<std::size_t>(
                std::lower_bound(pooled.values.begin(), pooled.values.end(), value) - pooled.values.begin());
            if (unit.empty() || unit.back().first != index)
                unit.emplace_back(index, 0.0);
            unit.back().second += 1.0;
        }
        pooled.units.push_back(std::move(unit));
    }

    const Disagreement all = disagreement(pooled, std::vector<int>(pooled.units.size(), 1), level);
    Alpha alpha;
    alpha.observed = all.observed;
    alpha.expected = all.expected;
    alpha.pairable = all.pairable;
    alpha.units = pooled.units.size();
    alpha.value = 1.0 - all.observed / all.expected;
    if (all.observed > 0.0)
        alpha.interval = bootstrapInterval(pooled, level, bootstrap);
    return alpha;
}

Result<Alpha> binaryAlpha(double both, double onlyFirst, double onlySecond, double neither)
{
    for (const double length : {both, onlyFirst, onlySecond, neither})
        if (!std::isfinite(length) || length < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Lengths must be finite and not negative"));
    const double total = both + onlyFirst + onlySecond + neither;
    if (total < 1.0)
        return refusal(QT_TRANSLATE_NOOP("core", "There is no text to compare"));
    const double coded = 2.0 * both + onlyFirst + onlySecond;
    const double uncoded = 2.0 * neither + onlyFirst + onlySecond;
    if (coded <= 0.0 || uncoded <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "All values are the same, so alpha is undefined"));
    Alpha alpha;
    alpha.pairable = 2.0 * total;
    alpha.units = static_cast<std::size_t>(total);
    alpha.observed = (onlyFirst + onlySecond) / total;
    alpha.expected = 2.0 * coded * uncoded / (alpha.pairable * (alpha.pairable - 1.0));
    alpha.value = 1.0 - alpha.observed / alpha.expected;
    return alpha;
}

} // namespace tropa::statistics
