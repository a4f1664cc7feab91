#include "feedback/metrics/row_metric.h"

#include "statistics/interval.h"

#include <algorithm>

namespace tropa::feedback {

metrics::Value shareValue(qint64 successes, qint64 n, QDate asOf, double level, const char* figure, const Message& name,
                          const Message& emptyReason)
{
    metrics::Value value;
    if (n == 0) {
        value.reason = emptyReason;
        return value;
    }
    value.value = 100.0 * static_cast<double>(successes) / static_cast<double>(n);
    value.n = n;
    value.asOf = asOf;
    if (const auto interval = statistics::proportionInterval(static_cast<double>(successes), static_cast<double>(n),
                                                             statistics::ProportionMethod::Wilson, level))
        value.interval = statistics::Interval{100 * interval->lower, 100 * interval->upper, level, interval->method};
    value.figures = {{figure, name, *value.value, metrics::Unit::Percent, successes}};
    return value;
}

metrics::Value meanValue(const std::vector<double>& numbers, QDate asOf, double level, const metrics::Scale& scale,
                         const Message& emptyReason)
{
    metrics::Value value;
    const auto summary = statistics::summarise(numbers);
    if (!summary) {
        value.reason = emptyReason;
        return value;
    }
    value.value = summary->mean;
    value.n = static_cast<qint64>(numbers.size());
    value.asOf = asOf;
    if (const auto interval = statistics::meanInterval(*summary, level)) {
        value.interval = *interval;
        value.interval->lower = std::max(scale.low, value.interval->lower);
        if (!scale.isOpen())
            value.interval->upper = std::min(scale.high, value.interval->upper);
    }
    return value;
}

} // namespace tropa::feedback
