#include "statistics/repeat_visits.h"

#include "statistics/distributions.h"
#include "statistics/nelder_mead.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace tropa::statistics {

namespace {

constexpr double walls = 12.0; // parameters beyond e^±12 mean that there is no maximum

bool isWithin(const std::vector<double>& logs, double most)
{
    return std::all_of(logs.begin(), logs.end(), [most](double log) { return std::fabs(log) <= most; });
}

/// ln(e^x + e^y)
double logSum(double x, double y)
{
    const double larger = std::max(x, y);
    return larger + std::log1p(std::exp(std::min(x, y) - larger));
}

using Counted = std::vector<std::pair<RepeatHistory, double>>;

/// Equal histories once, with how often they occur: most patients share theirs, and the fit runs over these.
Result<Counted> counted(std::span<const RepeatHistory> histories)
{
    if (histories.size() < 10)
        return refusal(QT_TRANSLATE_NOOP("core", "The model needs at least ten patients"));
    std::map<std::tuple<double, double, double>, double> groups;
    bool repeats = false;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const RepeatHistory& h = histories[i];
        const bool finite = std::isfinite(h.repeats) && std::isfinite(h.lastVisit) && std::isfinite(h.observed);
        if (!finite || h.repeats < 0.0 || h.repeats != std::floor(h.repeats) || h.observed < 0.0 || h.lastVisit < 0.0 ||
            h.lastVisit > h.observed * (1.0 + 1e-12) || (h.repeats == 0.0) != (h.lastVisit == 0.0))
            return refusal(
                QT_TRANSLATE_NOOP(
                    "core", "Patient %1: repeat visits, time of the last and time observed contradict each other"),
                {qint64(i + 1)});
        repeats = repeats || h.repeats > 0.0;
        groups[{h.repeats, h.lastVisit, h.observed}] += 1.0;
    }
    if (!repeats)
        return refusal(QT_TRANSLATE_NOOP("core", "Nobody came a second time, so repeat visits cannot be modelled"));
    Counted result;
    for (const auto& [key, count] : groups)
        result.push_back({{std::get<0>(key), std::get<1>(key), std::get<2>(key)}, count});
    return result;
}

/// Where the function is least over the logarithms of a model's parameters; refused when that is at a wall.
template <class MinusLog>
Result<Minimum> settled(MinusLog minusLog, const std::vector<double>& start, double tolerance)
{
    const auto walled = [&](const std::vector<double>& logs) {
        return isWithin(logs, walls) ? minusLog(logs) : std::numeric_limits<double>::infinity();
    };
    Minimum minimum = minimise(walled, start, 0.5, tolerance);
    if (!minimum.settled || !isWithin(minimum.at, walls - 1.0))
        return failure(
            QT_TRANSLATE_NOOP("core", "The model does not settle on these data; try more patients or a longer period"));
    return minimum;
}

/// The likeliest model of these histories. `modelOf` makes one from the logarithms of its parameters and the unit of
/// time: time is brought to about 1, so that one start fits days and years alike.
template <class Model>
Result<Model> fitted(std::span<const RepeatHistory> histories, Model (*modelOf)(const std::vector<double>&, double),
                     const std::vector<double>& start, double tolerance)
{
    const Result<Counted> groups = counted(histories);
    if (!groups)
        return groups.error();
    double unit = 0.0;
    for (const auto& [h, count] : *groups)
        unit = std::max(unit, h.observed);
    unit /= 10.0;
    const auto n = static_cast<double>(histories.size());
    const auto minusLog = [&](const std::vector<double>& logs) {
        const Model model = modelOf(logs, unit);
        double sum = 0.0;
        for (const auto& [h, count] : *groups)
            sum -= count * model.logLikelihoodOf(h);
        return sum / n;
    };
    const Result<Minimum> minimum = settled(minusLog, start, tolerance);
    if (!minimum)
        return minimum.error();
    Model model = modelOf(minimum->at, unit);
    if constexpr (requires { model.logLikelihood; })
        model.logLikelihood = -minimum->value * n;
    return model;
}

BgNbd bgNbdOf(const std::vector<double>& logs, double unit)
{
    return {std::exp(logs[0]), std::exp(logs[1]) * unit, std::exp(logs[2]), std::exp(logs[3]), 0.0};
}

ParetoNbd paretoNbdOf(const std::vector<double>& logs, double unit)
{
    return {std::exp(logs[0]), std::exp(logs[1]) * unit, std::exp(logs[2]), std::exp(logs[3]) * unit};
}

} // namespace

