#pragma once

#include <span>
#include <vector>

namespace tropa::maps {

/// Slopes at the points of a monotone cubic through them: between two points the curve never leaves their range, so it
/// never shows an experience nobody had. x strictly increasing, as long as y. One point has slope 0.
///
/// Fritsch & Carlson 1980, SIAM Journal on Numerical Analysis 17:238: secants d_i; m_i the mean of its two secants, 0
/// where they differ in sign or one is 0; where a² + b² > 9 with a = m_i/d_i, b = m_{i+1}/d_i both are cut to the
/// circle of radius 3.
std::vector<double> monotoneSlopes(std::span<const double> x, std::span<const double> y);

} // namespace tropa::maps
