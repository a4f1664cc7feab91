#pragma once

#include "ui/shell/action_registry.h"

#include <QAbstractTableModel>

namespace tropa::ui::shell {

/// Every action that has keys, with the menu it belongs to.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Keys, ColumnCount };
    ShortcutsModel(const ActionRegistry& actions, QObject* parent);

    void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString words;
        QString keys;
        QString icon;
    };
    const ActionRegistry& m_actions;
    std::vector<Row> m_rows;
};

} // namespace tropa::ui::shell
