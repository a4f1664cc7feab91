#pragma once

#include "statistics/hierarchy.h"
#include "statistics/multiple_tests.h"
#include "statistics/proportions.h"

namespace tropa::statistics {

/// How far two rows of a table are from each other. All lie in 0 … 1 but the last two.
enum class Distance {
    Jaccard,     ///< of what either has, the share that only one has; what both lack says nothing
    Matching,    ///< share of columns in which one has and the other has not
    Cosine,      ///< 1 - cosine of the angle of the counts
    Correlation, ///< (1 - Pearson's r) / 2 of the counts
    Euclidean,
    Manhattan,
};

/// Distances between rows. Jaccard and Matching read any number above 0 as "has". Two empty rows are 0 apart, an
/// empty and a filled one as far as can be (Cosine, Jaccard 1; Correlation 0.5). Square, symmetric.
Matrix distances(const Matrix& rows, Distance distance);

struct ClusteringOptions
{
    Distance distance = Distance::Jaccard;
    Linkage linkage = Linkage::Average;
    std::size_t k = 0; ///< 0: the one suggested
    std::size_t mostClusters = 10;
    std::size_t resamples = 40;    ///< for stability
    std::size_t permutations = 39; ///< for "is there any structure"; p is at least 1 / (permutations + 1)
    quint64 seed = 20240229;
};

/// What a number of clusters would be worth.
struct ClusterChoice
{
    std::size_t k = 0;
    double silhouette = 0.0;
    double stability = 0.0; ///< mean over clusters, weighted by size
};

/// A hierarchy of the rows of a table with what tells whether to believe it.
struct Clustering
{
    Matrix distances;
    Dendrogram tree;
    std::vector<ClusterChoice> choices; ///< k = 2 …
    std::size_t suggested = 0;          ///< the k with the widest silhouettes
    std::size_t k = 0;                  ///< the one cut at
    std::vector<int> labels;            ///< from 0, by falling size, ties by first appearance
    std::vector<std::size_t> sizes;
    Silhouette silhouette;
    /// Mean Jaccard similarity of each cluster to its best match when four fifths of the rows are clustered again
    /// (Hennig 2007). Above 0.75 a cluster is stable, below 0.6 it should not be trusted.
    std::vector<double> stability;
    /// Chance of silhouettes as wide as these when each column is dealt out at random among the rows, one-sided
    /// (1 + as wide) / (1 + permutations); fewer rounds are dealt where it is plainly not rare.
    double p = 1.0;
    /// p at most 0.05 and mean stability at least 0.6: only then should the clusters be spoken of.
    bool hasStructure = false;
};

/// Agglomerates the rows. Seeded. Refused: fewer than four rows, rows that do not differ, k out of 2 … rows - 1,
/// values that are not finite or below 0.
Result<Clustering> clustering(const Matrix& rows, const ClusteringOptions& options = {});

/// How one column sets one cluster apart from all the others.
struct ClusterFeature
{
    std::size_t column = 0;
    int cluster = 0;
    double with = 0;       ///< rows of the cluster that have it
    double size = 0;       ///< rows of the cluster
    double withOthers = 0; ///< of the other rows
    double others = 0;
    ProportionComparison comparison; ///< share inside less share outside, Newcombe interval
    double phi = 0.0;                ///< effect size, -1 … 1
    double p = 1.0;                  ///< Fisher's exact test, two-sided
    double adjusted = 1.0;           ///< over all columns and clusters asked
};

/// Every column against every cluster, largest |phi| first. Note that clusters were made from these very columns: the
/// p values order and thin out, they prove nothing. Empty for one cluster.
std::vector<ClusterFeature> clusterFeatures(const Matrix& rows, const std::vector<int>& labels,
                                            Correction correction = Correction::BenjaminiHochberg);

/// Fisher's exact test of a 2 × 2 table of whole counts, two-sided as fisherExact(), without its limits and faster.
double fisherTwoByTwo(double a, double b, double c, double d);

} // namespace tropa::statistics
