#pragma once

#include "ui/charts/board_content.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QAbstractItemModel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::charts {

class ChartBoard;

/// The frame of a page of evidence: a head, tabs, and another place while there is nothing to show. What it shows is
/// read by a job, anew when project, filter or language change. A page derives, fills the tabs in its constructor and
/// ends it with begin(). Window thread.
class EvidenceView : public QWidget
{
    Q_OBJECT

protected:
    EvidenceView(shell::Workbench& workbench, const QString& name, QWidget* parent);

    /// Says the words, reads for the first time and goes on listening.
    void begin(QWidget* emptyPlace);
    virtual void retranslate() = 0;
    virtual void reload() = 0;

    shell::Workbench& workbench() const { return m_workbench; }
    widgets::RoomHeader& head() { return *m_head; }
    QTabWidget& tabs() { return *m_tabs; }
    void setEmpty(bool isEmpty);
    bool mayWrite() const;

    ChartBoard* addBoard(const char* name, const Message& label, BoardContent (*build)(figures::ChartSource&));
    /// A table of one selected row, in the order of its model.
    QTableView* makeTable(const char* name, QAbstractItemModel* model);
    /// A table its reader sorts, newest first to begin with.
    QTableView* makeSortedTable(const char* name, QAbstractItemModel* model, QSortFilterProxyModel* sorted);
    void openRows(const metrics::MetricInfo& info, const metrics::Scope& scope, const QStringList& title);

    /// `work` reads on a job's own connection, `take` shows what it gave; a reading in between is dropped.
    template <class Work, class Take>
    void read(const Message& label, Work work, Take take)
    {
        const std::shared_ptr<storage::Connection> db = openReader();
        if (!db)
            return;
        m_workbench.jobs().run(
            label, this, [db, work = std::move(work)](const Progress&) { return work(*db); },
            [this, take = std::move(take)](auto result) {
                if (result)
                    take(std::move(*result));
                else
                    m_workbench.notify(result.error());
            },
            objectName());
    }

private:
    std::shared_ptr<storage::Connection> openReader();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack;
};

/// Widths of the columns from the first on.
void setColumnWidths(QTableView& table, std::initializer_list<int> widths);

} // namespace tropa::ui::charts