double BgNbd::logLikelihoodOf(const RepeatHistory& h) const
{
    const double x = h.repeats;
    const double common = logGamma(r + x) - logGamma(r) + r * std::log(alpha) + logBeta(a, b + x) - logBeta(a, b);
    const double stayed = -(r + x) * std::log(alpha + h.observed);
    if (x == 0.0)
        return common + stayed;
    const double left = std::log(a / (b + x - 1.0)) - (r + x) * std::log(alpha + h.lastVisit);
    return common + logSum(stayed, left);
}

double BgNbd::aliveProbability(const RepeatHistory& h) const
{
    if (h.repeats == 0.0)
        return 1.0;
    const double odds =
        std::log(a / (b + h.repeats - 1.0)) + (r + h.repeats) * std::log((alpha + h.observed) / (alpha + h.lastVisit));
    return 1.0 / (1.0 + std::exp(odds));
}

double BgNbd::expectedVisits(const RepeatHistory& h, double duration) const
{
    const double x = h.repeats;
    const double z = duration / (alpha + h.observed + duration);
    const double survived = std::exp((r + x) * std::log1p(-z));
    const double shape = std::fabs(a - 1.0) < 1e-7 ? 1.0 + 1e-7 : a; // the formula has a hole at 1
    const double series = hypergeometric2F1(r + x, b + x, shape + b + x - 1.0, z);
    return (shape + b + x - 1.0) / (shape - 1.0) * (1.0 - survived * series) * aliveProbability(h);
}

double BgNbd::expectedVisits(double duration) const
{
    return expectedVisits(RepeatHistory{}, duration);
}

double BgNbd::visitProbability(int x, double duration) const
{
    const double p = alpha / (alpha + duration);
    const auto poissonGamma = [&](int j) { // of a negative binomial
        return std::exp(logGamma(r + j) - logGamma(r) - logGamma(j + 1.0) + r * std::log(p) + j * std::log1p(-p));
    };
    double probability = std::exp(logBeta(a, b + x) - logBeta(a, b)) * poissonGamma(x);
    if (x > 0) {
        double fewer = 0.0;
        for (int j = 0; j < x; ++j)
            fewer += poissonGamma(j);
        probability += std::exp(logBeta(a + 1.0, b + x - 1.0) - logBeta(a, b)) * (1.0 - fewer);
    }
    return probability;
}

Result<BgNbd> fitBgNbd(std::span<const RepeatHistory> histories)
{
    return fitted(histories, bgNbdOf, {0.0, 0.0, 0.0, 0.0}, 1e-13);
}

namespace {

/// ln A0 of Fader & Hardie's note 9: the part of the likelihood of those who have left.
double logParetoLeft(const ParetoNbd& m, const RepeatHistory& h)
{
    const double sum = m.r + m.s + h.repeats;
    const bool alphaLarger = m.alpha >= m.beta;
    const double larger = alphaLarger ? m.alpha : m.beta;
    const double second = alphaLarger ? m.s + 1.0 : m.r + h.repeats;
    const double gap = std::fabs(m.alpha - m.beta);
    const auto term = [&](double time) {
        return hypergeometric2F1(sum, second, sum + 1.0, gap / (larger + time)) *
               std::exp(-sum * std::log1p((time - h.lastVisit) / (larger + h.lastVisit)));
    };
    const double inside = term(h.lastVisit) - term(h.observed);
    if (!(inside > 0.0))
        return -std::numeric_limits<double>::infinity();
    return std::log(inside) - sum * std::log(larger + h.lastVisit);
}

} // namespace

double ParetoNbd::logLikelihoodOf(const RepeatHistory& h) const
{
    const double x = h.repeats;
    const double common = logGamma(r + x) - logGamma(r) + r * std::log(alpha) + s * std::log(beta);
    const double stayed = -(r + x) * std::log(alpha + h.observed) - s * std::log(beta + h.observed);
    const double left = std::log(s / (r + s + x)) + logParetoLeft(*this, h);
    return common + logSum(stayed, left);
}

double ParetoNbd::aliveProbability(const RepeatHistory& h) const
{
    const double x = h.repeats;
    const double stayed = -(r + x) * std::log(alpha + h.observed) - s * std::log(beta + h.observed);
    const double left = std::log(s / (r + s + x)) + logParetoLeft(*this, h);
    return 1.0 / (1.0 + std::exp(left - stayed));
}

double logLikelihood(const ParetoNbd& model, std::span<const RepeatHistory> histories)
{
    double sum = 0.0;
    for (const RepeatHistory& history : histories)
        sum += model.logLikelihoodOf(history);
    return sum;
}

