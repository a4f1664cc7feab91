#include "interviews/clustered_mean.h"

#include "statistics/distributions.h"

#include <unordered_map>

namespace tropa::interviews {

namespace {

// What is left of a sum of squares that should be 0, of numbers as large as marks.
constexpr double noSpread = 1e-12;

} // namespace

std::optional<ClusteredMean> clusteredMean(const std::vector<ClusteredValue>& values, double level)
{
    if (values.empty())
        return std::nullopt;
    struct Cluster
    {
        double sum = 0, count = 0;
    };
    std::unordered_map<std::size_t, Cluster> clusters;
    double sum = 0;
    for (const ClusteredValue& one : values) {
        Cluster& cluster = clusters[one.cluster];
        cluster.sum += one.value;
        cluster.count += 1;
        sum += one.value;
    }
    const auto n = static_cast<double>(values.size());
    const auto k = static_cast<double>(clusters.size());
    ClusteredMean result{sum / n, clusters.size(), std::nullopt};
    if (clusters.size() > 1) {
        double squares = 0;
        for (const auto& [key, cluster] : clusters)
            squares += std::pow(cluster.sum - result.mean * cluster.count, 2);
        if (squares < noSpread)
            return result; // voices that agree are no certainty: another one may differ
        const double error = std::sqrt(k / (k - 1) * squares) / n;
        const double reach = statistics::studentQuantile((1 + level) / 2, k - 1) * error;
        result.interval =
            statistics::Interval{result.mean - reach, result.mean + reach, level, QStringLiteral("t-clustered")};
    }
    return result;
}

} // namespace tropa::interviews
