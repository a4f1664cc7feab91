#pragma once

#include "maps/checker.h"
#include "ui/shell/workbench.h"

#include <QAbstractItemModel>

namespace tropa::ui::journeys {

/// The findings of a map under their severities, those left as they are at the end. Keeps no hold of the board. Window
/// thread.
class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    FindingsModel(shell::Workbench& workbench, QObject* parent);

    void setFindings(std::vector<maps::Finding> findings);
    /// None for a group's own row.
    const maps::Finding* finding(const QModelIndex& index) const;
    /// The row of a rule and element, where it still is; where it went, the nearest place of its group.
    QModelIndex find(const QString& rule, const EntityRef& element) const;
    int groupCount() const { return static_cast<int>(m_groups.size()); }
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        int kind = 0; ///< severity, or 3 for what is left as it is
        std::vector<maps::Finding> findings;
    };
    QString groupName(const Group& group) const;

    shell::Workbench& m_workbench;
    std::vector<Group> m_groups;
};

} // namespace tropa::ui::journeys
