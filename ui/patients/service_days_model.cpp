#include "ui/patients/service_days_model.h"

#include "ui/widgets/table_roles.h"

namespace tropa::ui::patients {

namespace {

constexpr int mostDays = 3650;

}

void ServiceDaysModel::setServices(std::vector<Service> services, std::map<qint64, int> ownDays)
{
    beginResetModel();
    m_services = std::move(services);
    m_ownDays = std::move(ownDays);
    endResetModel();
}

void ServiceDaysModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int ServiceDaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServiceDaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ServiceDaysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Service& service = m_services[static_cast<std::size_t>(index.row())];
    const auto own = m_ownDays.find(service.id);
    const int days = index.column() == Cycle ? service.cycle : own == m_ownDays.end() ? 0 : own->second;
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == widgets::SortRole)
        return index.column() == Name ? QVariant(service.name) : QVariant(days);
    if (role == Qt::EditRole && index.column() == OwnDays)
        return days;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return service.name;
    return days > 0 ? QVariant(QString::number(days)) : QVariant(QStringLiteral("—"));
}

QVariant ServiceDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Service");
    case Cycle:
        return tr("Cycle, days");
    default:
        return tr("Lost after, days");
    }
}

Qt::ItemFlags ServiceDaysModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == OwnDays)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ServiceDaysModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != OwnDays || role != Qt::EditRole)
        return false;
    bool isNumber = false;
    const int days = value.toString().isEmpty() ? 0 : value.toInt(&isNumber);
    if (!value.toString().isEmpty() && (!isNumber || days < 0 || days > mostDays))
        return false;
    const qint64 id = m_services[static_cast<std::size_t>(index.row())].id;
    if (days > 0)
        m_ownDays[id] = days;
    else
        m_ownDays.erase(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace tropa::ui::patients
