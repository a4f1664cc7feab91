#pragma once

#include "base/result.h"
#include "maps/board.h"
#include "project/edit.h"

#include <QHash>

namespace tropa::maps {

/// Pictures of personas and cards: kept in the file as media, of which history keeps the reference.

/// "image/png" … by what the bytes begin with, of PNG, JPEG, WebP and GIF; empty for anything else.
QString photoType(const QByteArray& bytes);
Error noPicture(const QString& name);
/// Such bytes into the file, as part of an edit; none for no bytes. Fails for anything else.
Result<project::MediaId> addPicture(project::Edit& edit, const QString& name, const QByteArray& bytes);
/// Empty for none and for one that is lost: its place stays empty, no more.
QByteArray pictureBytes(storage::Connection& connection, project::MediaId picture);

using PictureBytes = QHash<project::MediaId, QByteArray>;
/// Those the cards of a board show.
PictureBytes picturesOf(storage::Connection& connection, const Board& board);

} // namespace tropa::maps
