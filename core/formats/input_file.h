#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tropa::formats {

/// The bytes of one file, as they were at one moment.
///
/// open() refuses, in words, what cannot be read as one file: a directory, a missing or unreadable file, one above
/// the size limit, one that changed while it was read. The bytes are a copy on purpose: a mapped file that another
/// program cuts short ends this one. A value; any thread.
class InputFile
{
public:
    static constexpr qint64 tableLimit = qint64(4) << 30;
    static constexpr qint64 documentLimit = qint64(256) << 20;

    static Result<InputFile> open(const QString& path, qint64 limit);
    /// Bytes that come from elsewhere: a paste, an entry of an archive, a test.
    static InputFile fromBytes(QByteArray bytes, QString name);

    const QByteArray& bytes() const { return m_bytes; }
    /// The last part of the path, for sentences.
    const QString& name() const { return m_name; }
    /// Empty for fromBytes().
    const QString& path() const { return m_path; }
    /// Refuses when the file no longer is what was read. Call before committing what was made of it.
    Result<void> checkUnchanged() const;

private:
    QByteArray m_bytes;
    QString m_name;
    QString m_path;
    QDateTime m_modified;
};

} // namespace tropa::formats
