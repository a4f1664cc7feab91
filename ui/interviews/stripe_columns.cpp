#include "ui/interviews/stripe_columns.h"

namespace tropa::ui::interviews {

std::vector<int> stripeColumns(const std::vector<core::Segment>& segments, qint64 gap)
{
    std::vector<int> columns;
    columns.reserve(segments.size());
    std::vector<qint64> free; // from where each column is free
    for (const core::Segment& segment : segments) {
        std::size_t column = 0;
        while (column < free.size() && free[column] > segment.span.begin)
            ++column;
        if (column == free.size())
            free.push_back(0);
        free[column] = segment.span.end + gap;
        columns.push_back(static_cast<int>(column));
    }
    return columns;
}

} // namespace tropa::ui::interviews
