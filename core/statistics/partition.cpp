#include "statistics/partition.h"

#include "statistics/random.h"
#include "statistics/refusal.h"
#include "statistics/square.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace tropa::statistics {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Renumbers by first appearance; `order[old]` is the new number.
std::vector<std::size_t> renumber(std::vector<int>& labels, std::size_t k)
{
    std::vector<std::size_t> order(k, k);
    std::size_t next = 0;
    for (int& label : labels) {
        std::size_t& number = order[std::size_t(label)];
        if (number == k)
            number = next++;
        label = static_cast<int>(number);
    }
    return order;
}

Error badK(std::size_t k, std::size_t most)
{
    return refusal(QT_TRANSLATE_NOOP("core", "%1 clusters cannot be made; between 1 and %2 can"),
                   {qint64(k), qint64(most)});
}

struct Nearest
{
    std::vector<double> first;
    std::vector<double> second;
    std::vector<std::size_t> which; // index into medoids
    double cost = 0.0;
};

Nearest nearestMedoids(const Matrix& d, const std::vector<std::size_t>& medoids)
{
    Nearest nearest{std::vector<double>(d.rows, never), std::vector<double>(d.rows, never),
                    std::vector<std::size_t>(d.rows, 0), 0.0};
    for (std::size_t i = 0; i < d.rows; ++i) {
        for (std::size_t m = 0; m < medoids.size(); ++m) {
            const double distance = d.at(i, medoids[m]);
            if (distance < nearest.first[i]) {
                nearest.second[i] = nearest.first[i];
                nearest.first[i] = distance;
                nearest.which[i] = m;
            } else {
                nearest.second[i] = std::min(nearest.second[i], distance);
            }
        }
        nearest.cost += nearest.first[i];
    }
    return nearest;
}

std::vector<std::size_t> build(const Matrix& d, std::size_t k)
{
    std::vector<std::size_t> medoids;
    std::vector<double> nearest(d.rows, never);
    while (medoids.size() < k) {
        std::size_t best = d.rows;
        double bestCost = never;
        for (std::size_t candidate = 0; candidate < d.rows; ++candidate) {
            if (std::find(medoids.begin(), medoids.end(), candidate) != medoids.end())
                continue;
            double cost = 0.0;
            for (std::size_t i = 0; i < d.rows; ++i)
                cost += std::min(nearest[i], d.at(i, candidate));
            if (cost < bestCost) {
                bestCost = cost;
                best = candidate;
            }
        }
        medoids.push_back(best);
        for (std::size_t i = 0; i < d.rows; ++i)
            nearest[i] = std::min(nearest[i], d.at(i, best));
    }
    return medoids;
}

} // namespace

Result<Partition> pam(const Matrix& distances, std::size_t k)
{
    if (const Result<void> checked = checkDistances(distances); !checked)
        return checked.error();
    const std::size_t n = distances.rows;
    if (k < 1 || k > n)
        return badK(k, n);
    std::vector<std::size_t> medoids = build(distances, k);
    Nearest nearest = nearestMedoids(distances, medoids);
    for (bool improved = true; improved;) {
        improved = false;
        double bestGain = -1e-12 * (1.0 + nearest.cost);
        std::size_t out = 0;
        std::size_t in = 0;
        for (std::size_t candidate = 0; candidate < n; ++candidate) {
            if (std::find(medoids.begin(), medoids.end(), candidate) != medoids.end())
                continue;
            for (std::size_t m = 0; m < k; ++m) {
                double gain = 0.0; // change of cost
                for (std::size_t i = 0; i < n; ++i) {
                    const double stay = nearest.which[i] == m ? nearest.second[i] : nearest.first[i];
                    gain += std::min(stay, distances.at(i, candidate)) - nearest.first[i];
                }
                if (gain < bestGain) {
                    bestGain = gain;
                    out = m;
                    in = candidate;
                    improved = true;
                }
            }
        }
        if (improved) {
            medoids[out] = in;
            nearest = nearestMedoids(distances, medoids);
        }
    }

    Partition result;
    result.cost = nearest.cost;
    result.sizes.assign(k, 0);
    result.medoids.assign(k, 0);
    for (const std::size_t m : nearest.which)
        result.labels.push_back(static_cast<int>(m));
    for (std::size_t m = 0; m < k; ++m) // equal objects: a medoid still stands for itself
        result.labels[medoids[m]] = static_cast<int>(m);
    const std::vector<std::size_t> order = renumber(result.labels, k);
    for (std::size_t m = 0; m < k; ++m)
        result.medoids[order[m]] = medoids[m];
    for (const int label : result.labels)
        ++result.sizes[std::size_t(label)];
    return result;
}

