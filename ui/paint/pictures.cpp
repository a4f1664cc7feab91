#include "ui/paint/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
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

Result<QByteArray> pictureToKeep(const QString& name, const QByteArray& bytes, int most)
{
    const QString type = maps::photoType(bytes);
    if (type.isEmpty())
        return maps::noPicture(name);
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isLarge = std::max(size.width(), size.height()) > most;
    if (isLarge)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 cannot be shown: the picture is broken or too large"), {name}});
    const bool isPhotograph = type == QLatin1String("image/jpeg");
    if (!isLarge && (isPhotograph || type == QLatin1String("image/png")))
        return bytes;
    QByteArray made;
    QBuffer target(&made);
    target.open(QIODevice::WriteOnly);
    constexpr int quality = 88;
    const bool isWritten = isPhotograph ? image.save(&target, "JPG", quality) : image.save(&target, "PNG");
    return isWritten ? made : bytes;
}

} // namespace tropa::ui::paint
