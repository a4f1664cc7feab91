#pragma once

namespace tropa::maps {

/// A rectangle of cells of a board: what a person has taken hold of.
struct Block
{
    int lane = 0;
    int column = 0;
    int lanes = 0;
    int columns = 0;

    bool isEmpty() const { return lanes <= 0 || columns <= 0; }
    bool contains(int atLane, int atColumn) const
    {
        return atLane >= lane && atLane < lane + lanes && atColumn >= column && atColumn < column + columns;
    }
    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace tropa::maps
