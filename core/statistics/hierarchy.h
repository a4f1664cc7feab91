#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <span>
#include <vector>

namespace tropa::statistics {

/// Euclidean distances between the rows of a table; square, symmetric, zeros on the diagonal.
Matrix euclideanDistances(const Matrix& rows);

/// Columns brought to mean 0 and sample deviation 1; a column that does not vary becomes 0.
Matrix standardised(const Matrix& rows);

enum class Linkage { Average, Complete, Single, WardD2 };

/// A binary tree over n objects. Nodes 0 … n-1 are the objects, node n + i is made by merge i.
struct Dendrogram
{
    struct Merge
    {
        std::size_t left = 0; ///< the tighter subtree, so that drawings are stable
        std::size_t right = 0;
        double height = 0.0;
        std::size_t size = 0; ///< objects below
    };
    std::size_t objects = 0;
    std::vector<Merge> merges;          ///< by rising height, n - 1 of them
    std::vector<std::size_t> leafOrder; ///< objects from left to right without crossings
};

/// Agglomeration by Lance & Williams 1967. WardD2 takes plain distances and gives heights in their unit (Murtagh &
/// Legendre 2014; hclust's "ward.D2"). distances: square, symmetric, not negative. O(n²) memory, about O(n²) time.
/// Refused: nothing, not square or symmetric, negative or not finite distances.
Result<Dendrogram> hierarchy(const Matrix& distances, Linkage linkage);

/// Cluster of each object when the tree is cut into k, numbered from 0 in order of first appearance. k is held to 1..n.
std::vector<int> cutTree(const Dendrogram& tree, std::size_t k);

struct Silhouette
{
    std::vector<double> widths; ///< -1..1 an object; 0 for one alone in its cluster
    std::vector<double> clusterMeans;
    double mean = 0.0;
};

/// Rousseeuw 1987: (b - a) / max(a, b), a the mean distance to one's own cluster, b to the nearest other one.
/// Refused: fewer than two clusters, labels below 0, sizes that do not fit.
Result<Silhouette> silhouette(const Matrix& distances, std::span<const int> labels);

} // namespace tropa::statistics
