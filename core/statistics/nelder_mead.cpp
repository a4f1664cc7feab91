#include "statistics/nelder_mead.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tropa::statistics {

namespace {

using Point = std::vector<double>;

struct Vertex
{
    Point at;
    double value;
};

class Simplex
{
public:
    Simplex(const std::function<double(const Point&)>& function, const Point& start, double step) : m_function(function)
    {
        m_vertices.push_back({start, call(start)});
        for (std::size_t i = 0; i < start.size(); ++i) {
            Point moved = start;
            moved[i] += step;
            m_vertices.push_back({moved, call(moved)});
        }
        sort();
    }

    const Vertex& best() const { return m_vertices.front(); }
    int evaluations() const { return m_evaluations; }

    double spread() const
    {
        double size = 0.0;
        for (const Vertex& vertex : m_vertices)
            for (std::size_t i = 0; i < vertex.at.size(); ++i)
                size = std::max(size, std::fabs(vertex.at[i] - best().at[i]));
        return size;
    }
    double drop() const { return m_vertices.back().value - best().value; }

    void step()
    {
        const std::size_t n = best().at.size();
        Point centre(n, 0.0);
        for (std::size_t v = 0; v < n; ++v)
            for (std::size_t i = 0; i < n; ++i)
                centre[i] += m_vertices[v].at[i] / static_cast<double>(n);
        Vertex& worst = m_vertices.back();
        const auto along = [&](double t) {
            Point point(n);
            for (std::size_t i = 0; i < n; ++i)
                point[i] = centre[i] + t * (worst.at[i] - centre[i]);
            return Vertex{point, call(point)};
        };
        Vertex reflected = along(-1.0);
        if (reflected.value < best().value) {
            Vertex expanded = along(-2.0);
            worst = expanded.value < reflected.value ? std::move(expanded) : std::move(reflected);
        } else if (reflected.value < m_vertices[n - 1].value) {
            worst = std::move(reflected);
        } else {
            Vertex contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
            if (contracted.value < std::min(reflected.value, worst.value)) {
                worst = std::move(contracted);
            } else {
                for (std::size_t v = 1; v <= n; ++v) {
                    for (std::size_t i = 0; i < n; ++i)
                        m_vertices[v].at[i] = (m_vertices[v].at[i] + best().at[i]) / 2.0;
                    m_vertices[v].value = call(m_vertices[v].at);
                }
            }
        }
        sort();
    }

private:
    double call(const Point& point)
    {
        ++m_evaluations;
        const double value = m_function(point);
        return std::isnan(value) ? std::numeric_limits<double>::infinity() : value;
    }

    void sort()
    {
        std::stable_sort(m_vertices.begin(), m_vertices.end(),
                         [](const Vertex& a, const Vertex& b) { return a.value < b.value; });
    }

    const std::function<double(const Point&)>& m_function;
    std::vector<Vertex> m_vertices;
    int m_evaluations = 0;
};

} // namespace

Minimum minimise(const std::function<double(const std::vector<double>&)>& function, std::vector<double> start,
                 double step, double tolerance, int mostEvaluations)
{
    Minimum result;
    result.at = std::move(start);
    result.value = std::numeric_limits<double>::infinity();
    double size = step;
    while (result.evaluations < mostEvaluations) {
        Simplex simplex(function, result.at, size);
        bool shrunk = false;
        while (result.evaluations + simplex.evaluations() < mostEvaluations) {
            simplex.step();
            if (simplex.spread() < std::sqrt(tolerance) * 0.01 &&
                !(simplex.drop() > tolerance * (1.0 + std::fabs(simplex.best().value)))) {
                shrunk = true;
                break;
            }
        }
        result.evaluations += simplex.evaluations();
        const double gain = result.value - simplex.best().value;
        const bool better = simplex.best().value < result.value;
        if (better) {
            result.at = simplex.best().at;
            result.value = simplex.best().value;
        }
        if (shrunk && std::isfinite(result.value) && !(gain > tolerance * (1.0 + std::fabs(result.value)))) {
            result.settled = true;
            break;
        }
        size = std::max(0.02, size / 4.0);
    }
    return result;
}

} // namespace tropa::statistics
