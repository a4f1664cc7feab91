#pragma once

#include <span>
#include <vector>

namespace tropa::statistics {

/// How p values are corrected when several tests are made at once.
enum class Correction { None, Bonferroni, Holm, BenjaminiHochberg };

/// Adjusted p values in the order given, each at most 1, comparable with the plain error level. Holm 1979 keeps the
/// chance of any false finding; Benjamini & Hochberg 1995 the expected share of false ones among the findings.
/// p values must lie in 0..1.
std::vector<double> adjusted(std::span<const double> pValues, Correction correction);

} // namespace tropa::statistics
