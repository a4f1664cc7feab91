#pragma once

#include "maps/board_values.h"
#include "ui/shell/workbench.h"

#include <QWidget>

namespace tropa::ui::journeys {

/// The trend of a cell by waves with its intervals and target, as the evidence pane shows it. A copy of what it draws.
class MetricFigure final : public QWidget
{
    Q_OBJECT

public:
    MetricFigure(shell::Workbench& workbench, const maps::MetricCell& cell, QWidget* parent);
    QSize sizeHint() const override { return {280, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    shell::Workbench& m_workbench;
    maps::MetricCell m_cell;
};

} // namespace tropa::ui::journeys
