#include "statistics/patient_value.h"

#include "statistics/refusal.h"

#include <cmath>

namespace tropa::statistics {

namespace {

Error notFinite()
{
    return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
}

template <class... Numbers>
bool areFinite(Numbers... numbers)
{
    return (std::isfinite(numbers) && ...);
}

} // namespace

Result<double> simpleValue(double income, double acquisitionCost, double retentionCost)
{
    if (!areFinite(income, acquisitionCost, retentionCost))
        return notFinite();
    return income - acquisitionCost - retentionCost;
}

Result<double> chequeValue(double averageCheque, PerPeriod visits, double profitShare, Duration lifetime)
{
    if (!areFinite(averageCheque, visits.amount, profitShare, lifetime.length))
        return notFinite();
    if (visits.period != lifetime.period)
        return refusal(QT_TRANSLATE_NOOP(
            "core", "Visits are counted in one period and the lifetime in another; use the same for both"));
    if (averageCheque < 0.0 || visits.amount < 0.0 || lifetime.length < 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Cheque, visits and lifetime must not be negative"));
    return averageCheque * visits.amount * profitShare * lifetime.length;
}

Result<double> retentionValue(double margin, double retention, double discount, FirstPayment first,
                              std::optional<int> horizon)
{
    if (!areFinite(margin, retention, discount))
        return notFinite();
    if (!(retention >= 0.0 && retention <= 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Retention must lie between 0 and 1"));
    if (discount <= -1.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The discount rate must be above −100 %"));
    if (horizon && *horizon < 1)
        return refusal(QT_TRANSLATE_NOOP("core", "The horizon must be at least one period"));
    const double ratio = retention / (1.0 + discount);
    const double start = first == FirstPayment::Now ? 1.0 : ratio;
    if (!horizon) {
        if (ratio >= 1.0)
            return refusal(
                QT_TRANSLATE_NOOP("core", "With this retention and discount the value has no end; give a horizon"));
        return margin * start / (1.0 - ratio);
    }
    if (ratio == 1.0)
        return margin * *horizon;
    return margin * start * (1.0 - std::pow(ratio, *horizon)) / (1.0 - ratio);
}

Result<double> churnLifetime(double retention)
{
    if (!(retention >= 0.0 && retention < 1.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Retention must be at least 0 and below 1"));
    return 1.0 / (1.0 - retention);
}

Result<double> periodRate(double yearlyRate, double periodsPerYear)
{
    if (!areFinite(yearlyRate, periodsPerYear) || yearlyRate <= -1.0 || periodsPerYear <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The discount rate must be above −100 %"));
    return std::expm1(std::log1p(yearlyRate) / periodsPerYear);
}

Result<double> presentValue(std::span<const double> payments, double rate, FirstPayment first)
{
    if (!std::isfinite(rate) || rate <= -1.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The discount rate must be above −100 %"));
    double value = 0.0;
    double factor = first == FirstPayment::Now ? 1.0 : 1.0 / (1.0 + rate);
    for (const double payment : payments) {
        if (!std::isfinite(payment))
            return notFinite();
        value += payment * factor;
        factor /= 1.0 + rate;
    }
    return value;
}

Result<double> largestAcquisitionCost(double value, double wantedRatio)
{
    if (!areFinite(value, wantedRatio))
        return notFinite();
    if (wantedRatio <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The wanted ratio of value to cost must be above zero"));
    return value / wantedRatio;
}

Result<double> returnOnAcquisition(double value, double cost)
{
    if (!areFinite(value, cost))
        return notFinite();
    if (cost <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Return on acquisition needs an acquisition cost above zero"));
    return (value - cost) / cost;
}

std::optional<int> paybackPeriod(std::span<const double> margins, double cost)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        sum += margins[i];
        if (sum >= cost)
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

} // namespace tropa::statistics
