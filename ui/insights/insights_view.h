#pragma once

#include "ui/insights/insight_session.h"
#include "ui/shell/evidence_clip.h"

#include <QWidget>

class QAction;
class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace tropa::ui::charts {
class ChartView;
}
namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
class YieldingColumns;
} // namespace tropa::ui::widgets

namespace tropa::ui::insights {

class InsightModel;
class InsightPane;
class WallView;

/// The widget of the page: the matrix of value and effort over the list, and one insight beside them. Window thread.
class InsightsView final : public QWidget
{
    Q_OBJECT

public:
    InsightsView(shell::Workbench& workbench, QWidget* parent);

    void showWall();
    void showInsight(core::InsightId id);

private:
    void addActions();
    void take();
    void retranslate();
    void addInsight();
    void removeInsight();
    core::InsightId current() const;
    void choose(core::InsightId id);
    shell::EvidenceClip carried(int row) const; ///< of the model
    void followStatus();

    shell::Workbench& m_workbench;
    InsightSession m_session;
    widgets::RoomHeader* m_head;
    QComboBox* m_shown; ///< which of them: all, or one status
    charts::ChartView* m_matrix;
    InsightModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    widgets::YieldingColumns* m_columns;
    InsightPane* m_pane;
    widgets::EmptyPlace* m_empty;
    QStackedWidget* m_stack;
    WallView* m_wall;
    QTabWidget* m_tabs;
    core::InsightId m_wanted; ///< to be chosen when the list comes
    bool m_editsWanted = false;
};

} // namespace tropa::ui::insights
