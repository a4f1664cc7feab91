#pragma once

#include <functional>
#include <vector>

namespace tropa::statistics {

struct Minimum
{
    std::vector<double> at;
    double value = 0.0;
    int evaluations = 0;
    bool settled = false; ///< the simplex shrank below tolerance and a fresh start from there found nothing better
};

/// Nelder & Mead 1965 with restarts: needs no derivatives, bears values of infinity (a wall), and settles only when a
/// new simplex around the best point brings no improvement. For a handful of parameters, scaled to about 1 (work in
/// logarithms where they are positive). Deterministic; runs on the caller's thread.
Minimum minimise(const std::function<double(const std::vector<double>&)>& function, std::vector<double> start,
                 double step = 0.5, double tolerance = 1e-10, int mostEvaluations = 20'000);

} // namespace tropa::statistics
