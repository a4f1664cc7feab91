#pragma once

#include "base/guid.h"
#include "base/progress.h"
#include "base/result.h"
#include "project/edit.h"
#include "project/file_finding.h"
#include "project/media_id.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tropa::project {

/// Pictures and documents up to 20 MB live in the project file, in pieces and outside history (undoing an addition
/// leaves the pieces for redo). Recordings stay beside it in NAME.media/, named by their SHA-256.
inline constexpr qint64 largestMediaInFile = 20LL * 1024 * 1024;

struct MediaInfo
{
    MediaId id;
    Guid guid;
    QString name;
    QString kind; ///< "picture", "document" or "recording"
    QByteArray sha256;
    qint64 size = 0;
};

std::vector<MediaInfo> media(storage::Connection& connection);
MediaInfo mediaInfo(storage::Connection& connection, MediaId id);

/// Adds a picture or a document; refused when larger than largestMediaInFile.
Result<MediaId> addMedia(Edit& edit, const QString& name, const QString& kind, const QByteArray& bytes);
/// The bytes, checked against size and SHA-256; an error when a piece is missing or changed. Not for recordings.
Result<QByteArray> mediaBytes(storage::Connection& connection, MediaId id);
/// Takes the words out for good: the row, by edit, and its pieces, which history cannot bring back.
void eraseMedia(Edit& edit, MediaId id);

/// A recording copied into the media folder: what addRecording() needs.
struct RecordingFile
{
    QString name;
    QByteArray sha256;
    qint64 size = 0;
};
QString mediaFolder(const QString& projectPath);
/// Copies and hashes; whole or not at all. Long: call it in a job, before the edit.
Result<RecordingFile> keepRecording(const QString& projectPath, const QString& source, const Progress& progress = {});
MediaId addRecording(Edit& edit, const RecordingFile& file);
/// Where a recording lies; it may be missing when the project was copied without its folder.
QString recordingPath(const QString& projectPath, const MediaInfo& info);

/// Missing or changed pieces and missing recordings (whose hashes are not read again: they may be large).
FileFindings checkMedia(storage::Connection& connection, const QString& projectPath);

} // namespace tropa::project
