#include "ui/widgets/table_model_base.h"

namespace tropa::ui::widgets {

int TableModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case EntityRole: {
        const EntityRef ref = entityOf(index.row());
        return ref.isValid() ? QVariant::fromValue(ref) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant(column(index.column()).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::DecorationRole:
    case Qt::CheckStateRole:
    case SortRole:
    case ToneRole:
    case StrongRole:
    case MovedRole:
    case SwatchRole:
        break;
    default:
        return {};
    }
    const TableCell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? QVariant() : QVariant(shown.tip);
    case Qt::AccessibleTextRole:
        return shown.spoken.isEmpty() ? QVariant(shown.text) : QVariant(shown.spoken);
    case Qt::DecorationRole:
        return shown.icon.isNull() ? QVariant() : QVariant(shown.icon);
    case Qt::CheckStateRole:
        return shown.checked ? QVariant(*shown.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    case ToneRole:
        return QVariant::fromValue(shown.tone);
    case StrongRole:
        return shown.isStrong;
    case MovedRole:
        return shown.moved ? QVariant::fromValue(*shown.moved) : QVariant();
    default:
        return shown.swatch;
    }
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return column(section).header;
    case Qt::ToolTipRole: {
        const QString tip = column(section).tip;
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return QVariant(column(section).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

EntityRef TableModelBase::entityOf(int) const
{
    return {};
}

} // namespace tropa::ui::widgets
