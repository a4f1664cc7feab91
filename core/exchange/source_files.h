#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tropa::exchange {

/// The files inside an archive, found the ways programs name them: "internal://GUID.txt", a bare name, any case. A path
/// that leads out of the archive ("relative:///", "absolute:///", "../") finds nothing. A value.
class SourceFiles
{
public:
    explicit SourceFiles(const QStringList& names);

    /// The name in the archive, or none.
    std::optional<QString> find(const QString& path) const;
    void put(const QString& name, const QByteArray& bytes) { m_bytes.insert(name, bytes); }
    /// None when the archive lacks it.
    std::optional<QByteArray> read(const QString& path) const;

private:
    QHash<QString, QString> m_names; // the last part, lower case → the name in the archive
    QHash<QString, QByteArray> m_bytes;
};

} // namespace tropa::exchange
