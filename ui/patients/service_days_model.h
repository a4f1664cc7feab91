#pragma once

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace tropa::ui::patients {

/// Services with their cycle and, where a person gives them, days of their own after which a patient is lost. The last
/// column is edited in place; 0 or empty goes back to the rule for all. Window thread.
class ServiceDaysModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Cycle, OwnDays, columns };
    struct Service
    {
        qint64 id = 0;
        QString name;
        int cycle = 0; ///< 0: none
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setServices(std::vector<Service> services, std::map<qint64, int> ownDays);
    const Service& service(int row) const { return m_services[static_cast<std::size_t>(row)]; }
    const std::map<qint64, int>& ownDays() const { return m_ownDays; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    std::vector<Service> m_services;
    std::map<qint64, int> m_ownDays;
};

} // namespace tropa::ui::patients
