#include "project/row_change.h"

namespace tropa::project {

qint64 RowChange::integer(const QString& column) const
{
    const auto& values = after ? after : before;
    if (!values)
        return 0;
    const auto found = values->find(column);
    if (found == values->end())
        return 0;
    const auto* whole = std::get_if<qint64>(&found->second);
    return whole ? *whole : 0;
}

std::optional<RowChange> joined(const RowChange& earlier, const RowChange& later)
{
    RowChange result{earlier.table, earlier.key, earlier.before, later.after};
    if (earlier.isInsert() && later.isUpdate()) {
        result.after = earlier.after;
        for (const auto& [column, value] : *later.after)
            (*result.after)[column] = value;
    } else if (earlier.isInsert() && later.isDelete()) {
        return std::nullopt;
    } else if (earlier.isUpdate() && later.isDelete()) {
        result.before = later.before; // the whole row, with the first values put back
        for (const auto& [column, value] : *earlier.before)
            (*result.before)[column] = value;
    } else if (earlier.isUpdate() && later.isUpdate()) {
        result.after = earlier.after;
        for (const auto& [column, value] : *later.after)
            (*result.after)[column] = value;
        for (const auto& [column, value] : *later.before)
            result.before->try_emplace(column, value);
        for (auto column = result.after->begin(); column != result.after->end();) {
            if (result.before->at(column->first) == column->second) {
                result.before->erase(column->first);
                column = result.after->erase(column);
            } else {
                ++column;
            }
        }
        if (result.after->empty())
            return std::nullopt;
    } else if (earlier.isDelete() && later.isInsert()) {
        for (auto column = result.before->begin(); column != result.before->end();) {
            const auto now = result.after->find(column->first);
            if (now != result.after->end() && now->second == column->second) {
                result.after->erase(now);
                column = result.before->erase(column);
            } else {
                ++column;
            }
        }
        if (result.after->empty())
            return std::nullopt;
    }
    return result;
}

} // namespace tropa::project
