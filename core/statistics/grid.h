#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace tropa::statistics {

/// A table in row-major order; a plain value, any thread. `values` holds rows * columns items.
template <class T>
struct Grid
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<T> values;

    Grid() = default;
    Grid(std::size_t rowCount, std::size_t columnCount, T fill = T())
        : rows(rowCount), columns(columnCount), values(rowCount * columnCount, fill)
    {
    }
    Grid(std::size_t rowCount, std::size_t columnCount, std::vector<T> content)
        : rows(rowCount), columns(columnCount), values(std::move(content))
    {
        values.resize(rows * columns);
    }

    T& at(std::size_t row, std::size_t column) { return values[row * columns + column]; }
    const T& at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
    bool isEmpty() const { return values.empty(); }
};

using Matrix = Grid<double>;
/// Rows of observations where a cell may be missing.
using GappedMatrix = Grid<std::optional<double>>;

} // namespace tropa::statistics
