#include "ui/theme/theme.h"

#include <cmath>

namespace tropa::ui::theme {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor& colour, const QColor& ground, double opacity)
{
    const auto mix = [&](int over, int under) { return qRound(over * opacity + under * (1.0 - opacity)); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

QColor legibleMark(const QColor& chosen, const Theme& theme)
{
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor tried = blended(theme.text, chosen, percent / 100.0);
        if (contrast(tried, theme.raised) >= 3.0)
            return tried;
    }
    return theme.text;
}

} // namespace tropa::ui::theme
