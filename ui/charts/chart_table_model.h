#pragma once

#include "charts/chart_table.h"
#include "ui/paint/chart_painter.h"

#include <QAbstractTableModel>

namespace tropa::ui::charts {

/// The table twin of a chart. Window thread.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(tropa::charts::ChartTable table);
    paint::ChartPlace placeOf(int row) const;
    int rowOf(const paint::ChartPlace& place) const; ///< -1: not in the table

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    tropa::charts::ChartTable m_table;
};

} // namespace tropa::ui::charts
