#include "statistics/hierarchy.h"

#include "statistics/refusal.h"
#include "statistics/square.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tropa::statistics {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// The distance of a third cluster to the union of two.
double joined(Linkage linkage, double toA, double toB, double between, double sizeA, double sizeB, double sizeC)
{
    switch (linkage) {
    case Linkage::Average:
        return (sizeA * toA + sizeB * toB) / (sizeA + sizeB);
    case Linkage::Complete:
        return std::max(toA, toB);
    case Linkage::Single:
        return std::min(toA, toB);
    case Linkage::WardD2: // of squared distances
        return ((sizeA + sizeC) * toA + (sizeB + sizeC) * toB - sizeC * between) / (sizeA + sizeB + sizeC);
    }
    Q_UNREACHABLE();
}

/// Slots of clusters; each remembers its nearest slot with a higher number.
class Agglomeration
{
public:
    Agglomeration(const Matrix& distances, Linkage linkage)
        : m_d(distances)
        , m_linkage(linkage)
        , m_n(distances.rows)
        , m_size(m_n, 1.0)
        , m_node(m_n)
        , m_height(m_n, 0.0)
        , m_active(m_n, true)
        , m_nearest(m_n, 0)
        , m_nearestDistance(m_n, never)
    {
        if (linkage == Linkage::WardD2)
            for (double& value : m_d.values)
                value *= value;
        std::iota(m_node.begin(), m_node.end(), std::size_t(0));
        for (std::size_t i = 0; i < m_n; ++i)
            findNearest(i);
    }

    Dendrogram run()
    {
        Dendrogram tree;
        tree.objects = m_n;
        for (std::size_t step = 0; step + 1 < m_n; ++step) {
            std::size_t a = 0;
            double least = never;
            for (std::size_t i = 0; i < m_n; ++i)
                if (m_active[i] && m_nearestDistance[i] < least) {
                    least = m_nearestDistance[i];
                    a = i;
                }
            const std::size_t b = m_nearest[a];
            merge(a, b, least, m_n + step, tree);
        }
        return tree;
    }

private:
    void findNearest(std::size_t i)
    {
        m_nearestDistance[i] = never;
        for (std::size_t j = i + 1; j < m_n; ++j)
            if (m_active[j] && m_d.at(i, j) < m_nearestDistance[i]) {
                m_nearestDistance[i] = m_d.at(i, j);
                m_nearest[i] = j;
            }
    }

    void merge(std::size_t a, std::size_t b, double distance, std::size_t node, Dendrogram& tree)
    {
        const double height = m_linkage == Linkage::WardD2 ? std::sqrt(distance) : distance;
        Dendrogram::Merge made{m_node[a], m_node[b], height, static_cast<std::size_t>(m_size[a] + m_size[b])};
        if (m_height[b] < m_height[a] || (m_height[b] == m_height[a] && m_node[b] < m_node[a]))
            std::swap(made.left, made.right);
        tree.merges.push_back(made);

        m_active[b] = false;
        for (std::size_t c = 0; c < m_n; ++c) {
            if (!m_active[c] || c == a)
                continue;
            const double d = joined(m_linkage, m_d.at(a, c), m_d.at(b, c), distance, m_size[a], m_size[b], m_size[c]);
            m_d.at(a, c) = m_d.at(c, a) = d;
        }
        m_size[a] += m_size[b];
        m_node[a] = node;
        m_height[a] = height;
        findNearest(a);
        for (std::size_t c = 0; c < a; ++c) {
            if (!m_active[c])
                continue;
            if (m_nearest[c] == a || m_nearest[c] == b)
                findNearest(c);
            else if (m_d.at(c, a) < m_nearestDistance[c]) {
                m_nearestDistance[c] = m_d.at(c, a);
                m_nearest[c] = a;
            }
        }
        for (std::size_t c = a + 1; c < b; ++c)
            if (m_active[c] && m_nearest[c] == b)
                findNearest(c);
    }

    Matrix m_d;
    Linkage m_linkage;
    std::size_t m_n;
    std::vector<double> m_size;
    std::vector<std::size_t> m_node;
    std::vector<double> m_height;
    std::vector<bool> m_active;
    std::vector<std::size_t> m_nearest;
    std::vector<double> m_nearestDistance;
};

} // namespace

