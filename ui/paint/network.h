#pragma once

#include "ui/paint/picture.h"

#include <QColor>

namespace tropa::ui::paint {

/// Nodes with names, ties between them. Items are the nodes in their order, then the ties in theirs. When a node is
/// current, it, its ties and its neighbours keep their ink and the rest steps back. A name that finds no place beside
/// its node without lying on another is left out, the smallest nodes first.
struct NetworkSpec
{
    struct Node
    {
        QString name;
        double x = 0, y = 0;
        double weight = 0; ///< its area
        int code = 0;      ///< colour of codes, from 1 …
        QColor colour;     ///< … or one a person chose
    };
    struct Tie
    {
        std::size_t a = 0, b = 0;
        double strength = 0; ///< its width, against the strongest
    };
    std::vector<Node> nodes;
    std::vector<Tie> ties;
    double strongest = 0; ///< what the widest tie stands for, whether it is shown or not
    /// What the colours mean, below the picture.
    struct Key
    {
        QString name;
        int code = 0;
        QColor colour;
    };
    std::vector<Key> keys;
};
PictureHits paintNetwork(QPainter& painter, const QRectF& rect, const NetworkSpec& spec, const PictureLook& look);

} // namespace tropa::ui::paint
