#include "statistics/multiple_tests.h"

#include <algorithm>
#include <numeric>

namespace tropa::statistics {

std::vector<double> adjusted(std::span<const double> pValues, Correction correction)
{
    std::vector<double> result(pValues.begin(), pValues.end());
    const auto m = static_cast<double>(pValues.size());
    if (correction == Correction::None)
        return result;
    if (correction == Correction::Bonferroni) {
        for (double& p : result)
            p = std::min(1.0, p * m);
        return result;
    }
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    if (correction == Correction::Holm) {
        double largest = 0.0;
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            largest = std::max(largest, std::min(1.0, (m - static_cast<double>(rank)) * pValues[order[rank]]));
            result[order[rank]] = largest;
        }
        return result;
    }
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank-- > 0;) {
        smallest = std::min(smallest, m / static_cast<double>(rank + 1) * pValues[order[rank]]);
        result[order[rank]] = smallest;
    }
    return result;
}

} // namespace tropa::statistics
