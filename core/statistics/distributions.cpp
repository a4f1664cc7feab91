#include "statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <limits>

namespace tropa::statistics {

namespace {

// Arguments are checked by the callers; at the far ends of the doubles a limit is better than an exception.
namespace rules = boost::math::policies;
using Policy = rules::policy<rules::promote_double<false>, rules::overflow_error<rules::ignore_error>,
                             rules::underflow_error<rules::ignore_error>, rules::evaluation_error<rules::ignore_error>,
                             rules::domain_error<rules::ignore_error>, rules::pole_error<rules::ignore_error>>;

double series2F1(double a, double b, double c, double z)
{
    double term = 1.0;
    double sum = 1.0;
    for (int k = 0; k < 1'000'000; ++k) {
        term *= (a + k) * (b + k) / ((c + k) * (k + 1.0)) * z;
        sum += term;
        if (term == 0.0 || (k > std::fabs(a) + std::fabs(b) && std::fabs(term) < 1e-16 * std::fabs(sum)))
            break;
    }
    return sum;
}

} // namespace

double normalCdf(double z)
{
    return boost::math::cdf(boost::math::normal_distribution<double, Policy>(), z);
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal_distribution<double, Policy>(), p);
}

double normalTwoSided(double z)
{
    return std::erfc(std::fabs(z) / std::sqrt(2.0));
}

double normalCritical(double level)
{
    return normalQuantile(0.5 + level / 2.0);
}

double studentQuantile(double p, double freedom)
{
    return boost::math::quantile(boost::math::students_t_distribution<double, Policy>(freedom), p);
}

double studentTwoSided(double t, double freedom)
{
    if (!std::isfinite(t))
        return 0.0;
    return 2.0 * boost::math::cdf(boost::math::students_t_distribution<double, Policy>(freedom), -std::fabs(t));
}

double chiSquaredUpper(double x, double freedom)
{
    if (x <= 0.0)
        return 1.0;
    if (!std::isfinite(x))
        return 0.0;
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared_distribution<double, Policy>(freedom), x));
}

double fisherQuantile(double p, double freedomAbove, double freedomBelow)
{
    return boost::math::quantile(boost::math::fisher_f_distribution<double, Policy>(freedomAbove, freedomBelow), p);
}

double betaCdf(double x, double a, double b)
{
    return boost::math::ibeta(a, b, x, Policy());
}

double betaQuantile(double p, double a, double b)
{
    return boost::math::ibeta_inv(a, b, p, Policy());
}

double logGamma(double x)
{
    return boost::math::lgamma(x, Policy());
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

double logChoose(double n, double k)
{
    return logGamma(n + 1.0) - logGamma(k + 1.0) - logGamma(n - k + 1.0);
}

double hypergeometric2F1(double a, double b, double c, double z)
{
    if (z == 0.0)
        return 1.0;
    if (const double excess = c - a - b; excess < 0.0)
        return std::exp(excess * std::log1p(-z)) * series2F1(c - a, c - b, c, z);
    return series2F1(a, b, c, z);
}

} // namespace tropa::statistics
