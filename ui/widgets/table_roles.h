#pragma once

#include "base/entity_ref.h"

#include <qnamespace.h>

namespace tropa::ui::widgets {

/// What a cell's number means beyond its digits.
enum class Tone { Plain, Secondary, Faint, Good, Bad };

/// How a number moved, and whether that can be told from chance.
enum class Moved { Same, Up, Down };

/// Roles every table of Tropa answers besides Qt's own.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what sorting compares; numbers as numbers
    EntityRole,                  ///< EntityRef the row is about
    ToneRole,                    ///< Tone
    StrongRole,                  ///< true: semibold, the value a row is about
    MovedRole,                   ///< Moved; the cell shows an arrow, or ≈ for Same
    SwatchRole,                  ///< 10 px square before the text: the number of a code colour, or a QColor
    CountRole,                   ///< QString at the right of a tree row, in secondary
};

} // namespace tropa::ui::widgets
