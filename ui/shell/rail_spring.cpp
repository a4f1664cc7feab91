#include "ui/shell/rail_spring.h"

#include "ui/shell/evidence_clip.h"

#include <QDropEvent>
#include <QListView>

namespace tropa::ui::shell {

RailSpring::RailSpring(QListView& view) : QObject(&view), m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const QModelIndex index = m_index; index.isValid())
            Q_EMIT opened(index);
    });
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

void RailSpring::aim(const QModelIndex& index)
{
    if (index == m_index)
        return;
    m_index = index;
    if (index.isValid())
        m_soon.start();
    else
        m_soon.stop();
    Q_EMIT aimed(index);
}

bool RailSpring::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!hasEvidence(*drag->mimeData()))
            break;
        const QModelIndex index = m_view.indexAt(drag->position().toPoint());
        aim(index.flags().testFlag(Qt::ItemIsEnabled) ? index : QModelIndex());
        // Taken, so that moves keep coming; nothing can be dropped here.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!hasEvidence(*drop->mimeData()))
            break;
        aim({});
        drop->setDropAction(Qt::IgnoreAction);
        drop->ignore();
        return true;
    }
    case QEvent::DragLeave:
        aim({});
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tropa::ui::shell
