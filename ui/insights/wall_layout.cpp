#include "ui/insights/wall_layout.h"

#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace tropa::ui::insights {

namespace {

constexpr int gap = 12;
constexpr int inner = 8;

} // namespace

QStringList wrappedWords(const QString& words, const QFontMetrics& metrics, int width, int most)
{
    QStringList lines;
    QString line;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (metrics.horizontalAdvance(longer) <= width || line.isEmpty()) {
            line = longer;
            continue;
        }
        lines << line;
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    if (lines.size() > most) {
        lines = lines.mid(0, most);
        lines.back() = metrics.elidedText(lines.back() + QStringLiteral(" …"), Qt::ElideRight, width);
    }
    for (QString& one : lines) {
        if (metrics.horizontalAdvance(one) > width) // a word longer than the line
            one = metrics.elidedText(one, Qt::ElideRight, width);
    }
    return lines;
}

WallLayout WallLayout::of(const core::Wall& wall, int headHeight,
                          const std::function<int(const core::WallNote&, int)>& height)
{
    WallLayout layout;
    int x = gap, bottom = 0;
    const auto addColumn = [&](core::WallGroupId group, bool isNew, const std::vector<core::WallNote>& notes) {
        Column column;
        column.group = group;
        column.isNew = isNew;
        column.first = static_cast<int>(layout.notes.size());
        column.count = static_cast<int>(notes.size());
        column.head = {x, gap, columnWidth, headHeight};
        int y = column.head.bottom() + 1 + inner;
        int row = 0;
        for (const core::WallNote& note : notes) {
            const int width = columnWidth - 2 * inner;
            const QRect area(x + inner, y, width, height(note, width));
            layout.notes.push_back({note, static_cast<int>(layout.columns.size()), row++, area});
            y = area.bottom() + 1 + inner;
        }
        column.area = {x, gap, columnWidth, std::max(y, 160) - gap};
        bottom = std::max(bottom, column.area.bottom());
        x += columnWidth + gap;
        layout.columns.push_back(column);
    };
    addColumn({}, false, wall.unsorted);
    for (const core::WallGroup& group : wall.groups)
        addColumn(group.id, false, group.notes);
    addColumn({}, true, {});
    for (Column& column : layout.columns)
        column.area.setBottom(bottom); // a drop anywhere in its strip counts
    layout.size = {x, bottom + gap};
    return layout;
}

int WallLayout::columnAt(int x) const
{
    int best = 0, distance = std::abs(columns.front().area.center().x() - x);
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const int here = std::abs(columns[i].area.center().x() - x);
        if (here < distance) {
            distance = here;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int WallLayout::noteAt(const QPoint& at) const
{
    const auto found = std::ranges::find_if(notes, [&](const Note& one) { return one.area.contains(at); });
    return found == notes.end() ? -1 : static_cast<int>(found - notes.begin());
}

int WallLayout::rowAt(int column, int y) const
{
    const Column& where = columns[static_cast<std::size_t>(column)];
    for (int i = 0; i < where.count; ++i) {
        if (y < notes[static_cast<std::size_t>(where.first + i)].area.center().y())
            return i;
    }
    return where.count;
}

int WallLayout::indexOf(core::WallNoteId id) const
{
    const auto found = std::ranges::find_if(notes, [&](const Note& one) { return one.note.id == id; });
    return found == notes.end() ? -1 : static_cast<int>(found - notes.begin());
}

} // namespace tropa::ui::insights
