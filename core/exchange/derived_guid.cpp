#include "exchange/derived_guid.h"

#include <QCryptographicHash>

namespace tropa::exchange {

namespace {

Guid fromHash(const QByteArray& seed)
{
    QByteArray bytes = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).first(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x50);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return Guid::fromBytes(bytes);
}

} // namespace

Guid derivedGuid(const Guid& from, const char* role)
{
    return fromHash("tropa:" + QByteArray(role) + ':' + from.bytes());
}

Guid derivedGuid(const QString& words, const char* role)
{
    return fromHash("tropa:" + QByteArray(role) + ':' + words.toUtf8());
}

} // namespace tropa::exchange
