#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <vector>

namespace tropa::statistics {

/// Objects split into k clusters, numbered from 0 in order of first appearance.
struct Partition
{
    std::vector<int> labels;
    std::vector<std::size_t> sizes;
    std::vector<std::size_t> medoids; ///< PAM: the object that stands for its cluster; empty for k-means
    Matrix centres;                   ///< k-means: a row a cluster; empty for PAM
    double cost = 0.0; ///< PAM: sum of distances to medoids; k-means: sum of squared distances to centres
};

/// Partitioning around medoids (Kaufman & Rousseeuw 1990): BUILD, then the best SWAP until none helps. Deterministic.
/// Refused: no distances, k outside 1..n.
Result<Partition> pam(const Matrix& distances, std::size_t k);

struct KMeansOptions
{
    int starts = 50; ///< k-means++ draws; the best end is kept
    quint64 seed = 20240229;
    int iterations = 300;
};

/// Lloyd's iterations followed by single moves that lower the cost (Hartigan). Same seed, same result.
/// Refused: k outside 1..distinct rows, values that are not finite.
Result<Partition> kMeans(const Matrix& rows, std::size_t k, const KMeansOptions& options = {});

} // namespace tropa::statistics