Matrix euclideanDistances(const Matrix& rows)
{
    Matrix distances(rows.rows, rows.rows);
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t j = i + 1; j < rows.rows; ++j) {
            double squares = 0.0;
            for (std::size_t c = 0; c < rows.columns; ++c) {
                const double gap = rows.at(i, c) - rows.at(j, c);
                squares += gap * gap;
            }
            distances.at(i, j) = distances.at(j, i) = std::sqrt(squares);
        }
    return distances;
}

Matrix standardised(const Matrix& rows)
{
    Matrix result = rows;
    const auto n = static_cast<double>(rows.rows);
    for (std::size_t c = 0; c < rows.columns; ++c) {
        double mean = 0.0;
        for (std::size_t i = 0; i < rows.rows; ++i)
            mean += rows.at(i, c) / n;
        double squares = 0.0;
        for (std::size_t i = 0; i < rows.rows; ++i)
            squares += (rows.at(i, c) - mean) * (rows.at(i, c) - mean);
        const double deviation = rows.rows > 1 ? std::sqrt(squares / (n - 1.0)) : 0.0;
        for (std::size_t i = 0; i < rows.rows; ++i)
            result.at(i, c) = deviation > 0.0 ? (rows.at(i, c) - mean) / deviation : 0.0;
    }
    return result;
}

Result<Dendrogram> hierarchy(const Matrix& distances, Linkage linkage)
{
    if (const Result<void> checked = checkDistances(distances); !checked)
        return checked.error();
    Dendrogram tree = Agglomeration(distances, linkage).run();
    // Merges come by rising height already for these linkages, up to rounding.
    std::vector<std::size_t> open = {distances.rows > 1 ? 2 * distances.rows - 2 : 0};
    while (!open.empty()) {
        const std::size_t node = open.back();
        open.pop_back();
        if (node < tree.objects) {
            tree.leafOrder.push_back(node);
        } else {
            open.push_back(tree.merges[node - tree.objects].right);
            open.push_back(tree.merges[node - tree.objects].left);
        }
    }
    return tree;
}

std::vector<int> cutTree(const Dendrogram& tree, std::size_t k)
{
    const std::size_t n = tree.objects;
    k = std::clamp<std::size_t>(k, 1, std::max<std::size_t>(1, n));
    std::vector<std::size_t> parent(2 * n);
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    for (std::size_t i = 0; i + k < n; ++i)
        parent[tree.merges[i].left] = parent[tree.merges[i].right] = n + i;
    std::vector<int> labels(n);
    std::vector<int> numberOf(2 * n, -1);
    int next = 0;
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t root = i;
        while (parent[root] != root)
            root = parent[root];
        if (numberOf[root] < 0)
            numberOf[root] = next++;
        labels[i] = numberOf[root];
    }
    return labels;
}

Result<Silhouette> silhouette(const Matrix& distances, std::span<const int> labels)
{
    if (const Result<void> checked = checkDistances(distances); !checked)
        return checked.error();
    if (labels.size() != distances.rows || *std::min_element(labels.begin(), labels.end()) < 0)
        return refusal(QT_TRANSLATE_NOOP("core", "Each object needs the number of its cluster, from 0"));
    const auto clusters = static_cast<std::size_t>(*std::max_element(labels.begin(), labels.end())) + 1;
    std::vector<double> size(clusters, 0.0);
    for (const int label : labels)
        size[std::size_t(label)] += 1.0;
    if (std::count_if(size.begin(), size.end(), [](double s) { return s > 0.0; }) < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "A silhouette needs at least two clusters"));

    Silhouette result;
    result.clusterMeans.assign(clusters, 0.0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto own = static_cast<std::size_t>(labels[i]);
        std::vector<double> sum(clusters, 0.0);
        for (std::size_t j = 0; j < labels.size(); ++j)
            sum[std::size_t(labels[j])] += distances.at(i, j);
        double width = 0.0;
        if (size[own] > 1.0) {
            const double inside = sum[own] / (size[own] - 1.0);
            double nearest = never;
            for (std::size_t c = 0; c < clusters; ++c)
                if (c != own && size[c] > 0.0)
                    nearest = std::min(nearest, sum[c] / size[c]);
            const double larger = std::max(inside, nearest);
            width = larger > 0.0 ? (nearest - inside) / larger : 0.0;
        }
        result.widths.push_back(width);
        result.clusterMeans[own] += width / size[own];
        result.mean += width / static_cast<double>(labels.size());
    }
    return result;
}

} // namespace tropa::statistics
