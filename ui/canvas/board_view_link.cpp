// The part of BoardView that draws a link from a card that was chosen to one that is clicked.
#include "ui/canvas/board_view.h"

#include <QLabel>

#include <algorithm>

namespace tropa::ui::canvas {

namespace {

constexpr int hintMargin = 12;

} // namespace

void BoardView::startLink(maps::CardId from, const QString& hint)
{
    m_linkFrom = from;
    m_pointer = {};
    viewport()->setCursor(Qt::CrossCursor);
    if (!m_linkHint) {
        m_linkHint = new QLabel(viewport());
        m_linkHint->setObjectName(QStringLiteral("linkHint"));
        m_linkHint->setAutoFillBackground(true);
        m_linkHint->setBackgroundRole(QPalette::ToolTipBase);
        m_linkHint->setForegroundRole(QPalette::ToolTipText);
        m_linkHint->setMargin(hintMargin / 2);
    }
    m_linkHint->setText(hint);
    m_linkHint->adjustSize();
    m_linkHint->move(std::max(0, (viewport()->width() - m_linkHint->width()) / 2), hintMargin);
    m_linkHint->show();
    viewport()->update();
}

void BoardView::endLink()
{
    if (!m_linkFrom.isValid())
        return;
    m_linkFrom = {};
    m_pointer = {};
    viewport()->unsetCursor();
    m_linkHint->hide();
    viewport()->update();
}

void BoardView::clickLink(const BoardPlace& place)
{
    const maps::CardId from = m_linkFrom;
    endLink();
    setCurrent(place);
    if (place.card.isValid() && place.card != from)
        Q_EMIT linkRequested(from, place.card);
}

bool BoardView::openLinkAt(const QPoint& position)
{
    constexpr qreal reach = 5; // on the screen
    const QPointF point = mapToScene(position);
    const paint::BoardLayout& layout = m_look.content->layout;
    if (m_look.paint.detail < paint::Detail::Titles || layout.cardAt(point) >= 0)
        return false;
    const auto isNear = [&](const QPointF& a, const QPointF& b) { // pieces run at right angles
        return QRectF(a, b)
            .normalized()
            .adjusted(-reach / zoom(), -reach / zoom(), reach / zoom(), reach / zoom())
            .contains(point);
    };
    for (const paint::LinkPath& path : layout.links) {
        for (qsizetype i = 0; i + 1 < path.points.size(); ++i) {
            if (!isNear(path.points[i], path.points[i + 1]))
                continue;
            const maps::Link& link = m_look.content->board.links[path.link];
            setCurrent(placeOf(*m_look.content, link.from));
            Q_EMIT linkClicked(link.id);
            return true;
        }
    }
    return false;
}

void BoardView::paintLink(QPainter& painter)
{
    if (m_pointer.isNull() || !(m_isLinking || m_linkFrom.isValid()))
        return;
    const auto& cards = m_look.content->layout.cards;
    const auto box = std::ranges::find(cards, m_isLinking ? m_dragged : m_linkFrom, &paint::CardBox::id);
    if (box == cards.end())
        return;
    painter.setPen(QPen(m_look.paint.theme.accent, 1.5 / zoom(), Qt::DashLine));
    painter.drawLine(QLineF(box->rect.center(), mapToScene(m_pointer)));
}

} // namespace tropa::ui::canvas
