#include "maps/row_order.h"

#include <algorithm>

namespace tropa::maps {

namespace {

std::vector<qint64> children(project::Edit& edit, const RowOrder& order, qint64 parent)
{
    std::vector<qint64> ids;
    auto rows = edit.db().prepare(QByteArray("SELECT id FROM ") + order.table + " WHERE " + order.parentColumn +
                                  " = ? ORDER BY position, id");
    rows.bindAll(parent);
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace

int RowOrder::makeRoom(project::Edit& edit, qint64 parent, int position) const
{
    const QByteArray name(table), where = QByteArray(" WHERE ") + parentColumn + " = ?";
    if (position < 0)
        return edit.db()
            .value<int>(("SELECT coalesce(max(position), -1) + 1 FROM " + name + where).constData(), parent)
            .value_or(0);
    const std::vector<qint64> order = children(edit, *this, parent);
    auto update = edit.db().prepare("UPDATE " + name + " SET position = ?1 WHERE id = ?2 AND position <> ?1");
    for (std::size_t i = 0; i < order.size(); ++i) {
        update.bindAll(static_cast<int>(i) < position ? static_cast<qint64>(i) : static_cast<qint64>(i) + 1, order[i]);
        update.run();
    }
    return std::min(position, static_cast<int>(order.size()));
}

void RowOrder::move(project::Edit& edit, qint64 id, qint64 parent, int position) const
{
    std::vector<qint64> order = children(edit, *this, parent);
    std::erase(order, id);
    const auto at = position < 0 ? static_cast<std::ptrdiff_t>(order.size())
                                 : std::min<std::ptrdiff_t>(position, static_cast<std::ptrdiff_t>(order.size()));
    order.insert(order.begin() + at, id);
    const QByteArray name(table), column(parentColumn);
    auto update = edit.db().prepare("UPDATE " + name + " SET position = ?1, " + column +
                                    " = ?3 WHERE id = ?2 AND (position <> ?1 OR " + column + " <> ?3)");
    for (std::size_t i = 0; i < order.size(); ++i) {
        update.bindAll(static_cast<qint64>(i), order[i], parent);
        update.run();
    }
}

} // namespace tropa::maps
