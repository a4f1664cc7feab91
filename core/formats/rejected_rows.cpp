#include "formats/rejected_rows.h"

#include "base/save_bytes.h"

#include <QFileInfo>

namespace tropa::formats {

namespace {

QString freeName(const QString& original, const QString& extension)
{
    const QFileInfo info(original);
    const QString stem = info.path() + u'/' + info.completeBaseName() + QStringLiteral(".rejected");
    QString name = stem + u'.' + extension;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.%3").arg(stem).arg(i).arg(extension);
    return name;
}

} // namespace

RejectedRows::RejectedRows(const QString& path, const QString& extension, QByteArray head)
    : m_original(path), m_extension(extension.isEmpty() ? QStringLiteral("csv") : extension), m_head(std::move(head))
{
}

void RejectedRows::add(QByteArrayView row)
{
    if (m_original.isEmpty() || m_failed)
        return;
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(freeName(m_original, m_extension));
        m_failed = !m_file->open(QIODevice::WriteOnly) || m_file->write(m_head) < 0;
    }
    m_failed = m_failed || m_file->write(row.data(), row.size()) < 0 || m_file->write("\r\n", 2) < 0;
}

Result<QString> RejectedRows::commit()
{
    if (!m_file)
        return QString();
    if (m_failed || !commitWhole(*m_file))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The rows left out could not be written to %1: %2."),
                                         {m_file->fileName(), m_file->errorString()}});
    return m_file->fileName();
}

} // namespace tropa::formats
