#pragma once

#include "interviews/coding.h"
#include "ui/interviews/core_names.h"

#include <vector>

namespace tropa::ui::interviews {

/// The column of each segment's stripe, from 0 at the text outwards: in order of their beginnings, the longer first,
/// into the first column that is free. Two stripes of one column keep `gap` code points apart, about a line, so that
/// they never meet on one line. `segments` as CodingSession keeps them. Pure.
std::vector<int> stripeColumns(const std::vector<core::Segment>& segments, qint64 gap);

} // namespace tropa::ui::interviews
