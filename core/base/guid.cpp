#include "base/guid.h"

#include <QUuid>

namespace tropa {

Guid Guid::random()
{
    return fromBytes(QUuid::createUuid().toRfc4122());
}

Guid Guid::fromBytes(const QByteArray& bytes)
{
    Guid guid;
    if (bytes.size() == 16)
        guid.m_bytes = bytes;
    return guid;
}

std::optional<Guid> Guid::parse(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    if (uuid.isNull())
        return std::nullopt;
    return fromBytes(uuid.toRfc4122());
}

QString Guid::toString() const
{
    return QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces).toUpper();
}

} // namespace tropa