namespace {

class KMeans
{
public:
    KMeans(const Matrix& rows, std::size_t k) : m_rows(rows), m_k(k), m_centres(k, rows.columns), m_size(k, 0.0) {}

    double run(Random& random, int iterations)
    {
        seed(random);
        m_labels.assign(m_rows.rows, 0);
        for (int i = 0; i < iterations; ++i) {
            const bool moved = assign();
            update();
            if (!moved && i > 0)
                break;
        }
        for (int i = 0; i < iterations && moveSingles(); ++i) {
        }
        update();
        double cost = 0.0;
        for (std::size_t i = 0; i < m_rows.rows; ++i)
            cost += squared(i, std::size_t(m_labels[i]));
        return cost;
    }

    const std::vector<int>& labels() const { return m_labels; }
    const Matrix& centres() const { return m_centres; }

private:
    double squared(std::size_t row, std::size_t cluster) const
    {
        double sum = 0.0;
        for (std::size_t c = 0; c < m_rows.columns; ++c) {
            const double gap = m_rows.at(row, c) - m_centres.at(cluster, c);
            sum += gap * gap;
        }
        return sum;
    }

    void place(std::size_t cluster, std::size_t row)
    {
        for (std::size_t c = 0; c < m_rows.columns; ++c)
            m_centres.at(cluster, c) = m_rows.at(row, c);
    }

    void seed(Random& random)
    {
        std::vector<double> nearest(m_rows.rows, never);
        place(0, random.below(m_rows.rows));
        for (std::size_t cluster = 1; cluster < m_k; ++cluster) {
            double total = 0.0;
            for (std::size_t i = 0; i < m_rows.rows; ++i) {
                nearest[i] = std::min(nearest[i], squared(i, cluster - 1));
                total += nearest[i];
            }
            double left = random.uniform() * total;
            std::size_t chosen = m_rows.rows;
            for (std::size_t i = 0; i < m_rows.rows; ++i) {
                if (nearest[i] <= 0.0)
                    continue;
                chosen = i;
                left -= nearest[i];
                if (left < 0.0)
                    break;
            }
            place(cluster, chosen);
        }
    }

    bool assign()
    {
        bool moved = false;
        for (std::size_t i = 0; i < m_rows.rows; ++i) {
            std::size_t best = 0;
            double least = never;
            for (std::size_t cluster = 0; cluster < m_k; ++cluster)
                if (const double distance = squared(i, cluster); distance < least) {
                    least = distance;
                    best = cluster;
                }
            moved = moved || m_labels[i] != static_cast<int>(best);
            m_labels[i] = static_cast<int>(best);
        }
        fillEmpty();
        return moved;
    }

