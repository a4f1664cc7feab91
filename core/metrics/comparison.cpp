#include "metrics/comparison.h"

namespace tropa::metrics {

std::optional<Comparison> compare(const MetricInfo& info, const Value& before, const Value& now)
{
    if (!before.value || !now.value || !before.interval || !now.interval)
        return std::nullopt;
    const double a = *now.value, b = *before.value;
    const statistics::Interval& ia = *now.interval;
    const statistics::Interval& ib = *before.interval;
    Comparison result;
    result.difference = a - b;
    result.interval.lower = result.difference - std::hypot(a - ia.lower, ib.upper - b);
    result.interval.upper = result.difference + std::hypot(ia.upper - a, b - ib.lower);
    result.interval.level = ia.level;
    result.interval.method = QStringLiteral("mover");
    result.distinguishable = result.interval.lower > 0 || result.interval.upper < 0;
    result.better = info.direction == Direction::LowerIsBetter ? result.difference < 0 : result.difference > 0;
    return result;
}

TargetState targetState(const MetricInfo& info, const Value& value, double target)
{
    if (!value.value || info.direction == Direction::Neutral)
        return TargetState::Unknown;
    const bool lowerIsBetter = info.direction == Direction::LowerIsBetter;
    const bool met = lowerIsBetter ? *value.value <= target : *value.value >= target;
    if (met)
        return TargetState::Met;
    if (!value.interval)
        return TargetState::NotDistinguishable;
    const bool beyond = lowerIsBetter ? value.interval->lower > target : value.interval->upper < target;
    return beyond ? TargetState::Missed : TargetState::NotDistinguishable;
}

} // namespace tropa::metrics
