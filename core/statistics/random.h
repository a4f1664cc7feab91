#pragma once

#include <QtGlobal>

#include <cstddef>
#include <random>

namespace tropa::statistics {

/// Seeded draws that are the same on every machine: the standard's engine is fixed, its distributions are not, so the
/// few that are needed stand here. A value; one per thread.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}

    /// A whole number in [0, limit); limit at least 1. The bias is below 2^-32 for any limit used here.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(uniform() * static_cast<double>(limit)); }

    /// A real number in [0, 1).
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }

    template <class Container>
    void shuffle(Container& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tropa::statistics
