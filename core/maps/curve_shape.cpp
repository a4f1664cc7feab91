#include "maps/curve_shape.h"

#include <cmath>

namespace tropa::maps {

std::vector<double> monotoneSlopes(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = x.size();
    std::vector<double> slopes(n, 0.0);
    if (n < 2)
        return slopes;
    std::vector<double> secants(n - 1);
    for (std::size_t i = 0; i + 1 < n; ++i)
        secants[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    slopes.front() = secants.front();
    slopes.back() = secants.back();
    for (std::size_t i = 1; i + 1 < n; ++i)
        slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
    for (std::size_t i = 0; i + 1 < n; ++i) {
        if (secants[i] == 0) {
            slopes[i] = slopes[i + 1] = 0;
            continue;
        }
        const double a = slopes[i] / secants[i], b = slopes[i + 1] / secants[i];
        const double length = std::hypot(a, b);
        if (length > 3) {
            slopes[i] = 3 * a / length * secants[i];
            slopes[i + 1] = 3 * b / length * secants[i];
        }
    }
    return slopes;
}

} // namespace tropa::maps
