#pragma once

#include "ui/theme/glyph.h"

#include <QColor>
#include <QIconEngine>

#include <functional>

namespace tropa::ui::theme {

/// Draws one glyph in the colour that `ink` gives for the icon's mode and state at the moment of painting, so an icon
/// made once follows a change of theme. Rendered pixmaps are cached by glyph, colour, size and device ratio.
/// Owned by its QIcon; GUI thread. A glyph that cannot be read paints nothing.
class IconEngine final : public QIconEngine
{
public:
    using Ink = std::function<QColor(QIcon::Mode, QIcon::State)>;

    IconEngine(Glyph glyph, Ink ink);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override { return false; }

private:
    Glyph m_glyph;
    Ink m_ink;
};

/// The glyph in a colour, `size` device pixels on a side.
QPixmap glyphPixmap(Glyph glyph, const QColor& colour, QSize size);

/// Draws a glyph straight, for delegates, charts and boards; stays vector on PDF and SVG.
void paintGlyph(QPainter* painter, const QRectF& rect, Glyph glyph, const QColor& colour);

} // namespace tropa::ui::theme
