#include "ui/paint/chart_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tropa::ui::paint {

double ChartScale::part(double value) const
{
    return to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0;
}

std::vector<double> ChartScale::ticks() const
{
    std::vector<double> at;
    const auto count = static_cast<int>(std::floor((to - from) / step + 1e-6));
    for (int i = 0; i <= count; ++i) {
        const double tick = from + i * step;
        at.push_back(std::abs(tick) < step * 1e-9 ? 0 : tick);
    }
    return at;
}

ChartScale scaleOf(const charts::ChartSpec& spec, bool fromZero, int steps)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    const auto take = [&](const std::optional<double>& value) {
        if (value && std::isfinite(*value)) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const charts::ChartSeries& series : spec.series) {
        for (const charts::ChartPoint& point : series.points) {
            if (!point.value)
                continue;
            take(point.value);
            take(point.lower);
            take(point.upper);
            take(point.target);
        }
    }
    if (spec.target)
        take(spec.target->value);
    if (spec.benchmark)
        take(spec.benchmark->value);
    if (fromZero)
        take(0.0);
    if (low > high)
        low = 0, high = 1;
    if (spec.axis.from)
        low = std::max(low, *spec.axis.from);
    if (spec.axis.to)
        high = std::min(high, *spec.axis.to);
    if (high - low < 1e-12)
        high = low + (low == 0 ? 1 : std::abs(low) * 0.1);

    const double rough = (high - low) / std::max(steps, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    ChartScale scale;
    scale.step = power * 10;
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * power >= rough * (1 - 1e-9)) {
            scale.step = times * power;
            break;
        }
    }
    scale.from = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.to = std::ceil(high / scale.step - 1e-9) * scale.step;
    if (spec.axis.from)
        scale.from = std::max(scale.from, std::floor(*spec.axis.from / scale.step + 1e-9) * scale.step);
    return scale;
}

} // namespace tropa::ui::paint
