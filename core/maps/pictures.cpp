#include "maps/pictures.h"

#include "project/media_store.h"

#include <QCoreApplication>

namespace tropa::maps {

QString photoType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    return bytes.startsWith("GIF8") ? QStringLiteral("image/gif") : QString();
}

Error noPicture(const QString& name)
{
    return {ErrorKind::BadInput,
            {QT_TRANSLATE_NOOP("core", "%1 is no picture this program reads: PNG, JPEG, WebP or GIF"), {name}}};
}

Result<project::MediaId> addPicture(project::Edit& edit, const QString& name, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return project::MediaId();
    if (photoType(bytes).isEmpty())
        return noPicture(name);
    return project::addMedia(edit, name, QStringLiteral("picture"), bytes);
}

QByteArray pictureBytes(storage::Connection& connection, project::MediaId picture)
{
    return picture.isValid() ? project::mediaBytes(connection, picture).valueOr({}) : QByteArray();
}

PictureBytes picturesOf(storage::Connection& connection, const Board& board)
{
    PictureBytes pictures;
    for (const Card& card : board.cards) {
        if (card.picture.isValid() && !pictures.contains(card.picture))
            pictures.insert(card.picture, pictureBytes(connection, card.picture));
    }
    return pictures;
}

} // namespace tropa::maps
