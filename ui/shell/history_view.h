#pragma once

#include "ui/shell/workbench.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::shell {

class HistoryModel;

/// The widget of the history page. Window thread.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(Workbench& workbench, QWidget* parent);

private:
    void reload();
    void retranslate();
    void follow();
    void undoCurrent();
    void openPlace();

    Workbench& m_workbench;
    HistoryModel* m_model;
    widgets::RoomHeader* m_head;
    QTableView* m_table;
    QPushButton* m_undo;
    QPushButton* m_open;
};

} // namespace tropa::ui::shell
