#pragma once

#include "base/result.h"
#include "statistics/grid.h"

namespace tropa::statistics {

/// Refuses what is no table of distances: empty, not square, not symmetric, negative or not finite.
Result<void> checkDistances(const Matrix& distances);

} // namespace tropa::statistics
