#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace tropa::ui::widgets {

/// Keeps the columns of a table within its width, without a horizontal scroll bar: the leading column takes what is
/// over, so the last one does not stretch; the others give way down to their least, and at last those that may stand
/// aside are hidden in their order. Cut words stand in full in the tooltip. Ends when a person drags an edge: then the
/// columns are theirs. Owned by the table; window thread.
class YieldingColumns final : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int wide;      ///< in pixels of a 17 px line; for the leading column what it has at best
        int least;     ///< never narrower
        int aside = 0; ///< 1 hides first, then 2 …; 0 never
    };

    YieldingColumns(QTableView* table, int leading, std::vector<Column> columns);

    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_table;
    std::size_t m_leading;
    std::vector<Column> m_columns;
    bool m_fitting = false;
    bool m_isTheirs = false;
};

} // namespace tropa::ui::widgets
