#pragma once

#include "base/result.h"
#include "formats/input_file.h"

#include <QStringList>

#include <functional>

namespace tropa::formats {

/// What an archive may cost, counted while unpacking: sizes it declares are not trusted.
struct ZipLimits
{
    qint64 entryBytes = qint64(64) << 20;
    qint64 totalBytes = qint64(512) << 20;
    qint64 ratio = 200; ///< unpacked bytes of an entry to bytes of the archive, past the first MB
    qint64 entries = 10000;
};

/// A zip archive in memory, read entry by entry and never onto the disk, so that a name like "../x" is only a name.
///
/// Refuses what is no zip, what is encrypted and what costs more than the limits, in words. One thread.
class ZipReader
{
public:
    static Result<ZipReader> open(InputFile input, ZipLimits limits = {});

    const QString& fileName() const { return m_input.name(); }
    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const { return m_names.contains(name); }
    /// One entry; refuses when it is not there.
    Result<QByteArray> read(const QString& name);
    /// All entries in the order of the archive; stops at the first error the callback gives.
    Result<void> forEach(const std::function<Result<void>(const QString& name, const QByteArray& bytes)>& callback);
    /// The same for some; what is not wanted is not unpacked.
    Result<void> forEach(const std::function<bool(const QString& name)>& wanted,
                         const std::function<Result<void>(const QString& name, const QByteArray& bytes)>& callback);

private:
    Result<void> walk(const std::function<bool(const QString&)>& wanted,
                      const std::function<Result<bool>(const QString&, QByteArray)>& take);

    InputFile m_input;
    ZipLimits m_limits;
    QStringList m_names;
    qint64 m_unpacked = 0;
};

} // namespace tropa::formats