    /// A cluster that lost everybody takes the row farthest from its own centre.
    void fillEmpty()
    {
        std::vector<double> size(m_k, 0.0);
        for (const int label : m_labels)
            size[std::size_t(label)] += 1.0;
        for (std::size_t cluster = 0; cluster < m_k; ++cluster) {
            if (size[cluster] > 0.0)
                continue;
            std::size_t farthest = m_rows.rows;
            double most = -1.0;
            for (std::size_t i = 0; i < m_rows.rows; ++i) {
                const auto own = std::size_t(m_labels[i]);
                if (const double distance = squared(i, own); size[own] > 1.0 && distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            size[std::size_t(m_labels[farthest])] -= 1.0;
            size[cluster] = 1.0;
            m_labels[farthest] = static_cast<int>(cluster);
            place(cluster, farthest);
        }
    }

    void update()
    {
        std::fill(m_centres.values.begin(), m_centres.values.end(), 0.0);
        std::fill(m_size.begin(), m_size.end(), 0.0);
        for (std::size_t i = 0; i < m_rows.rows; ++i) {
            const auto cluster = std::size_t(m_labels[i]);
            m_size[cluster] += 1.0;
            for (std::size_t c = 0; c < m_rows.columns; ++c)
                m_centres.at(cluster, c) += m_rows.at(i, c);
        }
        for (std::size_t cluster = 0; cluster < m_k; ++cluster)
            for (std::size_t c = 0; c < m_rows.columns; ++c)
                m_centres.at(cluster, c) /= m_size[cluster];
    }

    bool moveSingles()
    {
        bool moved = false;
        for (std::size_t i = 0; i < m_rows.rows; ++i) {
            const auto own = std::size_t(m_labels[i]);
            if (m_size[own] < 2.0)
                continue;
            const double leave = squared(i, own) * m_size[own] / (m_size[own] - 1.0);
            std::size_t best = own;
            double least = leave * (1.0 - 1e-12);
            for (std::size_t cluster = 0; cluster < m_k; ++cluster) {
                if (cluster == own)
                    continue;
                const double enter = squared(i, cluster) * m_size[cluster] / (m_size[cluster] + 1.0);
                if (enter < least) {
                    least = enter;
                    best = cluster;
                }
            }
            if (best == own)
                continue;
            for (std::size_t c = 0; c < m_rows.columns; ++c) {
                m_centres.at(own, c) += (m_centres.at(own, c) - m_rows.at(i, c)) / (m_size[own] - 1.0);
                m_centres.at(best, c) += (m_rows.at(i, c) - m_centres.at(best, c)) / (m_size[best] + 1.0);
            }
            m_size[own] -= 1.0;
            m_size[best] += 1.0;
            m_labels[i] = static_cast<int>(best);
            moved = true;
        }
        return moved;
    }

    const Matrix& m_rows;
    std::size_t m_k;
    Matrix m_centres;
    std::vector<double> m_size;
    std::vector<int> m_labels;
};

} // namespace

Result<Partition> kMeans(const Matrix& rows, std::size_t k, const KMeansOptions& options)
{
    std::set<std::vector<double>> distinct;
    for (std::size_t i = 0; i < rows.rows; ++i) {
        const auto begin = rows.values.begin() + static_cast<std::ptrdiff_t>(i * rows.columns);
        std::vector<double> row(begin, begin + static_cast<std::ptrdiff_t>(rows.columns));
        for (const double value : row)
            if (!std::isfinite(value))
                return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        distinct.insert(std::move(row));
    }
    if (k < 1 || k > distinct.size())
        return badK(k, distinct.size());
    Random random(options.seed);
    Partition result;
    result.cost = never;
    for (int start = 0; start < std::max(1, options.starts); ++start) {
        KMeans attempt(rows, k);
        const double cost = attempt.run(random, options.iterations);
        if (cost < result.cost) {
            result.cost = cost;
            result.labels = attempt.labels();
            result.centres = attempt.centres();
        }
    }
    const Matrix centres = result.centres;
    const std::vector<std::size_t> order = renumber(result.labels, k);
    for (std::size_t cluster = 0; cluster < k; ++cluster)
        for (std::size_t c = 0; c < rows.columns; ++c)
            result.centres.at(order[cluster], c) = centres.at(cluster, c);
    result.sizes.assign(k, 0);
    for (const int label : result.labels)
        ++result.sizes[std::size_t(label)];
    return result;
}

} // namespace tropa::statistics
