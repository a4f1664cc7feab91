#pragma once

#include "maps/pictures.h"

#include <QImage>

namespace tropa::ui::paint {

/// Pictures of cards, ready to be drawn.
using Pictures = QHash<project::MediaId, QImage>;

/// Decoded no larger than a card can show on paper; what `former` has is taken over. One that cannot be read is left
/// out: its place stays empty.
Pictures decoded(const maps::PictureBytes& bytes, const Pictures& former = {});

/// For the file: what is larger than `most` on a side is made smaller, what few programs read becomes PNG; the rest
/// stays as it is. Fails for what is no picture, and for one that is broken or too large to be shown.
Result<QByteArray> pictureToKeep(const QString& name, const QByteArray& bytes, int most);

} // namespace tropa::ui::paint
