#include "ui/theme/row_hover.h"

#include <QHoverEvent>
#include <QTableView>

namespace tropa::ui::theme {

RowHover::RowHover(QTableView* table) : QObject(table), m_table(table)
{
    table->viewport()->installEventFilter(this);
}

const RowHover* RowHover::of(const QTableView* table)
{
    return table->findChild<const RowHover*>(QString(), Qt::FindDirectChildrenOnly);
}

bool RowHover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setRow(m_table->rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Wheel)
        setRow(-1);
    return QObject::eventFilter(watched, event);
}

void RowHover::setRow(int row)
{
    const auto repaint = [this](int which) {
        m_table->viewport()->update(0, m_table->rowViewportPosition(which), m_table->viewport()->width(),
                                    m_table->rowHeight(which));
    };
    if (row == m_row)
        return;
    repaint(m_row);
    m_row = row;
    repaint(m_row);
}

} // namespace tropa::ui::theme
