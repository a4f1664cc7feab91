#include "exchange/code_palette.h"

#include <array>

namespace tropa::exchange {

QString paletteColor(int number)
{
    static constexpr std::array colors = {"#214196", "#a8893f", "#1b9e87", "#8b3b55", "#5e611f", "#8582bf",
                                          "#98575b", "#1d7f8c", "#603368", "#5c7d10", "#713602", "#2d6689"};
    const auto place = static_cast<std::size_t>(std::max(1, number) - 1) % colors.size();
    return QLatin1String(colors[place]);
}

} // namespace tropa::exchange
