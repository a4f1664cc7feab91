#pragma once

#include "base/result.h"
#include "statistics/interval.h"

#include <span>

namespace tropa::statistics {

/// Answers to "would you recommend" in three heaps: 9-10, 7-8, 0-6. May be fractional (weighted; scale to effective n).
struct NpsCounts
{
    double promoters = 0.0;
    double passives = 0.0;
    double detractors = 0.0;

    double n() const { return promoters + passives + detractors; }
};

/// The loyalty index with its uncertainty; every figure in points, -100..100, except n.
struct NpsEstimate
{
    double value = 0.0; ///< 100 (promoters - detractors) / n, as everybody prints it
    double n = 0.0;
    double centre = 0.0;        ///< middle of the interval: value, or the adjusted value below 100 answers
    double standardError = 0.0; ///< of centre
    double marginOfError = 0.0; ///< half width before clamping
    Interval interval;          ///< clamped to -100..100, holds the value; method "wald" or "adjusted-wald"
};

/// Wald from 100 answers on; below that, and where all answers are in one heap, adjusted Wald; or one of the two by
/// force.
enum class NpsMethod { Automatic, Wald, AdjustedWald };

/// Counts whole answers 0..10. Refused: an answer outside the scale or not whole.
Result<NpsCounts> countNps(std::span<const double> answers);

/// s² = pP + pD - (pP - pD)², standard error sqrt(s²/n), times 100. The adjusted interval adds 3/4 promoters,
/// 3/2 passives and 3/4 detractors first (Rocks 2016, "Interval estimation for the Net Promoter Score", The American
/// Statistician 70): plain Wald leaves the scale or has no width for small n. Refused: no answers, negative counts.
Result<NpsEstimate> nps(const NpsCounts& counts, double level = 0.95, NpsMethod method = NpsMethod::Automatic);

/// Two independent waves, a minus b.
struct NpsChange
{
    double difference = 0.0; ///< of the printed values
    Interval interval;       ///< of the difference of centres, clamped to -200..200
    double z = 0.0;
    double p = 1.0;
    bool distinguishable = false; ///< p below 1 - level
};

/// z = (Na - Nb) / sqrt(SEa² + SEb²) of the two estimates with their automatic method, so that small waves are not
/// called different on a standard error of zero.
Result<NpsChange> compareNps(const NpsCounts& a, const NpsCounts& b, double level = 0.95);

} // namespace tropa::statistics
