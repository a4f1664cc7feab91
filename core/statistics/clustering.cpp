#include "statistics/clustering.h"

#include "statistics/distributions.h"
#include "statistics/random.h"
#include "statistics/refusal.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

namespace tropa::statistics {

namespace {

using Table = Eigen::MatrixXd;

Table tableOf(const Matrix& rows)
{
    Table table(static_cast<Eigen::Index>(rows.rows), static_cast<Eigen::Index>(rows.columns));
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t j = 0; j < rows.columns; ++j)
            table(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = rows.at(i, j);
    return table;
}

double apart(Distance distance, double product, double a, double b, double columns)
{
    switch (distance) {
    case Distance::Jaccard: {
        const double either = a + b - product;
        return either > 0.0 ? 1.0 - product / either : 0.0;
    }
    case Distance::Matching:
        return columns > 0.0 ? (a + b - 2.0 * product) / columns : 0.0;
    case Distance::Cosine:
    case Distance::Correlation: {
        const double zero = distance == Distance::Cosine ? 1.0 : 0.5;
        if (a <= 1e-24 || b <= 1e-24)
            return a <= 1e-24 && b <= 1e-24 ? 0.0 : zero;
        const double r = std::clamp(product / std::sqrt(a * b), -1.0, 1.0);
        return distance == Distance::Cosine ? 1.0 - r : (1.0 - r) / 2.0;
    }
    default:
        return std::sqrt(std::max(0.0, a + b - 2.0 * product));
    }
}

// Which columns each row has, 64 to a word: pairs of respondents share columns far quicker than by products.
Matrix distancesOfBits(const Table& table, Distance distance)
{
    const auto n = static_cast<std::size_t>(table.rows()), columns = static_cast<std::size_t>(table.cols());
    const std::size_t width = (columns + 63) / 64;
    std::vector<quint64> bits(n * width, 0);
    std::vector<double> has(n, 0.0);
    for (std::size_t j = 0; j < columns; ++j)
        for (std::size_t i = 0; i < n; ++i)
            if (table(Eigen::Index(i), Eigen::Index(j)) > 0.0) {
                bits[i * width + j / 64] |= quint64(1) << (j % 64);
                has[i] += 1.0;
            }
    Matrix result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            int both = 0;
            for (std::size_t w = 0; w < width; ++w)
                both += std::popcount(bits[i * width + w] & bits[j * width + w]);
            result.at(i, j) = result.at(j, i) = apart(distance, both, has[i], has[j], double(columns));
        }
    return result;
}

// All but Manhattan follow from the products of the rows, which are quick.
Matrix distancesOf(Table table, Distance distance)
{
    const auto n = static_cast<std::size_t>(table.rows());
    Matrix result(n, n);
    if (distance == Distance::Manhattan) {
        const Table columns = table.transpose();
        for (Eigen::Index i = 0; i < columns.cols(); ++i)
            for (Eigen::Index j = 0; j < i; ++j)
                result.at(std::size_t(i), std::size_t(j)) = result.at(std::size_t(j), std::size_t(i)) =
                    (columns.col(i) - columns.col(j)).cwiseAbs().sum();
        return result;
    }
    if (distance == Distance::Jaccard || distance == Distance::Matching)
        return distancesOfBits(table, distance);
    if (distance == Distance::Correlation) {
        const Eigen::VectorXd means = table.rowwise().mean();
        table.colwise() -= means;
    }
    const Table products = table * table.transpose();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto a = static_cast<Eigen::Index>(i), b = static_cast<Eigen::Index>(j);
            result.at(i, j) = result.at(j, i) =
                apart(distance, products(a, b), products(a, a), products(b, b), double(table.cols()));
        }
    return result;
}

Matrix part(const Matrix& distances, const std::vector<std::size_t>& chosen)
{
    Matrix result(chosen.size(), chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        for (std::size_t j = 0; j < chosen.size(); ++j)
            result.at(i, j) = distances.at(chosen[i], chosen[j]);
    return result;
}

// Mean silhouettes of the cuts into 2 … most clusters. Cuts are nested, so the sums of distances to the finest clusters
// are taken once and added up as clusters join.
std::vector<double> silhouettes(const Matrix& distances, const Dendrogram& tree, std::size_t most)
{
    const std::size_t n = distances.rows;
    const std::vector<int> finest = cutTree(tree, most);
    Matrix sums(n, most);
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = &distances.values[i * n];
        double* into = &sums.values[i * most];
        for (std::size_t j = 0; j < n; ++j)
            into[std::size_t(finest[j])] += row[j];
    }
    std::vector<double> means(most - 1, 0.0);
    for (std::size_t k = most; k >= 2; --k) {
        const std::vector<int> labels = cutTree(tree, k);
        std::vector<std::size_t> coarse(most, 0); // the cluster each finest one is in now
        for (std::size_t i = 0; i < n; ++i)
            coarse[std::size_t(finest[i])] = std::size_t(labels[i]);
        std::vector<double> sizes(k, 0.0), to(k);
        for (const int label : labels)
            sizes[std::size_t(label)] += 1.0;
        double total = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            const auto own = std::size_t(labels[i]);
            if (sizes[own] <= 1.0)
                continue;
            std::ranges::fill(to, 0.0);
            for (std::size_t c = 0; c < most; ++c)
                to[coarse[c]] += sums.at(i, c);
            const double a = to[own] / (sizes[own] - 1.0);
            double b = INFINITY;
            for (std::size_t c = 0; c < k; ++c)
                if (c != own)
                    b = std::min(b, to[c] / sizes[c]);
            if (const double wide = std::max(a, b); wide > 0.0)
                total += (b - a) / wide;
        }
        means[k - 2] = total / double(n);
    }
    return means;
}

