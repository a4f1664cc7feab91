#pragma once

#include "ui/charts/board_content.h"
#include "ui/shell/workbench.h"

#include <QWidget>

#include <vector>

class QAction;
class QTabWidget;

namespace tropa::ui::charts {
class ChartBoard;
}
namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::patients {

class RulesPanel;
class SegmentsPanel;

/// The widget of the page: boards of charts by question, each computed by a job when it is looked at; segments; rules.
/// Window thread.
class PatientsView final : public QWidget
{
    Q_OBJECT

public:
    PatientsView(shell::Workbench& workbench, QWidget* parent);

private:
    void addBoard(const char* id, const Message& label, charts::BoardContent (*build)(figures::ChartSource&));
    void retranslate();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    QTabWidget* m_tabs;
    std::vector<charts::ChartBoard*> m_boards;
    SegmentsPanel* m_segments;
    RulesPanel* m_rules;
    QAction* m_tables;
};

} // namespace tropa::ui::patients
