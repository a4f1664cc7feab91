#include "statistics/sbg.h"

#include "statistics/distributions.h"
#include "statistics/nelder_mead.h"
#include "statistics/refusal.h"

#include <cmath>
#include <limits>

namespace tropa::statistics {

double Sbg::survival(int periods) const
{
    return std::exp(logBeta(alpha, beta + periods) - logBeta(alpha, beta));
}

double Sbg::churn(int period) const
{
    return std::exp(logBeta(alpha + 1.0, beta + period - 1.0) - logBeta(alpha, beta));
}

double Sbg::retention(int period) const
{
    return (beta + period - 1.0) / (alpha + beta + period - 1.0);
}

Result<Sbg> fitSbg(std::span<const double> survivors)
{
    if (survivors.size() < 3)
        return refusal(
            QT_TRANSLATE_NOOP("core", "The model needs the start of a cohort and at least two periods after it"));
    for (std::size_t t = 0; t < survivors.size(); ++t) {
        if (!std::isfinite(survivors[t]) || survivors[t] < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
        if (t > 0 && survivors[t] > survivors[t - 1])
            return refusal(
                QT_TRANSLATE_NOOP("core", "A cohort cannot grow: period %1 has more people than the one before"),
                {qint64(t)});
    }
    if (survivors.front() <= 0.0 || survivors.back() == survivors.front() || survivors[1] == 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The model needs a cohort of which some leave and some stay"));

    const auto minusLog = [&](const std::vector<double>& logs) {
        if (std::fabs(logs[0]) > 15.0 || std::fabs(logs[1]) > 15.0)
            return std::numeric_limits<double>::infinity();
        const double a = std::exp(logs[0]);
        const double b = std::exp(logs[1]);
        const double base = logBeta(a, b);
        double sum = 0.0;
        for (std::size_t t = 1; t < survivors.size(); ++t)
            if (const double lost = survivors[t - 1] - survivors[t]; lost > 0.0)
                sum += lost * (logBeta(a + 1.0, b + static_cast<double>(t) - 1.0) - base);
        if (survivors.back() > 0.0)
            sum += survivors.back() * (logBeta(a, b + static_cast<double>(survivors.size()) - 1.0) - base);
        return -sum;
    };
    const Minimum minimum = minimise(minusLog, {0.0, 0.0});
    if (!minimum.settled || std::fabs(minimum.at[0]) > 12.0 || std::fabs(minimum.at[1]) > 12.0)
        return failure(QT_TRANSLATE_NOOP(
            "core", "The model does not settle: retention does not rise with tenure in these figures"));
    return Sbg{std::exp(minimum.at[0]), std::exp(minimum.at[1]), -minimum.value};
}

Result<double> sbgValue(const Sbg& model, double margin, double discount)
{
    if (!std::isfinite(margin) || !(model.alpha > 0.0) || !(model.beta > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
    if (!std::isfinite(discount) || discount <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The discount rate must be above zero, or the value has no end"));
    double sum = 0.0;
    double survival = 1.0;
    double factor = 1.0;
    for (int t = 0; t < 10'000'000; ++t) {
        sum += survival * factor;
        survival *= model.retention(t + 1);
        factor /= 1.0 + discount;
        if (survival * factor < 1e-15 * sum * discount)
            break;
    }
    return margin * sum;
}

} // namespace tropa::statistics
