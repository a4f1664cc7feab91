#pragma once

#include "metrics/metric.h"

namespace tropa::metrics {

/// How two values of one metric stand to each other.
struct Comparison
{
    double difference = 0; ///< later minus earlier, in the metric's unit
    statistics::Interval interval;
    bool distinguishable = false; ///< zero lies outside the interval
    bool better = false;          ///< by the metric's direction; says nothing unless distinguishable
};

/// The change from `before` to `now`, by combining their two intervals (MOVER: Zou & Donner 2008, Statistics in
/// Medicine 27:1693; for shares with Wilson intervals this is Newcombe's method 10). Assumes independent samples.
/// None when either value or interval is missing.
std::optional<Comparison> compare(const MetricInfo& info, const Value& before, const Value& now);

/// Where a value stands to its target, by LOOK 5: beyond it only when the interval's near end is.
enum class TargetState { Unknown, Met, NotDistinguishable, Missed };
TargetState targetState(const MetricInfo& info, const Value& value, double target);

} // namespace tropa::metrics
