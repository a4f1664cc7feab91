#pragma once

#include "base/message.h"
#include "base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// One patient's visits in one unit of time: how many after the first (distinct days), when the last of them, how long
/// observed, both since the first visit.
struct RepeatHistory
{
    double repeats = 0.0;   ///< x, whole
    double lastVisit = 0.0; ///< t_x; 0 when x is 0
    double observed = 0.0;  ///< T
};

/// BG/NBD: visits come at a personal Poisson rate (gamma r, alpha), after each a patient may leave for good (beta a, b)
/// (Fader, Hardie & Lee 2005, Marketing Science 24:275). A patient with one visit counts as alive for certain: where
/// many come once, read aliveProbability with care and prefer sBG.
struct BgNbd
{
    double r = 1.0;
    double alpha = 1.0;
    double a = 1.0;
    double b = 1.0;
    double logLikelihood = 0.0;

    double logLikelihoodOf(const RepeatHistory& history) const;
    double aliveProbability(const RepeatHistory& history) const;
    /// Visits expected of this patient in the next `duration`.
    double expectedVisits(const RepeatHistory& history, double duration) const;
    /// Visits expected of a new patient in `duration`, without the first.
    double expectedVisits(double duration) const;
    /// P(X(t) = x) of a new patient.
    double visitProbability(int x, double duration) const;
};

/// Maximum likelihood. Refused: fewer than 10 patients or nobody who came again, histories that contradict themselves
/// (t_x > T, x = 0 with t_x > 0, x not whole); failed: no maximum inside reasonable bounds.
Result<BgNbd> fitBgNbd(std::span<const RepeatHistory> histories);

/// Pareto/NBD (Schmittlein, Morrison & Colombo 1987): patients may leave at any time, at a personal rate (gamma s,
/// beta). Given parameters only; r, alpha, s, beta > 0.
struct ParetoNbd
{
    double r = 1.0;
    double alpha = 1.0;
    double s = 1.0;
    double beta = 1.0;

    double logLikelihoodOf(const RepeatHistory& history) const;
    double aliveProbability(const RepeatHistory& history) const;
};
Result<ParetoNbd> fitParetoNbd(std::span<const RepeatHistory> histories);

/// Sum over patients.
double logLikelihood(const ParetoNbd& model, std::span<const RepeatHistory> histories);

/// A patient's mean payment over x repeat visits.
struct Spending
{
    double repeats = 0.0;
    double meanPayment = 0.0;
};

/// Gamma-Gamma model of payments (Fader & Hardie 2013, note 25): a patient's mean payment varies less than it looks.
/// Valid when payment and frequency are unrelated: print `correlation` beside it.
struct GammaGamma
{
    double p = 1.0;
    double q = 1.0;
    double gamma = 1.0;
    double logLikelihood = 0.0;
    double correlation = 0.0; ///< of repeats and mean payment; 0 when either does not vary

    /// p (gamma + x m) / (p x + q - 1); with x = 0 the mean of all. Empty when q <= 1: the mean does not exist.
    std::optional<double> expectedPayment(const Spending& spending) const;
};

/// Uses patients with x > 0; payments of 0 or less (refunds, insurers) are refused, naming the row.
Result<GammaGamma> fitGammaGamma(std::span<const Spending> spendings);

/// Money expected of a patient over `periods` periods of `periodLength` (in the unit of the histories), each discounted
/// from its end: sum of (E[Y(i)] - E[Y(i-1)]) E[M] / (1 + d)^i.
Result<double> discountedValue(const BgNbd& visits, const GammaGamma& payments, const RepeatHistory& history,
                               double meanPayment, int periods, double periodLength, double discount);

/// What has to be said beside a BG/NBD result where many came once; empty below a third.
std::optional<Message> oneVisitWarning(std::span<const RepeatHistory> histories);

} // namespace tropa::statistics
