#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tropa::ui::theme {

namespace {

QByteArray drawing(Glyph glyph, const QColor& colour)
{
    QFile file(QStringLiteral(":/tropa/icons/%1.svg").arg(glyphName(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
}

void render(QPainter* painter, const QRectF& rect, Glyph glyph, const QColor& colour)
{
    QSvgRenderer renderer(drawing(glyph, colour));
    if (!renderer.isValid())
        return;
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * colour.alphaF());
    renderer.render(painter, square);
    painter->restore();
}

bool isPixels(const QPainter* painter)
{
    return painter->paintEngine() != nullptr && painter->paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

QPixmap glyphPixmap(Glyph glyph, const QColor& colour, QSize size)
{
    const QString key = QStringLiteral("tropa-glyph/%1/%2/%3x%4")
                            .arg(static_cast<int>(glyph))
                            .arg(colour.rgba(), 8, 16)
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(&painter, QRectF(QPointF(0, 0), QSizeF(size)), glyph, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintGlyph(QPainter* painter, const QRectF& rect, Glyph glyph, const QColor& colour)
{
    const QTransform& transform = painter->worldTransform();
    if (!isPixels(painter) || transform.type() > QTransform::TxTranslate) {
        render(painter, rect, glyph, colour);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const qreal side = std::min(rect.width(), rect.height());
    QPixmap pixmap = glyphPixmap(glyph, colour, QSizeF(side * ratio, side * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels a line stays sharp.
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    painter->drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                        pixmap);
}

IconEngine::IconEngine(Glyph glyph, Ink ink) : m_glyph(glyph), m_ink(std::move(ink)) {}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    paintGlyph(painter, rect, m_glyph, m_ink(mode, state));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return glyphPixmap(m_glyph, m_ink(mode, state), size);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    // QIcon asks in device pixels and sets the ratio on what it gets.
    return pixmap(size, mode, state);
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("tropa-icon");
}

QString IconEngine::iconName()
{
    return glyphName(m_glyph);
}

} // namespace tropa::ui::theme
