#include "ui/theme/icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tropa::ui::theme {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray sourceOf(const QString& name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Normal:
    case QIcon::Active:
    case QIcon::Selected:
        break;
    }
    return palette.color(state == QIcon::On ? QPalette::Link : QPalette::ButtonText);
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(const QString& name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, colourFor(mode, state), ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, colourFor(mode, state), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return drawn(size, colourFor(mode, state), scale);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name); }
    QString key() const override { return QStringLiteral("tropa"); }

private:
    QPixmap drawn(const QSize& size, const QColor& colour, double ratio) const
    {
        const QString key = QStringLiteral("tropa-icon-%1-%2x%3-%4-%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.name())
                                .arg(ratio);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, m_name, QRectF(QPointF(), size), colour);
        painter.end();
        result.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QFile::exists(pathOf(name)) ? QIcon(new LineIconEngine(name)) : QIcon();
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    QByteArray source = sourceOf(name);
    if (source.isEmpty())
        return;
    source.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(source);
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(&painter, square);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

} // namespace tropa::ui::theme
