#include "statistics/network_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tropa::statistics {

namespace {

constexpr double longest = 3;
constexpr int rounds = 400;
constexpr double enough = 1e-5; // of the stress, a round

// Shortest ways over ties; parts that do not reach each other are kept apart.
std::vector<double> distances(std::size_t n, const std::vector<NetworkTie>& ties)
{
    const double far = std::numeric_limits<double>::infinity();
    std::vector<double> d(n * n, far);
    double strongest = 0;
    for (const NetworkTie& tie : ties)
        strongest = std::max(strongest, tie.strength);
    for (std::size_t i = 0; i < n; ++i)
        d[i * n + i] = 0;
    for (const NetworkTie& tie : ties) {
        if (tie.strength <= 0 || tie.a == tie.b || tie.a >= n || tie.b >= n)
            continue;
        const double length = longest - (longest - 1) * std::sqrt(tie.strength / strongest);
        for (double* one : {&d[tie.a * n + tie.b], &d[tie.b * n + tie.a]})
            *one = std::min(*one, length);
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            if (d[i * n + k] == far)
                continue;
            for (std::size_t j = 0; j < n; ++j)
                d[i * n + j] = std::min(d[i * n + j], d[i * n + k] + d[k * n + j]);
        }
    }
    double widest = 0;
    for (const double one : d)
        widest = one == far ? widest : std::max(widest, one);
    for (double& one : d)
        one = one == far ? std::max(widest * 0.75, 1.0) + 1 : one;
    return d;
}

double stressOf(const std::vector<NetworkPlace>& places, const std::vector<double>& d)
{
    const std::size_t n = places.size();
    double stress = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double wanted = d[i * n + j];
            const double off = std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) - wanted;
            stress += off * off / (wanted * wanted);
        }
    }
    return stress;
}

} // namespace

double networkStress(const std::vector<NetworkPlace>& places, const std::vector<NetworkTie>& ties)
{
    return stressOf(places, distances(places.size(), ties));
}

std::vector<NetworkPlace> networkLayout(std::size_t nodes, const std::vector<NetworkTie>& ties)
{
    const std::size_t n = nodes;
    std::vector<NetworkPlace> places(n);
    if (n < 2)
        return places;
    const std::vector<double> d = distances(n, ties);
    for (std::size_t i = 0; i < n; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
        places[i] = {std::cos(angle), std::sin(angle)};
    }
    // One node after another goes to the weighted mean of where each other one wants it: stress never grows.
    double stress = stressOf(places, d);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < n; ++i) {
            NetworkPlace sum;
            double weights = 0;
            for (std::size_t j = 0; j < n; ++j) {
                if (i == j)
                    continue;
                const double wanted = d[i * n + j], weight = 1 / (wanted * wanted);
                double dx = places[i].x - places[j].x, dy = places[i].y - places[j].y;
                double length = std::hypot(dx, dy);
                if (length < 1e-9) { // on the very same place: along its own direction on the circle
                    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
                    dx = std::cos(angle);
                    dy = std::sin(angle);
                    length = 1;
                }
                sum.x += weight * (places[j].x + wanted * dx / length);
                sum.y += weight * (places[j].y + wanted * dy / length);
                weights += weight;
            }
            places[i] = {sum.x / weights, sum.y / weights};
        }
        const double now = stressOf(places, d);
        if (stress - now < enough * stress)
            break;
        stress = now;
    }
    // Held in a square of 2.
    const auto [left, right] = std::ranges::minmax(places, {}, &NetworkPlace::x);
    const auto [low, high] = std::ranges::minmax(places, {}, &NetworkPlace::y);
    const double half = std::max({right.x - left.x, high.y - low.y, 1e-9}) / 2;
    const double x = (left.x + right.x) / 2, y = (low.y + high.y) / 2;
    for (NetworkPlace& one : places)
        one = {(one.x - x) / half, (one.y - y) / half};
    return places;
}

} // namespace tropa::statistics