// How well each cluster comes back: its best Jaccard similarity to a cluster of the part, over the rows of the part.
std::vector<double> recovered(const std::vector<int>& whole, const std::vector<std::size_t>& chosen,
                              const std::vector<int>& again, std::size_t k)
{
    Matrix both(k, k);
    std::vector<double> before(k, 0.0), after(k, 0.0), best(k, -1.0);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto a = std::size_t(whole[chosen[i]]), b = std::size_t(again[i]);
        both.at(a, b) += 1.0;
        before[a] += 1.0;
        after[b] += 1.0;
    }
    for (std::size_t a = 0; a < k; ++a)
        for (std::size_t b = 0; b < k && before[a] > 0.0; ++b)
            best[a] = std::max(best[a], both.at(a, b) / (before[a] + after[b] - both.at(a, b)));
    return best;
}

struct Stability
{
    std::vector<double> sums, times;

    void add(const std::vector<double>& values)
    {
        sums.resize(values.size(), 0.0);
        times.resize(values.size(), 0.0);
        for (std::size_t c = 0; c < values.size(); ++c) {
            if (values[c] < 0.0)
                continue; // no row of it was drawn
            sums[c] += values[c];
            times[c] += 1.0;
        }
    }
    std::vector<double> means() const
    {
        std::vector<double> result(sums.size(), 0.0);
        for (std::size_t c = 0; c < sums.size(); ++c)
            result[c] = times[c] > 0.0 ? sums[c] / times[c] : 0.0;
        return result;
    }
};

double weightedMean(const std::vector<double>& values, const std::vector<int>& labels)
{
    double sum = 0.0;
    for (const int label : labels)
        sum += values[std::size_t(label)];
    return labels.empty() ? 0.0 : sum / double(labels.size());
}

// The larger cluster first.
std::vector<int> bySize(const std::vector<int>& labels, std::vector<std::size_t>& sizes)
{
    const int k = *std::ranges::max_element(labels) + 1;
    std::vector<std::size_t> counts(std::size_t(k), 0);
    for (const int label : labels)
        ++counts[std::size_t(label)];
    std::vector<int> order(std::size_t(k), 0), place(std::size_t(k), 0);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int c) { return counts[std::size_t(c)]; });
    sizes.clear();
    for (int i = 0; i < k; ++i) {
        place[std::size_t(order[std::size_t(i)])] = i;
        sizes.push_back(counts[std::size_t(order[std::size_t(i)])]);
    }
    std::vector<int> result;
    for (const int label : labels)
        result.push_back(place[std::size_t(label)]);
    return result;
}

} // namespace

Matrix distances(const Matrix& rows, Distance distance)
{
    return distancesOf(tableOf(rows), distance);
}

