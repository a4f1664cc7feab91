#pragma once

namespace tropa::ui::theme {

/// Distances, radii and heights in logical pixels (LOOK 4). Heights are the least: a larger font makes them grow.
struct Space
{
    static constexpr int hair = 2;
    static constexpr int unit = 4;
    static constexpr int small = 6;
    static constexpr int medium = 8;
    static constexpr int pane = 12;
    static constexpr int large = 16;
    static constexpr int huge = 24;
};

struct Radius
{
    static constexpr int swatch = 2;
    static constexpr int control = 3;
    static constexpr int card = 4;
    static constexpr int techNode = 10;
};

struct Size
{
    static constexpr int menuBar = 28;
    static constexpr int filterBar = 38;
    static constexpr int railOpen = 172;
    static constexpr int railClosed = 49;
    static constexpr int railItem = 32;
    static constexpr int roomHeader = 42;
    static constexpr int paneHeader = 32;
    static constexpr int jobStrip = 27;
    static constexpr int control = 28;
    static constexpr int compact = 24;
    static constexpr int field = 26;
    static constexpr int row = 28;
    static constexpr int treeRow = 26;
    static constexpr int menuRow = 26;
    static constexpr int headerRow = 24;
    static constexpr int icon = 16;
    static constexpr int railIcon = 20;
    static constexpr int startIcon = 24;
    static constexpr int smallIcon = 14;
    static constexpr int scrollBar = 10;
    static constexpr int focus = 2;
    static constexpr int minimumTarget = 24;
    static constexpr int leftPane = 262;
    static constexpr int leftPaneLeast = 220;
    static constexpr int leftPaneMost = 380;
    static constexpr int inspector = 312;
    static constexpr int inspectorLeast = 280;
    static constexpr int inspectorMost = 460;
};

/// Milliseconds; all are 0 when motion is reduced. Data never moves between values.
struct Motion
{
    static constexpr int fast = 120;
    static constexpr int normal = 160;
    static constexpr int slow = 180;
};

} // namespace tropa::ui::theme
