#pragma once

#include <cstddef>
#include <vector>

namespace tropa::statistics {

/// An undirected tie of two nodes, by place; strength above 0.
struct NetworkTie
{
    std::size_t a = 0, b = 0;
    double strength = 0;
};

struct NetworkPlace
{
    double x = 0, y = 0; ///< about −1 … 1
};

/// Places nodes so that strongly tied ones stand near each other: a tie is 1 long when it is the strongest and up to 3
/// when it is weak, other pairs are as far apart as the shortest way between them, and the stress Σ (‖xᵢ − xⱼ‖ − d)² /
/// d² is made small by majorisation (Gansner, Koren and North 2005), beginning from a circle in the order given. The
/// same ties give the same picture: nothing is drawn by lot. Parts that no tie joins stand a little further apart than
/// the widest of them. O(n³) once and O(n²) a round; a few hundred nodes. Pure; any thread.
std::vector<NetworkPlace> networkLayout(std::size_t nodes, const std::vector<NetworkTie>& ties);

/// The stress of a layout over the same distances; for tests and comparisons.
double networkStress(const std::vector<NetworkPlace>& places, const std::vector<NetworkTie>& ties);

} // namespace tropa::statistics
