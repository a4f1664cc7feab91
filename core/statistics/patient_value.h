#pragma once

#include "base/result.h"

#include <optional>
#include <span>

namespace tropa::statistics {

/// Patient value by arithmetic. Money is in any one currency; rates are 0..1 per period.

enum class Period { Month, Quarter, Year };

/// A number that knows its period, so that visits a month are never multiplied by years.
struct PerPeriod
{
    double amount = 0.0;
    Period period = Period::Month;
};
struct Duration
{
    double length = 0.0;
    Period period = Period::Month;
};

/// Income less the cost of acquiring and of keeping. Refused: not finite.
Result<double> simpleValue(double income, double acquisitionCost, double retentionCost);

/// Average cheque * visits per period * profit share * periods. Refused: the two periods differ, negative figures.
Result<double> chequeValue(double averageCheque, PerPeriod visits, double profitShare, Duration lifetime);

/// When the first money comes.
enum class FirstPayment { Now, NextPeriod };

/// A patient kept with probability r each period, who leaves margin m each period, discounted at d: from now
/// m (1 + d) / (1 + d - r), from the next period m r / (1 + d - r); with a horizon, the sum of that many payments.
/// Refused: r outside 0..1, d <= -1, or a sum that never ends (r = 1 with d <= 0 and no horizon).
Result<double> retentionValue(double margin, double retention, double discount, FirstPayment first,
                              std::optional<int> horizon = std::nullopt);

/// Expected lifetime in periods 1 / (1 - r); too short where r differs between people (see sbg.h).
Result<double> churnLifetime(double retention);

/// The rate for one period out of `periodsPerYear` that compounds to the yearly one: 12 % a year is 0.9489 % a month.
Result<double> periodRate(double yearlyRate, double periodsPerYear);

/// Present value of payments, the first now or after one period.
Result<double> presentValue(std::span<const double> payments, double rate, FirstPayment first);

/// Largest acquisition cost at which value / cost still reaches the wanted ratio.
Result<double> largestAcquisitionCost(double value, double wantedRatio);
/// (value - cost) / cost.
Result<double> returnOnAcquisition(double value, double cost);
/// The first period, from 1, in which the summed margins reach the cost; empty when they never do.
std::optional<int> paybackPeriod(std::span<const double> margins, double cost);

} // namespace tropa::statistics
