#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;
class QWidget;

namespace tropa::ui::theme {

enum class ThemeKind { Light, Dark };

/// A filled surface and the ink that is read on it (heat maps).
struct Step
{
    QColor fill;
    QColor ink;
};

/// A state's own colour and its background.
struct State
{
    QColor colour;
    QColor background;
};

/// All colours of a theme, by what they mean (look 2). There are two, constants of the program; which one is in force
/// is told by the palette, so a widget that paints asks Theme::of(this) and follows a switch by itself.
struct Theme
{
    ThemeKind kind;

    // Surfaces and ink.
    QColor window, panel, raised, field, alternate, canvas, hover, selection, selectionInactive;
    QColor text, textSecondary, textFaint, textDisabled;
    QColor lineSubtle, line, lineControl;
    QColor accent, accentHover, accentPressed, onAccent, accentSubtle, focus;
    QColor searchHit, searchHitCurrent;
    State good, warn, bad, info;

    std::array<QColor, 8> series;  ///< marks of charts, 0 … 7; the eighth is "other"
    std::array<QColor, 12> codes;  ///< stripes and swatches; a thirteenth code starts again, hatched
    std::array<Step, 9> diverging; ///< −4 … +4
    std::array<Step, 7> sequential;

    double curveBand = 0.16; ///< opacity of the interval band

    bool isDark() const { return kind == ThemeKind::Dark; }
    const QColor& seriesColour(std::size_t index) const { return series[index % series.size()]; }
    const QColor& codeColour(std::size_t index) const { return codes[index % codes.size()]; }
    const Step& divergingStep(int step) const { return diverging[static_cast<std::size_t>(qBound(-4, step, 4) + 4)]; }

    static const Theme& light();
    static const Theme& dark();
    static const Theme& of(const QPalette& palette);
    static const Theme& of(const QWidget* widget);
};

/// Sizes in device-independent pixels at 100 % (look 4).
namespace size {
inline constexpr int menuBar = 28, filterBar = 38, railFull = 172, railMini = 49, railItem = 32, roomHeader = 42;
inline constexpr int paneHeader = 32, jobStrip = 27, control = 28, controlCompact = 24, field = 26, row = 28,
                     treeRow = 26;
inline constexpr int menuRow = 26, headerRow = 24, icon = 16, railIcon = 20, startIcon = 24, smallIcon = 14;
inline constexpr int leftPane = 262, leftPaneMin = 220, leftPaneMax = 380, inspector = 312, inspectorMin = 280,
                     inspectorMax = 460;
inline constexpr int scrollBar = 10, splitterGrab = 7, minTarget = 24;
inline constexpr int radiusSwatch = 2, radiusControl = 3, radiusCard = 4, radiusTechNode = 10;
inline constexpr int panePadding = 12;
} // namespace size

/// Roles of type as differences from the application's font, so that user sizes and 100-200 % work (look 3).
enum class Type {
    Tiny,
    Small,
    Body,
    BodyStrong,
    Reading,
    Quote,
    Section,
    ItemTitle,
    RoomTitle,
    CellValue,
    Headline,
    Raw
};
QFont font(Type role);
QFont font(Type role, const QFont& base);

/// Palette, style and the short stylesheet of one theme for the whole program; may be called again to switch.
void applyTheme(QApplication& application, ThemeKind kind);

/// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrast(const QColor& a, const QColor& b);

} // namespace tropa::ui::theme
