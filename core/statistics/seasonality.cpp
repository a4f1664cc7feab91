#include "statistics/seasonality.h"

#include "statistics/random.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

/// Empty when a season is not covered or a moving average is zero.
std::vector<double> indexOf(std::span<const double> values, std::size_t period, std::size_t firstSeason)
{
    std::vector<double> sum(period, 0.0);
    std::vector<double> count(period, 0.0);
    const std::size_t half = period / 2;
    for (std::size_t i = half; i + half < values.size(); ++i) {
        double average = 0.0;
        if (period % 2 == 0) { // the two ends share one place
            average = (values[i - half] + values[i + half]) / 2.0;
            for (std::size_t j = i - half + 1; j < i + half; ++j)
                average += values[j];
        } else {
            for (std::size_t j = i - half; j <= i + half; ++j)
                average += values[j];
        }
        average /= static_cast<double>(period);
        if (!(average > 0.0))
            return {};
        const std::size_t season = (i + firstSeason) % period;
        sum[season] += values[i] / average;
        count[season] += 1.0;
    }
    double mean = 0.0;
    for (std::size_t season = 0; season < period; ++season) {
        if (count[season] == 0.0)
            return {};
        sum[season] /= count[season];
        mean += sum[season] / static_cast<double>(period);
    }
    if (!(mean > 0.0))
        return {};
    for (double& value : sum)
        value /= mean;
    return sum;
}

double varianceOf(const std::vector<double>& index)
{
    double sum = 0.0;
    for (const double value : index)
        sum += (value - 1.0) * (value - 1.0);
    return sum;
}

} // namespace

Result<Seasonality> seasonality(std::span<const double> values, int period, int firstSeason,
                                std::span<const double> workingDays, const SeasonalityOptions& options)
{
    if (period < 2 || firstSeason < 0 || firstSeason >= period)
        return refusal(
            QT_TRANSLATE_NOOP("core", "A cycle needs at least two seasons, and the first value one of them"));
    const auto seasons = static_cast<std::size_t>(period);
    if (values.size() < 2 * seasons)
        return refusal(QT_TRANSLATE_NOOP("core", "Seasonality needs at least two full cycles"));
    if (!workingDays.empty() && workingDays.size() != values.size())
        return refusal(QT_TRANSLATE_NOOP("core", "Working days must be given for each value"));
    std::vector<double> series(values.begin(), values.end());
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!std::isfinite(series[i]) || series[i] < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
        if (!workingDays.empty()) {
            if (!std::isfinite(workingDays[i]) || workingDays[i] <= 0.0)
                return refusal(QT_TRANSLATE_NOOP("core", "Working days must be above zero"));
            series[i] /= workingDays[i];
        }
    }
    Seasonality result;
    result.index = indexOf(series, seasons, static_cast<std::size_t>(firstSeason));
    if (result.index.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "The figures are too few or all zero for a seasonal index"));
    const auto [low, high] = std::minmax_element(result.index.begin(), result.index.end());
    result.amplitude = *high - *low;
    if (options.permutations < 1)
        return result;

    Random random(options.seed);
    const double seen = varianceOf(result.index);
    qint64 asMuch = 1; // the order seen is one of those possible
    std::vector<double> shuffled = series;
    for (int draw = 0; draw < options.permutations; ++draw) {
        for (std::size_t start = 0; start < series.size(); start += seasons) {
            const auto begin = shuffled.begin() + static_cast<std::ptrdiff_t>(start);
            std::span<double> cycle(begin, std::min(seasons, series.size() - start));
            random.shuffle(cycle);
        }
        const std::vector<double> index = indexOf(shuffled, seasons, static_cast<std::size_t>(firstSeason));
        asMuch += !index.empty() && varianceOf(index) >= seen * (1.0 - 1e-12) ? 1 : 0;
    }
    result.draws = options.permutations;
    result.p = static_cast<double>(asMuch) / (options.permutations + 1.0);
    return result;
}

} // namespace tropa::statistics
