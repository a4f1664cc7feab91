#include "ui/maps/evidence_drop.h"

#include "maps/put_evidence.h"
#include "ui/canvas/board_view.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QScrollBar>

namespace tropa::ui::journeys {

CarriedEvidence carriedFrom(shell::Workbench& workbench, const shell::EvidenceClip& clip)
{
    CarriedEvidence carried;
    carried.metric = clip.metric;
    carried.scope = metrics::Scope::fromJson(clip.scope);
    for (auto it = clip.parameters.begin(); it != clip.parameters.end(); ++it)
        carried.parameters[it.key()] = it.value();
    const auto found = workbench.project().read([&](storage::Connection& db) {
        std::vector<metrics::Evidence> pieces;
        for (const EntityRef& ref : clip.refs) {
            if (auto one = workbench.sources().evidence(db, ref))
                pieces.push_back(std::move(*one));
        }
        return pieces;
    });
    carried.pieces = found.valueOr({});
    return carried;
}

CardId putOnMap(MapSession& session, LaneId lane, StepId step, CardId card, const shell::EvidenceClip& clip)
{
    return putOnMap(session.workbench(), session.board(), lane, step, card, carriedFrom(session.workbench(), clip));
}

CardId putOnMap(shell::Workbench& workbench, const Board& board, LaneId lane, StepId step, CardId card,
                const CarriedEvidence& carried)
{
    if (carried.isEmpty()) {
        workbench.notify(
            {shell::Notice::Kind::Warn, EvidenceDrop::tr("What was carried is no longer there, or holds no words.")});
        return {};
    }
    CardId made;
    workbench.edit({QT_TRANSLATE_NOOP("core", "Evidence put on a cell")}, [&](project::Edit& edit) -> Result<void> {
        const Result<CardId> put = putOnCell(edit, board, lane, step, card, carried);
        if (!put)
            return put.error();
        made = *put;
        return {};
    });
    return made;
}

EvidenceDrop::EvidenceDrop(MapSession& session, canvas::BoardView& view, QObject* parent)
    : QObject(parent), m_session(session), m_view(view)
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    m_scroll.setInterval(30);
    connect(&m_scroll, &QTimer::timeout, this, &EvidenceDrop::scroll);
}

void EvidenceDrop::scroll()
{
    constexpr int edge = 36, step = 14;
    const QRect area = m_view.viewport()->rect();
    const auto along = [](QScrollBar* bar, int at, int from, int to) {
        if (at < from + edge)
            bar->setValue(bar->value() - step);
        else if (at > to - edge)
            bar->setValue(bar->value() + step);
    };
    along(m_view.horizontalScrollBar(), m_held.x(), area.left(), area.right());
    along(m_view.verticalScrollBar(), m_held.y(), area.top(), area.bottom());
}

canvas::BoardPlace EvidenceDrop::placeAt(const QPoint& position) const
{
    const canvas::SharedContent& content = m_view.content();
    if (!content)
        return {};
    const QPointF point = m_view.mapToScene(position);
    canvas::BoardPlace place{content->layout.laneAt(point.y()), content->layout.columnAt(point.x()), {}};
    if (!place.isValid())
        return {};
    if (const int card = content->layout.cardAt(point); card >= 0)
        place.card = content->layout.cards[static_cast<std::size_t>(card)].id;
    return place;
}

bool EvidenceDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const auto clip = shell::evidenceFromMime(*drop->mimeData(), m_session.workbench().project().path());
        if (!clip)
            break;
        m_held = drop->position().toPoint();
        const canvas::BoardPlace place = placeAt(m_held);
        if (event->type() == QEvent::Drop)
            m_scroll.stop();
        else if (!m_scroll.isActive())
            m_scroll.start();
        drop->setDropAction(Qt::CopyAction);
        drop->setAccepted(place.isValid() || event->type() == QEvent::DragEnter);
        if (event->type() != QEvent::Drop) {
            m_view.setHits(place.isValid() ? std::vector<canvas::BoardView::Hit>{{place}}
                                           : std::vector<canvas::BoardView::Hit>(),
                           0);
            return true;
        }
        Q_EMIT left();
        if (!place.isValid())
            return true;
        const Board& board = m_session.board();
        const CardId made = putOnMap(m_session, board.lanes[static_cast<std::size_t>(place.lane)].id,
                                     board.steps[static_cast<std::size_t>(place.column)].id, place.card, *clip);
        if (made.isValid())
            m_view.setCurrent({place.lane, place.column, made});
        return true;
    }
    case QEvent::DragLeave:
        m_scroll.stop();
        Q_EMIT left();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tropa::ui::journeys
