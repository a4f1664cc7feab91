#pragma once

#include <QAbstractSpinBox>
#include <QFontMetrics>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace tropa::ui::theme {

// What the files of TropaStyle share.

inline constexpr char primaryProperty[] = "primary";
inline constexpr char compactProperty[] = "compact";
inline constexpr char invalidProperty[] = "invalid";

inline bool has(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

inline bool is(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// The least height of the look, or what a larger font needs.
inline int grown(int least, const QFontMetrics& metrics, int margin)
{
    return std::max(least, metrics.height() + margin);
}

} // namespace tropa::ui::theme
