#pragma once

#include "formats/charset.h"

#include <QByteArray>
#include <QString>

namespace tropa::formats {

/// The normal form of a personal identifier, what the keyed hash is made of; UTF-8. The two kinds never mix.
///
/// Id: NFC, trimmed, case-folded, leading zeros kept. Phone: digits only; 11 that begin with 8 begin with 7, 10 get a
/// 7 in front. Empty, "NA" and "-" are nobody: empty bytes. Any thread.
QByteArray normalId(QStringView text);
QByteArray normalPhone(QStringView text);

/// The same on a cell as it stands in a file, quick for ASCII.
QByteArray normalId(QByteArrayView cell, const FieldDecoder& decoder);
QByteArray normalPhone(QByteArrayView cell, const FieldDecoder& decoder);

} // namespace tropa::formats