Result<Clustering> clustering(const Matrix& rows, const ClusteringOptions& options)
{
    const std::size_t n = rows.rows;
    if (n < 4)
        return refusal(QT_TRANSLATE_NOOP("core", "Clusters need at least four objects"));
    for (const double value : rows.values)
        if (!std::isfinite(value) || value < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
    if (options.k != 0 && (options.k < 2 || options.k >= n))
        return refusal(QT_TRANSLATE_NOOP("core", "%1 clusters cannot be made; between 2 and %2 can"),
                       {qint64(options.k), qint64(n) - 1});
    Clustering result;
    Table table = tableOf(rows);
    result.distances = distancesOf(table, options.distance);
    if (*std::ranges::max_element(result.distances.values) <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "All objects are alike; there is nothing to divide"));
    auto tree = hierarchy(result.distances, options.linkage);
    if (!tree)
        return tree.error();
    result.tree = std::move(*tree);

    const std::size_t most = std::clamp(options.mostClusters, std::size_t(2), n - 1);
    const std::vector<double> means = silhouettes(result.distances, result.tree, most);
    const auto best = std::ranges::max_element(means);
    result.suggested = std::size_t(best - means.begin()) + 2;
    result.k = options.k == 0 ? result.suggested : options.k;

    Random random(options.seed);
    const std::size_t last = std::max(most, result.k);
    std::vector<std::vector<int>> cuts(last + 1);
    for (std::size_t k = 2; k <= last; ++k)
        cuts[k] = cutTree(result.tree, k);
    std::vector<Stability> stabilities(last + 1);
    std::vector<std::size_t> all(n);
    std::iota(all.begin(), all.end(), std::size_t(0));
    for (std::size_t round = 0; round < options.resamples; ++round) {
        random.shuffle(all);
        std::vector<std::size_t> chosen(all.begin(), all.begin() + std::ptrdiff_t((4 * n + 4) / 5));
        const auto again = hierarchy(part(result.distances, chosen), options.linkage);
        if (!again)
            return again.error();
        for (std::size_t k = 2; k <= last && k <= chosen.size(); ++k)
            stabilities[k].add(recovered(cuts[k], chosen, cutTree(*again, k), k));
    }
    for (std::size_t k = 2; k <= most; ++k)
        result.choices.push_back({k, means[k - 2], weightedMean(stabilities[k].means(), cuts[k])});

    // Renumbering by size carries the stabilities along.
    const std::vector<int>& cut = cuts[result.k];
    result.labels = bySize(cut, result.sizes);
    const std::vector<double> stable = stabilities[result.k].means();
    result.stability.assign(result.k, 0.0);
    for (std::size_t i = 0; i < n && !stable.empty(); ++i)
        result.stability[std::size_t(result.labels[i])] = stable[std::size_t(cut[i])];
    auto widths = silhouette(result.distances, result.labels);
    if (!widths)
        return widths.error();
    result.silhouette = std::move(*widths);

    std::size_t asWide = 0, rounds = 0;
    // Once a tenth has been as wide, more rounds cannot make it rare: stop (Besag & Clifford 1991).
    const std::size_t enough = std::max<std::size_t>(4, options.permutations / 10);
    for (; rounds < options.permutations && asWide < enough; ++rounds) {
        for (Eigen::Index j = 0; j < table.cols(); ++j)
            for (Eigen::Index i = table.rows(); i > 1; --i)
                std::swap(table(i - 1, j), table(Eigen::Index(random.below(std::size_t(i))), j));
        const Matrix dealt = distancesOf(table, options.distance);
        const auto chance = hierarchy(dealt, options.linkage);
        if (!chance)
            return chance.error();
        // Silhouettes that equal to the last digits came from tables that say the same.
        asWide += std::ranges::max(silhouettes(dealt, *chance, most)) >= *best - 1e-9 ? 1 : 0;
    }
    result.p = asWide >= enough ? double(asWide) / double(rounds) : double(1 + asWide) / double(1 + rounds);
    result.hasStructure = result.p <= 0.05 && weightedMean(result.stability, result.labels) >= 0.6;
    return result;
}

double fisherTwoByTwo(double a, double b, double c, double d)
{
    const double rowOne = a + b, rowTwo = c + d, column = a + c, n = rowOne + rowTwo;
    const double all = logChoose(n, column);
    const auto chance = [&](double x) { return logChoose(rowOne, x) + logChoose(rowTwo, column - x) - all; };
    const double seen = chance(a) + 1e-7;
    double sum = 0.0;
    for (double x = std::max(0.0, column - rowTwo); x <= std::min(rowOne, column); x += 1.0)
        if (const double log = chance(x); log <= seen)
            sum += std::exp(log);
    return std::min(1.0, sum);
}

std::vector<ClusterFeature> clusterFeatures(const Matrix& rows, const std::vector<int>& labels, Correction correction)
{
    std::vector<ClusterFeature> result;
    if (labels.empty())
        return result;
    const auto k = std::size_t(*std::ranges::max_element(labels)) + 1;
    if (k < 2)
        return result;
    std::map<std::array<int, 4>, double> known; // few different tables, many columns
    std::vector<double> sizes(k, 0.0);
    for (const int label : labels)
        sizes[std::size_t(label)] += 1.0;
    const auto n = double(labels.size());
    std::vector<double> pValues;
    for (std::size_t j = 0; j < rows.columns; ++j) {
        std::vector<double> with(k, 0.0);
        for (std::size_t i = 0; i < rows.rows; ++i)
            with[std::size_t(labels[i])] += rows.at(i, j) > 0.0 ? 1.0 : 0.0;
        const double all = std::accumulate(with.begin(), with.end(), 0.0);
        if (all <= 0.0 || all >= n)
            continue;
        for (std::size_t c = 0; c < k; ++c) {
            ClusterFeature one{j, int(c), with[c], sizes[c], all - with[c], n - sizes[c], {}, 0.0, 1.0, 1.0};
            if (const auto compared = compareProportions({one.with, one.size}, {one.withOthers, one.others}))
                one.comparison = *compared;
            const double a = one.with, b = one.size - one.with, x = one.withOthers, d = one.others - one.withOthers;
            one.phi = (a * d - b * x) / std::sqrt(one.size * one.others * all * (n - all));
            double& p = known.emplace(std::array{int(a), int(b), int(x), int(d)}, -1.0).first->second;
            if (p < 0.0)
                p = fisherTwoByTwo(a, b, x, d);
            one.p = p;
            pValues.push_back(p);
            result.push_back(one);
        }
    }
    const std::vector<double> corrected = adjusted(pValues, correction);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i].adjusted = corrected[i];
    std::ranges::stable_sort(result, std::ranges::greater(), [](const ClusterFeature& f) { return std::fabs(f.phi); });
    return result;
}

} // namespace tropa::statistics
