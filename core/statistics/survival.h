#pragma once

#include "base/result.h"
#include "statistics/rank_tests.h"

#include <optional>
#include <span>
#include <vector>

namespace tropa::statistics {

/// One patient: how long seen, and whether the event came (lost) or observation merely ended.
struct Survivor
{
    double time = 0.0; ///< any one unit, 0 or more
    bool event = false;
    int group = 0; ///< for comparisons, from 0
};

/// The product-limit curve; steps at times with events.
struct SurvivalCurve
{
    struct Step
    {
        double time = 0.0;
        double atRisk = 0.0;
        double events = 0.0;
        double survival = 1.0;      ///< just after this time
        double standardError = 0.0; ///< Greenwood
        double lower = 0.0;         ///< S exp(± z se / S), upper clamped to 1
        double upper = 1.0;
    };
    std::vector<Step> steps;
    double n = 0.0;
    double events = 0.0;
    double level = 0.95;
    double lastTime = 0.0; ///< nothing is known beyond
    /// First time survival is at or below one half; ends are where the band crosses. Empty where it never does.
    std::optional<double> median;
    std::optional<double> medianLower;
    std::optional<double> medianUpper;

    /// S(t); empty beyond the last time observed unless the curve is already 0.
    std::optional<double> at(double time) const;
};

/// Kaplan & Meier 1958 with Greenwood's variance and the log-transformed band (the default of R's survival). The
/// censored at a time are at risk at it. Refused: nobody, times negative or not finite, level outside (0, 1).
Result<SurvivalCurve> kaplanMeier(std::span<const Survivor> persons, double level = 0.95);

struct LogRank
{
    ChiSquaredTest test;
    std::vector<double> observed; ///< events by group
    std::vector<double> expected; ///< under no difference (weighted when rho > 0)
};

/// Harrington & Fleming's G-rho family: rho 0 is the log-rank test, rho 1 the Peto-Peto form of Wilcoxon, which weighs
/// early events more. Refused: under two groups present, no events, groups below 0.
Result<LogRank> logRank(std::span<const Survivor> persons, double rho = 0.0);

} // namespace tropa::statistics
