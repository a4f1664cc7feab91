#pragma once

#include "ui/insights/wall_session.h"

#include <QFontMetrics>
#include <QRect>

#include <functional>

namespace tropa::ui::insights {

/// Where everything of a wall stands: a column for what is not sorted, one for each group, one for a new group. Pure.
struct WallLayout
{
    struct Note
    {
        core::WallNote note;
        int column = 0;
        int row = 0;
        QRect area;
    };
    struct Column
    {
        core::WallGroupId group; ///< none: not sorted, or the place of a new group
        bool isNew = false;
        QRect area;
        QRect head;
        int first = 0; ///< index of its first note
        int count = 0;
    };
    std::vector<Column> columns;
    std::vector<Note> notes; ///< by column and row
    QSize size;

    static constexpr int pad = 8;       ///< within a sticky
    static constexpr int mostLines = 8; ///< of words on it
    static constexpr int columnWidth = 232;

    /// `height` gives what a sticky of the width needs.
    static WallLayout of(const core::Wall& wall, int headHeight,
                         const std::function<int(const core::WallNote&, int width)>& height);

    int columnAt(int x) const;          ///< the nearest
    int noteAt(const QPoint& at) const; ///< -1: none
    /// Before which row of a column something is dropped at a height.
    int rowAt(int column, int y) const;
    int indexOf(core::WallNoteId id) const; ///< -1: none
};

/// Words broken into lines of a width; the last of too many is cut.
QStringList wrappedWords(const QString& words, const QFontMetrics& metrics, int width, int most);

} // namespace tropa::ui::insights
