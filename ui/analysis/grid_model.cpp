#include "ui/analysis/grid_model.h"

#include <algorithm>

namespace tropa::ui::analysis {

void GridModel::setGrid(std::vector<Column> columns, std::vector<std::vector<GridCell>> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_checks.clear();
    endResetModel();
}

const GridCell* GridModel::cell(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row()), column = static_cast<std::size_t>(index.column());
    return index.isValid() && row < m_rows.size() && column < m_rows[row].size() ? &m_rows[row][column] : nullptr;
}

void GridModel::setChecks(std::vector<bool> checks)
{
    m_checks = std::move(checks);
    m_checks.resize(m_rows.size(), false);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void GridModel::checkAll(bool checked)
{
    setChecks(std::vector<bool>(m_rows.size(), checked));
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    const GridCell* one = cell(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one->text;
    case widgets::SortRole:
        return one->sort.isValid() ? one->sort : QVariant(one->text);
    case Qt::TextAlignmentRole:
        return one->isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case widgets::ToneRole:
        return QVariant::fromValue(one->tone);
    case widgets::StrongRole:
        return one->isStrong;
    case Qt::ToolTipRole:
        return one->tip.isEmpty() ? QVariant() : QVariant(one->tip);
    case widgets::SwatchRole:
        return one->swatch > 0 ? QVariant(one->swatch) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == 0 && !m_checks.empty())
            return m_checks[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!cell(index))
        return false;
    if (role == Qt::CheckStateRole && index.column() == 0 && !m_checks.empty()) {
        m_checks[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {role});
        Q_EMIT checksChanged();
        return true;
    }
    if (role == Qt::EditRole && index.column() == m_editable) {
        m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())].text = value.toString();
        Q_EMIT dataChanged(index, index, {role, Qt::DisplayRole});
        return true;
    }
    return false;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && !m_checks.empty())
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == m_editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::ToolTipRole && !column.tip.isEmpty())
        return column.tip;
    if (role == Qt::TextAlignmentRole && column.isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace tropa::ui::analysis
