#include "ui/charts/chart_table_model.h"

#include <algorithm>

namespace tropa::ui::charts {

void ChartTableModel::setTable(tropa::charts::ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

paint::ChartPlace ChartTableModel::placeOf(int row) const
{
    const auto& found = m_table.rows[static_cast<std::size_t>(row)];
    return {found.series, found.category};
}

int ChartTableModel::rowOf(const paint::ChartPlace& place) const
{
    const auto found = std::ranges::find_if(m_table.rows, [&](const tropa::charts::ChartTable::Row& row) {
        return row.series == place.series && row.category == place.category;
    });
    return found == m_table.rows.end() ? -1 : static_cast<int>(found - m_table.rows.begin());
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& cells = m_table.rows[static_cast<std::size_t>(index.row())].cells;
    if (static_cast<std::size_t>(index.column()) >= cells.size())
        return {};
    const tropa::charts::ChartCell& cell = cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (cell.number ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section];
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = std::ranges::any_of(m_table.rows, [&](const tropa::charts::ChartTable::Row& row) {
            return static_cast<std::size_t>(section) < row.cells.size() &&
                   row.cells[static_cast<std::size_t>(section)].number;
        });
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

} // namespace tropa::ui::charts
