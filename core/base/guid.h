#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tropa {

/// A random 128-bit name for what people make, used only at the border: REFI-QDA, JSON, merge. 16 raw bytes in the
/// file.
class Guid
{
public:
    Guid() = default;

    static Guid random();
    static Guid fromBytes(const QByteArray& bytes);
    /// Reads 8-4-4-4-12 hexadecimal digits, in braces or not, in any case.
    static std::optional<Guid> parse(const QString& text);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }
    /// Upper case, 8-4-4-4-12, no braces.
    QString toString() const;

    friend bool operator==(const Guid&, const Guid&) = default;
    friend bool operator<(const Guid& a, const Guid& b) { return a.m_bytes < b.m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace tropa
