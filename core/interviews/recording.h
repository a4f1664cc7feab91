#pragma once

#include "interviews/ids.h"
#include "project/edit.h"

#include <QString>

#include <optional>

namespace tropa::interviews {

/// How the place of a recording is kept: relative to the project's folder when the recording lies below it or below the
/// folder around it, so that the two can be moved together; absolute otherwise. Pure.
QString keptRecordingPath(const QString& projectFile, const QString& recording);
/// Where it is now, absolute. Pure; says nothing of whether there is such a file.
QString recordingFile(const QString& projectFile, const QString& keptPath);

/// The recording of a transcript as it is kept; none when it has none.
std::optional<QString> recordingPath(storage::Connection& connection, DocumentId id);
/// Links a recording to a transcript in place of the one it had; an empty path takes the link away. The recording
/// itself is neither read nor copied.
void setRecording(project::Edit& edit, DocumentId id, const QString& keptPath);

} // namespace tropa::interviews
