#pragma once

#include <QColor>

#include <array>

namespace tropa::ui::theme {

enum class ThemeKind { Light, Dark };

/// What a mark, a message or a value says about itself; never shown by colour alone.
enum class State { Good, Warn, Bad, Info };

/// One step of a ramp: the fill and the ink that reads on it.
struct RampStep
{
    QColor fill;
    QColor ink;
};

/// How the experience curve is drawn; its line is the first series, further personas take series 2 to 5.
struct CurveColours
{
    QColor line;
    double bandOpacity = 0;
    QColor expected;
    QColor zero;
    QColor grid;
    QColor negativeLabel;
    QColor toBeBetter;
    QColor toBeWorse;
    double toBeOpacity = 0;
};

/// The colours of one look by what they mean. A value: painters are handed one, widgets ask their ThemeSource.
/// Export always paints with the light one.
struct Theme
{
    ThemeKind kind = ThemeKind::Light;

    QColor window;
    QColor panel;
    QColor raised;
    QColor canvas;
    QColor alternate;
    QColor field;
    QColor text;
    QColor textSecondary;
    QColor textFaint;
    QColor textDisabled;
    QColor lineSubtle;
    QColor line;
    QColor lineControl;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentSubtle;
    QColor focus;
    QColor selection;
    QColor selectionInactive;
    QColor hover;
    QColor searchHit;
    QColor searchHitCurrent;
    QColor good;
    QColor goodBg;
    QColor warn;
    QColor warnBg;
    QColor bad;
    QColor badBg;
    QColor info;
    QColor infoBg;

    std::array<QColor, 8> series;       ///< for marks, never for words; 8 is "other"
    std::array<QColor, 12> codes;       ///< stripes and swatches; a thirteenth starts again, hatched
    std::array<RampStep, 9> diverging;  ///< -4 … +4
    std::array<RampStep, 7> sequential; ///< 1 … 7
    CurveColours curve;

    bool isDark() const { return kind == ThemeKind::Dark; }
    const RampStep& divergingStep(int step) const;  ///< held between -4 and 4
    const RampStep& sequentialStep(int step) const; ///< held between 1 and 7
    QColor seriesColour(int number) const;          ///< from 1, round and round
    QColor codeColour(int number) const;            ///< from 1, round and round
    QColor state(State which) const;
    QColor stateBackground(State which) const;
};

Theme themeOf(ThemeKind kind);

/// WCAG 2.x contrast of two opaque colours, 1 … 21.
double contrast(const QColor& a, const QColor& b);

/// `colour` laid over `ground` with an opacity, as an opaque colour.
QColor blended(const QColor& colour, const QColor& ground, double opacity);

/// A colour a person chose, moved toward the ink of the theme until it stands 3:1 from `raised`.
QColor legibleMark(const QColor& chosen, const Theme& theme);

} // namespace tropa::ui::theme
