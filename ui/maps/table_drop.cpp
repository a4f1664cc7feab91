#include "ui/maps/table_drop.h"

#include "ui/maps/evidence_drop.h"

#include <QDropEvent>

namespace tropa::ui::journeys {

TableDrop::TableDrop(MapSession& session, QTableView& table, QObject* parent)
    : QObject(parent), m_session(session), m_table(table)
{
    table.viewport()->setAcceptDrops(true);
    table.viewport()->installEventFilter(this);
}

bool TableDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const auto clip = shell::evidenceFromMime(*drop->mimeData(), m_session.workbench().project().path());
    if (!clip)
        return QObject::eventFilter(watched, event);
    const QModelIndex index = m_table.indexAt(drop->position().toPoint());
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(index.isValid() || event->type() == QEvent::DragEnter);
    if (!index.isValid())
        return true;
    if (m_table.currentIndex() != index)
        m_table.setCurrentIndex(index); // shows where it would go, and brings the next cells into sight
    if (event->type() != QEvent::Drop)
        return true;
    const Board& board = m_session.board();
    const LaneId lane = board.lanes[static_cast<std::size_t>(index.row())].id;
    const StepId step = board.steps[static_cast<std::size_t>(index.column())].id;
    const auto cards = board.cardsAt(lane, step);
    putOnMap(m_session, lane, step, cards.empty() ? CardId() : cards.front()->id, *clip);
    return true;
}

} // namespace tropa::ui::journeys
