#include "ui/paint/pictures.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

constexpr QSize most(1200, 1200); // a card of two inches at 600 dots

QImage read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Pictures decoded(const maps::PictureBytes& bytes, const Pictures& former)
{
    Pictures pictures;
    for (auto one = bytes.cbegin(); one != bytes.cend(); ++one) {
        const auto known = former.constFind(one.key());
        const QImage picture = known != former.cend() ? *known : read(*one);
        if (!picture.isNull())
            pictures.insert(one.key(), picture);
    }
    return pictures;
}

QByteArray madeSmaller(const QByteArray& bytes, int most)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QString type = maps::photoType(bytes);
    const bool isCommon = type == QLatin1String("image/png") || type == QLatin1String("image/jpeg");
    const bool isLarge = std::max(size.width(), size.height()) > most;
    if (!size.isValid() || (isCommon && !isLarge))
        return bytes;
    if (isLarge)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    QByteArray smaller;
    QBuffer target(&smaller);
    target.open(QIODevice::WriteOnly);
    constexpr int quality = 88;
    const bool isDrawn = image.hasAlphaChannel() || !isCommon || type == QLatin1String("image/png");
    const bool isWritten =
        !image.isNull() && (isDrawn ? image.save(&target, "PNG") : image.save(&target, "JPG", quality));
    return isWritten ? smaller : bytes;
}

} // namespace tropa::ui::paint
