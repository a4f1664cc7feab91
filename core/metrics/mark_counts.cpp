#include "metrics/mark_counts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::metrics {

MarkCounts::MarkCounts(double low, double high, bool lowIsGood, double step)
{
    const auto marks = static_cast<std::size_t>(std::clamp(std::lround((high - low) / step) + 1, 2L, 101L));
    for (std::size_t i = 0; i < marks; ++i) {
        const double up = static_cast<double>(i) * step;
        m_names.push_back({QT_TRANSLATE_NOOP("core", "mark %1"), {lowIsGood ? high - up : low + up}});
    }
    m_counts.resize(marks);
    m_weights.resize(marks);
}

MarkCounts MarkCounts::fifths()
{
    MarkCounts counts(1, 5);
    for (std::size_t i = 0; i < counts.m_names.size(); ++i)
        counts.m_names[i] = {QT_TRANSLATE_NOOP("core", "fifth %1 of the scale"), {static_cast<qint64>(i + 1)}};
    return counts;
}

void MarkCounts::add(double goodness, double weight)
{
    const double last = static_cast<double>(m_counts.size() - 1);
    const auto place = static_cast<std::size_t>(std::clamp(std::round(goodness * last), 0.0, last));
    ++m_counts[place];
    m_weights[place] += weight;
}

std::vector<Part> MarkCounts::parts() const
{
    double all = 0;
    for (const double weight : m_weights)
        all += weight;
    std::vector<Part> parts;
    for (std::size_t i = 0; all > 0 && i < m_counts.size(); ++i) {
        const double goodness = static_cast<double>(i) / static_cast<double>(m_counts.size() - 1);
        parts.push_back({m_names[i], m_counts[i], m_weights[i] / all, goodness < 0.26 ? -1 : goodness > 0.74 ? 1 : 0});
    }
    return parts;
}

} // namespace tropa::metrics
