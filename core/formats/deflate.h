#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tropa::formats {

/// Unpacks a raw deflate stream (RFC 1951: no zlib header, no checksum), as draw.io keeps its pages. Refuses, in words
/// about `file`, what is no such stream and what unpacks to more than `limit` bytes. Any thread.
Result<QByteArray> inflateRaw(const QByteArray& packed, qint64 limit, const QString& file);

} // namespace tropa::formats
