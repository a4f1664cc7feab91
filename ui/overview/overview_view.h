#pragma once

#include "ui/overview/overview_content.h"
#include "ui/paint/chart_painter.h"
#include "ui/shell/workbench.h"

#include <QWidget>

#include <map>

class QAction;

namespace tropa::ui::charts {
class CardGrid;
class ChartView;
class HeadlineStrip;
class Recomputer;
} // namespace tropa::ui::charts
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
    void show(OverviewContent content);
    charts::ChartView* viewOf(const QString& id);
    void openRows(const QString& id, const paint::ChartPlace& place);
    void retranslate();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    charts::CardGrid* m_grid;
    charts::HeadlineStrip* m_strip;
    charts::Recomputer* m_recomputer;
    QAction* m_tables;
    std::map<QString, charts::ChartView*> m_views;
    OverviewContent m_content;
};

} // namespace tropa::ui::overview
