#pragma once

namespace tropa::statistics {

/// The distribution functions the room needs, kept behind one .cpp because the Boost.Math headers are heavy.
/// Callers pass finite arguments inside the domain: probabilities in (0, 1), positive degrees of freedom and shapes.
/// Any thread.

double normalCdf(double z);
double normalQuantile(double p);
/// P(|Z| >= |z|).
double normalTwoSided(double z);
/// The two-sided critical value of a confidence level: 1.959964 at 0.95.
double normalCritical(double level);

double studentQuantile(double p, double freedom);
/// P(|T| >= |t|).
double studentTwoSided(double t, double freedom);

/// P(X >= x); 1 for x <= 0.
double chiSquaredUpper(double x, double freedom);

double fisherQuantile(double p, double freedomAbove, double freedomBelow);

double betaCdf(double x, double a, double b);
double betaQuantile(double p, double a, double b);

double logGamma(double x);
double logBeta(double a, double b);
/// ln(n! / (k! (n - k)!)) for real n >= k >= 0.
double logChoose(double n, double k);

/// Gauss's 2F1(a, b; c; z) for 0 <= z < 1 and c > 0, by its series; Euler's transformation is used where the plain
/// series would converge slowly. Accurate to about 1e-13 relative.
double hypergeometric2F1(double a, double b, double c, double z);

} // namespace tropa::statistics
