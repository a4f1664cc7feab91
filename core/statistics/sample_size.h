#pragma once

#include "base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// How many answers are enough. Sizes called "exact" are not rounded; people get them rounded up. Shares and margins
/// are 0..1, loyalty-index figures in points.

/// Cochran: z² p (1 - p) / e².
Result<double> cochranSize(double margin, double share = 0.5, double level = 0.95);
/// Finite population: n0 / (1 + (n0 - 1) / N).
Result<double> finitePopulationSize(double infiniteSize, double population);
/// Yamane: N / (1 + N e²). Overstates; shown only beside the others.
Result<double> yamaneSize(double population, double margin);
/// Krejcie & Morgan 1970 as printed: X² N P Q / (d² (N - 1) + X² P Q), X² = 3.841, P = 0.5, d = 0.05, rounded half up.
Result<qint64> krejcieMorganSize(qint64 population);

/// Cluster design effect 1 + (m - 1) ICC.
Result<double> clusterDesignEffect(double clusterSize, double intraclassCorrelation);

/// Answers for a margin of e points: z² s² 10⁴ / e²; s² is 1 at worst, about 0.55 in practice.
Result<double> npsSize(double marginPoints, double variance = 1.0, double level = 0.95);
/// Answers per wave that detect a change: 2 (z_a + z_b)² s² 10⁴ / d².
Result<double> npsDetectionSize(double changePoints, double variance = 1.0, double power = 0.8, double level = 0.95);

/// Mystery visits per clinic when every clinic of the perimeter is visited: (z s_w / e)²; s_w and e in score points.
Result<double> visitsPerClinic(double deviationWithin, double margin, double level = 0.95);

/// Margin of the network's mean when k of K clinics get m visits each:
/// z sqrt(s_b² / k (1 - k / K) + s_w² / (k m)). With k = K only the second part remains.
struct VisitDesign
{
    double deviationBetween = 0.0;
    double deviationWithin = 0.0;
    double clinicsVisited = 1.0;
    double clinicsInAll = 1.0;
    double visitsPerClinic = 1.0;
};
Result<double> visitMargin(const VisitDesign& design, double level = 0.95);

/// Splits a sample over strata in proportion to their sizes, or to size * deviation (Neyman), by largest remainder, so
/// that the parts sum to `sample` exactly. No stratum gets more than its size.
Result<std::vector<qint64>> allocate(qint64 sample, std::span<const double> sizes,
                                     std::span<const double> deviations = {});

} // namespace tropa::statistics
