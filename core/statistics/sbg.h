#pragma once

#include "base/result.h"

#include <span>

namespace tropa::statistics {

/// Shifted beta-geometric model of people who stay period by period and leave for good (Fader & Hardie 2007, Journal of
/// Interactive Marketing 21:76). Each person's chance to leave is beta(alpha, beta); retention of a cohort rises with
/// tenure although nobody changes, because those who leave easily have left.
struct Sbg
{
    double alpha = 1.0;
    double beta = 1.0;
    double logLikelihood = 0.0;

    double survival(int periods) const; ///< S(t) = B(alpha, beta + t) / B(alpha, beta)
    double churn(int period) const;     ///< P(T = t), t from 1
    double retention(int period) const; ///< r(t) = (beta + t - 1) / (alpha + beta + t - 1), t from 1
};

/// Maximum likelihood from the size of one cohort: survivors[0] at the start, then still there after each period.
/// Refused: under three figures, figures that grow, a start of 0, nobody lost or all lost at once; failed: no maximum.
Result<Sbg> fitSbg(std::span<const double> survivors);

/// Expected value of a new patient who leaves `margin` each period from now on, discounted at d > 0 per period:
/// sum of margin S(t) / (1 + d)^t over t = 0, 1, 2 …
Result<double> sbgValue(const Sbg& model, double margin, double discount);

} // namespace tropa::statistics
