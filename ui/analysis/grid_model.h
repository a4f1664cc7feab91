#pragma once

#include "ui/widgets/table_roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace tropa::ui::analysis {

/// One cell of a result: words, what sorting compares, how it looks, what it rests on.
struct GridCell
{
    QString text;
    QVariant sort = {}; ///< none: the text
    bool isNumber = false;
    widgets::Tone tone = widgets::Tone::Plain;
    bool isStrong = false;
    QString tip = {};
    int swatch = 0;                ///< series colour before the text, from 1
    std::vector<qint64> rows = {}; ///< segments it opens
};

/// A table of results, whatever they are of: made at once, shown, sorted; a row may have a check mark and one column
/// may be edited. Window thread.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Column
    {
        QString name;
        QString tip = {};
        bool isNumber = false;
    };
    void setGrid(std::vector<Column> columns, std::vector<std::vector<GridCell>> rows);
    void clear() { setGrid({}, {}); }
    const GridCell* cell(const QModelIndex& index) const;

    /// Rows get check marks in the first column; all as given.
    void setChecks(std::vector<bool> checks);
    const std::vector<bool>& checks() const { return m_checks; }
    void checkAll(bool checked);
    /// One column whose words a person may change.
    void setEditable(int column) { m_editable = column; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checksChanged();

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<GridCell>> m_rows;
    std::vector<bool> m_checks;
    int m_editable = -1;
};

} // namespace tropa::ui::analysis
