#include "statistics/square.h"

#include "statistics/refusal.h"

#include <cmath>

namespace tropa::statistics {

Result<void> checkDistances(const Matrix& distances)
{
    if (distances.isEmpty() || distances.rows != distances.columns)
        return refusal(QT_TRANSLATE_NOOP("core", "Distances must form a square table"));
    for (std::size_t i = 0; i < distances.rows; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            const double d = distances.at(i, j);
            if (!std::isfinite(d) || d < 0.0)
                return refusal(QT_TRANSLATE_NOOP("core", "Distances must be finite and not negative"));
            if (std::fabs(d - distances.at(j, i)) > 1e-9 * (1.0 + d))
                return refusal(QT_TRANSLATE_NOOP("core", "The distance from A to B must be that from B to A"));
        }
    return {};
}

} // namespace tropa::statistics
