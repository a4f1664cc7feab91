#include "statistics/summary.h"

#include "statistics/refusal.h"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics.hpp>

#include <cmath>

namespace tropa::statistics {

namespace acc = boost::accumulators;

double Summary::deviation() const
{
    return std::sqrt(variance);
}

double Summary::standardError() const
{
    return effectiveN > 0.0 ? std::sqrt(variance / effectiveN) : 0.0;
}

Result<Summary> summarise(std::span<const double> values)
{
    if (values.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "There are no numbers to summarise"));
    acc::accumulator_set<double, acc::stats<acc::tag::mean, acc::tag::variance, acc::tag::min, acc::tag::max>> stream;
    for (const double value : values) {
        if (!std::isfinite(value))
            return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        stream(value);
    }
    Summary summary;
    summary.n = summary.weight = summary.effectiveN = static_cast<double>(values.size());
    summary.mean = acc::mean(stream);
    summary.variance = values.size() > 1 ? acc::variance(stream) * summary.n / (summary.n - 1.0) : 0.0;
    summary.minimum = acc::min(stream);
    summary.maximum = acc::max(stream);
    return summary;
}

Result<Summary> summarise(std::span<const double> values, std::span<const double> weights)
{
    if (values.size() != weights.size())
        return refusal(QT_TRANSLATE_NOOP("core", "There are %1 values but %2 weights"),
                       {qint64(values.size()), qint64(weights.size())});
    acc::accumulator_set<
        double, acc::stats<acc::tag::weighted_mean, acc::tag::weighted_variance, acc::tag::min, acc::tag::max>, double>
        stream;
    Summary summary;
    double squares = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || !std::isfinite(weights[i]))
            return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        if (weights[i] < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "A weight is negative"));
        if (weights[i] == 0.0)
            continue;
        stream(values[i], acc::weight = weights[i]);
        summary.n += 1.0;
        summary.weight += weights[i];
        squares += weights[i] * weights[i];
    }
    if (summary.weight <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "There are no numbers to summarise"));
    summary.effectiveN = summary.weight * summary.weight / squares;
    summary.mean = acc::weighted_mean(stream);
    summary.variance =
        summary.n > 1.0 ? acc::weighted_variance(stream) * summary.effectiveN / (summary.effectiveN - 1.0) : 0.0;
    summary.minimum = acc::min(stream);
    summary.maximum = acc::max(stream);
    return summary;
}

} // namespace tropa::statistics
