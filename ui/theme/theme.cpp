#include "ui/theme/theme.h"

namespace tropa::ui::theme {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme light()
{
    Theme t;
    t.kind = ThemeKind::Light;
    t.window = rgb(0xE7EBE9);
    t.panel = rgb(0xF4F6F5);
    t.raised = rgb(0xFFFFFF);
    t.canvas = rgb(0xEDF0EF);
    t.alternate = rgb(0xF7F9F8);
    t.field = rgb(0xFFFFFF);
    t.text = rgb(0x18211E);
    t.textSecondary = rgb(0x505C58);
    t.textFaint = rgb(0x66726D);
    t.textDisabled = rgb(0x8C9793);
    t.lineSubtle = rgb(0xDCE2DF);
    t.line = rgb(0xC3CCC8);
    t.lineControl = rgb(0x75817C);
    t.accent = rgb(0x2A5CA8);
    t.accentHover = rgb(0x234E90);
    t.accentPressed = rgb(0x1C4079);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSubtle = rgb(0xE3ECF8);
    t.focus = rgb(0x1B66D6);
    t.selection = rgb(0xCFE0F6);
    t.selectionInactive = rgb(0xDDE3E1);
    t.hover = rgb(0xE6ECEA);
    t.searchHit = rgb(0xFFE08A);
    t.searchHitCurrent = rgb(0xFFB84D);
    t.good = rgb(0x0A6F62);
    t.goodBg = rgb(0xDBF0EB);
    t.warn = rgb(0x855700);
    t.warnBg = rgb(0xFBEFD0);
    t.bad = rgb(0xAD3519);
    t.badBg = rgb(0xFBE4DD);
    t.info = rgb(0x2A5CA8);
    t.infoBg = rgb(0xE3ECF8);
    t.series = {rgb(0x27488F), rgb(0xB8560E), rgb(0x2E7C70), rgb(0x8A5CC0),
                rgb(0x9A8423), rgb(0x1F95C4), rgb(0x6E2F4C), rgb(0x848E8F)};
    t.codes = {rgb(0x214196), rgb(0xA8893F), rgb(0x1B9E87), rgb(0x8B3B55), rgb(0x5E611F), rgb(0x8582BF),
               rgb(0x98575B), rgb(0x1D7F8C), rgb(0x603368), rgb(0x5C7D10), rgb(0x713602), rgb(0x2D6689)};
    t.diverging = {{{rgb(0xAA5439), rgb(0xFFFFFF)},
                    {rgb(0xC5806B), rgb(0x18211E)},
                    {rgb(0xDCAB9B), rgb(0x18211E)},
                    {rgb(0xEFD3CA), rgb(0x18211E)},
                    {rgb(0xF4F5F4), rgb(0x18211E)},
                    {rgb(0xC2E2DD), rgb(0x18211E)},
                    {rgb(0x8AC5BD), rgb(0x18211E)},
                    {rgb(0x47A69B), rgb(0x18211E)},
                    {rgb(0x008277), rgb(0xFFFFFF)}}};
    t.sequential = {{{rgb(0xEDF4FE), rgb(0x18211E)},
                     {rgb(0xC2D4EC), rgb(0x18211E)},
                     {rgb(0x99B5D9), rgb(0x18211E)},
                     {rgb(0x7196C6), rgb(0x18211E)},
                     {rgb(0x406FA9), rgb(0xFFFFFF)},
                     {rgb(0x245A9B), rgb(0xFFFFFF)},
                     {rgb(0x003D7B), rgb(0xFFFFFF)}}};
    t.curve = {t.series[0], 0.16, t.textSecondary, t.lineControl, t.lineSubtle, t.bad, t.good, t.bad, 0.14};
    return t;
}

Theme dark()
{
    Theme t;
    t.kind = ThemeKind::Dark;
    t.window = rgb(0x191E1D);
    t.panel = rgb(0x202625);
    t.raised = rgb(0x272E2C);
    t.canvas = rgb(0x161A19);
    t.alternate = rgb(0x2B3230);
    t.field = rgb(0x1D2321);
    t.text = rgb(0xE5EAE8);
    t.textSecondary = rgb(0xA9B4B0);
    t.textFaint = rgb(0x93A09B);
    t.textDisabled = rgb(0x6F7A76);
    t.lineSubtle = rgb(0x323A38);
    t.line = rgb(0x444E4B);
    t.lineControl = rgb(0x7C8884);
    t.accent = rgb(0x8AB4F0);
    t.accentHover = rgb(0xA3C4F4);
    t.accentPressed = rgb(0xBBD3F7);
    t.onAccent = rgb(0x10203A);
    t.accentSubtle = rgb(0x223349);
    t.focus = rgb(0x7DB4FF);
    t.selection = rgb(0x28416A);
    t.selectionInactive = rgb(0x38413F);
    t.hover = rgb(0x2F3735);
    t.searchHit = rgb(0x6B5200);
    t.searchHitCurrent = rgb(0x8F5A00);
    t.good = rgb(0x62CBB6);
    t.goodBg = rgb(0x16382F);
    t.warn = rgb(0xE2B152);
    t.warnBg = rgb(0x3C3013);
    t.bad = rgb(0xF39A80);
    t.badBg = rgb(0x48261C);
    t.info = rgb(0x8AB4F0);
    t.infoBg = rgb(0x223349);
    t.series = {rgb(0x8EA8DC), rgb(0xF0A868), rgb(0x62DDB7), rgb(0xCBB8F8),
                rgb(0xA6952C), rgb(0x3A97DA), rgb(0xE5788F), rgb(0xD5DAD8)};
    t.codes = {rgb(0x90AFF0), rgb(0xC69D1C), rgb(0x0CD1BB), rgb(0xB76D7D), rgb(0x97893C), rgb(0x8E8EE6),
               rgb(0xE37A79), rgb(0x4FACB8), rgb(0xEBBFEE), rgb(0x8AE8A8), rgb(0xEFA46E), rgb(0x508FAB)};
    t.diverging = {{{rgb(0xE7977E), rgb(0x18211E)},
                    {rgb(0xB87D6B), rgb(0x18211E)},
                    {rgb(0x8B6458), rgb(0xFFFFFF)},
                    {rgb(0x604C46), rgb(0xFFFFFF)},
                    {rgb(0x343B39), rgb(0xFFFFFF)},
                    {rgb(0x3F5753), rgb(0xFFFFFF)},
                    {rgb(0x497973), rgb(0xFFFFFF)},
                    {rgb(0x4F9D94), rgb(0x18211E)},
                    {rgb(0x53C3B6), rgb(0x18211E)}}};
    t.sequential = {{{rgb(0x272E38), rgb(0xFFFFFF)},
                     {rgb(0x354458), rgb(0xFFFFFF)},
                     {rgb(0x435B7B), rgb(0xFFFFFF)},
                     {rgb(0x52749F), rgb(0xFFFFFF)},
                     {rgb(0x618CC5), rgb(0x18211E)},
                     {rgb(0x73A6E7), rgb(0x18211E)},
                     {rgb(0x91C1FF), rgb(0x18211E)}}};
    t.curve = {t.series[0], 0.2, t.textSecondary, t.lineControl, t.lineSubtle, t.bad, t.good, t.bad, 0.14};
    return t;
}

} // namespace

Theme themeOf(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? dark() : light();
}

const RampStep& Theme::divergingStep(int step) const
{
    return diverging[static_cast<std::size_t>(std::clamp(step, -4, 4) + 4)];
}

const RampStep& Theme::sequentialStep(int step) const
{
    return sequential[static_cast<std::size_t>(std::clamp(step, 1, 7) - 1)];
}

QColor Theme::seriesColour(int number) const
{
    return series[static_cast<std::size_t>((number - 1) % static_cast<int>(series.size()))];
}

QColor Theme::codeColour(int number) const
{
    return codes[static_cast<std::size_t>((number - 1) % static_cast<int>(codes.size()))];
}

QColor Theme::state(State which) const
{
    switch (which) {
    case State::Good:
        return good;
    case State::Warn:
        return warn;
    case State::Bad:
        return bad;
    case State::Info:
        break;
    }
    return info;
}

QColor Theme::stateBackground(State which) const
{
    switch (which) {
    case State::Good:
        return goodBg;
    case State::Warn:
        return warnBg;
    case State::Bad:
        return badBg;
    case State::Info:
        break;
    }
    return infoBg;
}

} // namespace tropa::ui::theme
