#pragma once

#include "ui/canvas/board_content.h"

#include <QGraphicsItem>

namespace tropa::ui::canvas {

/// What all items of one board paint with; owned by the view, changed by it before a repaint.
struct BoardLook
{
    SharedContent content;
    paint::BoardPaint paint;
    BoardPlace current;
    bool hasFocus = false;
};

/// One card. A pure view: where it stands and what it shows come from the content. Owned by the scene.
class CardItem final : public QGraphicsItem
{
public:
    CardItem(const BoardLook& look, std::size_t box);

    std::size_t box() const { return m_box; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const BoardLook& m_look;
    std::size_t m_box;
};

/// The experience curve of one lane, under its cards.
class CurveItem final : public QGraphicsItem
{
public:
    CurveItem(const BoardLook& look, std::size_t lane);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const BoardLook& m_look;
    std::size_t m_lane;
};

/// All links of a board in one item, above the lines and below the nodes.
class LinksItem final : public QGraphicsItem
{
public:
    explicit LinksItem(const BoardLook& look);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const BoardLook& m_look;
};

} // namespace tropa::ui::canvas
