#pragma once

#include <QObject>

class QTableView;

namespace tropa::ui::theme {

/// Which row of a table is under the pointer: Qt's own hover knows one cell, and a table that is chosen by rows shows
/// the whole row. Child of the table; GUI thread.
class RowHover final : public QObject
{
    Q_OBJECT

public:
    explicit RowHover(QTableView* table);
    /// The one a table has; null when it has none.
    static const RowHover* of(const QTableView* table);
    int row() const { return m_row; } ///< -1: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setRow(int row);
    QTableView* m_table;
    int m_row = -1;
};

} // namespace tropa::ui::theme
