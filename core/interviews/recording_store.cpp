#include "interviews/recording.h"

#include <QDir>
#include <QFileInfo>

namespace tropa::interviews {

QString keptRecordingPath(const QString& projectFile, const QString& recording)
{
    const QString absolute = QDir::cleanPath(QFileInfo(recording).absoluteFilePath());
    if (projectFile.isEmpty())
        return absolute;
    const QString relative = QFileInfo(projectFile).absoluteDir().relativeFilePath(absolute);
    const bool isNear = QDir::isRelativePath(relative) && !relative.startsWith(QLatin1String("../../"));
    return isNear ? relative : absolute;
}

QString recordingFile(const QString& projectFile, const QString& keptPath)
{
    return QDir::cleanPath(QFileInfo(projectFile).absoluteDir().absoluteFilePath(keptPath));
}

std::optional<QString> recordingPath(storage::Connection& connection, DocumentId id)
{
    return connection.value<QString>("SELECT path FROM document_recording WHERE document_id = ? ORDER BY id DESC", id);
}

void setRecording(project::Edit& edit, DocumentId id, const QString& keptPath)
{
    storage::Connection& db = edit.db();
    edit.setPlace({QStringLiteral("document"), id.value()});
    if (keptPath.isEmpty()) {
        db.run("DELETE FROM document_recording WHERE document_id = ?", id);
        return;
    }
    if (recordingPath(db, id))
        db.run("UPDATE document_recording SET path = ? WHERE document_id = ?", keptPath, id);
    else
        db.run("INSERT INTO document_recording (document_id, path) VALUES (?, ?)", id, keptPath);
}

} // namespace tropa::interviews
