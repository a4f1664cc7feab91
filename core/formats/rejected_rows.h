#pragma once

#include "base/result.h"

#include <QSaveFile>

#include <memory>

namespace tropa::formats {

/// The file beside the original that takes the rows an import left out, as they stood, under the original headings.
/// Appears only when it is committed, and never over another file.
class RejectedRows
{
public:
    /// `path` of the original, empty when there is none; `head` is written first (mark and headings with their line
    /// end).
    RejectedRows(const QString& path, const QString& extension, QByteArray head);

    void add(QByteArrayView row);
    /// The path written, or nothing when there was no row or no original.
    Result<QString> commit();

private:
    QString m_original;
    QString m_extension;
    QByteArray m_head;
    std::unique_ptr<QSaveFile> m_file;
    bool m_failed = false;
};

} // namespace tropa::formats
