#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace tropa {

/// Bytes into a file that appears only when it is whole and stays what it was otherwise. With `permissions` nobody else
/// sees them even for a moment.
Result<void> saveBytes(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions = {});

} // namespace tropa
