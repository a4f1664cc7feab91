#pragma once

#include <QObject>

class QTableView;

namespace tropa::ui::theme {

/// Home and End in a table that is chosen by rows go to its first and last row, as in a list (Qt goes to the ends of
/// the row, which a person who sees rows takes for nothing). With Shift they select up to there. Child of the table.
class RowKeys final : public QObject
{
    Q_OBJECT

public:
    explicit RowKeys(QTableView* table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_table;
};

} // namespace tropa::ui::theme
