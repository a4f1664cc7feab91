#pragma once

#include "maps/priorities.h"
#include "ui/shell/workbench.h"

#include <QWidget>

namespace tropa::ui::journeys {

/// Value over effort: a disc for each thing, as large as the patients it touches, its number in the list inside. Draws
/// a copy. Window thread.
class PriorityFigure final : public QWidget
{
    Q_OBJECT

public:
    PriorityFigure(shell::Workbench& workbench, QWidget* parent);
    void setItems(std::vector<tropa::maps::PriorityItem> items);
    void setCurrent(int item);
    QSize sizeHint() const override { return {300, 240}; }

Q_SIGNALS:
    void chosen(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF plot() const;
    /// Of a disc. Those of one value and effort stand round their place, none over another, in the order of the list.
    QPointF centre(std::size_t item) const;
    qreal radius(const tropa::maps::PriorityItem& item) const;

    shell::Workbench& m_workbench;
    std::vector<tropa::maps::PriorityItem> m_items;
    int m_current = -1;
};

} // namespace tropa::ui::journeys
