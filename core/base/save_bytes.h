#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QSaveFile>

namespace tropa {

/// Bytes into a file that appears only when it is whole and stays what it was otherwise. With `permissions` nobody else
/// sees them even for a moment.
Result<void> saveBytes(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions = {});

/// Commits what was written, all of it: QSaveFile itself (Qt 6.4) takes no notice when the last of its buffer finds no
/// room on the disk, and puts a file cut short in the place of a good one. Nothing takes the place of a
/// project. False: nothing was changed.
bool commitWhole(QSaveFile& file);

} // namespace tropa
