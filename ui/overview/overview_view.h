#pragma once

#include "ui/shell/workbench.h"

#include <QWidget>

class QAction;

namespace tropa::ui::charts {
class ChartBoard;
}
namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::overview {

/// The widget of the overview. Window thread.
class OverviewView final : public QWidget
{
    Q_OBJECT

public:
    OverviewView(shell::Workbench& workbench, QWidget* parent);

Q_SIGNALS:
    void shown(); ///< new numbers stand on the page

private:
    void retranslate();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    charts::ChartBoard* m_board;
    QAction* m_tables;
};

} // namespace tropa::ui::overview