Result<ParetoNbd> fitParetoNbd(std::span<const RepeatHistory> histories)
{
    return fitted(histories, paretoNbdOf, {0.0, 0.0, 0.0, 0.5}, 1e-12);
}

std::optional<double> GammaGamma::expectedPayment(const Spending& s) const
{
    const double below = p * s.repeats + q - 1.0;
    if (!(below > 0.0))
        return std::nullopt;
    return p * (gamma + s.repeats * s.meanPayment) / below;
}

Result<GammaGamma> fitGammaGamma(std::span<const Spending> spendings)
{
    std::vector<Spending> used;
    for (std::size_t i = 0; i < spendings.size(); ++i) {
        const Spending& s = spendings[i];
        if (!std::isfinite(s.repeats) || s.repeats < 0.0 || !std::isfinite(s.meanPayment))
            return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
        if (s.repeats == 0.0)
            continue;
        if (s.meanPayment <= 0.0)
            return refusal(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Patient %1 has a mean payment of zero or less; leave out refunds and visits paid by insurers"),
                {qint64(i + 1)});
        used.push_back(s);
    }
    if (used.size() < 10)
        return refusal(QT_TRANSLATE_NOOP("core", "The model needs at least ten patients who came again"));
    const auto n = static_cast<double>(used.size());
    double meanX = 0.0;
    double meanM = 0.0;
    for (const Spending& s : used) {
        meanX += s.repeats / n;
        meanM += s.meanPayment / n;
    }
    double xx = 0.0;
    double mm = 0.0;
    double xm = 0.0;
    for (const Spending& s : used) {
        xx += (s.repeats - meanX) * (s.repeats - meanX);
        mm += (s.meanPayment - meanM) * (s.meanPayment - meanM);
        xm += (s.repeats - meanX) * (s.meanPayment - meanM);
    }
    if (!(mm > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "All payments are the same, so there is nothing to model"));

    const Result<Minimum> minimum = settled(
        [&](const std::vector<double>& logs) {
            const double p = std::exp(logs[0]);
            const double q = std::exp(logs[1]);
            const double g = std::exp(logs[2]) * meanM;
            const double fixed = q * std::log(g) - logGamma(q);
            double sum = 0.0;
            for (const auto& [x, m] : used)
                sum += logGamma(p * x + q) - logGamma(p * x) + fixed + (p * x - 1.0) * std::log(m) +
                       p * x * std::log(x) - (p * x + q) * std::log(g + m * x);
            return -sum / n;
        },
        {1.0, 1.0, 0.0}, 1e-13);
    if (!minimum)
        return minimum.error();
    return GammaGamma{std::exp(minimum->at[0]), std::exp(minimum->at[1]), std::exp(minimum->at[2]) * meanM,
                      -minimum->value * n, xx > 0.0 ? xm / std::sqrt(xx * mm) : 0.0};
}

Result<double> discountedValue(const BgNbd& visits, const GammaGamma& payments, const RepeatHistory& history,
                               double meanPayment, int periods, double periodLength, double discount)
{
    if (periods < 1 || !(periodLength > 0.0) || !std::isfinite(periodLength) || !std::isfinite(discount) ||
        discount <= -1.0)
        return refusal(
            QT_TRANSLATE_NOOP("core", "The value needs one period or more, a length and a discount rate above −100 %"));
    const std::optional<double> payment = payments.expectedPayment({history.repeats, meanPayment});
    if (!payment)
        return refusal(QT_TRANSLATE_NOOP("core", "Payments vary so much that their mean does not exist in the model"));
    double value = 0.0;
    double before = 0.0;
    double factor = 1.0;
    for (int i = 1; i <= periods; ++i) {
        factor /= 1.0 + discount;
        const double visitsByNow = visits.expectedVisits(history, i * periodLength);
        value += (visitsByNow - before) * factor;
        before = visitsByNow;
    }
    return value * *payment;
}

std::optional<Message> oneVisitWarning(std::span<const RepeatHistory> histories)
{
    const auto once =
        std::count_if(histories.begin(), histories.end(), [](const RepeatHistory& h) { return h.repeats == 0.0; });
    if (histories.empty() || double(once) / double(histories.size()) < 1.0 / 3.0)
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "%1 of %2 patients came once; this model takes them all for patients "
                                             "still, so compare it with one that does not"),
                   {qint64(once), qint64(histories.size())});
}

} // namespace tropa::statistics
