#include "ui/canvas/board_items.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tropa::ui::canvas {

namespace {

constexpr qreal markRoom = 14; ///< marks stand half outside their card

} // namespace

CardItem::CardItem(const BoardLook& look, std::size_t box) : m_look(look), m_box(box)
{
    setZValue(2);
    setAcceptedMouseButtons(Qt::NoButton); // the view finds cards by arithmetic
}

QRectF CardItem::boundingRect() const
{
    return m_look.content->layout.cards[m_box].rect.adjusted(-markRoom, -markRoom, markRoom, 4);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    // Thousands of blocks need no soft edges.
    painter->setRenderHint(QPainter::Antialiasing, m_look.paint.detail >= paint::Detail::Titles);
    paint::paintCard(*painter, m_look.paint, m_look.content->layout.cards[m_box]);
}

CurveItem::CurveItem(const BoardLook& look, std::size_t lane) : m_look(look), m_lane(lane)
{
    setZValue(0);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
}

QRectF CurveItem::boundingRect() const
{
    const paint::BoardLayout& layout = m_look.content->layout;
    return {0, layout.lanes[m_lane].y, layout.body.width(), layout.lanes[m_lane].height};
}

void CurveItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paint::paintCurve(*painter, m_look.paint, m_lane, option->exposedRect);
}

LinksItem::LinksItem(const BoardLook& look) : m_look(look)
{
    setZValue(1);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF LinksItem::boundingRect() const
{
    return m_look.content->layout.bodyRect();
}

void LinksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paint::paintLinks(*painter, m_look.paint);
}

} // namespace tropa::ui::canvas
