#pragma once

#include <QString>

namespace tropa::exchange {

/// "#rrggbb" of a palette number of the codebook on paper and in files: the light theme's. Numbers repeat after 12.
QString paletteColor(int number);

} // namespace tropa::exchange
