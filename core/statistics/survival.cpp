#include "statistics/survival.h"

#include "statistics/distributions.h"
#include "statistics/interval.h"
#include "statistics/refusal.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace tropa::statistics {

namespace {

Result<std::vector<Survivor>> sorted(std::span<const Survivor> persons)
{
    if (persons.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "There is nobody to follow"));
    std::vector<Survivor> result(persons.begin(), persons.end());
    for (const Survivor& person : result) {
        if (!std::isfinite(person.time) || person.time < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "A time must be finite and not negative"));
        if (person.group < 0)
            return refusal(QT_TRANSLATE_NOOP("core", "A group must be numbered from 0"));
    }
    std::sort(result.begin(), result.end(), [](const Survivor& a, const Survivor& b) { return a.time < b.time; });
    return result;
}

/// Where a stepwise curve first reaches one half; the middle of the flat stretch when it rests on it exactly.
template <class Curve>
std::optional<double> crossing(const std::vector<SurvivalCurve::Step>& steps, Curve curve)
{
    constexpr double half = 0.5;
    constexpr double tolerance = 1e-9;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double value = curve(steps[i]);
        if (value > half + tolerance)
            continue;
        if (std::fabs(value - half) <= tolerance && i + 1 < steps.size())
            return (steps[i].time + steps[i + 1].time) / 2.0;
        return steps[i].time;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> SurvivalCurve::at(double time) const
{
    if (time > lastTime && !(steps.size() && steps.back().survival == 0.0))
        return std::nullopt;
    double survival = 1.0;
    for (const Step& step : steps) {
        if (step.time > time)
            break;
        survival = step.survival;
    }
    return survival;
}

Result<SurvivalCurve> kaplanMeier(std::span<const Survivor> persons, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    const Result<std::vector<Survivor>> order = sorted(persons);
    if (!order)
        return order.error();
    const double z = normalCritical(level);
    SurvivalCurve curve;
    curve.level = level;
    curve.n = static_cast<double>(order->size());
    curve.lastTime = order->back().time;
    double survival = 1.0;
    double greenwood = 0.0;
    double atRisk = curve.n;
    for (std::size_t i = 0; i < order->size();) {
        const double time = (*order)[i].time;
        double leaving = 0.0;
        double events = 0.0;
        for (; i < order->size() && (*order)[i].time == time; ++i) {
            leaving += 1.0;
            events += (*order)[i].event ? 1.0 : 0.0;
        }
        if (events > 0.0) {
            survival *= 1.0 - events / atRisk;
            SurvivalCurve::Step step{time, atRisk, events, survival, 0.0, 0.0, 0.0};
            if (events < atRisk) {
                greenwood += events / (atRisk * (atRisk - events));
                const double relative = std::sqrt(greenwood); // se / S
                step.standardError = survival * relative;
                step.lower = survival * std::exp(-z * relative);
                step.upper = std::min(1.0, survival * std::exp(z * relative));
            } else {
                survival = step.survival = 0.0;
            }
            curve.steps.push_back(step);
            curve.events += events;
        }
        atRisk -= leaving;
    }
    curve.median = crossing(curve.steps, [](const SurvivalCurve::Step& s) { return s.survival; });
    curve.medianLower = crossing(curve.steps, [](const SurvivalCurve::Step& s) { return s.lower; });
    // At zero survival the band has no width; the upper end of the median is then not known.
    curve.medianUpper =
        crossing(curve.steps, [](const SurvivalCurve::Step& s) { return s.survival > 0.0 ? s.upper : 1.0; });
    return curve;
}

Result<LogRank> logRank(std::span<const Survivor> persons, double rho)
{
    if (!std::isfinite(rho) || rho < 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "The weight exponent must not be negative"));
    const Result<std::vector<Survivor>> order = sorted(persons);
    if (!order)
        return order.error();
    std::vector<int> present;
    for (const Survivor& person : *order)
        present.push_back(person.group);
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    const auto k = static_cast<Eigen::Index>(present.size());
    if (k < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "There must be at least two groups to compare"));
    const auto indexOf = [&](const Survivor& person) {
        return static_cast<Eigen::Index>(std::lower_bound(present.begin(), present.end(), person.group) -
                                         present.begin());
    };

    Eigen::VectorXd atRisk = Eigen::VectorXd::Zero(k);
    for (const Survivor& person : *order)
        atRisk(indexOf(person)) += 1.0;
    Eigen::VectorXd observed = Eigen::VectorXd::Zero(k);
    Eigen::VectorXd expected = Eigen::VectorXd::Zero(k);
    Eigen::MatrixXd variance = Eigen::MatrixXd::Zero(k, k);
    double survival = 1.0; // pooled, just before the time at hand
    double allEvents = 0.0;
    for (std::size_t i = 0; i < order->size();) {
        const double time = (*order)[i].time;
        Eigen::VectorXd leaving = Eigen::VectorXd::Zero(k);
        Eigen::VectorXd events = Eigen::VectorXd::Zero(k);
        for (; i < order->size() && (*order)[i].time == time; ++i) {
            leaving(indexOf((*order)[i])) += 1.0;
            events(indexOf((*order)[i])) += (*order)[i].event ? 1.0 : 0.0;
        }
        const double d = events.sum();
        const double n = atRisk.sum();
        if (d > 0.0) {
            const double weight = std::pow(survival, rho);
            observed += weight * events;
            expected += weight * d / n * atRisk;
            if (n > 1.0) {
                const double scale = weight * weight * d * (n - d) / (n - 1.0);
                const Eigen::VectorXd share = atRisk / n;
                variance += scale * (Eigen::MatrixXd(share.asDiagonal()) - share * share.transpose());
            }
            survival *= 1.0 - d / n;
            allEvents += d;
        }
        atRisk -= leaving;
    }
    if (allEvents <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "No event happened in any group"));
    const Eigen::VectorXd gap = (observed - expected).head(k - 1);
    const Eigen::FullPivLU<Eigen::MatrixXd> lu(variance.topLeftCorner(k - 1, k - 1));
    if (!lu.isInvertible())
        return refusal(QT_TRANSLATE_NOOP("core", "The groups were never at risk together, so they cannot be compared"));
    LogRank result;
    result.test.statistic = gap.dot(lu.solve(gap));
    result.test.freedom = static_cast<double>(k - 1);
    result.test.p = chiSquaredUpper(result.test.statistic, result.test.freedom);
    result.observed.assign(observed.data(), observed.data() + k);
    result.expected.assign(expected.data(), expected.data() + k);
    return result;
}

} // namespace tropa::statistics
