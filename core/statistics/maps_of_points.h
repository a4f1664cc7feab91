#pragma once

#include "base/result.h"
#include "statistics/grid.h"

#include <vector>

namespace tropa::statistics {

/// Rows and columns of a table of counts as points in one picture.
struct Correspondence
{
    std::vector<double> inertias; ///< by dimension, falling; min(rows, columns) - 1 of those in use
    double inertia = 0.0;         ///< their sum
    double chiSquared = 0.0;      ///< inertia * n
    double n = 0.0;
    Matrix rows;             ///< principal coordinates: a row a row, a column a dimension
    Matrix columns;          ///< principal coordinates of the columns
    Matrix rowContributions; ///< share of a dimension's inertia due to a row; a dimension sums to 1
    Matrix columnContributions;
    Matrix rowQuality; ///< squared cosines: share of a row's distance shown by a dimension
    Matrix columnQuality;
};

/// Simple correspondence analysis (Greenacre 1984) by singular value decomposition. Signs are fixed: in each dimension
/// the row coordinate farthest from 0 is positive. Refused: negative or not finite counts, rows or columns without any
/// count (leave them out), fewer than two of either.
Result<Correspondence> correspondence(const Matrix& counts);

/// Objects placed so that their distances are kept as well as may be.
struct Scaling
{
    Matrix points;                   ///< a row an object, a column a dimension, centred
    std::vector<double> eigenvalues; ///< all, falling
    double fit = 0.0;                ///< share of the absolute eigenvalues in the dimensions kept
};

/// Classical scaling (Torgerson 1952; R's cmdscale). Signs as above. Refused: no table of distances, dimensions outside
/// 1..n-1. Dimensions without a positive eigenvalue get zeros.
Result<Scaling> classicalScaling(const Matrix& distances, std::size_t dimensions = 2);

} // namespace tropa::statistics
