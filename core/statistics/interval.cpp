#include "statistics/interval.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::statistics {

namespace {

struct Named
{
    ProportionMethod method;
    const char* name;
};

constexpr std::array<Named, 7> names = {{{ProportionMethod::Wald, "wald"},
                                         {ProportionMethod::Wilson, "wilson"},
                                         {ProportionMethod::WilsonCorrected, "wilson-cc"},
                                         {ProportionMethod::ClopperPearson, "clopper-pearson"},
                                         {ProportionMethod::MidP, "mid-p"},
                                         {ProportionMethod::AgrestiCoull, "agresti-coull"},
                                         {ProportionMethod::Jeffreys, "jeffreys"}}};

struct Pair
{
    double lower;
    double upper;
};

Pair wilson(double x, double n, double z)
{
    const double z2 = z * z;
    const double spread = z * std::sqrt(z2 + 4.0 * x * (n - x) / n);
    return {(2.0 * x + z2 - spread) / (2.0 * (n + z2)), (2.0 * x + z2 + spread) / (2.0 * (n + z2))};
}

Pair wilsonCorrected(double x, double n, double z)
{
    const double z2 = z * z;
    const double p = x / n;
    const double q = 1.0 - p;
    const auto root = [](double inside) { return std::sqrt(std::max(0.0, inside)); };
    const double lower =
        (2.0 * x + z2 - 1.0 - z * root(z2 - 2.0 - 1.0 / n + 4.0 * p * (n * q + 1.0))) / (2.0 * (n + z2));
    const double upper =
        (2.0 * x + z2 + 1.0 + z * root(z2 + 2.0 - 1.0 / n + 4.0 * p * (n * q - 1.0))) / (2.0 * (n + z2));
    // With less than half a success (fractional counts) the correction would step over the share itself.
    return {std::min(lower, p), std::max(upper, p)};
}

/// P(X > x) + P(X = x) / 2 at probability p; grows with p.
double midTail(double p, double x, double n)
{
    const double atLeast = x > 0.0 ? betaCdf(p, x, n - x + 1.0) : 1.0;
    const double exactly = std::exp(logChoose(n, x) + x * std::log(p) + (n - x) * std::log1p(-p));
    return atLeast - exactly / 2.0;
}

double solveMidTail(double target, double x, double n)
{
    double low = 0.0;
    double high = 1.0;
    for (int step = 0; step < 100; ++step) {
        const double middle = (low + high) / 2.0;
        (midTail(middle, x, n) < target ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

Pair raw(double x, double n, ProportionMethod method, double level)
{
    const double z = normalCritical(level);
    const double tail = (1.0 - level) / 2.0;
    const double p = x / n;
    switch (method) {
    case ProportionMethod::Wald: {
        const double spread = z * std::sqrt(p * (1.0 - p) / n);
        return {p - spread, p + spread};
    }
    case ProportionMethod::Wilson:
        return wilson(x, n, z);
    case ProportionMethod::WilsonCorrected:
        return wilsonCorrected(x, n, z);
    case ProportionMethod::ClopperPearson:
        return {x > 0.0 ? betaQuantile(tail, x, n - x + 1.0) : 0.0,
                x < n ? betaQuantile(1.0 - tail, x + 1.0, n - x) : 1.0};
    case ProportionMethod::MidP:
        return {x > 0.0 ? solveMidTail(tail, x, n) : 0.0, x < n ? solveMidTail(1.0 - tail, x, n) : 1.0};
    case ProportionMethod::AgrestiCoull: {
        const double larger = n + z * z;
        const double centre = (x + z * z / 2.0) / larger;
        const double spread = z * std::sqrt(centre * (1.0 - centre) / larger);
        return {centre - spread, centre + spread};
    }
    case ProportionMethod::Jeffreys:
        return {x > 0.0 ? betaQuantile(tail, x + 0.5, n - x + 0.5) : 0.0,
                x < n ? betaQuantile(1.0 - tail, x + 0.5, n - x + 0.5) : 1.0};
    }
    Q_UNREACHABLE();
}

} // namespace

QString proportionMethodName(ProportionMethod method)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.method == method; });
    return QString::fromLatin1(found->name);
}

std::optional<ProportionMethod> proportionMethodFromName(const QString& name)
{
    for (const Named& named : names)
        if (name == QLatin1String(named.name))
            return named.method;
    return std::nullopt;
}

const std::vector<ProportionMethod>& proportionMethods()
{
    static const std::vector<ProportionMethod> all = [] {
        std::vector<ProportionMethod> methods;
        for (const Named& named : names)
            methods.push_back(named.method);
        return methods;
    }();
    return all;
}

Result<Interval> proportionInterval(double successes, double trials, ProportionMethod method, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (!std::isfinite(trials) || trials <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A share needs at least one trial"));
    if (!std::isfinite(successes) || successes < 0.0 || successes > trials)
        return refusal(
            QT_TRANSLATE_NOOP("core", "The number of successes must lie between 0 and the number of trials"));
    Pair ends = raw(successes, trials, method, level);
    const bool atZero = successes == 0.0 && method != ProportionMethod::AgrestiCoull;
    const bool atOne = successes == trials && method != ProportionMethod::AgrestiCoull;
    Interval interval;
    interval.lower = atZero ? 0.0 : std::clamp(ends.lower, 0.0, 1.0);
    interval.upper = atOne ? 1.0 : std::clamp(ends.upper, 0.0, 1.0);
    interval.level = level;
    interval.method = proportionMethodName(method);
    return interval;
}

Result<Interval> meanInterval(const Summary& summary, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (summary.n < 2.0 || summary.effectiveN <= 1.0)
        return refusal(QT_TRANSLATE_NOOP("core", "An interval of a mean needs at least two values"));
    // All the same: of how far the next one may lie nothing is known, and "5 to 5" would say that it is.
    if (!(summary.variance > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "An interval of a mean needs values that differ"));
    const double spread = studentQuantile(0.5 + level / 2.0, summary.effectiveN - 1.0) * summary.standardError();
    return Interval{summary.mean - spread, summary.mean + spread, level, QStringLiteral("t")};
}

} // namespace tropa::statistics
